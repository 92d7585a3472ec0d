import type { DataSource, EntityManager } from 'typeorm';
import { ensureFollower, logStart, readFacts } from './followers';
import { countProductie, PER_DAG, PER_MAAND, TABELLEN, writeRegels } from './productie';
import { productieVan } from './productie-feiten';

const NIEUW = {
  regels: 'productie_regels_nieuw',
  dagen: 'productie_dagen_nieuw',
  maanden: 'productie_maanden_nieuw',
};
const FOLLOWER = 'productie';
const BATCH = 5_000;
/** A batch of this size is larger than what a screen may ask for. */
const BATCH_MS = 60_000;
/** Sorting ten million rows for an index, and adding them up per day. */
const WHOLE_MS = 600_000;

/**
 * Counts the whole log again beside the tables that are read, and puts the result in their place in one transaction, in
 * which the follower stands still and is put where the count is. Every batch before it is a transaction of its own, since
 * a long one would hold back whoever else follows the log; the next one is read while it is written. Days, months and
 * the list of a team are made of all rows at once. Needs the owner of the tables. Answers how many facts were counted; `onProgress`
 * gets the number so far.
 */
export async function rebuildProductie(
  owner: DataSource,
  onProgress: (done: number) => void = () => {},
): Promise<number> {
  let place = logStart;
  let done = 0;
  const taken = async (manager: EntityManager) => {
    const facts = await readFacts(manager, place, BATCH);
    place = facts.at(-1) ?? place;
    done += facts.length;
    onProgress(done);
    return facts;
  };
  const lees = (manager: EntityManager) =>
    taken(manager).then(async (facts) => ({ facts, regels: await productieVan(manager, facts) }));
  await ensureFollower(owner.manager, FOLLOWER);
  await drop(owner.manager);
  for (const [name, fresh] of pairs())
    await owner.query(`create table ${fresh} (like ${name} including defaults including constraints)`);
  try {
    for (let batch = await within(owner, BATCH_MS, lees); batch.facts.length > 0;) {
      const { facts, regels } = batch;
      const written = within(owner, BATCH_MS, (manager) => writeRegels(manager, regels, facts, NIEUW.regels));
      // Whichever fails, the other has ended before the tables go.
      const [next, wrote] = await Promise.allSettled([within(owner, BATCH_MS, lees), written]);
      if (wrote.status === 'rejected') throw wrote.reason;
      if (next.status === 'rejected') throw next.reason;
      batch = next.value;
    }
    await within(owner, WHOLE_MS, finish);
    await within(owner, BATCH_MS, async (manager) => {
      await manager.query('select from followers where naam = $1 for update', [FOLLOWER]);
      for (let facts = await taken(manager); facts.length > 0; facts = await taken(manager))
        await countProductie(manager, facts, NIEUW);
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

const within = <T>(
  owner: DataSource,
  most: number,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> =>
  owner.transaction(async (manager) => {
    await manager.query(`set local statement_timeout = ${most}`);
    return work(manager);
  });

/** Adds up the days and months, and gives the tables the indexes of those whose place they take. */
async function finish(manager: EntityManager): Promise<void> {
  await manager.query(
    `insert into ${NIEUW.dagen} (team_id, datum, handeling, functie, aandeel, norm_minuten) ${PER_DAG(NIEUW.regels)}`,
  );
  await manager.query(
    `insert into ${NIEUW.maanden} (team_id, maand, functie, norm_minuten) ${PER_MAAND(NIEUW.dagen)}`,
  );
  for (const [name, fresh] of pairs()) {
    const indexes = (await manager.query(INDEXES, [name, fresh])) as { statement: string }[];
    for (const { statement } of indexes) await manager.query(statement);
  }
}

const INDEXES = `
  select case when indisprimary then format('alter table %s add %s', $2::text,
      (select pg_get_constraintdef(c.oid) from pg_constraint c where c.conindid = indexrelid and c.contype = 'p'))
    else regexp_replace(pg_get_indexdef(indexrelid), 'INDEX \\S+ ON \\S+', 'INDEX ON ' || $2) end as statement
  from pg_index where indrelid = to_regclass($1)`;

const pairs = (): [string, string][] => [
  [TABELLEN.regels, NIEUW.regels],
  [TABELLEN.dagen, NIEUW.dagen],
  [TABELLEN.maanden, NIEUW.maanden],
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
  await manager.query(`grant select, insert, update on ${TABELLEN.dagen}, ${TABELLEN.maanden} to regie_app`);
}

// A copied index or check is named after its table and columns; the definition tells which one it was.
const NAMES = `
  select format('alter index %s rename to %I', n.indexrelid::regclass, o.naam) as statement
  from (select i.indexrelid, indkey::text as sleutel from pg_index i where i.indrelid = to_regclass($2)) n
  join (select c.relname as naam, indkey::text as sleutel from pg_index i join pg_class c on c.oid = i.indexrelid
    where i.indrelid = to_regclass($1)) o using (sleutel)
  where n.indexrelid::regclass::text <> o.naam`;
