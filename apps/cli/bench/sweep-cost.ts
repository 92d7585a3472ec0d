import type { Client } from 'pg';
import type { EntityManager } from 'typeorm';
import { enqueue } from '../../../libs/jobs/enqueue';
import { openBackend, openQueues, type QueueSettings } from '../../../libs/jobs/queues';
import { dueAlarms, planAlarms } from '../../../libs/storage/alarms';
import { createDataSource } from '../../../libs/storage/data-source';
import { asOwner, bareJobs, planAll } from './due-alarms';
import { goal, median, table, withSpread } from './figures';

/** A database with so many open deadlines. */
export interface Million {
  open: number;
  url: string;
}

const TO_PLAN = 1000;
const DUE = 500;
const MOST_TIMES_SLOWER = 1.5;
const DAYS = 180;

/** Fills a database with open deadlines; the same number of them is due and to be planned whatever the size. */
export async function fillDeadlines({ url, open }: Million): Promise<void> {
  await asOwner(url, async (owner) => {
    // Nothing here reads a dossier, and a million of them takes longer than the measuring.
    await owner.query('alter table deadlines drop constraint deadlines_journey_id_fkey');
    await owner.query('delete from deadlines');
    await owner.query(
      `insert into deadlines (journey_id, sleutel, soort, versie, start_datum, uiterlijke_datum, status, onderbouwing,
         alarm_soort, alarm_datum, alarm_ingepland)
       select gen_random_uuid(), 'BESLISTERMIJN', 'BESLISTERMIJN', 1, regie_vandaag() - 20, regie_vandaag() + 60, 'LOOPT',
         jsonb_build_array(jsonb_build_object('feit', 'Aanvraag ontvangen', 'datum', regie_vandaag() - 20, 'grondslag',
           'Wet WIA 102', 'gevolg', repeat('acht weken ', 12))), 'NOG_14_WERKDAGEN',
         v.dag + (case when n <= ${DUE} then 0 when n <= ${DUE + TO_PLAN} then 1 else 3 + n % ${DAYS} end), n <= ${DUE}
       from generate_series(1, $1) n, (select regie_vandaag() as dag offset 0) v`,
      [open],
    );
    await owner.query('vacuum analyze deadlines');
  });
}

/** What the sweep asks of the deadlines, at sizes in turn; then the plan of each statement at the largest. */
export async function measureSweep(sizes: readonly Million[], rounds: number): Promise<string> {
  const took = new Map(sizes.map((size) => [size, [] as number[]]));
  const sources = await Promise.all(sizes.map(({ url }) => createDataSource({ url, pool: 2 }).initialize()));
  for (let round = -1; round < rounds; round++) {
    for (const [index, size] of sizes.entries()) {
      const { manager } = sources[index]!;
      const start = performance.now();
      let due = 0;
      for await (const batch of dueAlarms(manager, 0)) due += batch.length;
      let planned = 0;
      // A second question is asked to learn that there is no more, as in the sweep.
      for (let batch = -1; batch !== 0; planned += batch)
        batch = await manager.transaction((own) => planAlarms(own, () => Promise.resolve()));
      if (round >= 0) took.get(size)!.push(performance.now() - start);
      if (due !== DUE || planned !== TO_PLAN) throw new Error(`${due} due and ${planned} planned`);
      await asOwner(size.url, async (owner) => {
        await owner.query(
          'update deadlines set alarm_ingepland = false where alarm_datum = regie_vandaag() + 1',
        );
        await owner.query('vacuum deadlines');
      });
    }
  }
  for (const source of sources) await source.destroy();
  const medians = sizes.map((size) => median(took.get(size)!));
  const ratio = Math.max(...medians) / Math.min(...medians);
  return [
    table(
      [`sweep: ${DUE} due read, ${TO_PLAN} planned`, 'ms (spread)'],
      sizes.map((size) => [`${size.open} open deadlines`, withSpread(took.get(size)!, 1)]),
    ),
    `  ${goal(`flat within ${MOST_TIMES_SLOWER}x`, ratio <= MOST_TIMES_SLOWER)} (largest median / smallest ${ratio.toFixed(2)}x); ${rounds} rounds in turn`,
    ...(await asOwner(sizes.at(-1)!.url, plans)),
  ].join('\n');
}

async function plans(owner: Client): Promise<string[]> {
  const asked: { text: string; parameters: unknown[] }[] = [];
  const recorder = {
    query: (text: string, parameters: unknown[] = []) =>
      Promise.resolve((asked.push({ text, parameters }), [])),
  } as unknown as EntityManager;
  await dueAlarms(recorder, 0).next();
  await planAlarms(recorder, () => Promise.resolve());
  const lines: string[] = [];
  for (const { text, parameters } of asked) {
    await owner.query('begin');
    const { rows } = await owner.query<{ 'QUERY PLAN': string }>(
      `explain (analyze, buffers) ${text}`,
      parameters,
    );
    await owner.query('rollback');
    lines.push('', ...rows.map((row) => `    ${row['QUERY PLAN']}`));
  }
  return lines;
}

/** Planning what falls within the horizon when the deadlines are spread evenly, beside bare jobs added to the same queue. */
export async function measurePlanning(
  { url, open }: Million,
  queueSettings: QueueSettings,
  rounds: number,
): Promise<string> {
  const backend = openBackend(queueSettings, false);
  const queues = openQueues(backend, () => undefined);
  const dataSource = await createDataSource({ url, pool: 2 }).initialize();
  const jobs = Array.from({ length: Math.round((open * 3) / DAYS) }, (_, index) => ({
    dossierId: crypto.randomUUID(),
    sleutel: 'BESLISTERMIJN',
    versie: 1,
    alarm: `KAAL_${index}`,
    delayMs: 86_400_000,
  }));
  const figures: { planning: number; adding: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    await asOwner(url, async (owner) => {
      await owner.query(
        'update deadlines set alarm_ingepland = true where alarm_datum <= regie_vandaag() + 2',
      );
      await owner.query(
        `update deadlines set alarm_ingepland = false, alarm_datum = regie_vandaag() + (n % 3)::int
         from (select ctid as place, row_number() over () as n from deadlines limit $1) x where deadlines.ctid = x.place`,
        [jobs.length],
      );
      await owner.query('vacuum analyze deadlines');
    });
    let start = performance.now();
    const planned = await planAll({ dataSource }, queues);
    const planning = (performance.now() - start) / planned;
    await queues.alarm.obliterate({ force: true });
    start = performance.now();
    for (let at = 0; at < jobs.length; at += 1000)
      await enqueue(queues, 'alarm', bareJobs(jobs.slice(at, at + 1000)));
    figures.push({ planning, adding: (performance.now() - start) / jobs.length });
    await queues.alarm.obliterate({ force: true });
  }
  await Promise.all(Object.values(queues).map((queue) => queue.close()));
  await Promise.all([backend.close(), dataSource.destroy()]);
  const planning = figures.map((figure) => figure.planning * jobs.length);
  return [
    table(
      [`planning with ${open} open deadlines, queue on ${backend.kind}`, 'seconds (spread)'],
      [
        [
          `the ${jobs.length} alarms of three days`,
          withSpread(
            planning.map((ms) => ms / 1000),
            2,
          ),
        ],
        [
          'as many bare jobs added',
          withSpread(
            figures.map(({ adding }) => (adding * jobs.length) / 1000),
            2,
          ),
        ],
        [
          'planning / adding',
          withSpread(
            figures.map((figure) => figure.planning / figure.adding),
            2,
          ),
        ],
      ],
    ),
  ].join('\n');
}
