import type { EntityManager } from 'typeorm';

/** What a client calls a request by, in its own name: sending it again has no second effect. */
export interface IdempotencyKey {
  actorId: string;
  sleutel: string;
  /** Hash of the request; the same key with another request is refused. */
  verzoekHash: string;
}

/** What was answered under a key, and to which request. */
export interface Answer {
  verzoekHash: string;
  antwoord: object;
}

/** What was answered under this key before. */
export async function findAnswer(manager: EntityManager, key: IdempotencyKey): Promise<Answer | undefined> {
  const [answer] = (await manager.query(
    'select verzoek_hash as "verzoekHash", antwoord from idempotency_keys where actor_id = $1 and sleutel = $2',
    [key.actorId, key.sleutel],
  )) as Answer[];
  return answer;
}

/** Waits for whoever is answering under this key at this moment. In a transaction. */
export async function awaitAnswering(manager: EntityManager, key: IdempotencyKey): Promise<void> {
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `${key.actorId} ${key.sleutel}`,
  ]);
}
