import { aanvraag } from '../../../test/support/claim';

// Awb 4:15 lid 1b, 2a, 2c and 3: each ground with what the law asks to be on record.
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
    const stil = schort({ totDatum: '2026-08-17' });
    if (typeof stil === 'string') throw new Error(stil);
    const eerder = stil.op('2026-08-10').doet('PROCESBEGELEIDER', 'hervat', { datum: '2026-08-10' });
    expect(eerder.termijn()).toMatchObject({ uiterlijkeDatum: '2026-09-21', status: 'LOOPT' });
    const later = eerder.laatAlarmenVallenTot('2026-08-31');
    expect(later.feiten.filter((type) => type === 'BeslistermijnResumed')).toHaveLength(1);
  });

  test.each([
    ['an end on its first day', { totDatum: '2026-08-03' }, 'DATUM_ONMOGELIJK'],
    ['a consent of tomorrow', { instemmingDatum: '2026-08-04' }, 'DATUM_IN_TOEKOMST'],
    ['a notice of tomorrow', { mededelingDatum: '2026-08-04' }, 'DATUM_IN_TOEKOMST'],
    [
      'abroad, from the day of the notice itself',
      { grond: 'AWB_4_15_1B', mededelingDatum: '2026-08-03' },
      'DATUM_ONMOGELIJK',
    ],
  ])('is refused with %s', (_what, gegevens, code) => {
    expect(schort(gegevens)).toBe(code);
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
