import type { JsonObject } from './json';

/** The two compartments: the medical file, and the FML that the arbeidsdeskundige may read as well. */
export type Compartiment = 'MEDISCH' | 'FML';

/**
 * Medical content on its way to the compartment. It is no `Json`, so it fits in no fact, event, job, projection or
 * log line: a leak does not compile. Should one be forced by a cast, serialising it throws.
 */
export class Medisch {
  readonly #inhoud: JsonObject;

  constructor(
    readonly compartiment: Compartiment,
    inhoud: JsonObject,
  ) {
    this.#inhoud = inhoud;
  }

  /** The content itself; called by the storage of the compartment only (see test/architecture.spec.ts). */
  unseal(): JsonObject {
    return this.#inhoud;
  }

  toJSON(): never {
    throw new Error('medical content left its compartment');
  }
}
