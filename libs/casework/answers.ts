import type { EntityManager } from 'typeorm';
import type { Actor } from '../domain/rollen';
import { awaitAnswering, findAnswer, type IdempotencyKey } from '../storage/idempotency';
import type { Idempotency, NotDone } from './results';

/** The key of a request, in the name of whoever sent it. */
export const keyOf = (
  { medewerkerId }: Pick<Actor, 'medewerkerId'>,
  idempotency?: Idempotency,
): IdempotencyKey | undefined => idempotency && { actorId: medewerkerId, ...idempotency };

/**
 * What came of the same request before, or that its key was of another one; undefined when it is new. The answer is
 * of the command that is asked for: the hash is over the request with its address.
 */
export async function answeredBefore<T extends object>(
  manager: EntityManager,
  key: IdempotencyKey | undefined,
): Promise<({ kind: 'ok' } & T) | NotDone | undefined> {
  const found = key && (await findAnswer(manager, key));
  if (!found) return undefined;
  return found.verzoekHash === key.verzoekHash
    ? { kind: 'ok', ...(found.antwoord as T) }
    : { kind: 'keyReused' };
}

/** The same for a request that may have been sent twice at once: it waits for the other. In a transaction. */
export async function answeredMeanwhile<T extends object>(
  manager: EntityManager,
  key: IdempotencyKey | undefined,
): Promise<({ kind: 'ok' } & T) | NotDone | undefined> {
  if (key) await awaitAnswering(manager, key);
  return answeredBefore<T>(manager, key);
}
