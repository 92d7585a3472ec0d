import { CommandBus } from '@nestjs/cqrs';
import type { TestingModule } from '@nestjs/testing';
import { AlarmProcessor } from '../apps/worker/alarm.processor';
import { BriefProcessor } from '../apps/worker/brief.processor';
import { sweepDeadlines, type Sweep } from '../apps/worker/deadline-sweep';
import { KlantreisProcessor } from '../apps/worker/klantreis.processor';
import { relayOutbox } from '../apps/worker/outbox-relay';
import { RegelsProcessor } from '../apps/worker/regels.processor';
import { TryNextWerk } from '../libs/casework/commands/try-werk-again';
import type { AlarmInJob } from '../libs/jobs/job-names';
import type { QueueBench } from './queues/queue-bench';
import { until } from './support/until';
import { WorkerBench } from './queues/worker-bench';

let bench: WorkerBench;
let queue: QueueBench;
let parts: TestingModule;
let sweep: Sweep;

beforeAll(async () => {
  bench = await WorkerBench.open(12);
  queue = bench.openQueue();
  await queue.flush();
  parts = await bench.assemble();
  const bus = parts.get(CommandBus);
  sweep = {
    dataSource: bench.database.dataSource,
    queues: queue.queues,
    letFall: (due) => parts.get(AlarmProcessor).catchUp(due),
    tryNextWerk: () => bus.execute(new TryNextWerk()),
    graceSeconds: 0,
  };
});

beforeEach(() => bench.database.setClock('2026-03-02T10:00:00+01:00'));

afterAll(async () => {
  await queue.close();
  await bench.close();
});

const sweepOnce = (): Promise<void> => sweepDeadlines(sweep, new AbortController().signal);

async function open(): Promise<string> {
  const [dossier] = await bench.openDossiers(parts.get(CommandBus), 1, '2026-03-02');
  return dossier!;
}

const nextAlarm = async (dossierId: string): Promise<AlarmInJob> => {
  const [row] = await bench.rows<AlarmInJob>(
    `select journey_id as "dossierId", sleutel, versie, alarm_soort as alarm from deadlines
     where journey_id = $1 and alarm_datum is not null`,
    [dossierId],
  );
  return row!;
};

interface Werk {
  id: string;
  soort: string;
  reden: string;
  pogingen: number;
  vast: boolean;
  hoe: string | null;
}
const werkVan = (dossierId: string): Promise<Werk[]> =>
  bench.rows<Werk>(
    `select id, soort, reden, pogingen, vast_tijdstip is not null as vast, opgelost_hoe as hoe
     from vastgelopen_werk where journey_id = $1 order by eerste_poging_tijdstip`,
    [dossierId],
  );

const history = (dossierId: string) =>
  bench.rows<{ type: string; data: object }>(
    `select f.type, f.data from vastgelopen_werk_feiten f join vastgelopen_werk w on w.id = f.werk_id
     where w.journey_id = $1 order by f.versie`,
    [dossierId],
  );

const pauseIsOver = (dossierId: string) =>
  bench.rows(
    `update vastgelopen_werk set volgende_poging_tijdstip = clock_timestamp() where journey_id = $1`,
    [dossierId],
  );

/** A dossier of which the state cannot be read: nothing can be decided about it until somebody mends it. */
async function poison(dossierId: string): Promise<() => Promise<unknown>> {
  await bench.rows(`update journeys set machine_version = machine_version + 1000 where id = $1`, [dossierId]);
  return () =>
    bench.rows(`update journeys set machine_version = machine_version - 1000 where id = $1`, [dossierId]);
}

const fail = async (what: () => Promise<void>, times: number): Promise<void> => {
  for (let time = 1; time <= times; time++) await expect(what()).rejects.toThrow();
};

const fallen = async (dossierId: string): Promise<number> =>
  (
    await bench.rows(`select 1 from facts where journey_id = $1 and type = 'BeslistermijnAlarmRaised'`, [
      dossierId,
    ])
  ).length;

describe('an alarm that cannot fall', () => {
  test('given all attempts used, it is stuck in sight, waits its pause, and falls once when it can', async () => {
    const dossier = await open();
    await bench.moveToAlarm(dossier, 1);
    const alarm = await nextAlarm(dossier);
    const mend = await poison(dossier);
    await fail(() => parts.get(AlarmProcessor).process({ alarmen: [alarm] }), 3);
    expect(await werkVan(dossier)).toMatchObject([{ soort: 'ALARM', pogingen: 3, vast: false }]);
    await fail(() => parts.get(AlarmProcessor).process({ alarmen: [alarm] }), 1);
    expect(await werkVan(dossier)).toMatchObject([{ pogingen: 4, vast: true, reden: 'Error', hoe: null }]);
    // Within its pause the sweep leaves it alone; after it, it is tried, however often it failed.
    await sweepOnce();
    expect(await werkVan(dossier)).toMatchObject([{ pogingen: 4 }]);
    await pauseIsOver(dossier);
    await sweepOnce();
    expect(await werkVan(dossier)).toMatchObject([{ pogingen: 5 }]);
    await mend();
    await queue.flush();
    await pauseIsOver(dossier);
    await sweepOnce();
    await sweepOnce();
    expect(await fallen(dossier)).toBe(1);
    expect(await werkVan(dossier)).toMatchObject([{ vast: true, hoe: 'GELUKT' }]);
    expect(await history(dossier)).toEqual([
      { type: 'WorkStuck', data: { reden: 'Error', pogingen: 4 } },
      { type: 'WorkSettled', data: { hoe: 'GELUKT' } },
    ]);
  });

  test('given a failure now and then that never used all attempts, nothing is left of it', async () => {
    const dossier = await open();
    await bench.moveToAlarm(dossier, 1);
    const mend = await poison(dossier);
    await fail(async () => parts.get(AlarmProcessor).process({ alarmen: [await nextAlarm(dossier)] }), 1);
    await mend();
    await pauseIsOver(dossier);
    await sweepOnce();
    await sweepOnce();
    expect([await fallen(dossier), await werkVan(dossier)]).toEqual([1, []]);
  });

  test('given a clock in the table that the dossier does not know, it does not come back unseen for ever', async () => {
    const dossier = await open();
    await bench.moveToAlarm(dossier, 1);
    const { sleutel } = await nextAlarm(dossier);
    await bench.rows('update deadlines set versie = versie + 7 where journey_id = $1 and sleutel = $2', [
      dossier,
      sleutel,
    ]);
    for (let minute = 1; minute <= 4; minute++) {
      await sweepOnce();
      await pauseIsOver(dossier);
    }
    expect(await werkVan(dossier)).toMatchObject([{ soort: 'ALARM', reden: 'VERVALLEN', vast: true }]);
    await bench.rows('update deadlines set versie = versie - 7 where journey_id = $1', [dossier]);
    await sweepOnce();
    expect(await werkVan(dossier)).toMatchObject([{ hoe: 'VERVALLEN' }]);
    expect(await history(dossier)).toMatchObject([{ type: 'WorkStuck' }, { data: { hoe: 'VERVALLEN' } }]);
  });
});

describe('a message that cannot be carried out', () => {
  const messageOf = async (dossierId: string, soort: string): Promise<string> => {
    const [row] = await bench.rows<{ id: string }>(
      `insert into outbox (id, journey_id, fact_seq, soort, data)
       values (gen_random_uuid(), $1, 99, $2, '{"versie": 99}') returning id`,
      [dossierId, soort],
    );
    return row!.id;
  };

  test.each([
    ['BRIEF', 'BESCHIKKING', BriefProcessor],
    ['KLANTREIS', 'KLANTREIS', KlantreisProcessor],
    ['REGELS', 'REGELS', RegelsProcessor],
  ] as const)(
    'given %s, it is stuck, out of the queue, and settled when it is done after all',
    async (soort, of, by) => {
      const dossier = await open();
      const outboxId = await messageOf(dossier, of);
      await fail(() => parts.get<BriefProcessor>(by).process({ outboxId }), 4);
      expect(await werkVan(dossier)).toMatchObject([{ soort, pogingen: 4, vast: true }]);
      await parts.get<BriefProcessor>(by).process({ outboxId });
      await pauseIsOver(dossier);
      await sweepOnce();
      expect(await werkVan(dossier)).toMatchObject([{ pogingen: 5, hoe: null }]);
      await queue.flush();
      await sweepOnce();
      await relayOutbox(bench.database.dataSource, queue.queues);
      expect(await queue.queues.brief.getJob(outboxId)).toBeUndefined();
      await bench.rows('update outbox set fact_seq = 1, done_at = clock_timestamp() where id = $1', [
        outboxId,
      ]);
      await sweepOnce();
      const hoe = soort === 'REGELS' ? 'VERVALLEN' : 'GELUKT';
      expect(await werkVan(dossier)).toMatchObject([{ vast: true, hoe }]);
    },
  );

  test('given workers that are gone each time they hold it, it is stuck although nobody heard it fail', async () => {
    const dossier = await open();
    const outboxId = await messageOf(dossier, 'BESCHIKKING');
    await parts.get(BriefProcessor).lost({ outboxId });
    expect(await werkVan(dossier)).toMatchObject([{ reden: 'WERKER_VIEL_UIT', vast: true }]);
    await bench.moveToAlarm(dossier, 1);
    await parts.get(AlarmProcessor).lost({ alarmen: [await nextAlarm(dossier)] });
    expect(await werkVan(dossier)).toMatchObject([{ soort: 'BRIEF' }, { soort: 'ALARM', vast: true }]);
  });

  test('given a database that was away, nothing is held against the message', async () => {
    const dossier = await open();
    const outboxId = await messageOf(dossier, 'BESCHIKKING');
    const bus = parts.get(CommandBus);
    const away = Object.assign(new Error('closed'), { code: '57P01' });
    const execute = jest.spyOn(bus, 'execute').mockRejectedValue(away);
    await fail(() => parts.get(BriefProcessor).process({ outboxId }), 5);
    execute.mockRestore();
    expect(await werkVan(dossier)).toEqual([]);
  });
});

test('given one alarm of a job that fails for good, the others fall once, and the table knows which, also after a flush', async () => {
  const [dossier, other, another] = [await open(), await open(), await open()];
  await bench.moveToAlarm(dossier, 1);
  await poison(dossier);
  const processor = parts.get(AlarmProcessor);
  await queue.work('alarm', (data) => processor.process(data));
  const alarmen = [await nextAlarm(other), await nextAlarm(dossier), await nextAlarm(another)];
  await queue.queues.alarm.add('alarm', { alarmen }, { attempts: 4, backoff: 50 });
  await until(async () => (await werkVan(dossier))[0]?.vast === true);
  expect([await fallen(other), await fallen(dossier), await fallen(another)]).toEqual([1, 0, 1]);
  expect([await werkVan(other), await werkVan(another)]).toEqual([[], []]);
  await queue.stopWorkers();
  await queue.flush();
  expect(await werkVan(dossier)).toMatchObject([{ soort: 'ALARM', pogingen: 4, vast: true }]);
});
