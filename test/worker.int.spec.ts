import { randomUUID } from 'node:crypto';
import { CommandBus } from '@nestjs/cqrs';
import type { TestingModule } from '@nestjs/testing';
import type { Job } from 'bullmq';
import { AlarmProcessor } from '../apps/worker/alarm.processor';
import { sweepDeadlines, type Sweep } from '../apps/worker/deadline-sweep';
import { log } from '../apps/worker/log';
import { relayOutbox } from '../apps/worker/outbox-relay';
import { WorkerRuntime } from '../apps/worker/worker-runtime';
import { ActOnDossier } from '../libs/casework/commands/act-on-dossier';
import { TryNextWerk } from '../libs/casework/commands/try-werk-again';
import { alarmJobs, enqueue } from '../libs/jobs/enqueue';
import type { AlarmInJob, JobData } from '../libs/jobs/job-names';
import { QueueBench } from './queues/queue-bench';
import { until } from './support/until';
import { by, WorkerBench } from './queues/worker-bench';

let bench: WorkerBench;
let queue: QueueBench;
let parts: TestingModule;
let sweep: Sweep;

beforeAll(async () => {
  bench = await WorkerBench.open(10);
  queue = bench.openQueue();
  await queue.flush();
  parts = await bench.assemble();
  const alarm = parts.get(AlarmProcessor);
  sweep = {
    dataSource: bench.database.dataSource,
    queues: queue.queues,
    letFall: (due) => alarm.catchUp(due),
    tryNextWerk: () => parts.get(CommandBus).execute(new TryNextWerk()),
    graceSeconds: 0,
  };
});

beforeEach(() => bench.database.setClock('2026-03-02T10:00:00+01:00'));

afterEach(() => jest.restoreAllMocks());

afterAll(async () => {
  await queue.close();
  await bench.close();
});

const never = new AbortController().signal;

const open = (count: number): Promise<string[]> =>
  bench.openDossiers(parts.get(CommandBus), count, '2026-03-02');

const nextAlarm = async (dossierId: string): Promise<AlarmInJob> => {
  const [row] = await bench.rows<AlarmInJob>(
    `select journey_id as "dossierId", sleutel, versie, alarm_soort as alarm from deadlines
     where journey_id = $1 and alarm_datum is not null`,
    [dossierId],
  );
  return row!;
};

/** Every alarm that fell, as kind and how often; an alarm that fell on a day before its own is marked. */
const fallen = (dossierIds: string[]) =>
  bench.rows<{ alarm: string; times: number }>(
    `select data->>'alarm' as alarm, count(*)::int as times from facts
     where type = 'BeslistermijnAlarmRaised' and journey_id = any($1::uuid[]) group by 1 order by min(seq)`,
    [dossierIds],
  );

const overdue = () => bench.rows('select 1 from deadlines where alarm_datum <= regie_vandaag()');

describe('an alarm', () => {
  test('given two workers and doubled jobs, it falls once, on its day, and the next one is set', async () => {
    const [dossier] = (await open(1)) as [string];
    await bench.moveToAlarm(dossier, -3);
    const alarm = await nextAlarm(dossier);
    const workers = [await bench.assemble(), await bench.assemble()].map((app) => app.get(WorkerRuntime));
    await Promise.all(workers.map((worker) => worker.start()));
    const doubles = [0, 3100, 3200].map((delayMs) => ({
      jobId: randomUUID(),
      data: { alarmen: [alarm] },
      delayMs,
    }));
    await enqueue(queue.queues, 'alarm', doubles);

    await until(async () => (await fallen([dossier])).length > 0);
    await until(async () => (await queue.queues.alarm.getJobCountByTypes('wait', 'active', 'delayed')) === 0);
    await Promise.all(workers.map((worker) => worker.stop()));
    expect(await fallen([dossier])).toEqual([{ alarm: alarm.alarm, times: 1 }]);
    const [{ early }] = (await bench.rows<{ early: boolean }>(
      `select bool_or((at at time zone 'Europe/Amsterdam')::date < regie_vandaag()) as early from facts
       where type = 'BeslistermijnAlarmRaised' and journey_id = $1`,
      [dossier],
    )) as [{ early: boolean }];
    expect(early).toBe(false);
    expect((await nextAlarm(dossier)).alarm).not.toBe(alarm.alarm);
  });

  test('given an application clock that is an hour ahead, it does not fall early, and the sweep makes up for it', async () => {
    const [dossier] = (await open(1)) as [string];
    await bench.moveToAlarm(dossier, -1800);
    const alarm = await nextAlarm(dossier);
    const now = Date.now;
    jest.spyOn(Date, 'now').mockImplementation(() => now() + 3_600_000);
    await parts.get(AlarmProcessor).process({ alarmen: [alarm] });
    expect(await fallen([dossier])).toEqual([]);
    await sweepDeadlines(sweep, never);
    expect(await fallen([dossier])).toEqual([]);
    await bench.moveToAlarm(dossier, 1);
    await sweepDeadlines(sweep, never);
    expect(await fallen([dossier])).toEqual([{ alarm: alarm.alarm, times: 1 }]);
  });

  test('given the version of a clock that has changed since, it does nothing', async () => {
    const [dossier] = (await open(1)) as [string];
    await bench.moveToAlarm(dossier, 1);
    const alarm = await nextAlarm(dossier);
    await parts.get(AlarmProcessor).process({ alarmen: [{ ...alarm, versie: alarm.versie + 1 }] });
    await parts.get(AlarmProcessor).process({ alarmen: [{ ...alarm, alarm: 'VERSTREKEN' }] });
    expect(await fallen([dossier])).toEqual([]);
  });
});

describe('an alarm that comes too late', () => {
  test.each([
    ['ended', 'trekIn', 'AFGESLOTEN'],
    ['got another date', 'verleng', 'VERVALLEN'],
  ] as const)(
    'given a dossier that %s meanwhile, it does nothing and the log says why',
    async (_, actie, reden) => {
      const [dossier] = (await open(1)) as [string];
      await bench.moveToAlarm(dossier, 1);
      const alarm = await nextAlarm(dossier);
      const [{ vandaag }] = (await bench.rows('select regie_vandaag()::text as vandaag')) as [
        { vandaag: string },
      ];
      const gegevens = actie === 'verleng' ? { kennisgevingDatum: vandaag, reden: 'Drukte' } : {};
      const result = await parts
        .get(CommandBus)
        .execute(new ActOnDossier({ dossierId: dossier, actie, gegevens, verwachteVersie: 1, by }));
      expect(result).toMatchObject({ kind: 'ok' });
      const info = jest.spyOn(log, 'info');
      await enqueue(queue.queues, 'alarm', alarmJobs([alarm]));
      const processor = parts.get(AlarmProcessor);
      await queue.work('alarm', (data) => processor.process(data));
      await until(() => info.mock.calls.length > 0);
      await queue.stopWorkers();
      expect(info.mock.calls).toEqual([[{ ...alarm, reden }, 'alarm had nothing to do']]);
      expect(await fallen([dossier])).toEqual([]);
      expect(await bench.rows('select 1 from vastgelopen_werk where journey_id = $1', [dossier])).toEqual([]);
    },
  );
});

describe('the sweep', () => {
  const plannedFor = async (dossierId: string) => {
    const jobs = (await queue.queues.alarm.getJobs(['delayed', 'waiting'])) as Job<JobData['alarm']>[];
    return jobs.find(({ data }) => data.alarmen.some((alarm) => alarm.dossierId === dossierId));
  };

  test('plans what falls due within two days, one midnight together, counted from the database clock, and plans it again after a flush', async () => {
    const [dossier, other] = (await open(2)) as [string, string];
    await sweepDeadlines(sweep, never);
    expect(await plannedFor(dossier)).toBeUndefined();
    await bench.moveToAlarm(dossier, -3600);
    const now = Date.now;
    jest.spyOn(Date, 'now').mockImplementation(() => now() + 1_800_000);
    await sweepDeadlines(sweep, never);
    const job = await plannedFor(dossier);
    expect(job!.delay).toBeGreaterThan(3_590_000);
    expect(job!.delay).toBeLessThanOrEqual(3_601_000);
    expect((await plannedFor(other))!.id).toBe(job!.id);

    await queue.flush();
    await sweepDeadlines(sweep, never);
    expect(await plannedFor(dossier)).toBeDefined();
  });

  test('given a clock moved a year, two sweeps at once and a queue full of jobs, every alarm falls exactly once', async () => {
    const dossiers = await open(60);
    await bench.moveToAlarm(dossiers[0]!, -3600);
    await sweepDeadlines(sweep, never);
    const worker = parts.get(WorkerRuntime);
    await worker.start();
    await bench.database.setClock('2027-03-02T10:00:00+01:00');
    await Promise.all([sweepDeadlines(sweep, never), sweepDeadlines(sweep, never)]);
    await until(async () => (await overdue()).length === 0);
    await worker.stop();
    const perKind = await fallen(dossiers);
    expect(perKind.map(({ times }) => times)).toEqual(perKind.map(() => 60));
    expect(perKind.map(({ alarm }) => alarm)).toContain('VERSTREKEN');
  });

  test('given no queue at all, overdue alarms fall all the same', async () => {
    const [dossier] = (await open(1)) as [string];
    await bench.moveToAlarm(dossier, 1);
    const away = new QueueBench({ databaseUrl: bench.database.url, redisUrl: 'redis://127.0.0.1:1' });
    await sweepDeadlines({ ...sweep, queues: away.queues }, never);
    expect(await fallen([dossier])).toMatchObject([{ times: 1 }]);
    await expect(relayOutbox(bench.database.dataSource, away.queues)).rejects.toThrow();
    expect(
      await bench.rows('select 1 from outbox where journey_id = $1 and sent_at is not null', [dossier]),
    ).toEqual([]);
    await away.close();
  });

  test('given an alarm that cannot fall, the others do', async () => {
    const dossiers = await open(5);
    await bench.moveToAlarm(dossiers[0]!, 1);
    const letFall: Sweep['letFall'] = (due) =>
      due.dossierId === dossiers[0] ? Promise.reject(new Error('poison')) : sweep.letFall(due);
    await sweepDeadlines({ ...sweep, letFall }, never);
    expect(await fallen(dossiers)).toMatchObject([{ times: 4 }]);
  });
});
