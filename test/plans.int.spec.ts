import type { EntityManager } from 'typeorm';
import { listKolom } from '../libs/casework/queries/termijnbord.query';
import type { Sql } from '../libs/casework/queries/sql';
import { dueAlarms, planAlarms } from '../libs/storage/alarms';
import { furnishCentre } from './queues/centre';
import { openTestDatabase, type TestDatabase } from './support/test-database';

interface Asked {
  text: string;
  parameters: unknown[];
}
interface Node {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  Plans?: Node[];
}

let database: TestDatabase;
let asked: Asked[] = [];

/** The statements as they are asked, answered with nothing: only what they say matters here. */
const recorder = {
  query: (text: string, parameters: unknown[] = []) => {
    asked.push({ text, parameters });
    return Promise.resolve(text.includes('regie_vandaag() as vandaag') ? [{ vandaag: '2026-03-02' }] : []);
  },
};

beforeAll(async () => {
  database = await openTestDatabase();
  await database.setClock('2026-03-02T10:00:00+01:00');
  const clientId = await furnishCentre(database.owner);
  await fill(clientId);
});

beforeEach(() => {
  asked = [];
});

afterAll(() => database.close());

/** 30,000 open dossiers, each with a clock: 100 alarms are due or to be planned, 100 dossiers have no term. */
async function fill(clientId: string): Promise<void> {
  const { owner } = database;
  for (const table of ['deadlines', 'dossier_overview'])
    await owner.query(`alter table ${table} drop constraint ${table}_journey_id_fkey`);
  await owner.query('drop index dossier_overview_een_open');
  await owner.query(
    `insert into deadlines (journey_id, sleutel, soort, versie, start_datum, status, onderbouwing, alarm_soort, alarm_datum)
     select gen_random_uuid(), 'BESLISTERMIJN', 'BESLISTERMIJN', 1, '2026-01-05', 'LOOPT', '[]', 'LAATSTE_DAG',
       date '2026-03-02' + (case when n <= 100 then 0 else 3 + n % 180 end) from generate_series(1, 30000) n`,
  );
  await owner.query(
    `insert into dossier_overview (journey_id, client_id, soort, fase, status, team_id, ontvangst_datum, vangnet,
       termijn_status, uiterlijke_beslisdatum, zonder_termijn_reden, fase_sinds_tijdstip)
     select gen_random_uuid(), $1, 'WIA_CLAIM', 'INTAKE', 'OPEN', 'heerlen-' || 1 + n % 2, date '2026-01-01' - n % 400, false,
       'LOOPT', date '2026-03-02' + n % 200, case when n % 300 = 0 then 'Geen beslistermijn' end, regie_now()
     from generate_series(1, 30000) n`,
    [clientId],
  );
  await owner.query('analyze deadlines');
  await owner.query('analyze dossier_overview');
}

/** What the plan of a statement reads by: its indexes, and 'Seq Scan' for a walk through the whole table. */
async function scansOf({ text, parameters }: Asked, table: string, without?: string): Promise<string[]> {
  const { owner } = database;
  await owner.query('begin');
  if (without) await owner.query(`drop index ${without}`);
  const { rows } = await owner.query<{ 'QUERY PLAN': [{ Plan: Node }] }>(
    `explain (analyze, buffers, format json) ${text}`,
    parameters,
  );
  await owner.query('rollback');
  const walk = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(walk)];
  const scans = walk(rows[0]!['QUERY PLAN'][0].Plan).filter((node) => node['Node Type'].endsWith('Scan'));
  // A bitmap names its index in one node and its table in the other.
  return scans.flatMap(
    (node) =>
      node['Index Name'] ??
      (node['Node Type'] === 'Seq Scan' && node['Relation Name'] === table ? 'Seq Scan' : []),
  );
}

test('planning reads the index of what is still to be planned, and no other clock', async () => {
  await planAlarms(recorder as unknown as EntityManager, () => Promise.resolve());
  const scans = await scansOf(asked[0]!, 'deadlines');
  expect(scans).toContain('deadlines_in_te_plannen');
  expect(scans).not.toContain('Seq Scan');
  expect(await scansOf(asked[0]!, 'deadlines', 'deadlines_in_te_plannen, deadlines_alarm')).toContain(
    'Seq Scan',
  );
});

test('the sweep reads what is due from the index of alarms, and without it would walk through every clock', async () => {
  await dueAlarms(recorder as unknown as EntityManager, 0).next();
  const scans = await scansOf(asked[0]!, 'deadlines');
  expect(scans).toContain('deadlines_alarm');
  expect(scans).not.toContain('Seq Scan');
  expect(await scansOf(asked[0]!, 'deadlines', 'deadlines_alarm')).toContain('Seq Scan');
});

test('the dossiers without a term are read from their own index, which has the words of the column', async () => {
  const filter = { kolom: 'ZONDER_TERMIJN', limit: 50 } as const;
  await listKolom(recorder as unknown as Sql, filter, () => ({ sql: 'true', parameters: [] }));
  const index = 'dossier_overview_zonder_termijn';
  const scans = await scansOf(asked[1]!, 'dossier_overview');
  expect(scans).toContain(index);
  expect(scans).not.toContain('Seq Scan');
  expect(await scansOf(asked[1]!, 'dossier_overview', index)).not.toEqual(scans);
});
