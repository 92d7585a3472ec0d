/** How often an act is decided again when another came in between. */
export const ATTEMPTS = 4;

/** Unique violation (a key answered meanwhile), serialization failure, deadlock: decide again on what is there now. */
export const LOST_RACE: readonly string[] = ['23505', '40001', '40P01'];

/**
 * An act that another came before every time it was decided. Nothing of it was stored and whoever asked may ask again,
 * so it has the code of a serialization failure: a busy answer (503), and not a fault.
 */
export class LostRaces extends Error {
  readonly code = '40001';

  constructor(what: string, options?: ErrorOptions) {
    super(`${what}: another act came first ${ATTEMPTS} times`, options);
    this.name = LostRaces.name;
  }
}
