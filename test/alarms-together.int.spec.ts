import { CommandBus } from '@nestjs/cqrs';
import type { TestingModule } from '@nestjs/testing';
import { LetAlarmFall, type AlarmInput } from '../libs/casework/commands/let-alarm-fall';
import { WorkerBench } from './queues/worker-bench';

let bench: WorkerBench;
let parts: TestingModule;
let bus: CommandBus;

beforeAll(async () => {
  bench = await WorkerBench.open(12);
  parts = await bench.assemble();
  bus = parts.get(CommandBus);
});

beforeEach(() => bench.database.setClock('2026-03-02T10:00:00+01:00'));

afterAll(() => bench.close());

const nextAlarms = (dossiers: string[]) =>
  bench.rows<AlarmInput>(
    `select journey_id as "dossierId", sleutel, versie, alarm_soort as alarm from deadlines
     where journey_id = any($1::uuid[]) and alarm_datum is not null order by journey_id`,
    [dossiers],
  );

const fall = (alarms: AlarmInput[]) =>
  Promise.allSettled(alarms.map((alarm) => bus.execute(new LetAlarmFall(alarm))));

const kinds = (settled: PromiseSettledResult<{ kind: string }>[]) =>
  settled.map((one) => (one.status === 'fulfilled' ? one.value.kind : 'fault'));

/** Everything an alarm writes, without the ids and times that differ. */
const written = async (dossier: string) =>
  (
    await bench.rows<{ all: object }>(
      `select jsonb_build_object(
         'journey', (select to_jsonb(j) - '{id,client_id,hash}'::text[] from journeys j where j.id = $1),
         'facts', (select jsonb_agg(to_jsonb(f) - '{journey_id,position,xid,hash,at}'::text[] order by seq) from facts f where journey_id = $1),
         'overview', (select to_jsonb(o) - '{journey_id,client_id,fase_sinds_tijdstip}'::text[] from dossier_overview o where journey_id = $1),
         'clocks', (select jsonb_agg(to_jsonb(d) - 'journey_id' order by sleutel) from deadlines d where journey_id = $1),
         'taken', (select jsonb_agg(to_jsonb(t) - '{id,journey_id,geopend_tijdstip}'::text[] order by soort) from taken t where journey_id = $1),
         'outbox', (select jsonb_agg(x.soort order by fact_seq, soort) from outbox x where journey_id = $1),
         'log', (select jsonb_agg(to_jsonb(l) - '{id,journey_id,at}'::text[] order by id) from access_log l where journey_id = $1)) as "all"`,
      [dossier],
    )
  )[0]!.all;

test('given alarms of one midnight, they are one transaction, and each writes what it writes alone, to the last alarm', async () => {
  const dossiers = await bench.openDossiers(bus, 5, '2026-03-02');
  const [alone, ...together] = dossiers as [string, ...string[]];
  for (let alarm = 1; alarm <= 4; alarm++) {
    await bench.moveToAlarm(alone, 3600);
    expect(kinds(await fall(await nextAlarms([alone])))).toEqual(['ok']);
    expect(kinds(await fall(await nextAlarms(together)))).toEqual(['ok', 'ok', 'ok', 'ok']);
    const [{ transactions }] = (await bench.rows<{ transactions: number }>(
      `select count(distinct f.xid)::int as transactions from facts f join journeys j on j.id = f.journey_id and j.seq = f.seq
       where f.journey_id = any($1::uuid[])`,
      [together],
    )) as [{ transactions: number }];
    expect(transactions).toBe(1);
    for (const dossier of together) expect(await written(dossier)).toEqual(await written(alone));
  }
  expect(await nextAlarms(dossiers)).toEqual([]);
});

test('given one alarm twice, another for a clock that has changed, and one unknown dossier among them, the rest falls once', async () => {
  const dossiers = await bench.openDossiers(bus, 4, '2026-03-02');
  await bench.moveToAlarm(dossiers[0]!, 3600);
  const [first, second, third, fourth] = (await nextAlarms(dossiers)) as [
    AlarmInput,
    AlarmInput,
    AlarmInput,
    AlarmInput,
  ];
  const settled = await fall([
    first,
    first,
    { ...second, versie: second.versie + 1 },
    third,
    { ...third, dossierId: '00000000-0000-4000-8000-000000000000' },
    fourth,
  ]);
  expect(kinds(settled)).toEqual(['ok', 'noop', 'noop', 'ok', 'noop', 'ok']);
  expect(
    await bench.rows(
      `select journey_id as "dossierId" from facts where type = 'BeslistermijnAlarmRaised' and journey_id = any($1::uuid[])
       order by 1`,
      [dossiers],
    ),
  ).toEqual([first, third, fourth].map(({ dossierId }) => ({ dossierId })));
});

test('given a dossier that somebody is writing and one that cannot be written, the others fall at once', async () => {
  const dossiers = await bench.openDossiers(bus, 4, '2026-03-02');
  await bench.moveToAlarm(dossiers[0]!, 3600);
  const alarms = await nextAlarms(dossiers);
  const [held, poisoned] = alarms as [AlarmInput, AlarmInput];
  const { owner } = bench.database;
  await owner.query(
    `create function refuse_one() returns trigger language plpgsql as $$ begin
       if new.journey_id = '${poisoned.dossierId}' then raise check_violation; end if; return new; end $$`,
  );
  await owner.query(
    'create trigger refuse_one before insert on facts for each row execute function refuse_one()',
  );
  await owner.query('begin');
  await owner.query('select from journeys where id = $1 for no key update', [held.dossierId]);
  const falling = fall(alarms);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await owner.query('commit');
  const settled = await falling;
  await owner.query('drop trigger refuse_one on facts');
  expect(kinds(settled)).toEqual(['ok', 'fault', 'ok', 'ok']);
});
