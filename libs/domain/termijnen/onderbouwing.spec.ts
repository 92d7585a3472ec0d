import { beslistermijn, type BeslistermijnInvoer } from './beslistermijn';
import { datum } from './datum';

const claim: BeslistermijnInvoer = {
  soort: 'WIA_CLAIM',
  ontvangstDatum: datum('2026-09-15'),
  opschortingen: [],
  verlengingen: [],
};
const gevolgen = (invoer: BeslistermijnInvoer) =>
  beslistermijn(invoer)!.onderbouwing.map(
    ({ datum: d, grondslag, gevolg }) => `${d} ${grondslag}: ${gevolg}`,
  );
const grond = 'AWB_4_15_1A';

test('a claim with a suspension and a kennisgeving explains itself', () => {
  const onderbouwing = beslistermijn({
    ...claim,
    verlengingen: [{ kennisgevingDatum: datum('2026-10-20') }],
    opschortingen: [{ grond, vanafDatum: datum('2026-10-02'), hervatDatum: datum('2026-10-08') }],
  })?.onderbouwing;
  expect(onderbouwing).toEqual([
    {
      feit: 'Aanvraag ontvangen',
      datum: '2026-09-15',
      grondslag: 'Wet WIA 102 lid 3',
      gevolg: 'termijn van 8 weken, t/m di 10 nov 2026',
    },
    {
      feit: 'Opgeschort tot do 8 okt 2026: aanvulling gevraagd',
      datum: '2026-10-02',
      grondslag: 'Awb 4:15 lid 1a',
      gevolg: '+6 dagen, t/m ma 16 nov 2026',
    },
    {
      feit: 'Kennisgeving van verlenging verzonden',
      datum: '2026-10-20',
      grondslag: 'Wet WIA 102 lid 5',
      gevolg: '16 weken na ontvangst en 6 dagen opschorting, t/m ma 11 jan 2027',
    },
  ]);
});

test('each step that changes nothing says why', () => {
  const vanaf = (vanafDatum: string, hervatDatum: string) => ({
    grond: 'AWB_4_15_2B' as const,
    vanafDatum: datum(vanafDatum),
    hervatDatum: datum(hervatDatum),
  });
  const steps = gevolgen({
    ...claim,
    opschortingen: [
      vanaf('2026-10-02', '2026-10-08'),
      vanaf('2026-10-03', '2026-10-05'),
      vanaf('2026-11-18', '2026-11-30'),
    ],
    verlengingen: [
      { kennisgevingDatum: datum('2026-09-14') },
      { kennisgevingDatum: datum('2026-10-20'), nieuweDatum: datum('2026-11-01') },
      { kennisgevingDatum: datum('2026-11-17') },
    ],
  });
  expect(steps).toEqual([
    '2026-09-15 Wet WIA 102 lid 3: termijn van 8 weken, t/m di 10 nov 2026',
    '2026-09-14 Wet WIA 102 lid 5: geen gevolg: verzonden voor de ontvangst van de aanvraag',
    '2026-10-02 Awb 4:15 lid 2b: +6 dagen, t/m ma 16 nov 2026',
    '2026-10-03 Awb 4:15 lid 2b: geen gevolg: geen dagen die niet al zijn geteld',
    '2026-10-20 Wet WIA 102 lid 5: geen gevolg: niet later dan ma 16 nov 2026',
    '2026-11-17 Wet WIA 102 lid 5: geen gevolg: te laat, de wettelijke termijn was op ma 16 nov 2026 verstreken',
    '2026-11-18 Awb 4:15 lid 2b: geen gevolg: de termijn was op ma 16 nov 2026 verstreken',
  ]);
});

test('an open suspension stands still, or counts to its expected end', () => {
  const open = { grond, vanafDatum: datum('2026-10-02') } as const;
  expect(gevolgen({ ...claim, opschortingen: [open] })[1]).toMatch(/de termijn staat stil/);
  const verwacht = { ...open, verwachteHervatDatum: datum('2026-10-03') };
  expect(gevolgen({ ...claim, opschortingen: [verwacht] })[1]).toMatch(
    /: \+1 dag \(verwacht\), t\/m wo 11 nov 2026$/,
  );
});

test.each([
  ['2026-01-03', undefined, '2026-02-28 Algemene termijnenwet 1 lid 1: verlengd t/m ma 2 mrt 2026'],
  ['2026-03-02', undefined, '2026-04-27 Algemene termijnenwet 1 lid 1: verlengd t/m di 28 apr 2026'],
  ['2011-12-31', undefined, '2012-04-07 Algemene termijnenwet 4: geen gevolg: langer dan 12 weken'],
  [
    '2026-11-21',
    '2026-11-23',
    '2027-03-13 Algemene termijnenwet 1 lid 1: geen gevolg: de wet stelt deze datum niet',
  ],
])('received %s, kennisgeving %s: the last step is %s', (ontvangst, kennisgeving, last) => {
  const verlengingen = kennisgeving === undefined ? [] : [{ kennisgevingDatum: datum(kennisgeving) }];
  expect(gevolgen({ ...claim, ontvangstDatum: datum(ontvangst), verlengingen }).at(-1)).toBe(last);
});

test.each([
  ['ZW', 'ZW 72c lid 3: geen gevolg: de kennisgeving informeert, de termijn staat vast'],
  ['PW_BANENAFSPRAAK', 'Awb 4:14 lid 3: geen gevolg: noemt geen nieuwe datum'],
] as const)('a kennisgeving for %s: %s', (soort, text) => {
  const steps = gevolgen({ ...claim, soort, verlengingen: [{ kennisgevingDatum: datum('2026-09-20') }] });
  expect(steps[1]).toBe(`2026-09-20 ${text}`);
});

// Received on Tuesday 15 September 2026: eight weeks are 10 November, sixteen weeks are 5 January 2027.
describe('what a step says', () => {
  const stappen = (invoer: Partial<BeslistermijnInvoer>) =>
    beslistermijn({ ...claim, ...invoer })!.onderbouwing;
  const vanaf = (vanafDatum: string, hervatDatum?: string) => ({
    grond: 'AWB_4_15_2A' as const,
    vanafDatum: datum(vanafDatum),
    ...(hervatDatum && { hervatDatum: datum(hervatDatum) }),
  });
  const brief = (kennisgevingDatum: string, over: { nieuweDatum?: string; weken?: number } = {}) => ({
    kennisgevingDatum: datum(kennisgevingDatum),
    ...(over.weken && { weken: over.weken }),
    ...(over.nieuweDatum && { nieuweDatum: datum(over.nieuweDatum) }),
  });

  test('of an open suspension names its ground and all that is not on record with it', () => {
    const ontbreekt = ['de datum van de schriftelijke instemming', 'tot wanneer de aanvrager instemt'];
    const open = vanaf('2026-10-02');
    expect(stappen({ opschortingen: [open] })[1]!.feit).toBe('Opgeschort: instemming van de aanvrager');
    expect(stappen({ opschortingen: [{ ...open, ontbreekt }] })[1]!.feit).toBe(
      'Opgeschort: instemming van de aanvrager (niet vastgelegd: de datum van de schriftelijke instemming, tot wanneer de aanvrager instemt)',
    );
  });

  test.each([
    ['on its last day', '2026-09-15', '2026-11-10', '2026-11-12', '+2 dagen, t/m do 12 nov 2026'],
    [
      'the day after it',
      '2026-09-15',
      '2026-11-11',
      '2026-11-12',
      'geen gevolg: de termijn was op di 10 nov 2026 verstreken',
    ],
    // From Saturday 3 January eight weeks are Saturday 28 February: Monday 2 March, which then waits three days.
    ['on the day it was moved to', '2026-01-03', '2026-03-02', '2026-03-05', '+3 dagen, t/m do 5 mrt 2026'],
    [
      'on the day it was moved to, for one day',
      '2026-01-03',
      '2026-03-02',
      '2026-03-03',
      '+1 dag, t/m di 3 mrt 2026',
    ],
  ])('of a term suspended %s', (_when, ontvangst, van, tot, gevolg) => {
    const found = stappen({ ontvangstDatum: datum(ontvangst), opschortingen: [vanaf(van, tot)] });
    expect(found[1]!.gevolg).toBe(gevolg);
  });

  test.each([
    ['the announced weeks', [brief('2026-10-20')], [], '16 weken na ontvangst, t/m di 5 jan 2027'],
    [
      'a day more',
      [brief('2026-10-20')],
      [vanaf('2026-10-02', '2026-10-03')],
      '16 weken na ontvangst en 1 dag opschorting, t/m wo 6 jan 2027',
    ],
    [
      'weeks of its own',
      [brief('2026-10-20', { weken: 14 })],
      [],
      '14 weken na ontvangst, t/m di 22 dec 2026',
    ],
    ['a date of its own', [brief('2026-10-20', { nieuweDatum: '2027-02-01' })], [], 't/m ma 1 feb 2027'],
    [
      'less than an earlier letter',
      [brief('2026-10-19', { nieuweDatum: '2027-02-01' }), brief('2026-10-20')],
      [],
      'geen gevolg: niet later dan ma 1 feb 2027',
    ],
    [
      'the same as an earlier letter',
      [brief('2026-10-19'), brief('2026-10-20')],
      [],
      'geen gevolg: niet later dan di 5 jan 2027',
    ],
  ])('of a kennisgeving of %s', (_what, verlengingen, opschortingen, gevolg) => {
    expect(stappen({ verlengingen, opschortingen }).at(-1)!.gevolg).toBe(gevolg);
  });

  test.each([
    ['2026-01-03', 'De termijn eindigt op zaterdag'],
    ['2026-01-04', 'De termijn eindigt op zondag'],
    ['2026-03-02', 'De termijn eindigt op een feestdag'],
  ])('received %s: %s', (ontvangst, feit) => {
    expect(stappen({ ontvangstDatum: datum(ontvangst) }).at(-1)!.feit).toBe(feit);
  });

  test('of one day stand in one order, whatever was recorded first: what ends before what is open, the bare letter first', () => {
    const opschortingen = [
      vanaf('2026-10-02', '2026-10-05'),
      vanaf('2026-10-02', '2026-10-08'),
      vanaf('2026-10-02'),
    ];
    const verlengingen = [
      brief('2026-10-20'),
      brief('2026-10-20', { weken: 18 }),
      brief('2026-10-20', { nieuweDatum: '2027-03-01' }),
      brief('2026-10-20', { nieuweDatum: '2027-04-01' }),
    ];
    const found = stappen({ opschortingen, verlengingen });
    expect(found.map(({ gevolg }) => gevolg)).toEqual([
      'termijn van 8 weken, t/m di 10 nov 2026',
      '+3 dagen, t/m vr 13 nov 2026',
      '+3 dagen, t/m ma 16 nov 2026',
      'de termijn staat stil; de dagen tellen bij hervatting',
      '16 weken na ontvangst en 6 dagen opschorting, t/m ma 11 jan 2027',
      '18 weken na ontvangst en 6 dagen opschorting, t/m ma 25 jan 2027',
      't/m ma 1 mrt 2027',
      't/m do 1 apr 2027',
    ]);
    const reversed = {
      opschortingen: [...opschortingen].reverse(),
      verlengingen: [...verlengingen].reverse(),
    };
    expect(stappen(reversed)).toEqual(found);
  });
});
