import type { Malformed } from './request';

const VRAAG = {
  soort: 'WIA_CLAIM',
  uiterlijkeBeslisdatum: '2026-04-28',
  ingebrekestellingDatum: '2026-05-04',
};
const dwangsom = (what: string, change: object, veld: string, secret?: string): Malformed => ({
  what: `dwangsom: ${what}`,
  status: 400,
  url: '/v1/dwangsomberekeningen',
  json: { ...VRAAG, ...change },
  veld,
  secret,
});
const watals = (what: string, json: unknown, veld: string): Malformed => ({
  what: `wat als: ${what}`,
  status: 400,
  url: '/v1/dossiers/{dossier}/termijnen/_watals',
  json,
  veld,
});
const handeling = (what: string, change: object, veld: string) =>
  watals(
    what,
    {
      handelingen: [
        { actie: 'registreerIngebrekestelling', gegevens: { ontvangstDatum: '2026-05-04' }, ...change },
      ],
    },
    veld,
  );
const overzicht = (what: string, query: string, veld: string): Malformed => ({
  what: `dwangsommen: ${what}`,
  status: 400,
  method: 'GET',
  url: `/v1/dwangsommen?${query}`,
  veld,
});

/** Questions about the dwangsom with one thing wrong. */
// prettier-ignore
export const DWANGSOMMEN: Malformed[] = [
  dwangsom('no soort', { soort: undefined }, 'soort'),
  dwangsom('an unknown soort', { soort: 'WAO' }, 'soort', 'WAO'),
  dwangsom('a soort of the prototype', { soort: 'constructor' }, 'soort'),
  dwangsom('no term', { uiterlijkeBeslisdatum: undefined }, 'uiterlijkeBeslisdatum'),
  dwangsom('30 February', { uiterlijkeBeslisdatum: '2026-02-30' }, 'uiterlijkeBeslisdatum'),
  dwangsom('a date-time', { ingebrekestellingDatum: '2026-05-04T00:00:00Z' }, 'ingebrekestellingDatum'),
  dwangsom('a date as a number', { ingebrekestellingDatum: 20260504 }, 'ingebrekestellingDatum'),
  dwangsom('a date as null', { ingebrekestellingDatum: null }, 'ingebrekestellingDatum'),
  dwangsom('a besluit as null', { besluitDatum: null }, 'besluitDatum'),
  dwangsom('a besluit as text', { besluitDatum: 'gisteren' }, 'besluitDatum', 'gisteren'),
  dwangsom('a peildatum as a list', { peilDatum: ['2026-06-10'] }, 'peilDatum'),
  dwangsom('no aanvragers', { aanvragers: 0 }, 'aanvragers'),
  dwangsom('half an aanvrager', { aanvragers: 1.5 }, 'aanvragers'),
  dwangsom('a thousand and one aanvragers', { aanvragers: 1001 }, 'aanvragers'),
  dwangsom('aanvragers as text', { aanvragers: '2' }, 'aanvragers'),
  dwangsom('an unknown aanvrager', { aanvrager: 'BUURMAN' }, 'aanvrager', 'BUURMAN'),
  dwangsom('an unknown oordeel', { soort: 'DESKUNDIGENOORDEEL', oordeel: 'ANDERS' }, 'oordeel'),
  dwangsom('an oordeel of a claim', { oordeel: 'EIGEN_WERK' }, 'oordeel'),
  dwangsom('sent after it was received', { verzondenDatum: '2026-05-05' }, 'verzondenDatum'),
  dwangsom('an unknown vorm', { vorm: 'GEROEPEN' }, 'vorm'),
  dwangsom('over something else', { over: 'BEROEP' }, 'over'),
  dwangsom('an unknown ground', { uitsluiting: 'GEEN_ZIN' }, 'uitsluiting'),
  dwangsom('a field too many', { bedrag: 1442 }, 'bedrag'),
];
// prettier-ignore
export const DWANGSOM_DOSSIERS: Malformed[] = [
  watals('no handelingen', {}, 'handelingen'),
  watals('handelingen as an object', { handelingen: {} }, 'handelingen'),
  watals('none at all', { handelingen: [] }, 'handelingen'),
  watals('eleven', { handelingen: Array.from({ length: 11 }, () => ({ actie: 'hervat', gegevens: {} })) }, 'handelingen'),
  watals('a handeling that is null', { handelingen: [null] }, 'handelingen.0'),
  handeling('an act that is not of the clock', { actie: 'trekIn' }, 'handelingen.0.actie'),
  handeling('an act of the prototype', { actie: 'toString' }, 'handelingen.0.actie'),
  handeling('gegevens as a list', { gegevens: [] }, 'handelingen.0.gegevens'),
  handeling('a day that does not exist', { datum: '2026-02-30' }, 'handelingen.0.datum'),
  handeling('a day gone by', { datum: '2020-01-01' }, 'handelingen.0.datum'),
  handeling('a form with a wrong date', { gegevens: { ontvangstDatum: 'x' } }, 'handelingen.0.gegevens.ontvangstDatum'),
  handeling('a form with a field too many', { gegevens: { ontvangstDatum: '2026-05-04', bedrag: 1 } }, 'handelingen.0.gegevens.bedrag'),
  handeling('a field too many', { versie: 1 }, 'handelingen.0.versie'),
  overzicht('no whole days', 'dagen=1.5', 'dagen'),
  overzicht('no days', 'dagen=0', 'dagen'),
  overzicht('a century', 'dagen=36500', 'dagen'),
  overzicht('a team that cannot be', 'team=%20', 'team'),
  overzicht('a cursor of our own making', 'cursor=abc', 'cursor'),
  overzicht('a field too many', 'bedrag=1', 'bedrag'),
];
