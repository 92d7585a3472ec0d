import type { Client } from 'pg';

/** What a refused or tried request may add to: that somebody looked is on record, and the relay moves by itself. */
const MAY_GROW = ['access_log', 'followers'];

/**
 * Every table of the database with how many rows it has and what they say, as the owner sees it. Derived, so that a
 * table that is added is watched from its first day.
 */
export async function everyTable(owner: Client): Promise<Record<string, string>> {
  const { rows: tables } = await owner.query<{ naam: string }>(
    `select quote_ident(table_schema) || '.' || quote_ident(table_name) as naam from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema in ('regie', 'medisch') and not table_name = any($1) order by 1`,
    [MAY_GROW],
  );
  const each = tables.map(
    ({ naam }) =>
      `(select count(*) || ' ' || coalesce(md5(string_agg(t::text, '' order by t::text)), '') from ${naam} t) as "${naam}"`,
  );
  return (await owner.query<Record<string, string>>(`select ${each.join(', ')}`)).rows[0]!;
}
