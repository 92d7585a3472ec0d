import { CommandBus } from '@nestjs/cqrs';
import type { TestingModule } from '@nestjs/testing';
import { BriefProcessor } from '../apps/worker/brief.processor';
import { KlantreisProcessor } from '../apps/worker/klantreis.processor';
import { sweepDeadlines } from '../apps/worker/deadline-sweep';
import { relayOutbox } from '../apps/worker/outbox-relay';
import { followProductie } from '../apps/worker/productie.follower';
import { recountProductie } from '../libs/storage/productie-hertelling';
import type { QueueBench } from './queues/queue-bench';
import { until } from './support/until';
import { WorkerBench } from './queues/worker-bench';

let bench: WorkerBench;
let queue: QueueBench;
let parts: TestingModule;

beforeAll(async () => {
  bench = await WorkerBench.open(11);
  queue = bench.openQueue();
  await queue.flush();
  parts = await bench.assemble();
});

beforeEach(() => bench.database.setClock('2026-03-02T10:00:00+01:00'));

afterAll(async () => {
  await queue.close();
  await bench.close();
});

const open = (count: number): Promise<string[]> =>
  bench.openDossiers(parts.get(CommandBus), count, '2026-03-02');

const count = async (statement: string, parameters: unknown[] = []): Promise<number> =>
  Number((await bench.rows<{ count: string }>(`select count(*) from ${statement}`, parameters))[0]!.count);

const undone = () => count('outbox where done_at is null');

describe('letters', () => {
  const sweep = () => ({
    dataSource: bench.database.dataSource,
    queues: queue.queues,
    letFall: () => Promise.resolve(),
    tryNextWerk: () => Promise.resolve(false),
  });

  test('given a queue emptied before anybody took the letter, the sweep brings it back and it goes out once', async () => {
    const [dossier] = await open(1);
    await sweepDeadlines(sweep(), new AbortController().signal);
    await relayOutbox(bench.database.dataSource, queue.queues);
    await queue.flush();
    await sweepDeadlines(sweep(), new AbortController().signal);
    await relayOutbox(bench.database.dataSource, queue.queues);
    const processor = parts.get(BriefProcessor);
    const news = parts.get(KlantreisProcessor);
    await queue.work('brief', (data) => processor.process(data));
    await queue.work('klantreis', (data) => news.process(data));
    await until(async () => (await undone()) === 0);
    const [{ id }] = (await bench.rows<{ id: string }>(
      `select id from outbox where journey_id = $1 and soort <> 'KLANTREIS'`,
      [dossier],
    )) as [{ id: string }];
    await Promise.all([processor.process({ outboxId: id }), processor.process({ outboxId: id })]);
    expect(await count('brieven where journey_id = $1', [dossier])).toBe(1);
    await queue.stopWorkers();
  });

  test('given a letter that cannot be made, it is parked and the others go out', async () => {
    const [dossier] = await open(1);
    const processor = parts.get(BriefProcessor);
    await bench.rows(
      `insert into outbox (id, journey_id, fact_seq, soort, data) values (gen_random_uuid(), $1, 99, 'BESCHIKKING', '{}')`,
      [dossier],
    );
    const messages = await bench.rows<{ id: string; poison: boolean }>(
      `select id, fact_seq = 99 as poison from outbox where done_at is null and soort <> 'KLANTREIS'`,
    );
    for (const { id, poison } of messages) {
      if (!poison) await processor.process({ outboxId: id });
      else
        for (let time = 1; time <= 4; time++)
          await expect(processor.process({ outboxId: id })).rejects.toThrow('no fact');
    }
    const parked = await bench.rows<{ poison: boolean; error: string }>(
      'select fact_seq = 99 as poison, error from outbox where dead_at is not null',
    );
    expect(parked).toEqual([{ poison: true, error: 'Error' }]);
    expect(await count('brieven where journey_id = $1', [dossier])).toBe(1);
    await bench.rows('update outbox set done_at = clock_timestamp() where dead_at is not null');
  });
});

test('given workers killed at work and a queue emptied, every letter and alarm has its effect once and the counts are right', async () => {
  const dossiers = await open(300);
  const first = await bench.startWorker();
  await until(async () => (await count('outbox where done_at is not null')) > 10);
  await bench.end(first, 'SIGKILL');

  await bench.moveToAlarm(dossiers[0]!, -6);
  const [second, third] = [await bench.startWorker(), await bench.startWorker()];
  await until(async () => (await count(`facts where type = 'BeslistermijnAlarmRaised'`)) > 5);
  await Promise.all([bench.end(second, 'SIGKILL'), bench.end(third, 'SIGKILL')]);
  await queue.flush();

  // Longer than the minute that the sweep leaves to the queue.
  await bench.rows(`update clock set verzet = verzet + interval '2 minutes'`);
  const survivor = await bench.startWorker();
  await until(
    async () =>
      (await undone()) === 0 && (await count('deadlines where alarm_datum <= regie_vandaag()')) === 0,
  );

  const alarms = await bench.rows<{ times: number }>(
    `select count(*)::int as times from facts where type = 'BeslistermijnAlarmRaised' and journey_id = any($1::uuid[])
     group by journey_id, data->>'sleutel', data->>'alarm'`,
    [dossiers],
  );
  expect(alarms).toHaveLength(300);
  expect(alarms.every(({ times }) => times === 1)).toBe(true);
  expect(await count('brieven where journey_id = any($1::uuid[])', [dossiers])).toBe(300);
  await until(async () => (await recountProductie(bench.database.dataSource.manager)).length === 0);

  const asked = Date.now();
  expect(await bench.end(survivor, 'SIGTERM')).toBe(0);
  expect(Date.now() - asked).toBeLessThan(10_000);
  // What the survivor counted, another follower does not count again.
  expect(await followProductie(bench.database.dataSource)).toBe(0);
});
