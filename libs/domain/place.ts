import { getNextTransitions, type AnyMachineSnapshot } from 'xstate';
import type { JourneyDefinition, Stored } from './journey';

/** Where a stored journey stands: its snapshot, and the acts that any active state knows, whatever its guards say. */
export interface Place {
  before: AnyMachineSnapshot;
  handled: ReadonlySet<string>;
}

// What is stored never changes, and one request asks for all acts of several people: half of each answer was this.
const places = new WeakMap<Stored, Place>();

/** Throws when the journey is of another machine than the definition. */
export function placeOf(definition: JourneyDefinition, stored: Stored): Place {
  const known = places.get(stored);
  if (known?.before.machine === definition.machine) return known;
  const before = restore(definition, stored);
  const handled = new Set(getNextTransitions(before).map(({ eventType }) => eventType));
  const place = { before, handled };
  places.set(stored, place);
  return place;
}

function restore(definition: JourneyDefinition, stored: Stored): AnyMachineSnapshot {
  if (stored.machineId !== definition.id || stored.machineVersion !== definition.version) {
    throw new Error(
      `journey is ${stored.machineId} v${stored.machineVersion}, machine ${definition.id} v${definition.version}`,
    );
  }
  return definition.machine.resolveState({
    value: stored.value as never,
    context: stored.context,
  });
}
