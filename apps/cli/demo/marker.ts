import type { Client } from 'pg';

const LOADING = 'demo: wordt geladen';
const TABLES = `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('regie', 'medisch')`;

/** Whether a demo centre was being loaded here and never finished. Written on the schema, in the database itself. */
export async function isHalfLoaded(owner: Client): Promise<boolean> {
  const { rows } = await owner.query<{ note: string | null }>(
    `select obj_description('regie'::regnamespace, 'pg_namespace') as note`,
  );
  return rows[0]?.note === LOADING;
}

export async function markLoading(owner: Client): Promise<void> {
  await owner.query(`comment on schema regie is '${LOADING}'`);
}

export async function markLoaded(owner: Client): Promise<void> {
  await owner.query('comment on schema regie is null');
}

/**
 * Empties every table and puts the clock right, in one transaction. Facts are never deleted, except here: what a load
 * that was killed left behind is no record of anybody. Refuses without its mark.
 */
export async function clearHalfLoaded(owner: Client): Promise<void> {
  if (!(await isHalfLoaded(owner))) throw new Error('only a half-loaded demo centre is ever cleared');
  const { rows } = await owner.query<{ name: string }>(TABLES);
  await owner.query('begin');
  try {
    for (const { name } of rows) await owner.query(`alter table ${name} disable trigger user`);
    await owner.query(`truncate ${rows.map(({ name }) => name).join(', ')} restart identity`);
    for (const { name } of rows) await owner.query(`alter table ${name} enable trigger user`);
    await owner.query('insert into regie.clock default values');
    await markLoaded(owner);
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
}
