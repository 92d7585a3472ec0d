import type { DataSource, EntityManager } from 'typeorm';
import { ensureFollower, logStart, readFacts } from './followers';
import { countProductie, TABELLEN } from './productie';

const NIEUW = { regels: 'productie_regels_nieuw', dagen: 'productie_dagen_nieuw' };
const FOLLOWER = 'productie';
const BATCH = 5_000;
/** A batch of this size is larger than what a screen may ask for. */
const BATCH_MS = 60_000;

/**
 * Counts the whole log again beside the tables that are read, and puts the result in their place in one transaction, in
 * which the follower stands still and is put where the count is. Every batch before it is a transaction of its own, since
 * a long one would hold back whoever else follows the log. Needs the owner of the tables. Answers how many facts were
 * counted; `onProgress` gets the number so far.
 */
export async function rebuildProductie(
  owner: DataSource,
  onProgress: (done: number) => void = () => {},
): Promise<number> {
  let place = logStart;
  let done = 0;
  const next = async (manager: EntityManager): Promise<boolean> => {
    const facts = await readFacts(manager, place, BATCH);
    if (facts.length === 0) return false;
    await countProductie(manager, facts, NIEUW);
    place = facts.at(-1)!;
    done += facts.length;
    onProgress(done);
    return facts.length === BATCH;
  };
  await ensureFollower(owner.manager, FOLLOWER);
  await drop(owner.manager);
  for (const [name, fresh] of pairs())
    await owner.query(`create table ${fresh} (like ${name} including all)`);
  try {
    while (await inBatch(owner, next));
    await inBatch(owner, async (manager) => {
      await manager.query('select from followers where naam = $1 for update', [FOLLOWER]);
      while (await next(manager));
      await swap(manager);
      await manager.query('update followers set xid = $2::xid8, position = $3::bigint where naam = $1', [
        FOLLOWER,
        place.xid,
        place.position,
      ]);
    });
    return done;
  } catch (error) {
    await drop(owner.manager);
    throw error;
  }
}

const inBatch = <T>(owner: DataSource, work: (manager: EntityManager) => Promise<T>): Promise<T> =>
  owner.transaction(async (manager) => {
    await manager.query(`set local statement_timeout = ${BATCH_MS}`);
    return work(manager);
  });

const pairs = (): [string, string][] => [
  [TABELLEN.regels, NIEUW.regels],
  [TABELLEN.dagen, NIEUW.dagen],
];

async function drop(manager: EntityManager): Promise<void> {
  for (const [, fresh] of pairs()) await manager.query(`drop table if exists ${fresh}`);
}

/** Drops the old tables and gives the new ones their names, also those of their indexes and checks, and their rights. */
async function swap(manager: EntityManager): Promise<void> {
  for (const [name, fresh] of pairs()) {
    const names = (await manager.query(NAMES, [name, fresh])) as { statement: string }[];
    await manager.query(`drop table ${name}`);
    for (const { statement } of names) await manager.query(statement);
    await manager.query(`alter table ${fresh} rename to ${name}`);
  }
  await manager.query(`grant select, insert on ${TABELLEN.regels} to regie_app`);
  await manager.query(`grant select, insert, update on ${TABELLEN.dagen} to regie_app`);
}

// A copied index or check is named after its table and columns; the definition tells which one it was.
const NAMES = `
  select format('alter index %s rename to %I', n.indexrelid::regclass, o.naam) as statement
  from (select i.indexrelid, indkey::text as sleutel from pg_index i where i.indrelid = to_regclass($2)) n
  join (select c.relname as naam, indkey::text as sleutel from pg_index i join pg_class c on c.oid = i.indexrelid
    where i.indrelid = to_regclass($1)) o using (sleutel)
  where n.indexrelid::regclass::text <> o.naam`;
