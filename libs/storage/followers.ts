import type { EntityManager } from 'typeorm';

/** A place in the log. Both halves are needed: a reader of the position alone lost 17-23% of events under load. */
export interface LogPlace {
  xid: string;
  position: string;
}

export interface LoggedFact extends LogPlace {
  dossierId: string;
  seq: number;
  type: string;
}

/** The beginning of the log. */
export const logStart: LogPlace = { xid: '0', position: '0' };

/**
 * Facts after `after`, in the order of (transaction, position), and only of transactions below the oldest one still
 * running: everything at or above it may yet commit something that belongs before what is visible now. The order names
 * the column with its table, since the text column of that name sorts 10000 before 9999. `dossierIds` narrows the reading.
 */
export async function readFacts(
  manager: EntityManager,
  after: LogPlace,
  limit: number,
  dossierIds?: readonly string[],
): Promise<LoggedFact[]> {
  return manager.query(
    `select f.journey_id as "dossierId", f.seq, f.type, f.xid::text as xid, f.position::text as position
     from facts f
     where (f.xid, f.position) > ($1::xid8, $2::bigint) and f.xid < pg_snapshot_xmin(pg_current_snapshot())
       and ($4::uuid[] is null or f.journey_id = any($4))
     order by f.xid, f.position limit $3`,
    [after.xid, after.position, limit, dossierIds ?? null],
  );
}

/** The place from which a reader that starts now misses nothing that commits from now on. */
export async function logEnd(manager: EntityManager): Promise<LogPlace> {
  const [end]: { xid: string }[] = await manager.query(
    'select pg_snapshot_xmin(pg_current_snapshot())::text as xid',
  );
  return { xid: end!.xid, position: '0' };
}

/** Registers a follower at the beginning of the log; an existing one keeps its place. */
export async function ensureFollower(manager: EntityManager, naam: string): Promise<void> {
  await manager.query('insert into followers (naam) values ($1) on conflict (naam) do nothing', [naam]);
}

/**
 * Keeps a follower where it is until this transaction ends; whoever writes beside it what it watches over calls this
 * before they look. It would judge by facts of which the effect cannot be seen yet, and not come back to them.
 */
export async function holdFollower(manager: EntityManager, naam: string): Promise<void> {
  await manager.query('select from followers where naam = $1 for update', [naam]);
}

/**
 * Lets a follower take its next facts: its row is locked (another instance skips), `effect` is applied and the place
 * moves, all in the caller's transaction. So every fact has its effect exactly once. Answers how many were taken.
 */
export async function follow(
  manager: EntityManager,
  naam: string,
  limit: number,
  effect: (facts: LoggedFact[]) => Promise<void>,
): Promise<number> {
  const [place]: (LogPlace & { ahead: boolean })[] = await manager.query(
    `select xid::text as xid, position::text as position, xid > pg_snapshot_xmax(pg_current_snapshot()) as ahead
     from followers where naam = $1 for update skip locked`,
    [naam],
  );
  if (!place) return 0;
  // Transaction ids start anew in a restored cluster. Better to stop in sight than to skip every new fact.
  if (place.ahead)
    throw new Error(`follower ${naam} is ahead of this database: restored from a dump, rebuild it`);
  const facts = await readFacts(manager, place, limit);
  const last = facts[facts.length - 1];
  if (!last) return 0;
  await effect(facts);
  await manager.query('update followers set xid = $2::xid8, position = $3::bigint where naam = $1', [
    naam,
    last.xid,
    last.position,
  ]);
  return facts.length;
}
