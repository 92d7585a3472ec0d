import { datum } from '../termijnen/datum';
import { berekenDwangsom, type DwangsomVraag } from './bereken-dwangsom';
import { euro } from './dwangsom-onderbouwing';

const D = datum;
/** The term ended on Tuesday 28 April 2026, in gebreke on Monday 4 May. */
const ledger = (over: Partial<DwangsomVraag> = {}) =>
  berekenDwangsom({
    soort: 'WIA_CLAIM',
    uiterlijkeBeslisdatum: D('2026-04-28'),
    ingebrekestellingDatum: D('2026-05-04'),
    ...over,
  }).onderbouwing.map(
    ({ feit, datum: dag, grondslag, gevolg }) => `${dag} ${grondslag} | ${feit}: ${gevolg}`,
  );

const BEGIN = [
  '2026-04-28 Awb 4:17 lid 1 | Uiterlijke beslisdatum: in gebreke vanaf wo 29 apr 2026',
  '2026-05-04 Awb 4:17 lid 3 | Ingebrekestelling ontvangen: de twee weken beginnen',
  '2026-05-18 Awb 4:17 lid 3 | Twee weken na de ingebrekestelling: vrij t/m ma 18 mei 2026; de eerste dag is di 19 mei 2026',
];
const ALLE_DAGEN = [
  '2026-05-19 Awb 4:17 lid 2 | Dag 1 t/m 14: 14 dagen × € 23 = € 322',
  '2026-06-02 Awb 4:17 lid 2 | Dag 15 t/m 28: 14 dagen × € 35 = € 490',
  '2026-06-16 Awb 4:17 lid 2 | Dag 29 t/m 42: 14 dagen × € 45 = € 630',
];
const TEN_HOOGSTE =
  '2026-06-29 Awb 4:17 lid 1 | Na 42 dagen: ten hoogste 42 dagen: € 1.442; de Algemene termijnenwet geldt niet';
const besluit = (dag: string, gevolg: string) => `${dag} Awb 4:17 lid 1 | Besluit bekendgemaakt: ${gevolg}`;

it.each<[string, Partial<DwangsomVraag>, string[]]>([
  ['nobody decides', {}, [...ALLE_DAGEN, TEN_HOOGSTE]],
  ['asked before the first day', { peilDatum: D('2026-05-18') }, []],
  [
    'asked on the first day',
    { peilDatum: D('2026-05-19') },
    ['2026-05-19 Awb 4:17 lid 2 | Dag 1 t/m 1: 1 dag × € 23 = € 23'],
  ],
  ['asked at the end of the first tijdvak', { peilDatum: D('2026-06-01') }, ALLE_DAGEN.slice(0, 1)],
  [
    'decided within the two weeks',
    { besluitDatum: D('2026-05-18') },
    [besluit('2026-05-18', 'binnen de twee weken: geen dwangsom')],
  ],
  [
    'decided on the last day',
    { besluitDatum: D('2026-06-29') },
    [...ALLE_DAGEN, besluit('2026-06-29', 'deze dag telt mee: € 1.442')],
  ],
  [
    'decided after it',
    { besluitDatum: D('2026-06-30') },
    [...ALLE_DAGEN, besluit('2026-06-30', 'na de laatste dag ma 29 jun 2026: € 1.442')],
  ],
  [
    'three aanvragers',
    { aanvragers: 3 },
    [
      ...ALLE_DAGEN,
      TEN_HOOGSTE,
      '2026-05-19 Awb 4:17 lid 6 | 3 aanvragers: gelijke delen: € 480,66 per aanvrager, rest € 0,02',
    ],
  ],
  [
    'two aanvragers, without a rest',
    { aanvragers: 2 },
    [
      ...ALLE_DAGEN,
      TEN_HOOGSTE,
      '2026-05-19 Awb 4:17 lid 6 | 2 aanvragers: gelijke delen: € 721 per aanvrager',
    ],
  ],
  ['several aanvragers of nothing', { aanvragers: 2, peilDatum: D('2026-05-18') }, []],
  [
    'judged onredelijk laat',
    { uitsluiting: 'ONREDELIJK_LAAT' },
    [
      '2026-05-04 Awb 4:17 lid 5 onder a | Onredelijk laat in gebreke gesteld: geen dwangsom: een medewerker heeft dit beoordeeld',
    ],
  ],
])('the ledger when %s', (_wat, over, steps) => {
  const begin = over.uitsluiting ? BEGIN.slice(0, 2) : BEGIN;
  expect(ledger(over)).toEqual([...begin, ...steps]);
});

it('tells a premature ingebrekestelling before the day it was too early for', () => {
  expect(ledger({ ingebrekestellingDatum: D('2026-04-28') })).toEqual([
    '2026-04-28 Awb 4:17 lid 3 | Ingebrekestelling ontvangen: geen gevolg: te vroeg: de beslistermijn liep nog t/m di 28 apr 2026',
    BEGIN[0],
  ]);
});

it('tells a besluit that came before the ingebrekestelling', () => {
  expect(ledger({ besluitDatum: D('2026-05-03') })).toEqual([
    BEGIN[0],
    '2026-05-04 Awb 4:17 lid 1 | Ingebrekestelling ontvangen: geen gevolg: er was al beslist, op zo 3 mei 2026',
  ]);
});

it.each([
  [0, '€ 0'],
  [5, '€ 0,05'],
  [2300, '€ 23'],
  [144_200, '€ 1.442'],
  [123_456_789, '€ 1.234.567,89'],
])('%d cents is written %s', (centen, tekst) => {
  expect(euro(centen)).toBe(tekst);
});

it('over a bezwaar cites the article that makes it hold for a bezwaar, at every step', () => {
  const stappen = ledger({ over: 'BEZWAAR', besluitDatum: D('2026-05-19'), aanvragers: 2 });
  expect(stappen).toEqual([
    '2026-04-28 Awb 7:14 jo 4:17 lid 1 | Uiterste dag om op het bezwaar te beslissen: in gebreke vanaf wo 29 apr 2026',
    '2026-05-04 Awb 7:14 jo 4:17 lid 3 | Ingebrekestelling ontvangen: de twee weken beginnen',
    BEGIN[2]!.replace('Awb', 'Awb 7:14 jo'),
    '2026-05-19 Awb 7:14 jo 4:17 lid 2 | Dag 1 t/m 1: 1 dag × € 23 = € 23',
    '2026-05-19 Awb 7:14 jo 4:17 lid 1 | Beslissing op bezwaar bekendgemaakt: deze dag telt mee: € 23',
    '2026-05-19 Awb 7:14 jo 4:17 lid 6 | 2 indieners: gelijke delen: € 11,50 per indiener',
  ]);
  expect(ledger({ over: 'BEZWAAR' }).at(-1)).toMatch(/^2026-06-29 Awb 7:14 jo 4:17 lid 1 \| Na 42 dagen/);
  expect(ledger({ over: 'AANVRAAG' })).toEqual(ledger());
});
