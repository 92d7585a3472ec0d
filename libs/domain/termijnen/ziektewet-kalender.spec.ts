import fc from 'fast-check';
import { histories } from '../../../test/support/runs';
import { REGELBOEK } from '../regels/regelboek';
import { addDays, datum, daysBetween, weekday, type Datum } from './datum';
import {
  datumVan,
  eindeWachttijdNa,
  foutenInVerloop,
  kalenderVan,
  type KalenderVraag,
  type Ziekteverloop,
} from './ziektewet-kalender';

type Plain<T> = T extends Datum ? string : T extends object ? { [K in keyof T]: Plain<T[K]> } : T;
const verloop = (plain: Plain<Ziekteverloop>) => plain as Ziekteverloop;
const EZD = '2024-11-04';
const hersteld = (...periods: [herstel: string, ziek: string][]) =>
  verloop({
    eersteZiektedagDatum: EZD,
    onderbrekingen: periods.map(([herstelDatum, ziekDatum]) => ({ herstelDatum, ziekDatum })),
  });
const afwezig = (name: 'verlof' | 'zonderZiekengeld', vanDatum: string, totEnMetDatum: string, change = {}) =>
  verloop({ eersteZiektedagDatum: EZD, [name]: [{ vanDatum, totEnMetDatum, ...change }] });

test('the worked calendar of eerste ziektedag ma 4 nov 2024', () => {
  const found = kalenderVan(verloop({ eersteZiektedagDatum: EZD }));
  expect(found).toMatchObject({ eersteZiektedagDatum: EZD, samengeteld: false, onderbouwing: [] });
  expect(found.momenten.map(({ moment, datum: dag, week }) => [moment, dag, week])).toEqual([
    ['ziekmelding', '2024-11-05', 0],
    ['aangifteFlex', '2024-11-07', 0],
    ['verkorteWachttijdVanaf', '2024-11-25', 3],
    ['probleemanalyse', '2024-12-16', 6],
    ['aangifteZesWeken', '2024-12-16', 6],
    ['aangifteEigenrisicodrager', '2024-12-16', 6],
    ['planVanAanpak', '2024-12-30', 8],
    ['tweedeLijn', '2025-02-03', 13],
    ['aangifte29d', '2025-02-06', 13],
    ['herijking', '2025-05-05', 26],
    ['screeningEzwb', '2025-08-11', 40],
    ['melding42Weken', '2025-08-25', 42],
    ['oproepEzwb', '2025-09-08', 44],
    ['tweedeHerijking', '2025-11-03', 52],
    ['eerstejaarsevaluatie', '2025-11-03', 52],
    ['toetsEzwb', '2025-11-03', 52],
    ['tweedeZiektejaar', '2025-11-03', 52],
    ['eindeZiekengeldNaToets', '2025-12-03', 52],
    ['verkorteWachttijdUiterlijk', '2026-02-23', 68],
    ['derdeHerijking', '2026-05-04', 78],
    ['wiaBrief', '2026-07-06', 87],
    ['reIntegratieverslag', '2026-08-03', 91],
    ['wiaAanvraag', '2026-08-17', 93],
    ['loonsanctie', '2026-09-21', 98],
    ['eindeZiekengeld', '2026-11-02', 104],
    ['eindeWachttijd', '2026-11-02', 104],
    ['eindeLoonsanctie', '2027-11-01', 156],
  ]);
  expect(found.momenten.every(({ grondslag, wie }) => grondslag !== '' && wie.length > 2)).toBe(true);
});

// eerste ziektedag that counts, probleemanalyse, toets, WIA-brief, WIA-aanvraag, loonsanctie, einde wachttijd.
/* prettier-ignore */
test.each<[string, Ziekteverloop, string, string, string, string, string, string, string]>([
  ['no interruption', verloop({ eersteZiektedagDatum: EZD }), EZD, '2024-12-16', '2025-11-03', '2026-07-06', '2026-08-17', '2026-09-21', '2026-11-02'],
  ['ill from a leap day', verloop({ eersteZiektedagDatum: '2024-02-29' }), '2024-02-29', '2024-04-11', '2025-02-27', '2025-10-30', '2025-12-11', '2026-01-15', '2026-02-26'],
  ['over a leap day', verloop({ eersteZiektedagDatum: '2023-03-01' }), '2023-03-01', '2023-04-12', '2024-02-28', '2024-10-30', '2024-12-11', '2025-01-15', '2025-02-26'],
  ['ill on the day summer time starts', verloop({ eersteZiektedagDatum: '2025-03-30' }), '2025-03-30', '2025-05-11', '2026-03-29', '2026-11-29', '2027-01-10', '2027-02-14', '2027-03-28'],
  ['ill on the last day of a year', verloop({ eersteZiektedagDatum: '2025-12-31' }), '2025-12-31', '2026-02-11', '2026-12-30', '2027-09-01', '2027-10-13', '2027-11-17', '2027-12-29'],
  ['one day recovered', hersteld(['2025-01-06', '2025-01-07']), EZD, '2024-12-16', '2025-11-04', '2026-07-07', '2026-08-18', '2026-09-22', '2026-11-03'],
  ['27 days recovered', hersteld(['2025-01-06', '2025-02-02']), EZD, '2024-12-16', '2025-11-30', '2026-08-02', '2026-09-13', '2026-10-18', '2026-11-29'],
  ['28 days recovered: anew', hersteld(['2025-01-06', '2025-02-03']), '2025-02-03', '2025-03-17', '2026-02-02', '2026-10-05', '2026-11-16', '2026-12-21', '2027-02-01'],
  ['27 days twice with a day of illness between', hersteld(['2025-01-06', '2025-02-02'], ['2025-02-03', '2025-03-02']), EZD, '2024-12-16', '2025-12-27', '2026-08-29', '2026-10-10', '2026-11-14', '2026-12-26'],
  ['recovered on the day of the probleemanalyse', hersteld(['2024-12-16', '2024-12-20']), EZD, '2024-12-16', '2025-11-07', '2026-07-10', '2026-08-21', '2026-09-25', '2026-11-06'],
  ['recovered the day before it', hersteld(['2024-12-15', '2024-12-20']), EZD, '2024-12-21', '2025-11-08', '2026-07-11', '2026-08-22', '2026-09-26', '2026-11-07'],
  ['recovered when the wachttijd is full', hersteld(['2026-11-02', '2026-11-10']), EZD, '2024-12-16', '2025-11-03', '2026-07-06', '2026-08-17', '2026-09-21', '2026-11-02'],
  ['recovered a day before it is full', hersteld(['2026-11-01', '2026-11-10']), EZD, '2024-12-16', '2025-11-03', '2026-07-06', '2026-08-26', '2026-09-30', '2026-11-11'],
  ['recovered in the last weeks: the aanvraag counts back', hersteld(['2026-08-24', '2026-09-07']), EZD, '2024-12-16', '2025-11-03', '2026-07-06', '2026-08-31', '2026-10-05', '2026-11-16'],
  ['16 weeks of verlof bridge', afwezig('verlof', '2025-02-03', '2025-05-25'), EZD, '2024-12-16', '2026-02-23', '2026-10-26', '2026-12-07', '2027-01-11', '2027-02-22'],
  ['16 weeks of verlof, ill after it of something else: anew', afwezig('verlof', '2025-02-03', '2025-05-25', { oorzaakAnders: true }), '2025-05-26', '2025-07-07', '2026-05-25', '2027-01-25', '2027-03-08', '2027-04-12', '2027-05-24'],
  ['two weeks of verlof, ill after it of something else: still under four weeks', afwezig('verlof', '2025-02-03', '2025-02-16', { oorzaakAnders: true }), EZD, '2024-12-16', '2025-11-17', '2026-07-20', '2026-08-31', '2026-10-05', '2026-11-16'],
  ['without ziekengeld after the EZWb', afwezig('zonderZiekengeld', '2025-12-01', '2026-01-31'), EZD, '2024-12-16', '2025-11-03', '2026-09-06', '2026-10-18', '2026-11-22', '2027-01-03'],
  ['recovered over a leap day', verloop({ eersteZiektedagDatum: '2024-02-01', onderbrekingen: [{ herstelDatum: '2024-02-20', ziekDatum: '2024-03-10' }] }), '2024-02-01', '2024-04-02', '2025-02-18', '2025-10-21', '2025-12-02', '2026-01-06', '2026-02-17'],
  ['recovered over the start of summer time', hersteld(['2025-03-20', '2025-04-03']), EZD, '2024-12-16', '2025-11-17', '2026-07-20', '2026-08-31', '2026-10-05', '2026-11-16'],
  ['recovered over the new year', hersteld(['2024-12-20', '2025-01-10']), EZD, '2024-12-16', '2025-11-24', '2026-07-27', '2026-09-07', '2026-10-12', '2026-11-23'],
  ['a new start forgets an earlier interruption', hersteld(['2024-11-20', '2024-12-01'], ['2025-01-06', '2025-02-03']), '2025-02-03', '2025-03-17', '2026-02-02', '2026-10-05', '2026-11-16', '2026-12-21', '2027-02-01'],
  ['recovered, verlof and recovered again, two weeks besides the verlof', verloop({
    eersteZiektedagDatum: EZD,
    onderbrekingen: [{ herstelDatum: '2025-01-27', ziekDatum: '2025-06-02' }],
    verlof: [{ vanDatum: '2025-02-03', totEnMetDatum: '2025-05-25' }],
  }), EZD, '2024-12-16', '2026-03-09', '2026-11-09', '2026-12-21', '2027-01-25', '2027-03-08'],
  ['the same with another cause after it: anew', verloop({
    eersteZiektedagDatum: EZD,
    onderbrekingen: [{ herstelDatum: '2025-01-27', ziekDatum: '2025-06-02' }],
    verlof: [{ vanDatum: '2025-02-03', totEnMetDatum: '2025-05-25', oorzaakAnders: true }],
  }), '2025-06-02', '2025-07-14', '2026-06-01', '2027-02-01', '2027-03-15', '2027-04-19', '2027-05-31'],
  ['recovered until the verlof and four weeks after it: anew', verloop({
    eersteZiektedagDatum: EZD,
    onderbrekingen: [{ herstelDatum: '2025-05-05', ziekDatum: '2025-06-02' }],
    verlof: [{ vanDatum: '2025-01-13', totEnMetDatum: '2025-05-04' }],
  }), '2025-06-02', '2025-07-14', '2026-06-01', '2027-02-01', '2027-03-15', '2027-04-19', '2027-05-31'],
  ['two weeks recovered on both sides of the verlof: four weeks together', verloop({
    eersteZiektedagDatum: EZD,
    onderbrekingen: [{ herstelDatum: '2025-01-20', ziekDatum: '2025-02-03' }, { herstelDatum: '2025-05-26', ziekDatum: '2025-06-09' }],
    verlof: [{ vanDatum: '2025-02-03', totEnMetDatum: '2025-05-25' }],
  }), '2025-06-09', '2025-07-21', '2026-06-08', '2027-02-08', '2027-03-22', '2027-04-26', '2027-06-07'],
])('%s', (_what, asked, eerste, analyse, toets, brief, aanvraag, sanctie, einde) => {
  const found = kalenderVan(asked);
  expect(found.eersteZiektedagDatum).toBe(eerste);
  const moments = ['probleemanalyse', 'toetsEzwb', 'wiaBrief', 'wiaAanvraag', 'loonsanctie', 'eindeWachttijd'] as const;
  expect(moments.map((moment) => datumVan(found, moment))).toEqual([analyse, toets, brief, aanvraag, sanctie, einde]);
  expect(found.eindeWachttijdDatum).toBe(einde);
});

// ZW 19aa lid 2: a month on, or the last day of a shorter month.
test.each([
  ['2024-02-02', '2025-01-31', '2025-02-28'],
  ['2024-11-04', '2025-11-03', '2025-12-03'],
  ['2025-01-01', '2025-12-31', '2026-01-31'],
])('ill on %s: toets %s, ziekengeld until %s', (eerste, toets, einde) => {
  const found = kalenderVan(verloop({ eersteZiektedagDatum: eerste }));
  expect([datumVan(found, 'toetsEzwb'), datumVan(found, 'eindeZiekengeldNaToets')]).toEqual([toets, einde]);
});

test('says what was added up, with the article', () => {
  const asked = {
    ...hersteld(['2025-01-06', '2025-01-07'], ['2025-08-01', '2025-09-01']),
    verlof: [{ vanDatum: datum('2025-02-03'), totEnMetDatum: datum('2025-02-16') }],
  };
  expect(kalenderVan(asked).onderbouwing).toEqual([
    {
      feit: 'Onderbroken tot di 7 jan 2025, korter dan vier weken',
      datum: '2025-01-06',
      grondslag: 'ZW 29 lid 5; Wet WIA 23',
      gevolg: 'samengeteld; latere datums schuiven 1 dag op',
    },
    {
      feit: 'Telt niet mee tot ma 17 feb 2025',
      datum: '2025-02-03',
      grondslag: 'ZW 29 lid 5; Wet WIA 23 lid 5',
      gevolg: 'samengeteld; latere datums schuiven 14 dagen op',
    },
    {
      feit: 'Onderbroken tot ma 1 sep 2025, vier weken of langer',
      datum: '2025-08-01',
      grondslag: 'ZW 29 lid 5; Wet WIA 23',
      gevolg: 'nieuwe eerste ziektedag ma 1 sep 2025',
    },
  ]);
});

test('moments whose rule was not in force are left out', () => {
  const found = kalenderVan(verloop({ eersteZiektedagDatum: '2010-03-01' }));
  expect(datumVan(found, 'toetsEzwb')).toBeNull();
  expect(datumVan(found, 'eindeZiekengeldNaToets')).toBeNull();
  // Week 91 until July 2013, by the end of the wachttijd.
  expect(datumVan(found, 'wiaAanvraag')).toBe('2011-11-28');
});

test.each<[string, KalenderVraag, string]>([
  [
    'born on the first day of illness',
    { ...verloop({ eersteZiektedagDatum: EZD }), geboorteDatum: datum(EZD) },
    'geboorteDatum',
  ],
  ['before the rules', verloop({ eersteZiektedagDatum: '2005-12-31' }), 'eersteZiektedagDatum'],
  ['recovered on the first day', hersteld([EZD, '2024-11-10']), 'onderbrekingen.0.herstelDatum'],
  ['ill again before recovery', hersteld(['2025-01-06', '2025-01-05']), 'onderbrekingen.0.ziekDatum'],
  ['ill again on the day of recovery', hersteld(['2025-01-06', '2025-01-06']), 'onderbrekingen.0.ziekDatum'],
  [
    'two that overlap',
    hersteld(['2025-01-06', '2025-01-20'], ['2025-01-10', '2025-01-25']),
    'onderbrekingen.1.herstelDatum',
  ],
  [
    'two without illness between',
    hersteld(['2025-01-06', '2025-01-20'], ['2025-01-20', '2025-01-25']),
    'onderbrekingen.1.herstelDatum',
  ],
  [
    'verlof that ends before it starts',
    afwezig('verlof', '2025-02-03', '2025-02-02'),
    'verlof.0.totEnMetDatum',
  ],
  ['verlof before the illness', afwezig('verlof', '2024-11-04', '2025-02-02'), 'verlof.0.vanDatum'],
  [
    'without ziekengeld, reversed',
    afwezig('zonderZiekengeld', '2025-12-02', '2025-12-01'),
    'zonderZiekengeld.0.totEnMetDatum',
  ],
])('%s is named, and never computed', (_what, asked, veld) => {
  expect(foutenInVerloop(asked).map((fout) => fout.veld)).toContain(veld);
  expect(() => kalenderVan(asked)).toThrow(veld);
});

test('the calendar comes from the rulebook', () => {
  const regels = REGELBOEK.regels.map((regel) =>
    regel.sleutel === 'wia.wachttijd' ? { ...regel, waarde: 52 } : regel,
  );
  const found = kalenderVan(verloop({ eersteZiektedagDatum: EZD }), { versie: 2, regels });
  expect([found.eindeWachttijdDatum, datumVan(found, 'wiaAanvraag'), found.regelVersie]).toEqual([
    '2025-11-03',
    '2025-08-18',
    2,
  ]);
});

test('equals a calendar walked day by day, whatever the order of the interruptions', () => {
  const gaps = fc.array(fc.tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 27 })), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5000 }), gaps, (n, found) => {
      const eerste = addDays(datum('2014-01-01'), n);
      let day = eerste;
      const onderbrekingen = found.map(([ill, away]) => {
        const herstelDatum = addDays(day, ill);
        day = addDays(herstelDatum, away);
        return { herstelDatum, ziekDatum: day };
      });
      const walk = (dagen: number) => {
        let at = eerste;
        for (let left = dagen; left > 0; at = addDays(at, 1)) {
          if (!onderbrekingen.some((o) => o.herstelDatum <= at && at < o.ziekDatum)) left -= 1;
        }
        return at;
      };
      const kalender = kalenderVan({
        eersteZiektedagDatum: eerste,
        onderbrekingen: [...onderbrekingen].reverse(),
      });
      expect(datumVan(kalender, 'tweedeLijn')).toBe(walk(91));
      expect(datumVan(kalender, 'toetsEzwb')).toBe(walk(364));
      expect(kalender.eindeWachttijdDatum).toBe(walk(728));
      expect(eindeWachttijdNa({ eersteZiektedagDatum: eerste, onderbrekingen })).toBe(walk(728));
      expect(daysBetween(datumVan(kalender, 'wiaAanvraag')!, kalender.eindeWachttijdDatum)).toBe(77);
      expect(kalender.momenten.map((moment) => moment.datum)).toEqual(
        kalender.momenten.map((moment) => moment.datum).sort(),
      );
      if (onderbrekingen.length === 0) expect(weekday(kalender.eindeWachttijdDatum)).toBe(weekday(eerste));
    }),
    histories(200),
  );
});
