import type { Fout } from '../domain/aanvraag';
import type { Refusal } from '../domain/refusals';

/** Everything but success that can come of a command; none of these wrote anything. */
export type NotDone =
  | ({ kind: 'refused'; mogelijk: string[] } & Refusal)
  | { kind: 'notFound' }
  | { kind: 'forbidden'; detail: string }
  | { kind: 'stale'; versie: number }
  | { kind: 'invalid'; fouten: Fout[] }
  | { kind: 'keyReused' };

/** The key a client gives to a request, so that sending it again has no second effect. */
export interface Idempotency {
  sleutel: string;
  verzoekHash: string;
}

export const invalid = (veld: string, melding: string): NotDone => ({
  kind: 'invalid',
  fouten: [{ veld, melding }],
});
