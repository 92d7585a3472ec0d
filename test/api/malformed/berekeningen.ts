import type { Malformed } from './request';

const SCHATTING = {
  wet: 'WIA',
  peilDatum: '2026-03-02',
  maatman: { uurloon: 24, uren: 38 },
  functies: [{ sbcCode: '111180', uurloon: 18.6, arbeidsplaatsen: 3 }],
};
const VERLOOP = {
  eersteZiektedagDatum: '2024-11-04',
  onderbrekingen: [{ herstelDatum: '2025-01-06', ziekDatum: '2025-01-20' }],
};

const schatting = (what: string, change: object, veld?: string, secret?: string): Malformed => ({
  what: `schatting: ${what}`,
  status: 400,
  url: '/v1/schattingen',
  json: { ...SCHATTING, ...change },
  veld,
  secret,
});
const functie = (what: string, change: object, veld: string) =>
  schatting(what, { functies: [{ ...SCHATTING.functies[0], ...change }] }, `functies.0.${veld}`);
const maatman = (what: string, change: object, veld: string) =>
  schatting(what, { maatman: { ...SCHATTING.maatman, ...change } }, `maatman.${veld}`);
const rawSchatting = (what: string, from: string, to: string): Malformed => ({
  what: `schatting: ${what}`,
  status: 400,
  url: '/v1/schattingen',
  raw: JSON.stringify(SCHATTING).replace(from, to),
});
const kalender = (what: string, change: object, veld: string): Malformed => ({
  what: `kalender: ${what}`,
  status: 400,
  url: '/v1/ziektewetkalenders',
  json: { ...VERLOOP, ...change },
  veld,
});
const onderbreking = (what: string, change: object, veld: string) =>
  kalender(
    what,
    { onderbrekingen: [{ ...VERLOOP.onderbrekingen[0], ...change }] },
    `onderbrekingen.0.${veld}`,
  );

/** Questions to the calculators with one thing wrong. */
// prettier-ignore
export const BEREKENINGEN: Malformed[] = [
  schatting('an unknown wet', { wet: 'WAO' }, 'wet', 'WAO'),
  schatting('a wet of the prototype', { wet: 'toString' }, 'wet'),
  schatting('no wet', { wet: undefined }, 'wet'),
  schatting('30 February', { peilDatum: '2026-02-30' }, 'peilDatum'),
  schatting('before the Wet WIA', { peilDatum: '2005-12-31' }, 'peilDatum'),
  schatting('before the EZWb', { wet: 'ZW', peilDatum: '2012-12-31' }, 'peilDatum'),
  schatting('no maatman', { maatman: undefined }, 'maatman'),
  schatting('a maatman as a list', { maatman: [] }, 'maatman'),
  schatting('a maatman as null', { maatman: null }, 'maatman'),
  maatman('a wage of zero', { uurloon: 0 }, 'uurloon'),
  maatman('a wage with three decimals', { uurloon: 24.001 }, 'uurloon'),
  maatman('a wage as text', { uurloon: '24' }, 'uurloon'),
  maatman('a wage of a million', { uurloon: 1_000_000 }, 'uurloon'),
  maatman('no hours', { uren: undefined }, 'uren'),
  maatman('169 hours', { uren: 169 }, 'uren'),
  maatman('negative hours', { uren: -38 }, 'uren'),
  maatman('a field too many', { naam: 'x' }, 'naam'),
  schatting('more hours than a week has', { urenBelastbaar: 168.01 }, 'urenBelastbaar'),
  schatting('negative hours to bear', { urenBelastbaar: -1 }, 'urenBelastbaar'),
  schatting('hours to bear as null', { urenBelastbaar: null }, 'urenBelastbaar'),
  schatting('GBM as text', { geenBenutbareMogelijkheden: 'ja' }, 'geenBenutbareMogelijkheden'),
  schatting('duurzaam as 1', { duurzaam: 1 }, 'duurzaam'),
  schatting('GBM and fit for own work', { geenBenutbareMogelijkheden: true, geschiktVoorMaatgevendeArbeid: true }, 'geschiktVoorMaatgevendeArbeid'),
  schatting('a negative actual wage', { feitelijkUurloon: -0.01 }, 'feitelijkUurloon'),
  schatting('actual hours without a wage', { feitelijkeUren: 20 }, 'feitelijkUurloon'),
  schatting('functies as an object', { functies: {} }, 'functies'),
  schatting('functies as null', { functies: null }, 'functies'),
  schatting('no functies and no ground', { functies: undefined }, 'functies'),
  schatting('101 functies', { functies: Array.from({ length: 101 }, () => SCHATTING.functies[0]) }, 'functies'),
  schatting('a functie that is null', { functies: [null] }, 'functies.0'),
  schatting('a functie that is a number', { functies: [5] }, 'functies.0'),
  schatting('an unknown field', { klasse: 'IVA' }, 'klasse'),
  schatting('the outcome typed in', { uitkomst: 'IVA' }, 'uitkomst'),
  functie('a negative wage', { uurloon: -18.6 }, 'uurloon'),
  functie('three decimals', { uurloon: 18.605 }, 'uurloon'),
  functie('half an arbeidsplaats', { arbeidsplaatsen: 2.5 }, 'arbeidsplaatsen'),
  functie('negative arbeidsplaatsen', { arbeidsplaatsen: -3 }, 'arbeidsplaatsen'),
  functie('arbeidsplaatsen as text', { arbeidsplaatsen: '3' }, 'arbeidsplaatsen'),
  functie('an SBC-code as a number', { sbcCode: 111180 }, 'sbcCode'),
  functie('an SBC-code of SQL', { sbcCode: "' or 1=1 --" }, 'sbcCode'),
  functie('an SBC-code of 10,000', { sbcCode: '1'.repeat(10_000) }, 'sbcCode'),
  functie('an empty SBC-code', { sbcCode: '' }, 'sbcCode'),
  functie('hours of zero', { uren: 0 }, 'uren'),
  functie('a field too many', { loonwaarde: 18 }, 'loonwaarde'),
  rawSchatting('1e999', '18.6', '1e999'),
  rawSchatting('-1e999', '18.6', '-1e999'),
  rawSchatting('NaN', '18.6', 'NaN'),
  rawSchatting('a wage with 400 digits', '18.6', '9'.repeat(400)),
  rawSchatting('a wage twice', '"uurloon":18.6', '"uurloon":18.6,"uurloon":1'),
  kalender('no first day', { eersteZiektedagDatum: undefined }, 'eersteZiektedagDatum'),
  kalender('a day that does not exist', { eersteZiektedagDatum: '2025-02-29' }, 'eersteZiektedagDatum'),
  kalender('before the rules', { eersteZiektedagDatum: '2005-12-31' }, 'eersteZiektedagDatum'),
  kalender('a date-time', { eersteZiektedagDatum: '2024-11-04T00:00:00Z' }, 'eersteZiektedagDatum'),
  kalender('onderbrekingen as an object', { onderbrekingen: {} }, 'onderbrekingen'),
  kalender('onderbrekingen as null', { onderbrekingen: null }, 'onderbrekingen'),
  kalender('51 onderbrekingen', { onderbrekingen: Array.from({ length: 51 }, () => VERLOOP.onderbrekingen[0]) }, 'onderbrekingen'),
  kalender('an onderbreking that is null', { onderbrekingen: [null] }, 'onderbrekingen.0'),
  kalender('two that overlap', { onderbrekingen: [...VERLOOP.onderbrekingen, { herstelDatum: '2025-01-10', ziekDatum: '2025-02-01' }] }, 'onderbrekingen.1.herstelDatum'),
  onderbreking('no herstelDatum', { herstelDatum: undefined }, 'herstelDatum'),
  onderbreking('recovered before the illness', { herstelDatum: '2024-11-04' }, 'herstelDatum'),
  onderbreking('ill again before recovery', { ziekDatum: '2025-01-05' }, 'ziekDatum'),
  onderbreking('ill again on the day of recovery', { ziekDatum: '2025-01-06' }, 'ziekDatum'),
  onderbreking('a field too many', { reden: 'griep' }, 'reden'),
  kalender('verlof that ends before it starts', { verlof: [{ vanDatum: '2025-05-01', totEnMetDatum: '2025-04-30' }] }, 'verlof.0.totEnMetDatum'),
  kalender('verlof with a cause as text', { verlof: [{ vanDatum: '2025-05-01', totEnMetDatum: '2025-06-30', oorzaakAnders: 'ja' }] }, 'verlof.0.oorzaakAnders'),
  kalender('born after the illness', { geboorteDatum: '2024-11-05' }, 'geboorteDatum'),
  kalender('a birthday that does not exist', { geboorteDatum: '1960-02-30' }, 'geboorteDatum'),
  kalender('an unknown field', { momenten: [] }, 'momenten'),
];
