import { getNextTransitions, type AnyMachineSnapshot } from 'xstate';
import type { JourneyDefinition, Stored } from './journey';

/** A stored journey as the machine sees it: its snapshot, and the acts that any active state knows, whatever its guards say. */
export interface Restored {
  before: AnyMachineSnapshot;
  handled: ReadonlySet<string>;
}

// What is stored never changes, and one request asks for all acts of several people: half of each answer was this.
const known = new WeakMap<Stored, Restored>();

/** Throws when the journey is of another machine than the definition. */
export function restored(definition: JourneyDefinition, stored: Stored): Restored {
  const earlier = known.get(stored);
  if (earlier?.before.machine === definition.machine) return earlier;
  const before = restore(definition, stored);
  const handled = new Set(getNextTransitions(before).map(({ eventType }) => eventType));
  known.set(stored, { before, handled });
  return { before, handled };
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
