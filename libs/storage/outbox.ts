import type { EntityManager } from 'typeorm';
import type { JsonObject } from '../domain/json';

/** A row that asks for something outside this database. It is written with its fact and carried out afterwards. */
export interface OutboxMessage {
  id: string;
  dossierId: string;
  feitSeq: number;
  soort: string;
  data: JsonObject;
}

/** After this many failed executions a message is parked; somebody has to look at it. */
const FAILURES_BEFORE_DEAD = 8;

/** A batch is handed over inside one short transaction, so a relay that dies delays few. */
const BATCH = 200;

/**
 * Claims the oldest unsent messages, lets `publish` hand them over and marks them sent, in the caller's transaction.
 * Row by row with SKIP LOCKED and never "id > last seen": that skips the transaction that commits late. A crash
 * after publishing sends again, which the job id and the done mark make harmless.
 */
export async function sendUnsent(
  manager: EntityManager,
  publish: (messages: { id: string; soort: string }[]) => Promise<void>,
): Promise<number> {
  const claimed: { id: string; soort: string }[] = await manager.query(
    `select id, soort from outbox where sent_at is null and dead_at is null
     order by created_at limit ${BATCH} for update skip locked`,
  );
  if (claimed.length === 0) return 0;
  await publish(claimed);
  const ids = claimed.map(({ id }) => id);
  await manager.query('update outbox set sent_at = clock_timestamp() where id = any($1)', [ids]);
  return ids.length;
}

/** The message, unless its effect is there already or it has been parked. */
export async function findUndone(manager: EntityManager, id: string): Promise<OutboxMessage | undefined> {
  const [message]: OutboxMessage[] = await manager.query(
    `select id, journey_id as "dossierId", fact_seq as "feitSeq", soort, data
     from outbox where id = $1 and done_at is null and dead_at is null`,
    [id],
  );
  return message;
}

/** Sets the done mark; belongs in the transaction of the effect, and is harmless after it. */
export async function markDone(manager: EntityManager, id: string): Promise<void> {
  await manager.query(
    'update outbox set done_at = clock_timestamp(), error = null where id = $1 and done_at is null',
    [id],
  );
}

/** Counts a failed execution, with a code and never a text: texts may quote a client. True when it is now parked. */
export async function recordFailure(manager: EntityManager, id: string, code: string): Promise<boolean> {
  const [rows]: [{ dead: boolean }[]] = await manager.query(
    `update outbox set attempts = attempts + 1, error = $2,
       dead_at = case when attempts + 1 >= ${FAILURES_BEFORE_DEAD} then clock_timestamp() end
     where id = $1 and done_at is null and dead_at is null returning dead_at is not null as dead`,
    [id, code],
  );
  return rows[0]?.dead ?? false;
}

/** Makes messages unsent again whose effect has not followed within the time given: the queue may have lost them. */
export async function takeBackUndone(manager: EntityManager, afterSeconds: number): Promise<number> {
  const [, count]: [unknown, number] = await manager.query(
    `update outbox set sent_at = null
     where id in (select id from outbox
       where sent_at <= clock_timestamp() - make_interval(secs => $1) and done_at is null and dead_at is null
       order by sent_at limit 10000 for update skip locked)`,
    [afterSeconds],
  );
  return count;
}
