import { aanvraag } from '../../../test/support/claim';

// Awb 4:15 lid 1b, 2a, 2c and 3: each ground with what the law asks to be on record.
const INSTEMMING = { instemmingDatum: '2026-08-01', totDatum: '2026-08-17' };
const OVERMACHT = { grond: 'AWB_4_15_2C', mededelingDatum: '2026-08-03', totDatum: '2026-08-17' };

describe('a suspension whose end is known', () => {
  const op3Augustus = () => aanvraag().op('2026-08-03');
  const schort = (gegevens: object) =>
    op3Augustus().probeert('PROCESBEGELEIDER', 'schortOp', {
      grond: 'AWB_4_15_2A',
      vanafDatum: '2026-08-03',
      reden: 'afgesproken',
      ...gegevens,
    });

  it('moves the date at once by the days agreed, and runs again by itself on that day', () => {
    const stil = schort({ instemmingDatum: '2026-08-01', totDatum: '2026-08-17' });
    if (typeof stil === 'string') throw new Error(stil);
    // Eight weeks from 20 July is 14 September; fourteen days more is Monday 28 September.
    expect(stil.termijn()).toMatchObject({ uiterlijkeDatum: '2026-09-28', status: 'OPGESCHORT' });
    expect(stil.feit('BeslistermijnSuspended')).toMatchObject({
      instemmingDatum: '2026-08-01',
      totDatum: '2026-08-17',
    });
    const loopt = stil.laatAlarmenVallenTot('2026-08-17');
    expect(loopt.termijn()).toMatchObject({ uiterlijkeDatum: '2026-09-28', status: 'LOOPT' });
    expect(loopt.feit('BeslistermijnResumed')).toEqual({ grond: 'AWB_4_15_2A', hervatDatum: '2026-08-17' });
    expect(loopt.termijn('OPSCHORTING-2026-08-03')).toBeUndefined();
  });

  it('can be resumed before its day, and then does nothing on it', () => {
    const stil = schort({ instemmingDatum: '2026-08-01', totDatum: '2026-08-17' });
    if (typeof stil === 'string') throw new Error(stil);
    const eerder = stil.op('2026-08-10').doet('PROCESBEGELEIDER', 'hervat', { datum: '2026-08-10' });
    expect(eerder.termijn()).toMatchObject({ uiterlijkeDatum: '2026-09-21', status: 'LOOPT' });
    const later = eerder.laatAlarmenVallenTot('2026-08-31');
    expect(later.feiten.filter((type) => type === 'BeslistermijnResumed')).toHaveLength(1);
  });

  test.each([
    ['an end on its first day', { ...INSTEMMING, totDatum: '2026-08-03' }, 'DATUM_ONMOGELIJK'],
    ['a consent of tomorrow', { ...INSTEMMING, instemmingDatum: '2026-08-04' }, 'DATUM_IN_TOEKOMST'],
    [
      'a consent from before the aanvraag',
      { ...INSTEMMING, instemmingDatum: '2026-07-19' },
      'DATUM_VOOR_ONTVANGST',
    ],
    ['a notice of tomorrow', { ...OVERMACHT, mededelingDatum: '2026-08-04' }, 'DATUM_IN_TOEKOMST'],
    [
      'a notice from before the aanvraag',
      { ...OVERMACHT, mededelingDatum: '2026-07-19' },
      'DATUM_VOOR_ONTVANGST',
    ],
    [
      'abroad, later than the day after the notice',
      { grond: 'AWB_4_15_1B', mededelingDatum: '2026-08-01' },
      'DATUM_ONMOGELIJK',
    ],
    [
      'abroad, from the day of the notice itself',
      { grond: 'AWB_4_15_1B', mededelingDatum: '2026-08-03' },
      'DATUM_ONMOGELIJK',
    ],
  ])('is refused with %s', (_what, gegevens, code) => {
    expect(schort(gegevens)).toBe(code);
  });

  // The contract of the API knows grond, vanafDatum and reden only: such an act counts, and the ledger says what it lacks.
  test.each([
    ['AWB_4_15_1A', {}, 'de hersteltermijn die de brief noemt'],
    ['AWB_4_15_1B', {}, 'de dag van de mededeling aan de aanvrager'],
    ['AWB_4_15_2A', { totDatum: '2026-08-17' }, 'de datum van de schriftelijke instemming'],
    ['AWB_4_15_2A', { instemmingDatum: '2026-08-01' }, 'tot wanneer de aanvrager instemt'],
    ['AWB_4_15_2C', { totDatum: '2026-08-17' }, 'de dag van de mededeling aan de aanvrager'],
    ['AWB_4_15_2C', { mededelingDatum: '2026-08-03' }, 'de meegedeelde nieuwe termijn'],
    ['AWB_4_15_2B', {}, null],
    ['AWB_4_15_2A', INSTEMMING, null],
  ])('on %s with %j says in the ledger that it lacks: %s', (grond, bewijs, ontbreekt) => {
    const stil = schort({ grond, ...bewijs });
    if (typeof stil === 'string') throw new Error(stil);
    const { feit } = stil.termijn()!.onderbouwing.at(-1)!;
    if (ontbreekt === null) expect(feit).not.toContain('niet vastgelegd');
    else expect(feit).toContain(`(niet vastgelegd: ${ontbreekt})`);
  });

  // Each ground by its own count: eight weeks from 20 July are 14 September, and the days that stood still come on top.
  test.each([
    [
      '1a, fourteen days until the hersteltermijn',
      { grond: 'AWB_4_15_1A', totDatum: '2026-08-17' },
      '2026-09-28',
    ],
    ['2a, one day', { ...INSTEMMING, totDatum: '2026-08-04' }, '2026-09-15'],
    ['2c, five days', { ...OVERMACHT, totDatum: '2026-08-08' }, '2026-09-21'],
    ['2b, as long as it lasts', { grond: 'AWB_4_15_2B' }, '2026-09-14'],
  ])('counts %s', (_what, gegevens, uiterlijkeDatum) => {
    const stil = schort(gegevens);
    expect(typeof stil === 'string' ? stil : stil.termijn()!.uiterlijkeDatum).toBe(uiterlijkeDatum);
  });

  it('on 1a runs again by itself when the hersteltermijn passes unused', () => {
    const stil = schort({ grond: 'AWB_4_15_1A', totDatum: '2026-08-17' });
    if (typeof stil === 'string') throw new Error(stil);
    const loopt = stil.laatAlarmenVallenTot('2026-08-17');
    expect(loopt.feit('BeslistermijnResumed')).toEqual({ grond: 'AWB_4_15_1A', hervatDatum: '2026-08-17' });
    expect(loopt.termijn()).toMatchObject({ uiterlijkeDatum: '2026-09-28', status: 'LOOPT' });
  });

  it('for information from abroad begins the day after the notice (lid 1b)', () => {
    const stil = schort({ grond: 'AWB_4_15_1B', mededelingDatum: '2026-08-03', vanafDatum: '2026-08-04' });
    expect(typeof stil === 'string' ? stil : stil.termijn()!.status).toBe('OPGESCHORT');
  });
});

// Wet WIA 102 lid 4: four weeks at most, from the statutory end.
describe('an extension for an external expert', () => {
  test.each([
    ['four weeks', '2026-10-12', '2026-10-12'],
    ['four weeks and a day', '2026-10-13', 'DATUM_ONMOGELIJK'],
    ['without a date', undefined, 'NIEUWE_DATUM_NODIG'],
  ])('of %s', (_what, nieuweDatum, expected) => {
    const result = aanvraag().probeert('PROCESBEGELEIDER', 'verleng', {
      kennisgevingDatum: '2026-07-20',
      reden: 'expertise',
      externeDeskundige: true,
      ...(nieuweDatum && { nieuweDatum }),
    });
    expect(typeof result === 'string' ? result : result.termijn()!.uiterlijkeDatum).toBe(expected);
  });
});
