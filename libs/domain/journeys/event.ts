import type { Env } from '../acts/act';
import type { JsonObject } from '../json';

/**
 * An act as the machine receives it: its name, the non-medical gegevens, who, in which capacity, and when by the
 * database clock. Without `gegevens` it asks whether the act could be offered at all.
 */
export interface JourneyEvent extends Env {
  type: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- typed per act by its schema, checked at the door
  gegevens?: any;
}

export interface StoredEvent extends JourneyEvent {
  gegevens: JsonObject;
}
