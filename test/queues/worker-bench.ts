import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { CommandBus } from '@nestjs/cqrs';
import { Test, type TestingModule } from '@nestjs/testing';
import { log } from '../../apps/worker/log';
import { WorkerModule } from '../../apps/worker/worker.module';
import { OpenDossier } from '../../libs/casework/commands/open-dossier';
import { isBsn } from '../../libs/domain/bsn';
import type { Datum } from '../../libs/domain/termijnen/datum';
import { migrateJobs } from '../../libs/jobs/migrate-jobs';
import { loadSettings } from '../../libs/settings/settings';
import { openTestDatabase, type TestDatabase } from '../support/test-database';
import { furnishCentre } from './centre';
import { QueueBench } from './queue-bench';
import { onClock } from './shift-clock';

/** Who opens the dossiers of the bench, and may act on them. */
export const by = {
  medewerkerId: 'pb-1',
  naam: 'Testpersoon',
  rollen: ['PROCESBEGELEIDER' as const],
  teamId: 'heerlen-1',
  kantoorId: 'heerlen',
};

/** A centre with dossiers on a database of its own, and workers on it: in this process, or in children to kill. */
export class WorkerBench {
  private readonly apps: TestingModule[] = [];
  private readonly children: ChildProcess[] = [];
  private bsn = 999_990_000;

  private constructor(
    readonly database: TestDatabase,
    private readonly env: Record<string, string>,
  ) {}

  /**
   * On Redis when REDIS_URL names one, otherwise on PostgreSQL. `redisDatabase` is a number for each test file, since
   * they empty it.
   */
  static async open(redisDatabase: number, REDIS_URL = process.env.REDIS_URL): Promise<WorkerBench> {
    log.level = process.env.LOG_LEVEL ?? 'silent';
    const database = await openTestDatabase();
    await migrateJobs(database.url);
    await furnishCentre(database.owner);
    await database.owner.query(
      `insert into medewerkers values ('pb-1', 'Testpersoon', 'heerlen', 'heerlen-1')`,
    );
    return new WorkerBench(database, {
      DATABASE_URL: database.url,
      REDIS_URL: REDIS_URL ? new URL(`/${redisDatabase}`, REDIS_URL).toString() : '',
      REGIE_SLEUTEL: Buffer.alloc(32, 7).toString('base64'),
      LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent',
    });
  }

  openQueue(): QueueBench {
    return new QueueBench({ databaseUrl: this.database.url, redisUrl: this.env.REDIS_URL });
  }

  /** The parts of a worker, not started: what they do is called by the test. */
  async assemble(): Promise<TestingModule> {
    const app = await Test.createTestingModule({
      imports: [WorkerModule.with(loadSettings(this.env))],
    }).compile();
    await app.init();
    this.apps.push(app);
    return app;
  }

  /** A worker in a process of its own, of which the clock may be off, when it says it is ready. */
  async startWorker(clockOffMs = 0): Promise<ChildProcess> {
    const { execArgv, env } = onClock(clockOffMs, this.env);
    const child = fork(join(__dirname, '../../apps/worker/main.ts'), [], {
      execArgv: [...execArgv, '--disable-warning=ExperimentalWarning'],
      env,
    });
    this.children.push(child);
    const ready = once(child, 'message').then(([message]) => message as string);
    const outcome = await Promise.race([ready, once(child, 'exit').then(() => 'exited')]);
    if (outcome !== 'ready') throw new Error(`the worker did not become ready but ${outcome}`);
    return child;
  }

  /** Ends a worker and answers its exit code; null when it was killed. */
  async end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const exit = once(child, 'exit');
    child.kill(signal);
    return ((await exit) as [number | null])[0];
  }

  async openDossiers(bus: CommandBus, count: number, ontvangstDatum: string): Promise<string[]> {
    const ids: string[] = [];
    for (let number = 0; number < count; number++) {
      do this.bsn++;
      while (!isBsn(String(this.bsn)));
      const client = {
        bsn: String(this.bsn),
        naam: 'Client Test',
        geboorteDatum: '1980-01-01' as Datum,
        postcode: '6411AA',
      };
      const aanvraag = { soort: 'WIA_CLAIM', ontvangstDatum: ontvangstDatum as Datum, client };
      const opened = await bus.execute(new OpenDossier({ aanvraag, by }));
      if (opened.kind !== 'ok') throw new Error(`not opened: ${JSON.stringify(opened)}`);
      ids.push(opened.dossierId);
    }
    return ids;
  }

  /** Moves the clock to so many seconds from the midnight in which the next alarm of a dossier falls due. */
  async moveToAlarm(dossierId: string, seconds: number): Promise<void> {
    await this.database.owner.query(
      `update clock set verzet = (alarm_datum::timestamp at time zone 'Europe/Amsterdam') + make_interval(secs => $2)
         - clock_timestamp() from deadlines where journey_id = $1 and alarm_datum is not null`,
      [dossierId, seconds],
    );
  }

  async rows<T extends object>(statement: string, parameters: unknown[] = []): Promise<T[]> {
    return (await this.database.owner.query<T>(statement, parameters)).rows;
  }

  async close(): Promise<void> {
    for (const child of this.children.splice(0)) child.kill('SIGKILL');
    await Promise.all(this.apps.splice(0).map((app) => app.close()));
    await this.database.close();
  }
}
