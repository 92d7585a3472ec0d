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
