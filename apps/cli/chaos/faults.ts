import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { enqueue } from '../../../libs/jobs/enqueue';
import { openBackend, openQueues, type Queues } from '../../../libs/jobs/queues';
import type { AlarmInJob, JobData } from '../../../libs/jobs/job-names';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import { KLANTREIS } from '../../../libs/storage/outbox-messages';
import type { Fault, FaultKind } from './fault-plan';
import type { Stage } from './stage';

/** Lets the planned faults happen to the stage, each at its moment. */
export class Faults {
  /** Those that took place; a clock cannot be moved while PostgreSQL is down. */
  readonly injected: Partial<Record<FaultKind, number>> = {};

  constructor(
    private readonly stage: Stage,
    private readonly crowd: { vandaag: Datum },
  ) {}

  async inject(plan: readonly Fault[], signal: AbortSignal): Promise<void> {
    const begin = performance.now();
    const running: Promise<void>[] = [];
    for (const fault of plan) {
      const wait = fault.atMs - (performance.now() - begin);
      if (wait > 0) await sleep(wait, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) break;
      running.push(this.happen(fault).catch(() => undefined));
    }
    await Promise.all(running);
  }

  /** The queue is emptied at a moment of somebody's choosing. */
  emptyNow(): Promise<void> {
    return this.happen({ kind: 'emptyQueue' }).catch(() => undefined);
  }

  private async happen(fault: Pick<Fault, 'kind'> & Partial<Fault>): Promise<void> {
    await this.deed[fault.kind]({ atMs: 0, target: 0, days: 0, skewMs: 0, ...fault });
    this.injected[fault.kind] = (this.injected[fault.kind] ?? 0) + 1;
  }

  private readonly deed: Record<FaultKind, (fault: Fault) => Promise<void> | void> = {
    killApi: ({ target }) => this.stage.killApi(target),
    killWorker: ({ target, skewMs }) => this.stage.killWorker(target, skewMs),
    killPostgres: () => this.stage.database.kill(),
    moveClock: ({ days }) => this.moveClock(days),
    doubleJobs: () => this.doubleJobs(),
    emptyQueue: () => this.emptyQueue(),
    killRedis: () => this.stage.redis?.kill(),
  };

  /** Days go by at once: a storm of alarms falls due. */
  private async moveClock(days: number): Promise<void> {
    const [{ vandaag }] = (await this.stage.database.query<{ vandaag: string }>(
      `update clock set verzet = verzet + make_interval(days => $1) returning regie_vandaag()::text as vandaag`,
      [days],
    )) as [{ vandaag: string }];
    this.crowd.vandaag = vandaag as Datum;
  }

  /** Alarms, letters and news of the klantreis delivered again, too early, or after they took effect. */
  private async doubleJobs(): Promise<void> {
    const { database } = this.stage;
    const alarms = await database.query<AlarmInJob>(
      `select journey_id as "dossierId", sleutel, versie, alarm_soort as alarm from deadlines
       where alarm_soort is not null order by random() limit 25`,
    );
    const messages = await database.query<JobData['brief'] & { news: boolean }>(
      `select id as "outboxId", soort = '${KLANTREIS}' as news from outbox order by created_at desc limit 15`,
    );
    const saying = (wanted: boolean) =>
      messages.filter(({ news }) => news === wanted).map(({ outboxId }) => ({ outboxId }));
    await this.withQueues(async (queues) => {
      const twice = <D>(all: D[]) => [...all, ...all].map((data) => ({ jobId: randomUUID(), data }));
      await enqueue(queues, 'alarm', [
        ...twice([{ alarmen: alarms }]),
        ...twice(alarms.map((each) => ({ alarmen: [each] }))),
      ]);
      await enqueue(queues, 'brief', twice(saying(false)));
      await enqueue(queues, 'klantreis', twice(saying(true)));
    });
  }

  private async withQueues(work: (queues: Queues) => Promise<void>): Promise<void> {
    const { database, redis } = this.stage;
    const backend = openBackend({ databaseUrl: database.url, ...(redis && { redisUrl: redis.url }) }, false);
    const queues = openQueues(backend, () => undefined);
    try {
      await work(queues);
    } finally {
      await Promise.all(Object.values(queues).map((queue) => queue.close().catch(() => undefined)));
      await backend.close();
    }
  }

  /** FLUSHALL of Redis, and what that is to the queues in PostgreSQL. */
  private async emptyQueue(): Promise<void> {
    if (this.stage.redis) return this.stage.redis.flush();
    const tables = await this.stage.database.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname = 'bullmq' and tablename <> 'migration'`,
    );
    await this.stage.database.query(`truncate ${tables.map(({ name }) => name).join(', ')}`);
  }
}
