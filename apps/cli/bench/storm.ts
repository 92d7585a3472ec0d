import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { openBackend, openQueues, type QueueSettings } from '../../../libs/jobs/queues';
import { startWorker } from './children';
import { asOwner, clockFromMidnight, planAll } from './due-alarms';
import type { Engine } from './engine';
import { percentile, table } from './figures';

const POLL_MS = 50;
const WORKERS = 2;
/** Ready, and their first sweep done. */
const SETTLE_MS = 6000;

interface Stormed {
  kind: string;
  lags: number[];
  drained: number;
  told: number;
  meldingen: number;
}

/**
 * All alarms of one midnight, planned beforehand and delivered by whole workers side by side: when each was visible as
 * a fact, counted from midnight by the database clock, and when the meldingen had caught up. None twice.
 */
export async function measureStorm(
  engine: Engine,
  settings: QueueSettings,
  env: Record<string, string>,
  alarms: number,
): Promise<string> {
  const { databaseUrl: url } = settings;
  // Long enough to plan them all before the day comes.
  const before = 20 + alarms / 1000;
  const backend = openBackend(settings, false);
  const queues = openQueues(backend, () => undefined);
  await clockFromMidnight(url, -30 * 86_400);
  const workers = Array.from({ length: WORKERS }, () => startWorker(env));
  try {
    await sleep(SETTLE_MS);
    await clockFromMidnight(url, -before);
    // The sweeps of the workers may plan a part of them.
    await planAll(engine, queues);
    const stormed = await asOwner(url, (owner) => watch(owner, backend.kind, alarms));
    return report(stormed, alarms);
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
    await Promise.all(Object.values(queues).map((queue) => queue.close()));
    await backend.close();
  }
}

async function watch(owner: Client, kind: string, alarms: number): Promise<Stormed> {
  const { rows: midnights } = await owner.query<{ dag: string }>(
    'select min(alarm_datum)::text as dag from deadlines',
  );
  const { dag } = midnights[0]!;
  const lags: number[] = [];
  for (let left = alarms; left > 0; await sleep(POLL_MS)) {
    const { rows } = await owner.query<{ left: number; lag: number }>(
      `select count(*)::int as left, extract(epoch from regie_now() - $1::timestamp at time zone 'Europe/Amsterdam')::float8 as lag
       from deadlines where alarm_datum <= $1::date`,
      [dag],
    );
    const now = rows[0]!;
    for (; left > now.left; left--) lags.push(now.lag);
  }
  const { rows: doubles } = await owner.query<{ fallen: number; different: number }>(
    `select count(*)::int as fallen, count(distinct (journey_id, data->>'sleutel', data->>'alarm'))::int as different
     from facts where type = 'BeslistermijnAlarmRaised'`,
  );
  const { fallen, different } = doubles[0]!;
  if (fallen !== alarms || different !== alarms)
    throw new Error(`${alarms} alarms led to ${fallen} facts, ${different} of them different`);
  for (;;) {
    const { rows } = await owner.query<{ behind: boolean; told: number; meldingen: number }>(
      `select exists (select from facts f, followers v where v.naam = 'meldingen'
           and (f.xid, f.position) > (v.xid, v.position)) as behind,
         extract(epoch from regie_now() - $1::timestamp at time zone 'Europe/Amsterdam')::float8 as told,
         (select count(*)::int from meldingen) as meldingen`,
      [dag],
    );
    const { behind, told, meldingen } = rows[0]!;
    if (!behind) return { kind, lags, drained: lags.at(-1)!, told, meldingen };
    await sleep(POLL_MS * 4);
  }
}

function report({ kind, lags, drained, told, meldingen }: Stormed, alarms: number): string {
  const seconds = (value: number) => value.toFixed(1);
  return table(
    [`${alarms} alarms at one midnight, ${WORKERS} workers, queue on ${kind}`, 'figure'],
    [
      ['lag from due to fact, p50 s', seconds(percentile(lags, 0.5))],
      ['lag from due to fact, p99 s', seconds(percentile(lags, 0.99))],
      ['all delivered, s after midnight', seconds(drained)],
      ['alarms per second', (alarms / drained).toFixed(0)],
      ['alarms twice', '0'],
      [`all ${meldingen} meldingen told, s after midnight`, seconds(told)],
    ],
  );
}
