import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { alarmJobId, enqueue, scheduleSweep, sweepIsScheduled } from '../libs/jobs/enqueue';
import { migrateJobs } from '../libs/jobs/migrate-jobs';
import { QueueBench } from './queues/queue-bench';
import { until } from './support/until';
import { openTestDatabase, type TestDatabase } from './support/test-database';

const { REDIS_URL } = process.env;
// On a database of Redis of our own, since these tests empty it.
const redisUrl = REDIS_URL && new URL('/9', REDIS_URL).toString();
const backends = [['PostgreSQL'], ['Redis']] as const;

if (!redisUrl) console.warn('SKIPPED: the queue contract on Redis, because REDIS_URL is not set');

// A dead worker's job is given up after its lock of 10 s and the next check for stalled jobs, 5 s later at most.
describe.each(backends)('the queue on %s', (kind) => {
  const run = kind === 'Redis' && !redisUrl ? test.skip : test;
  const absent = kind === 'Redis' && !redisUrl;
  let database: TestDatabase;
  let bench: QueueBench;
  let done: { outboxId: string; at: number }[];

  beforeAll(async () => {
    if (absent) return;
    database = await openTestDatabase();
    await migrateJobs(database.url);
    bench = new QueueBench({ databaseUrl: database.url, ...(kind === 'Redis' && { redisUrl }) });
    await bench.ready();
  });

  beforeEach(async () => {
    done = [];
    if (!absent) await bench.flush();
  });

  afterEach(() => (absent ? undefined : bench.stopWorkers()));

  afterAll(async () => {
    if (absent) return;
    await bench.close();
    await database.close();
  });

  const record = async (data: { outboxId: string }): Promise<void> => {
    done.push({ ...data, at: Date.now() });
    return Promise.resolve();
  };
  const brief = (delayMs = 0, outboxId = randomUUID()) => ({ jobId: outboxId, data: { outboxId }, delayMs });

  run('given jobs before there is a worker, a worker that starts later does each once', async () => {
    const jobs = Array.from({ length: 500 }, () => brief());
    await enqueue(bench.queues, 'brief', jobs);
    await bench.work('brief', record, 8);
    await until(() => done.length >= 500);
    expect(new Set(done.map(({ outboxId }) => outboxId)).size).toBe(500);
    expect(done).toHaveLength(500);
  });

  run('given a delay, the job waits for it', async () => {
    await bench.work('brief', record);
    const added = Date.now();
    await enqueue(bench.queues, 'brief', [brief(800)]);
    await until(() => done.length > 0);
    expect(done[0]!.at - added).toBeGreaterThanOrEqual(795);
    expect(done[0]!.at - added).toBeLessThan(10_000);
  });

  run('given the same id twice, there is one job', async () => {
    const job = brief(500);
    await enqueue(bench.queues, 'brief', [job, job, brief()]);
    await enqueue(bench.queues, 'brief', [job]);
    await bench.work('brief', record);
    await until(() => done.length >= 2);
    await sleep(300);
    expect(done.map(({ outboxId }) => outboxId).filter((id) => id === job.jobId)).toHaveLength(1);
  });

  run('given a processor that fails twice, the job is tried again and others are not held up', async () => {
    const failing = brief();
    const other = brief();
    let attempts = 0;
    await bench.work('brief', async (data) => {
      if (data.outboxId === failing.jobId && ++attempts <= 2) throw new Error('away');
      return record(data);
    });
    await enqueue(bench.queues, 'brief', [failing, other]);
    await until(() => done.length === 2);
    expect(done.map(({ outboxId }) => outboxId)).toEqual([other.jobId, failing.jobId]);
    expect(attempts).toBe(3);
  });

  run('given a job that failed for good or was done, the same id may be handed over again', async () => {
    const job = brief();
    let poison = true;
    await bench.work('brief', (data) => (poison ? Promise.reject(new Error('poison')) : record(data)));
    await enqueue(bench.queues, 'brief', [job]);
    await until(() => bench.failures.filter((id) => id === job.jobId).length === 4);
    poison = false;
    await enqueue(bench.queues, 'brief', [job]);
    await until(() => done.length === 1);
    await enqueue(bench.queues, 'brief', [job]);
    await until(() => done.length === 2);
  });

  run(
    'given a worker killed with a job in hand, another takes it over',
    async () => {
      const job = brief();
      await enqueue(bench.queues, 'brief', [job]);
      const stuck = await bench.startStuckWorker();
      expect(await stuck.holds).toBe(job.jobId);
      await stuck.kill();
      await bench.work('brief', record);
      await until(() => done.length === 1);
      expect(done[0]!.outboxId).toBe(job.jobId);
    },
    45_000,
  );

  run('given a stop, the job in hand is finished and no other is taken', async () => {
    const first = brief();
    const started: string[] = [];
    const worker = await bench.work(
      'brief',
      async (data) => {
        started.push(data.outboxId);
        await sleep(400);
        await record(data);
      },
      1,
    );
    await enqueue(bench.queues, 'brief', [first, brief()]);
    await until(() => started.length === 1);
    await worker.stop();
    expect(done.map(({ outboxId }) => outboxId)).toEqual(started);
    await bench.work('brief', record);
    await until(() => done.length === 2);
  });

  run(
    'given a flush, it is noticed, and the same worker goes on with new jobs',
    async () => {
      await bench.work('brief', record);
      await scheduleSweep(bench.queues, 60_000);
      expect(await sweepIsScheduled(bench.queues)).toBe(true);
      await enqueue(bench.queues, 'brief', [brief(60_000)]);
      await bench.flush();
      expect(await sweepIsScheduled(bench.queues)).toBe(false);
      await enqueue(bench.queues, 'brief', [brief()]);
      await until(() => done.length === 1);
    },
    15_000,
  );

  run(
    'the scheduler wakes the sweep time and again',
    async () => {
      let woken = 0;
      await bench.work('sweep', () => Promise.resolve(void woken++));
      await scheduleSweep(bench.queues, 300);
      await until(() => woken >= 3);
    },
    10_000,
  );

  run('what lies in the queue is ids and versions, and content is refused', async () => {
    const alarm = { dossierId: randomUUID(), sleutel: 'HERSTELTERMIJN-1', versie: 3, alarm: 'VERSTREKEN' };
    const data = { alarmen: [alarm] };
    const jobId = alarmJobId(data);
    await enqueue(bench.queues, 'alarm', [{ jobId, data, delayMs: 60_000 }]);
    const job = await bench.queues.alarm.getJob(jobId);
    expect(job?.data).toEqual(data);
    const leaking = { alarmen: [{ ...alarm, sleutel: 'mevrouw Jansen, rugklachten' }] };
    await expect(enqueue(bench.queues, 'alarm', [{ jobId: 'x', data: leaking }])).rejects.toThrow(
      'no id, code or version',
    );
  });
});
