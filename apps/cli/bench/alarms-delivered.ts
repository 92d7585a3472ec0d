import { ALARM_JOBS_AT_ONCE, ALARMS_AT_ONCE } from '../../../libs/casework/commands/let-alarm-fall';
import { ALARMS_PER_JOB, enqueue } from '../../../libs/jobs/enqueue';
import type { AlarmInJob, JobData } from '../../../libs/jobs/job-names';
import { openBackend, openQueues, type QueueSettings } from '../../../libs/jobs/queues';
import { startWorking } from '../../../libs/jobs/work';
import { asOwner, bareJobs, clockFromMidnight, planAll } from './due-alarms';
import type { Engine } from './engine';
import { goal, median, table, withSpread } from './figures';

const LEAST_RATIO = 0.5;
const ADDED_AT_ONCE = 1000;

/**
 * Alarms from their row through the queue to their fact, as the worker takes them, beside as many jobs that do nothing,
 * one per alarm and so many at once as alarms are in hand: on the same queue, in this one process, in turns.
 */
export async function measureAlarms(
  engine: Engine,
  settings: QueueSettings,
  { rounds, alarms }: { rounds: number; alarms: number },
): Promise<string> {
  await clockFromMidnight(settings.databaseUrl, 3600);
  const [producing, consuming] = [openBackend(settings, false), openBackend(settings, true)];
  const queues = openQueues(producing, () => undefined);
  const run = async (
    concurrency: number,
    add: () => Promise<unknown>,
    process: (data: JobData['alarm']) => Promise<unknown>,
  ) => {
    let left = alarms;
    let finish = () => {};
    const finished = new Promise<void>((resolve) => (finish = resolve));
    const processor = {
      jobName: 'alarm' as const,
      concurrency,
      process: async (data: JobData['alarm']) => {
        await process(data);
        left -= data.alarmen.length;
        if (left === 0) finish();
      },
    };
    const failed = (_name: string, _id: string | undefined, error: Error) => console.error(error);
    const worker = await startWorking(consuming, processor, { onError: console.error, onFailed: failed });
    const start = performance.now();
    await add();
    await finished;
    const seconds = (performance.now() - start) / 1000;
    await worker.stop();
    return alarms / seconds;
  };
  const some = await takeUnplanned(settings.databaseUrl, alarms);
  const bare = () =>
    run(
      ALARMS_AT_ONCE,
      async () => {
        for (let at = 0; at < alarms; at += ADDED_AT_ONCE)
          await enqueue(queues, 'alarm', bareJobs(some.slice(at, at + ADDED_AT_ONCE)));
      },
      () => Promise.resolve(),
    );
  const delivered = async () => {
    await offer(settings.databaseUrl, alarms);
    const before = await fallen(settings.databaseUrl);
    const perSecond = await run(
      ALARM_JOBS_AT_ONCE,
      () => planAll(engine, queues),
      ({ alarmen }) => Promise.all(alarmen.map((alarm) => engine.letFall(alarm))),
    );
    const facts = (await fallen(settings.databaseUrl)) - before;
    if (facts !== alarms) throw new Error(`${alarms} alarms led to ${facts} facts`);
    return perSecond;
  };
  try {
    await bare();
    await delivered();
    const figures: { bare: number; delivered: number }[] = [];
    for (let round = 0; round < rounds; round++) {
      const first = round % 2 ? await bare() : undefined;
      const mine = await delivered();
      figures.push({ delivered: mine, bare: first ?? (await bare()) });
    }
    return report(producing.kind, alarms, figures);
  } finally {
    await Promise.all(Object.values(queues).map((queue) => queue.close()));
    await Promise.all([producing.close(), consuming.close()]);
  }
}

function report(kind: string, alarms: number, figures: { bare: number; delivered: number }[]): string {
  const ratios = figures.map(({ bare, delivered }) => delivered / bare);
  const row = (name: string, key: 'bare' | 'delivered') => [
    name,
    withSpread(
      figures.map((figure) => figure[key]),
      0,
    ),
  ];
  return [
    table(
      [`alarms, queue on ${kind}`, 'per second (spread)'],
      [
        row('from due row through the queue to fact', 'delivered'),
        row('jobs that do nothing', 'bare'),
        ['delivered / bare', withSpread(ratios, 2)],
      ],
    ),
    `  ${goal(`${LEAST_RATIO} of bare jobs`, median(ratios) >= LEAST_RATIO)}; ${figures.length} rounds in turn of ${alarms}, ${ALARMS_PER_JOB} to a job beside one job for each`,
  ].join('\n');
}

const fallen = (url: string): Promise<number> =>
  asOwner(url, async (owner) => {
    const { rows } = await owner.query<{ count: number }>(
      `select count(*)::int as count from facts where type = 'BeslistermijnAlarmRaised'`,
    );
    return rows[0]!.count;
  });

/** Alarms for bare jobs: real ones, kept out of the planning until a round offers them. */
const takeUnplanned = (url: string, count: number): Promise<AlarmInJob[]> =>
  asOwner(url, async (owner) => {
    await owner.query('update deadlines set alarm_ingepland = true where alarm_datum is not null');
    await owner.query('vacuum analyze deadlines');
    const { rows } = await owner.query<AlarmInJob>(
      `select journey_id as "dossierId", sleutel, versie, alarm_soort as alarm from deadlines
       where alarm_datum <= regie_vandaag() limit $1`,
      [count],
    );
    if (rows.length < count) throw new Error(`only ${rows.length} alarms are due`);
    return rows;
  });

/** Lets the planning find this many. */
const offer = (url: string, count: number): Promise<unknown> =>
  asOwner(url, async (owner) => {
    const { rowCount } = await owner.query(
      `update deadlines set alarm_ingepland = false where ctid = any(array(
         select ctid from deadlines where alarm_datum <= regie_vandaag() and alarm_ingepland limit $1))`,
      [count],
    );
    if (rowCount !== count) throw new Error(`only ${rowCount} alarms are left`);
  });
