import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import type { JobData, JobName } from '../../libs/jobs/job-names';
import { openBackend, openQueues, type QueueSettings, type Queues } from '../../libs/jobs/queues';
import { startWorking, type RunningWorker } from '../../libs/jobs/work';
import { onClock } from './shift-clock';

/** One backend with what a test needs around it: producers, workers that record, a flush, and a child to kill. */
export class QueueBench {
  private readonly producing;
  private readonly consuming;
  private workers: RunningWorker[] = [];
  private children: ChildProcess[] = [];
  readonly queues: Queues;
  readonly failures: string[] = [];
  /** What the workers of `startDoneWorker` did. */
  readonly doneByChildren: string[] = [];

  constructor(private readonly settings: QueueSettings) {
    this.producing = openBackend(settings, false);
    this.consuming = openBackend(settings, true);
    this.queues = openQueues(this.producing, () => {});
  }

  async ready(): Promise<void> {
    await Promise.all(Object.values(this.queues).map((queue) => queue.waitUntilReady()));
  }

  async work<N extends JobName>(jobName: N, process: (data: JobData[N]) => Promise<void>, concurrency = 2) {
    const report = {
      onError: () => {},
      onFailed: (_: string, jobId?: string) => void this.failures.push(jobId ?? ''),
    };
    const worker = await startWorking(this.consuming, { jobName, concurrency, process }, report);
    this.workers.push(worker);
    return worker;
  }

  /**
   * Starts a worker in a process of its own, of which the clock may be off, that holds on to the first job it gets;
   * answers when it has one.
   */
  async startStuckWorker(clockOffMs = 0): Promise<{ holds: Promise<string>; kill(): Promise<void> }> {
    const child = this.fork('stuck-worker.ts', clockOffMs);
    return {
      holds: once(child, 'message').then(([outboxId]) => outboxId as string),
      kill: async () => {
        child.kill('SIGKILL');
        await once(child, 'exit');
      },
    };
  }

  /** Starts a worker in a process of its own, of which the clock may be off, that does its jobs and says so. */
  async startDoneWorker(clockOffMs: number): Promise<void> {
    const child = this.fork('done-worker.ts', clockOffMs);
    const ready = new Promise<void>((resolve) => {
      child.on('message', (message: string) => {
        if (message === 'ready') resolve();
        else this.doneByChildren.push(message);
      });
    });
    await ready;
  }

  private fork(file: string, clockOffMs: number): ChildProcess {
    const child = fork(join(__dirname, file), [JSON.stringify(this.settings)], onClock(clockOffMs));
    this.children.push(child);
    return child;
  }

  /** Cuts every connection to the queue, as a restart of its server does; gives how many there were. */
  async cutConnections(): Promise<number> {
    if (this.settings.redisUrl) {
      const redis = new Redis(this.settings.redisUrl);
      const clients = (await redis.client('LIST')) as string;
      const database = new URL(this.settings.redisUrl).pathname.slice(1);
      const own = await redis.client('ID');
      const others = [...clients.matchAll(/^id=(\d+).* db=(\d+) /gm)].filter(
        ([, id, db]) => db === database && id !== String(own),
      );
      for (const [, id] of others) await redis.client('KILL', 'ID', id!);
      await redis.quit();
      return others.length;
    }
    const owner = new Client({ connectionString: this.settings.databaseUrl });
    await owner.connect();
    const { rowCount } = await owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and query ilike '%bullmq%' and pid <> pg_backend_pid()`,
    );
    await owner.end();
    return rowCount ?? 0;
  }

  /** Empties the queue as an operator's mistake would. */
  async flush(): Promise<void> {
    if (this.settings.redisUrl) {
      const redis = new Redis(this.settings.redisUrl);
      await redis.flushdb();
      await redis.quit();
      return;
    }
    const owner = new Client({ connectionString: this.settings.databaseUrl });
    await owner.connect();
    const { rows } = await owner.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname = 'bullmq' and tablename <> 'migration'`,
    );
    await owner.query(`truncate ${rows.map(({ name }) => name).join(', ')}`);
    await owner.end();
  }

  async stopWorkers(): Promise<void> {
    for (const child of this.children.splice(0)) child.kill('SIGKILL');
    await Promise.all(this.workers.splice(0).map((worker) => worker.stop()));
  }

  async close(): Promise<void> {
    await this.stopWorkers();
    await Promise.all(Object.values(this.queues).map((queue) => queue.close()));
    await Promise.all([this.producing.close(), this.consuming.close()]);
  }
}
