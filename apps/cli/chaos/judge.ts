import { Client } from 'pg';
import { createDataSource } from '../../../libs/storage/data-source';
import type { Acknowledged } from './ledger';
import { PROMISES } from './promises';
import { STORM_PROMISES } from './promises-storm';
import { RECOMPUTED } from './recomputed';
import type { Due } from './storm-centre';

export interface Verdict {
  promise: string;
  broken: number;
  /** A few of what broke it. */
  such: string[];
}

/** Holds the database against what was promised; it must be at rest. `due`: what was to fall in a storm. */
export async function judge(url: string, acknowledged: Acknowledged[], due: Due[] = []): Promise<Verdict[]> {
  return [...(await bySql(url, acknowledged, due)), ...(await byRecomputing(url))];
}

async function bySql(url: string, acknowledged: Acknowledged[], due: Due[]): Promise<Verdict[]> {
  const client = new Client({ connectionString: url, options: '-c search_path=regie' });
  await client.connect();
  try {
    await client.query(
      `create temp table acknowledged as
       select x.* from jsonb_to_recordset($1) as x(soort text, sleutel text, actor text, id uuid, versie int, feiten jsonb)`,
      [JSON.stringify(acknowledged)],
    );
    await client.query(
      `create temp table storm as select x.* from jsonb_to_recordset($1) as
         x(model uuid, id uuid, sleutel text, versie int, alarm text, seq int)`,
      [JSON.stringify(due)],
    );
    await client.query('analyze');
    const verdicts: Verdict[] = [];
    for (const [promise, sql] of Object.entries(
      due.length > 0 ? { ...PROMISES, ...STORM_PROMISES } : PROMISES,
    )) {
      const { rows } = await client.query<{ n: number }>(sql);
      verdicts.push({ promise, broken: rows[0]!.n, such: [] });
    }
    return verdicts;
  } finally {
    await client.end();
  }
}

async function byRecomputing(url: string): Promise<Verdict[]> {
  const dataSource = await createDataSource({ url, pool: 2, role: null }).initialize();
  try {
    const verdicts: Verdict[] = [];
    for (const [promise, look] of Object.entries(RECOMPUTED)) {
      const found = await look(dataSource.manager);
      verdicts.push({ promise, broken: found.length, such: found.slice(0, 3) });
    }
    return verdicts;
  } finally {
    await dataSource.destroy();
  }
}
