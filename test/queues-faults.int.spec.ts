import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { relayOutbox } from '../apps/worker/outbox-relay';
import { enqueue } from '../libs/jobs/enqueue';
import { migrateJobs } from '../libs/jobs/migrate-jobs';
import { markDone, takeBackUndone } from '../libs/storage/outbox';
import { furnishCentre, openJourney, stateFact } from './queues/centre';
import { QueueBench } from './queues/queue-bench';
import { withClockOff } from './queues/shift-clock';
import { until } from './support/until';
import { openTestDatabase, type TestDatabase } from './support/test-database';

const { REDIS_URL } = process.env;
// On a database of Redis of our own, since these tests empty it.
const redisUrl = REDIS_URL && new URL('/8', REDIS_URL).toString();
const HOUR = 3_600_000;

if (!redisUrl) console.warn('SKIPPED: the faults of the queue on Redis, because REDIS_URL is not set');

describe.each([['PostgreSQL'], ['Redis']] as const)('the queue on %s', (kind) => {
  const absent = kind === 'Redis' && !redisUrl;
  const run = absent ? test.skip : test;
  let database: TestDatabase;
  let bench: QueueBench;
  let done: string[];

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

  const record = ({ outboxId }: { outboxId: string }): Promise<void> => {
    done.push(outboxId);
    return Promise.resolve();
  };
  const brief = (delayMs = 0, outboxId = randomUUID()) => ({ jobId: outboxId, data: { outboxId }, delayMs });
  const ids = (jobs: { jobId: string }[]): string[] => jobs.map(({ jobId }) => jobId).sort();

  run(
    'given all its connections cut, the same worker and producer go on, with what waited and what comes',
    async () => {
      const before = [brief(1500), brief(1500), brief(60_000)];
      await bench.work('brief', record);
      await enqueue(bench.queues, 'brief', before);
      expect(await bench.cutConnections()).toBeGreaterThan(0);
      await until(() => done.length >= 2);
      const after = brief();
      await until(() =>
        enqueue(bench.queues, 'brief', [after]).then(
          () => true,
          () => false,
        ),
      );
      await until(() => done.length >= 3);
      expect([...done].sort()).toEqual(ids([before[0]!, before[1]!, after]));
      expect(await bench.queues.brief.getDelayedCount()).toBe(1);
    },
  );

  run('given its connections cut with jobs in hand, each is done, and no other is lost', async () => {
    const jobs = Array.from({ length: 20 }, () => brief());
    const started = new Set<string>();
    await bench.work('brief', async (data) => {
      started.add(data.outboxId);
      await sleep(300);
      await record(data);
    });
    await enqueue(bench.queues, 'brief', jobs);
    await until(() => started.size >= 2);
    await bench.cutConnections();
    await until(() => new Set(done).size === 20);
    expect([...new Set(done)].sort()).toEqual(ids(jobs));
  });

  run('given the clock of a worker that jumps forward, delayed work falls at once, and once', async () => {
    const soon = [brief(HOUR), brief(HOUR), brief(2 * HOUR)];
    const later = brief(48 * HOUR);
    await enqueue(bench.queues, 'brief', [...soon, later]);
    await bench.work('brief', record);
    await sleep(300);
    expect(done).toEqual([]);
    await withClockOff(3 * HOUR, async () => {
      // The worker waits for its next delayed job by a timer of its own; a word from the queue makes it look.
      await enqueue(bench.queues, 'brief', [brief()]);
      await until(() => done.length >= 4);
      await sleep(500);
    });
    expect(done).toHaveLength(4);
    expect(new Set(done).size).toBe(4);
    expect(done).toEqual(expect.arrayContaining(ids(soon)));
    expect(done).not.toContain(later.jobId);
  });

  run('given two workers of which the clocks disagree by hours, each job is done once', async () => {
    const jobs = Array.from({ length: 100 }, (_, nth) => brief(nth % 2 ? 0 : 200));
    await bench.startDoneWorker(5 * HOUR);
    await bench.startDoneWorker(-5 * HOUR);
    await enqueue(bench.queues, 'brief', jobs);
    // What one that is behind would still let wait, one with the right time does.
    await bench.work('brief', record);
    await until(async () => bench.doneByChildren.length + done.length >= 100);
    await sleep(300);
    expect([...bench.doneByChildren, ...done].sort()).toEqual(ids(jobs));
  });

  run(
    'given a worker days ahead that died with a letter in hand, the sweep gets the letter out all the same',
    async () => {
      const journeyId = await openJourney(database.owner, await furnishCentre(database.owner));
      await database.owner.query(stateFact, [journeyId, 1, 'AanvraagReceived', {}]);
      const outboxId = randomUUID();
      await database.owner.query(
        `insert into outbox (id, journey_id, fact_seq, soort, data) values ($1, $2, 1, 'BESCHIKKING', '{}')`,
        [outboxId, journeyId],
      );
      const { dataSource } = database;
      await relayOutbox(dataSource, bench.queues);
      const stuck = await bench.startStuckWorker(72 * HOUR);
      expect(await stuck.holds).toBe(outboxId);
      await stuck.kill();
      await bench.work('brief', async (data) => {
        await markDone(dataSource.manager, data.outboxId);
        await record(data);
      });
      // Longer than any lock of a worker with the right time. PostgreSQL keeps the lock until a moment, three days from
      // now; Redis for a while, so there the letter is taken over by then.
      await sleep(17_000);
      const locked = kind === 'PostgreSQL';
      expect(done).toEqual(locked ? [] : [outboxId]);
      expect(await takeBackUndone(dataSource.manager, 10)).toBe(locked ? 1 : 0);
      await relayOutbox(dataSource, bench.queues);
      await until(() => done.length === 1);
      expect(done).toEqual([outboxId]);
      expect(await takeBackUndone(dataSource.manager, 0)).toBe(0);
    },
  );
});
