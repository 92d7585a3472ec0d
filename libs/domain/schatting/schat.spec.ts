import { datum } from '../termijnen/datum';
import { REGELBOEK } from '../regels/regelboek';
import { schat, type Klasse, type SchattingUitkomst, type SchattingVraag } from './schat';

type Change = Partial<Omit<SchattingVraag, 'functies'>> & { functies?: SchattingVraag['functies'] };

const functies = (...lonen: number[]): NonNullable<SchattingVraag['functies']> =>
  lonen.map((uurloon, index) => ({ sbcCode: `11118${index}`, uurloon, arbeidsplaatsen: 3 }));

function wia(uurloon: number, uren: number, change: Change = {}): SchattingVraag {
  return { wet: 'WIA', peilDatum: datum('2026-03-02'), maatman: { uurloon, uren }, ...change };
}
const zw = (uurloon: number, uren: number, change: Change = {}): SchattingVraag => ({
  ...wia(uurloon, uren, change),
  wet: 'ZW',
});

type Row = [
  what: string,
  vraag: SchattingVraag,
  perUur: number,
  rvc: number,
  ao: number,
  klasse: Klasse,
  uitkomst: SchattingUitkomst,
];

// The worked examples of the domain, each under the wet or wetten it names.
/* prettier-ignore */
const EXAMPLES: Row[] = [
  ['1 WIA', wia(24, 38, { urenBelastbaar: 38, functies: functies(19.2, 18.6, 17.1) }), 18.6, 77.5, 22.5, 'LT35', 'GEEN_RECHT_LT35'],
  ['1 ZW', zw(24, 38, { urenBelastbaar: 38, functies: functies(19.2, 18.6, 17.1) }), 18.6, 77.5, 22.5, 'GT65', 'BEEINDIGEN_GT65'],
  ['2', wia(25, 38, { urenBelastbaar: 20, functies: functies(18, 17.5, 17) }), 9.21, 36.84, 63.16, '55_65', 'WGA_35_80'],
  ['3 WIA', wia(24, 36, { urenBelastbaar: 36, functies: functies(16, 15.6, 15) }), 15.6, 65, 35, '35_45', 'WGA_35_80'],
  ['3 ZW', zw(24, 36, { urenBelastbaar: 36, functies: functies(16, 15.6, 15) }), 15.6, 65, 35, 'LE65', 'VOORTZETTEN_LE65'],
  ['4 WIA', wia(24, 36, { functies: functies(16, 15.61, 15) }), 15.61, 65.04, 34.96, 'LT35', 'GEEN_RECHT_LT35'],
  ['4 ZW', zw(24, 36, { functies: functies(16, 15.61, 15) }), 15.61, 65.04, 34.96, 'GT65', 'BEEINDIGEN_GT65'],
  ['5', wia(24, 36, { functies: functies(5, 4.8, 4.5) }), 4.8, 20, 80, '80_100', 'WGA_80_100'],
  ['5 duurzaam', wia(24, 36, { duurzaam: true, functies: functies(5, 4.8, 4.5) }), 4.8, 20, 80, '80_100', 'IVA'],
  ['6', zw(21.3, 32, { urenBelastbaar: 32, functies: functies(17.05, 16.4, 15.8) }), 16.4, 77, 23, 'GT65', 'BEEINDIGEN_GT65'],
  ['7', wia(16, 40, { urenBelastbaar: 26, functies: functies(18, 17.2, 16.5) }), 10.4, 65, 35, '35_45', 'WGA_35_80'],
  ['8', wia(32.5, 36, { urenBelastbaar: 24, functies: functies(17, 16.2, 15) }), 10.8, 33.23, 66.77, '65_80', 'WGA_35_80'],
  ['9 praktisch', wia(29, 40, { feitelijkUurloon: 17.5 }), 17.5, 60.34, 39.66, '35_45', 'WGA_35_80'],
  ['10', wia(24, 36, { functies: functies(19, 18) }), 0, 0, 100, '80_100', 'WGA_80_100'],
  ['11', wia(24, 36, { functies: [5, 3, 2].map((arbeidsplaatsen, i) => ({ sbcCode: `C${i}`, uurloon: 18, arbeidsplaatsen })) }), 0, 0, 100, '80_100', 'WGA_80_100'],
];

// Boundaries and roads, computed by hand.
/* prettier-ignore */
const OWN: Row[] = [
  ['exactly 35,00% by round figures', wia(20, 40, { functies: functies(13, 13, 13) }), 13, 65, 35, '35_45', 'WGA_35_80'],
  ['one cent above 65%', wia(20, 40, { functies: functies(13.01, 13.01, 13.01) }), 13.01, 65.05, 34.95, 'LT35', 'GEEN_RECHT_LT35'],
  ['one cent below 65%', wia(20, 40, { functies: functies(12.99, 12.99, 12.99) }), 12.99, 64.95, 35.05, '35_45', 'WGA_35_80'],
  ['exactly 45,00%', wia(20, 40, { functies: functies(11, 11, 11) }), 11, 55, 45, '45_55', 'WGA_35_80'],
  ['just below 45%', wia(20, 40, { functies: functies(11.01, 11.01, 11.01) }), 11.01, 55.05, 44.95, '35_45', 'WGA_35_80'],
  ['exactly 55,00%', wia(20, 40, { functies: functies(9, 9, 9) }), 9, 45, 55, '55_65', 'WGA_35_80'],
  ['just below 55%', wia(20, 40, { functies: functies(9.01, 9.01, 9.01) }), 9.01, 45.05, 54.95, '45_55', 'WGA_35_80'],
  ['exactly 65,00% lost', wia(20, 40, { functies: functies(7, 7, 7) }), 7, 35, 65, '65_80', 'WGA_35_80'],
  ['just below 65% lost', wia(20, 40, { functies: functies(7.01, 7.01, 7.01) }), 7.01, 35.05, 64.95, '55_65', 'WGA_35_80'],
  ['exactly 80,00%', wia(20, 40, { functies: functies(4, 4, 4) }), 4, 20, 80, '80_100', 'WGA_80_100'],
  ['just below 80%', wia(20, 40, { duurzaam: true, functies: functies(4.01, 4.01, 4.01) }), 4.01, 20.05, 79.95, '65_80', 'WGA_35_80'],
  ['exactly 80,00% and duurzaam', wia(20, 40, { duurzaam: true, functies: functies(4, 4, 4) }), 4, 20, 80, '80_100', 'IVA'],
  ['ZW at exactly 65,00%', zw(20, 40, { functies: functies(13, 13, 13) }), 13, 65, 35, 'LE65', 'VOORTZETTEN_LE65'],
  ['ZW one cent above', zw(20, 40, { functies: functies(13.01, 13.01, 13.01) }), 13.01, 65.05, 34.95, 'GT65', 'BEEINDIGEN_GT65'],
  ['65% by the reductiefactor alone', wia(20, 40, { urenBelastbaar: 26, functies: functies(20, 20, 20) }), 13, 65, 35, '35_45', 'WGA_35_80'],
  ['65% by a third of the hours', zw(19.5, 36, { urenBelastbaar: 12, functies: functies(19.5, 19.5, 19.5) }), 6.5, 33.33, 66.67, 'LE65', 'VOORTZETTEN_LE65'],
  ['80% by a fifth of the hours', wia(18, 40, { urenBelastbaar: 8, functies: functies(18, 18, 18) }), 3.6, 20, 80, '80_100', 'WGA_80_100'],
  ['no hours at all', wia(18, 40, { urenBelastbaar: 0, functies: functies(18, 18, 18) }), 0, 0, 100, '80_100', 'WGA_80_100'],
  ['more hours than the maatman count no more', wia(20, 24, { urenBelastbaar: 40, functies: functies(10, 10, 10) }), 10, 50, 50, '45_55', 'WGA_35_80'],
  ['no cap at equal hours', wia(16, 40, { urenBelastbaar: 40, functies: functies(18, 17.2, 16) }), 17.2, 107.5, 0, 'LT35', 'GEEN_RECHT_LT35'],
  ['no cap without an urenbeperking', zw(16, 40, { functies: functies(18, 17.2, 16) }), 17.2, 107.5, 0, 'GT65', 'BEEINDIGEN_GT65'],
  ['no cap at more hours', wia(16, 32, { urenBelastbaar: 36, functies: functies(18, 17.2, 16) }), 17.2, 107.5, 0, 'LT35', 'GEEN_RECHT_LT35'],
  ['cap half an hour short', wia(16, 40, { urenBelastbaar: 39.5, functies: functies(18, 17.2, 16) }), 15.8, 98.75, 1.25, 'LT35', 'GEEN_RECHT_LT35'],
  ['cap only on the middle functie', wia(16, 40, { urenBelastbaar: 20, functies: functies(30, 15, 14) }), 7.5, 46.88, 53.13, '45_55', 'WGA_35_80'],
  ['four functies: the third of the best three is not the middle', wia(20, 40, { functies: functies(10, 18, 16, 14) }), 16, 80, 20, 'LT35', 'GEEN_RECHT_LT35'],
  ['the middle of three, whatever their order', wia(20, 40, { functies: functies(14, 18, 16) }), 16, 80, 20, 'LT35', 'GEEN_RECHT_LT35'],
  ['equal wages', wia(20, 40, { functies: functies(15, 15, 12) }), 15, 75, 25, 'LT35', 'GEEN_RECHT_LT35'],
  ['fit for the maatgevende arbeid', wia(20, 40, { geschiktVoorMaatgevendeArbeid: true }), 20, 100, 0, 'LT35', 'GEEN_RECHT_LT35'],
  ['fit for the maatgevende arbeid, ZW', zw(20, 40, { geschiktVoorMaatgevendeArbeid: true }), 20, 100, 0, 'GT65', 'BEEINDIGEN_GT65'],
  ['GBM', wia(20, 40, { geenBenutbareMogelijkheden: true }), 0, 0, 100, '80_100', 'WGA_80_100'],
  ['GBM and duurzaam', wia(20, 40, { geenBenutbareMogelijkheden: true, duurzaam: true }), 0, 0, 100, '80_100', 'IVA'],
  ['GBM in the ZW', zw(20, 40, { geenBenutbareMogelijkheden: true }), 0, 0, 100, 'LE65', 'VOORTZETTEN_GBM'],
  ['GBM leaves functies aside', zw(20, 40, { geenBenutbareMogelijkheden: true, functies: functies(20, 20, 20) }), 0, 0, 100, 'LE65', 'VOORTZETTEN_GBM'],
  ['too few functies and duurzaam', wia(20, 40, { duurzaam: true, functies: functies(19, 18) }), 0, 0, 100, '80_100', 'IVA'],
  ['too few functies in the ZW', zw(20, 40, { functies: [] }), 0, 0, 100, 'LE65', 'VOORTZETTEN_LE65'],
  ['praktisch above 20%', wia(20, 40, { feitelijkUurloon: 4.01, functies: functies(18, 18, 18) }), 4.01, 20.05, 79.95, '65_80', 'WGA_35_80'],
  ['praktisch at exactly 20%: functies count', wia(20, 40, { feitelijkUurloon: 4, functies: functies(18, 16, 14) }), 16, 80, 20, 'LT35', 'GEEN_RECHT_LT35'],
  ['praktisch at 20%, and functies give less', wia(20, 40, { feitelijkUurloon: 4, functies: functies(3, 3, 3) }), 4, 20, 80, '80_100', 'WGA_80_100'],
  ['praktisch at 20% without functies', wia(20, 40, { feitelijkUurloon: 4 }), 4, 20, 80, '80_100', 'WGA_80_100'],
  ['praktisch at exactly 65%', wia(20, 40, { feitelijkUurloon: 13 }), 13, 65, 35, '35_45', 'WGA_35_80'],
  ['praktisch above the maatmanloon is not capped', wia(20, 40, { urenBelastbaar: 20, feitelijkUurloon: 25 }), 25, 125, 0, 'LT35', 'GEEN_RECHT_LT35'],
  ['praktisch over half the hours', wia(20, 40, { feitelijkUurloon: 20, feitelijkeUren: 20 }), 10, 50, 50, '45_55', 'WGA_35_80'],
  ['praktisch over more hours than the maatman', wia(20, 32, { feitelijkUurloon: 10, feitelijkeUren: 40 }), 10, 50, 50, '45_55', 'WGA_35_80'],
  ['the last day before praktisch beoordelen', wia(20, 40, { peilDatum: datum('2024-06-30'), feitelijkUurloon: 12, functies: functies(18, 16, 14) }), 16, 80, 20, 'LT35', 'GEEN_RECHT_LT35'],
  ['the first day of praktisch beoordelen', wia(20, 40, { peilDatum: datum('2024-07-01'), feitelijkUurloon: 12, functies: functies(18, 16, 14) }), 12, 60, 40, '35_45', 'WGA_35_80'],
  ['the last day of praktisch beoordelen', wia(20, 40, { peilDatum: datum('2027-06-30'), feitelijkUurloon: 12, functies: functies(18, 16, 14) }), 12, 60, 40, '35_45', 'WGA_35_80'],
  ['the day after praktisch beoordelen', wia(20, 40, { peilDatum: datum('2027-07-01'), feitelijkUurloon: 12, functies: functies(18, 16, 14) }), 16, 80, 20, 'LT35', 'GEEN_RECHT_LT35'],
  ['ZW: actual work that gives a lower percentage', zw(20, 40, { feitelijkUurloon: 15, functies: functies(14, 12, 10) }), 15, 75, 25, 'GT65', 'BEEINDIGEN_GT65'],
  ['ZW: actual work that gives no lower percentage', zw(20, 40, { feitelijkUurloon: 12, functies: functies(14, 13, 10) }), 13, 65, 35, 'LE65', 'VOORTZETTEN_LE65'],
  ['ZW: actual work alone', zw(20, 40, { feitelijkUurloon: 13.01 }), 13.01, 65.05, 34.95, 'GT65', 'BEEINDIGEN_GT65'],
  ['a half cent goes up on paper', wia(20.01, 40, { urenBelastbaar: 20, functies: functies(15.01, 15.01, 15.01) }), 7.51, 37.51, 62.49, '55_65', 'WGA_35_80'],
  ['wages of one cent', wia(0.01, 1, { functies: functies(0.01, 0.01, 0.01) }), 0.01, 100, 0, 'LT35', 'GEEN_RECHT_LT35'],
];

describe.each([
  ['worked example', EXAMPLES],
  ['own case', OWN],
])('%s', (_kind, rows) => {
  test.each(rows)('%s', (_what, vraag, perUur, rvc, ao, klasse, uitkomst) => {
    expect(schat(vraag)).toMatchObject({
      restverdiencapaciteitPerUur: perUur,
      restverdiencapaciteitPercentage: rvc,
      arbeidsongeschiktheidspercentage: ao,
      klasse,
      uitkomst,
    });
  });
});

// Wet WIA 61 lid 6.
test.each<[number, number | null]>([
  [14, null],
  [13, 28],
  [11, 35],
  [9, 42],
  [7, 50.75],
  [4, 70],
])('functies of %d at a maatman of 20: vervolguitkering %s per cent', (loon, percentage) => {
  expect(schat(wia(20, 40, { functies: functies(loon, loon, loon) })).vervolguitkeringPercentage).toBe(
    percentage,
  );
});

test('IVA has no vervolguitkering', () => {
  const vraag = wia(20, 40, { geenBenutbareMogelijkheden: true, duurzaam: true });
  expect(schat(vraag).vervolguitkeringPercentage).toBeNull();
});

describe('a warning', () => {
  test('is given when the rounded percentage falls in another class', () => {
    // 650,01 / 1000,01 = 65,00035%: shown as 65,00% and 35,00%, but there is no right.
    const vraag = wia(1000.01, 40, { functies: functies(650.01, 650.01, 650.01) });
    const found = schat(vraag);
    expect([found.restverdiencapaciteitPercentage, found.arbeidsongeschiktheidspercentage]).toEqual([65, 35]);
    expect([found.klasse, found.uitkomst]).toEqual(['LT35', 'GEEN_RECHT_LT35']);
    expect(found.waarschuwingen).toEqual([expect.stringMatching(/exacte waarde beslist/)]);
    expect(schat({ ...vraag, wet: 'ZW' })).toMatchObject({
      restverdiencapaciteitPercentage: 65,
      uitkomst: 'BEEINDIGEN_GT65',
      waarschuwingen: [expect.stringMatching(/exacte waarde beslist/)],
    });
  });

  test('is absent at the exact boundary', () => {
    expect(schat(wia(20, 40, { functies: functies(13, 13, 13) })).waarschuwingen).toEqual([]);
  });

  test.each<[RegExp, SchattingVraag]>([
    [/geen functies opgegeven/, wia(20, 40, { feitelijkUurloon: 0 })],
    [/naast geen benutbare/, wia(20, 40, { geenBenutbareMogelijkheden: true, feitelijkUurloon: 10 })],
    [/geef de feitelijke uren/, wia(20, 40, { urenBelastbaar: 20, feitelijkUurloon: 15 })],
    [/niet de duurzaamheid/, wia(20, 40, { duurzaam: true, feitelijkUurloon: 15 })],
  ])('%s', (text, vraag) => {
    expect(schat(vraag).waarschuwingen.join()).toMatch(text);
  });
});

test('the thresholds come from the rulebook', () => {
  const regels = REGELBOEK.regels.map((regel) =>
    regel.sleutel === 'wia.ondergrens' ? { ...regel, waarde: 75 } : regel,
  );
  const vraag = wia(20, 40, { functies: functies(15, 15, 15) });
  expect(schat(vraag).uitkomst).toBe('GEEN_RECHT_LT35');
  expect(schat(vraag, { versie: 2, regels })).toMatchObject({ uitkomst: 'WGA_35_80', regelVersie: 2 });
});
