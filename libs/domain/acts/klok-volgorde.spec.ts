import fc from 'fast-check';
import { aanvraag, type Claim } from '../../../test/support/claim';
import { histories } from '../../../test/support/runs';
import { addDays, datum } from '../termijnen/datum';

// Received on Monday 20 July 2026; eight weeks on is Monday 14 September. Every day stood still comes on top (Awb 4:15).
const PB = 'PROCESBEGELEIDER';
interface Stilstand {
  vanaf: string;
  tot: string;
}
const EERSTE: Stilstand = { vanaf: '2026-08-03', tot: '2026-08-06' };
const TWEEDE: Stilstand = { vanaf: '2026-08-10', tot: '2026-08-19' };
const DERDE: Stilstand = { vanaf: '2026-08-24', tot: '2026-08-26' };

const schort = (from: Claim, { vanaf, tot }: Partial<Stilstand>) =>
  from.probeert(PB, 'schortOp', {
    grond: 'AWB_4_15_2A',
    vanafDatum: vanaf!,
    reden: 'verhinderd',
    instemmingDatum: '2026-08-01',
    ...(tot && { totDatum: tot }),
  });
/** Recorded on 7 September one after the other; what is still held then runs again by the alarm of its day. */
const recorded = (stilstanden: readonly Stilstand[]): Claim =>
  stilstanden.reduce((sofar: Claim, each) => {
    const result = schort(sofar, each);
    if (typeof result === 'string') throw new Error(result);
    return result.laatAlarmenVallenTot('2026-09-07');
  }, aanvraag().op('2026-09-07'));

describe('the order in which suspensions are recorded', () => {
  test.each([
    // 3 + 9 days after 14 September is Saturday 26 September, so Monday 28 September (Algemene termijnenwet 1 lid 1).
    ['of three and nine days', [EERSTE, TWEEDE], '2026-09-28'],
    // 3 + 2: Saturday 19 September, so Monday 21 September.
    ['of three and two days', [EERSTE, DERDE], '2026-09-21'],
    // 9 + 2: Friday 25 September.
    ['of nine and two days', [TWEEDE, DERDE], '2026-09-25'],
    // Next to each other, 7 days: Monday 21 September.
    [
      'that touch',
      [
        { vanaf: '2026-08-03', tot: '2026-08-06' },
        { vanaf: '2026-08-06', tot: '2026-08-10' },
      ],
      '2026-09-21',
    ],
  ])('%s does not matter for the date', (_which, stilstanden, uiterlijkeDatum) => {
    for (const order of [stilstanden, [...stilstanden].reverse()]) {
      const dossier = recorded(order);
      expect(dossier.termijn()).toMatchObject({ uiterlijkeDatum, status: 'LOOPT' });
      expect(dossier.klok).toBe('loopt');
    }
  });

  it('does not matter for any suspensions that have no day in common', () => {
    const gap = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 6 }));
    const apart = fc.array(gap, { minLength: 2, maxLength: 4 }).map((gaps) => {
      let day = datum('2026-07-20');
      return gaps.map(([running, held]) => {
        const vanaf = addDays(day, running);
        day = addDays(vanaf, held);
        return { vanaf, tot: day };
      });
    });
    const inTwoOrders = apart.chain((each) =>
      fc.tuple(fc.constant(each), fc.shuffledSubarray(each, { minLength: each.length })),
    );
    fc.assert(
      fc.property(inTwoOrders, ([byDay, shuffled]) => {
        expect(recorded(shuffled).termijn()!.onderbouwing).toEqual(recorded(byDay).termijn()!.onderbouwing);
        expect(recorded(shuffled).termijn()!.uiterlijkeDatum).toBe(
          recorded(byDay).termijn()!.uiterlijkeDatum,
        );
      }),
      histories(60),
    );
  });

  it('leaves the same reasons behind the date, in the order of the law', () => {
    const reasons = (order: Stilstand[]) => recorded(order).termijn()!.onderbouwing;
    expect(reasons([EERSTE, TWEEDE, DERDE]).map(({ datum }) => datum)).toEqual([
      '2026-07-20',
      '2026-08-03',
      '2026-08-10',
      '2026-08-24',
    ]);
    for (const order of [
      [DERDE, TWEEDE, EERSTE],
      [TWEEDE, DERDE, EERSTE],
      [DERDE, EERSTE, TWEEDE],
    ])
      expect(reasons(order)).toEqual(reasons([EERSTE, TWEEDE, DERDE]));
  });

  it('records the earlier one as suspended and resumed at once, and nothing stands still meanwhile', () => {
    const later = recorded([TWEEDE]);
    const both = schort(later, EERSTE) as Claim;
    expect(both.feiten.slice(later.feiten.length)).toEqual([
      'BeslistermijnSuspended',
      'BeslistermijnResumed',
    ]);
    expect(both.feit('BeslistermijnResumed')).toEqual({ grond: 'AWB_4_15_2A', hervatDatum: '2026-08-06' });
    expect([both.klok, both.termijn('OPSCHORTING-2026-08-03')]).toEqual(['loopt', undefined]);
  });

  it('moves a date that had passed, and its alarms may fall again', () => {
    const passed = recorded([TWEEDE]).laatAlarmenVallenTot('2026-09-24');
    expect(passed.termijn()).toMatchObject({ uiterlijkeDatum: '2026-09-23', status: 'VERSTREKEN' });
    const moved = schort(passed, EERSTE) as Claim;
    expect(moved.termijn()).toMatchObject({
      uiterlijkeDatum: '2026-09-28',
      status: 'LOOPT',
      alarm: { alarm: 'NOG_5_WERKDAGEN' },
    });
  });

  test.each([
    ['ends a day into the later one', { vanaf: '2026-08-03', tot: '2026-08-11' }],
    ['lies within it', { vanaf: '2026-08-12', tot: '2026-08-14' }],
    ['begins on its last day', { vanaf: '2026-08-18', tot: '2026-08-25' }],
    ['lies around it', { vanaf: '2026-08-03', tot: '2026-08-25' }],
    ['has no end', { vanaf: '2026-08-03' }],
  ])('matters where a day would stand still twice: one that %s', (_where, stilstand) => {
    expect(schort(recorded([TWEEDE]), stilstand)).toBe('AL_OPGESCHORT');
  });

  it('does not let one in that overlaps the last of several', () => {
    const twice = recorded([EERSTE, TWEEDE]);
    expect(schort(twice, { vanaf: '2026-08-06', tot: '2026-08-11' })).toBe('AL_OPGESCHORT');
    expect(schort(twice, { vanaf: '2026-08-05', tot: '2026-08-10' })).toBe('AL_OPGESCHORT');
    expect(
      (schort(twice, { vanaf: '2026-08-06', tot: '2026-08-10' }) as Claim).termijn()!.uiterlijkeDatum,
    ).toBe('2026-09-30');
  });
});
