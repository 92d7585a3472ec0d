import { Client } from 'pg';
import { DISCIPLINES } from '../../../libs/domain/taken/taken';

const disciplines = Object.entries(DISCIPLINES)
  .flatMap(([discipline, { rollen }]) => rollen.map((rol) => `('${discipline}', '${rol}')`))
  .join(', ');

/** One row per dossier to come: which one it is a copy of, its own ids, and a number to vary things by. */
const plan = (copies: number) => `create temp table nieuw on commit drop as
  select j.id as oud, md5(j.id::text || n)::uuid as id, md5(j.client_id::text || j.id || n)::uuid as client_id, n,
    hashtext(j.id::text || n) & 2147483647 as h
  from journeys j join dossier_overview o on o.journey_id = j.id and o.status = 'OPEN', generate_series(1, ${copies}) n`;

/** Lists are read over many dates; the dossiers themselves keep the one they were copied with. */
const someDate = 'r.uiterlijke_beslisdatum + x.h % 90 - 30';

/** What is copied, by which rows of old (`r`) and new (`x`), and which columns differ. */
const COPIES: { table: string; from: string; own: Record<string, string> }[] = [
  {
    table: 'clients',
    from: 'nieuw x join journeys j on j.id = x.oud join clients r on r.id = j.client_id',
    own: {
      id: 'x.client_id',
      bsn_hash: `sha256(convert_to(x.client_id::text, 'UTF8'))`,
      naam: `r.naam || '-' || x.n`,
      geboorte_datum: 'r.geboorte_datum + x.h % 9000',
    },
  },
  {
    table: 'journeys',
    from: 'nieuw x join journeys r on r.id = x.oud',
    own: { id: 'x.id', client_id: 'x.client_id' },
  },
  {
    table: 'dossier_overview',
    from: 'nieuw x join dossier_overview r on r.journey_id = x.oud',
    own: { journey_id: 'x.id', client_id: 'x.client_id', uiterlijke_beslisdatum: someDate },
  },
  {
    table: 'deadlines',
    from: 'nieuw x join deadlines r on r.journey_id = x.oud',
    own: { journey_id: 'x.id' },
  },
  {
    // Half of the taken lies with somebody, and some of those wait.
    table: 'taken',
    from: `nieuw x join taken r on r.journey_id = x.oud and r.status = 'OPEN'
      join (select m.team_id, d.discipline, array_agg(distinct m.id) as ids
        from medewerkers m join medewerker_rollen mr on mr.medewerker_id = m.id
          and mr.van <= regie_vandaag() and (mr.tot is null or mr.tot > regie_vandaag())
          and not is_afwezig(m.id, regie_vandaag())
        join (values ${disciplines}) as d(discipline, rol) on d.rol = mr.rol
        group by 1, 2) p on p.team_id = r.team_id and p.discipline = r.discipline`,
    own: {
      id: 'md5(r.id::text || x.n)::uuid',
      journey_id: 'x.id',
      uiterlijke_beslisdatum: someDate,
      termijn_datum: someDate,
      behandelaar_id: 'case when x.h % 2 = 0 then p.ids[1 + (x.h / 2) % cardinality(p.ids)] end',
      behandelaar_sinds_tijdstip: 'case when x.h % 2 = 0 then r.geopend_tijdstip end',
      wacht_tot_datum: 'case when x.h % 20 = 0 then regie_vandaag() + 14 end',
      wacht_reden: `case when x.h % 20 = 0 then 'Informatie' end`,
    },
  },
];

/**
 * Fills a database up to about this many open dossiers, set by set, and lets PostgreSQL know its size. With the dates
 * they have the copies can be acted on: with those of a list, the first act on each writes its dates anew.
 */
export async function multiplyDossiers(
  url: string,
  upTo: number,
  dates: 'OF_A_LIST' | 'AS_THEY_ARE' = 'OF_A_LIST',
): Promise<number> {
  const owner = new Client({
    connectionString: url,
    options: '-c search_path=regie -c work_mem=64MB -c maintenance_work_mem=256MB',
  });
  await owner.connect();
  const ask = async <T>(statement: string, values?: unknown[]) =>
    (await owner.query<{ x: T }>(statement, values)).rows.map(({ x }) => x);
  try {
    const count = () => ask<number>(`select count(*)::int as x from dossier_overview where status = 'OPEN'`);
    const copies = Math.round(upTo / (await count())[0]!) - 1;
    await owner.query('begin');
    // Copies of rows that are right need no foreign keys checked; without the right to skip that it only takes longer.
    await owner.query('savepoint s');
    await owner
      .query('set local session_replication_role = replica')
      .catch(() => owner.query('rollback to s'));
    await owner.query(plan(copies));
    // Sorting all keys at the end takes half the time of finding a place for each.
    const indexes = await ask<{ name: string; definition: string }>(
      `select json_build_object('name', indexrelid::regclass, 'definition', pg_get_indexdef(indexrelid)) as x
         from pg_index where not indisprimary and indrelid = any($1::text[]::regclass[])`,
      [COPIES.map(({ table }) => table)],
    );
    for (const { name } of indexes) await owner.query(`drop index ${name}`);
    for (const { table, from, own } of COPIES) {
      const columns = await ask<string>(
        `select column_name as x from information_schema.columns where table_schema = 'regie' and table_name = $1 and is_generated = 'NEVER'`,
        [table],
      );
      const values = columns.map((column) => {
        const changed = own[column];
        return changed === undefined || (changed === someDate && dates === 'AS_THEY_ARE')
          ? `r.${column}`
          : changed;
      });
      await owner.query(
        `insert into ${table} (${columns.join(', ')}) select ${values.join(', ')} from ${from}`,
      );
    }
    for (const { definition } of indexes) await owner.query(definition);
    await owner.query('commit');
    for (const { table } of COPIES) await owner.query(`vacuum analyze ${table}`);
    return (await count())[0]!;
  } finally {
    await owner.end();
  }
}
