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

/** What is handed to the queue: under a new number each time, so that a job nobody can reach holds nothing up. */
export interface Overdracht {
  id: string;
  soort: string;
  overdrachten: number;
}

/** A batch is handed over inside one short transaction, so a relay that dies delays few. */
const BATCH = 200;

/**
 * Claims the oldest unsent messages, lets `publish` hand them over and marks them sent, in the caller's transaction.
 * Row by row with SKIP LOCKED and never "id > last seen": that skips the transaction that commits late. A crash
 * after publishing sends again, which the job id and the done mark make harmless.
 */
export async function sendUnsent(
  manager: EntityManager,
  publish: (messages: Overdracht[]) => Promise<void>,
): Promise<number> {
  const claimed: Overdracht[] = await manager.query(
    `select id, soort, overdrachten from outbox where sent_at is null and dead_at is null
     order by created_at limit ${BATCH} for update skip locked`,
  );
  if (claimed.length === 0) return 0;
  await publish(claimed);
  const ids = claimed.map(({ id }) => id);
  await manager.query('update outbox set sent_at = clock_timestamp() where id = any($1)', [ids]);
  return ids.length;
}

const MESSAGE = `select id, journey_id as "dossierId", fact_seq as "feitSeq", soort, data
  from outbox where id = $1 and done_at is null`;

/** The message, unless its effect is there already or it is stuck. */
export async function findUndone(manager: EntityManager, id: string): Promise<OutboxMessage | undefined> {
  const [message]: OutboxMessage[] = await manager.query(`${MESSAGE} and dead_at is null`, [id]);
  return message;
}

/** The message, stuck or not, unless its effect is there already. */
export async function findStuck(manager: EntityManager, id: string): Promise<OutboxMessage | undefined> {
  const [message]: OutboxMessage[] = await manager.query(MESSAGE, [id]);
  return message;
}

/** Sets the done mark; belongs in the transaction of the effect, and is harmless after it. */
export async function markDone(manager: EntityManager, id: string): Promise<void> {
  await manager.query(
    'update outbox set done_at = clock_timestamp(), error = null where id = $1 and done_at is null',
    [id],
  );
}

/**
 * Makes messages unsent again whose effect has not followed within the time given: the queue may have lost them, or a
 * dead worker of which the clock was ahead keeps them locked. The time doubles, so a long queue does not fill with copies.
 */
export async function takeBackUndone(manager: EntityManager, afterSeconds: number): Promise<number> {
  const [, count]: [unknown, number] = await manager.query(
    `update outbox set sent_at = null, overdrachten = overdrachten + 1
     where id in (select id from outbox
       where sent_at <= clock_timestamp() - make_interval(secs => $1) and done_at is null and dead_at is null
         and sent_at <= clock_timestamp() - make_interval(secs => $1 * power(2, least(overdrachten, 4)))
       order by sent_at limit 10000 for update skip locked)`,
    [afterSeconds],
  );
  return count;
}
