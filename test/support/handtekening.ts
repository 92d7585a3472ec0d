import type { AnyMachineSnapshot } from 'xstate';
import { voorbehoudenAan } from '../../libs/domain/taken/handelingen';
import type { BeoordelingContext } from '../../libs/domain/journeys/beoordeling.context';
import type { JourneyContext } from '../../libs/domain/journeys/context';
import type { TaakSoort } from '../../libs/domain/taken/taken';
import { reservedOnTheRoad, type Expedition } from './explore-journey';

/** What follows the medical judgment, up to what leaves the house. */
export const BESLISTAKEN: readonly TaakSoort[] = [
  'ARBEIDSKUNDIG_ONDERZOEK',
  'ARBEIDSKUNDIG_OORDEEL',
  'RECHT_VASTSTELLEN',
  'VASTSTELLING_CONTROLEREN',
  'BESLUIT',
  'OORDEEL_VERZENDEN',
  'ADVIES_UITBRENGEN',
  'EZWB_VASTSTELLEN',
  'EZWB_CONTROLEREN',
  'EZWB_BESLUIT',
];

const takenIn = (state: AnyMachineSnapshot): TaakSoort[] =>
  (Object.values(state.getMeta()) as { taken?: TaakSoort[] }[]).flatMap((meta) => meta?.taken ?? []);

/** The places with a medical judgment where somebody is asked to decide on it. */
export const beslisplaatsen = (states: readonly AnyMachineSnapshot[]): AnyMachineSnapshot[] =>
  states.filter(
    (state) =>
      (state.context as BeoordelingContext).belastbaarheid &&
      takenIn(state).some((taak) => BESLISTAKEN.includes(taak)),
  );

/** Those of them that no registered verzekeringsarts has signed for. Must be none. */
export const zonderHandtekening = (states: readonly AnyMachineSnapshot[]): string[] =>
  beslisplaatsen(states)
    .filter(
      ({ context }) =>
        !/^VERZEKERINGSARTS/.test((context as BeoordelingContext).belastbaarheid?.getekendDoorId ?? ''),
    )
    .map(({ value }) => JSON.stringify(value));

/** What is reserved to an arts is stated on this road, and by reserved acts of artsen alone. */
export function expectReserved<C extends JourneyContext>(
  trip: Expedition<C>,
  states: AnyMachineSnapshot[],
): void {
  const reserved = reservedOnTheRoad(trip, states);
  expect(reserved.length).toBeGreaterThan(5);
  for (const { aard, feit, rol } of reserved) {
    expect(aard).toBe('VOORBEHOUDEN');
    expect(voorbehoudenAan(feit)).toContain(rol);
  }
}

/** Nobody is asked to decide on a medical judgment that no registered verzekeringsarts signed, wherever it came from. */
export function expectSigned(states: readonly AnyMachineSnapshot[]): void {
  expect(beslisplaatsen(states).length).toBeGreaterThan(10);
  expect(zonderHandtekening(states)).toEqual([]);
}
