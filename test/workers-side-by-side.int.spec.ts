import type { ChildProcess } from 'node:child_process';
import { CommandBus } from '@nestjs/cqrs';
import { recountProductie } from '../libs/storage/productie-hertelling';
import { until } from './support/until';
import { WorkerBench } from './queues/worker-bench';

const { REDIS_URL } = process.env;
if (!REDIS_URL) console.warn('SKIPPED: workers side by side on Redis, because REDIS_URL is not set');

const HOUR = 3_600_000;
jest.setTimeout(300_000);

describe.each([['PostgreSQL'], ['Redis']] as const)('workers side by side on %s', (kind) => {
  const absent = kind === 'Redis' && !REDIS_URL;
  const run = absent ? test.skip : test;
  let bench: WorkerBench;
  let open: (count: number) => Promise<string[]>;

  beforeAll(async () => {
    if (absent) return;
    bench = await WorkerBench.open(13, kind === 'Redis' ? REDIS_URL : '');
    const queue = bench.openQueue();
    await queue.flush();
    await queue.close();
    const bus = (await bench.assemble()).get(CommandBus);
    open = (count) => bench.openDossiers(bus, count, '2026-03-02');
  });

  afterAll(() => (absent ? undefined : bench.close()));

  const count = async (what: string): Promise<number> =>
    Number((await bench.rows<{ count: string }>(`select count(*) from ${what}`))[0]!.count);

  /** As an orchestrator does: on a machine that is too busy to connect a worker gives up, and is started again. */
  async function start(clockOffMs = 0): Promise<ChildProcess> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await bench.startWorker(clockOffMs);
      } catch (error) {
        if (attempt === 4) throw error;
      }
    }
  }

  const atRest = async (): Promise<boolean> =>
    (await count('outbox where done_at is null')) === 0 &&
    (await count('deadlines where alarm_datum <= regie_vandaag()')) === 0 &&
    (await count('followers w join facts f on (f.xid, f.position) > (w.xid, w.position)')) === 0;

  /** What was done more than once, or not at all, by whatever worker. */
  const doubles = async () => ({
    alarms: await count(`(select 1 from facts where type = 'BeslistermijnAlarmRaised' group by journey_id,
      cause->'gegevens'->>'sleutel', cause->'gegevens'->>'versie', cause->'gegevens'->>'alarm' having count(*) > 1) x`),
    letters: await count(
      `(select 1 from brieven group by journey_id, fact_seq, soort having count(*) > 1) x`,
    ),
    lettersMissing: await count(`outbox x left join brieven b using (journey_id, fact_seq, soort)
      where b.id is null and x.soort not in ('KLANTREIS', 'REGELS')`),
    meldingen: await count(
      `(select 1 from meldingen group by journey_id, bron, soort, aan having count(*) > 1) x`,
    ),
    meldingenTwiceRaised: await count(`(select 1 from melding_feiten where type = 'MeldingRaised'
      group by melding_id having count(*) > 1) x`),
    counts: (await recountProductie(bench.database.dataSource.manager)).length,
    stuck: await count('vastgelopen_werk where vast_tijdstip is not null'),
  });
  const NONE = {
    alarms: 0,
    letters: 0,
    lettersMissing: 0,
    meldingen: 0,
    meldingenTwiceRaised: 0,
    counts: 0,
    stuck: 0,
  };

  run(
    'given two, three and five on one backlog, every alarm, letter, melding and count is there once',
    async () => {
      const workers: ChildProcess[] = [];
      let alarms = 0;
      await bench.database.setClock('2026-03-02T10:00:00+01:00');
      for (const side of [2, 3, 5]) {
        const [first] = (await open(40)) as [string];
        await bench.moveToAlarm(first, 1);
        while (workers.length < side) workers.push(await start());
        await until(atRest);
        await until(async () => (await recountProductie(bench.database.dataSource.manager)).length === 0);
        expect(await doubles()).toEqual(NONE);
        const fallen = await count(`facts where type = 'BeslistermijnAlarmRaised'`);
        expect(fallen).toBeGreaterThanOrEqual(alarms + 40);
        alarms = fallen;
      }
      expect(workers).toHaveLength(5);
      expect(await count('meldingen')).toBeGreaterThan(0);
      await Promise.all(workers.map((worker) => bench.end(worker, 'SIGTERM')));
    },
  );

  run(
    'given clocks hours ahead and behind that of the database, no alarm falls before its day, and each once',
    async () => {
      await bench.database.setClock('2026-03-02T10:00:00+01:00');
      const dossiers = await open(20);
      await bench.moveToAlarm(dossiers[0]!, -600);
      const fallen = () =>
        bench.rows<{ vroeg: boolean }>(
          `select (f.at at time zone 'Europe/Amsterdam')::date < (f.data->>'datum')::date as vroeg from facts f
         where f.type = 'BeslistermijnAlarmRaised' and f.journey_id = any($1::uuid[])`,
          [dossiers],
        );
      const workers = [await start(5 * HOUR), await start(-5 * HOUR)];
      expect(
        await bench.rows(
          'select 1 where regie_vandaag() < (select min(alarm_datum) from deadlines where journey_id = any($1::uuid[]))',
          [dossiers],
        ),
      ).toHaveLength(1);
      expect(await fallen()).toEqual([]);
      // The day begins by the database, and the minute that the sweep leaves to the queue passes.
      await bench.moveToAlarm(dossiers[0]!, 90);
      workers.push(await start());
      await until(async () => (await fallen()).length >= 20);
      await until(atRest);
      expect(await fallen()).toHaveLength(20);
      expect(await doubles()).toEqual(NONE);
      await Promise.all(workers.map((worker) => bench.end(worker, 'SIGTERM')));
    },
  );
});
