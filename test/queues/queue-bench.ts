import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import type { JobData, JobName } from '../../libs/jobs/job-names';
import { openBackend, openQueues, type QueueSettings, type Queues } from '../../libs/jobs/queues';
import { startWorking, type RunningWorker } from '../../libs/jobs/work';

/** One backend with what a test needs around it: producers, workers that record, a flush, and a child to kill. */
export class QueueBench {
  private readonly producing;
  private readonly consuming;
  private workers: RunningWorker[] = [];
  private children: ChildProcess[] = [];
  readonly queues: Queues;
  readonly failures: string[] = [];

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

  /** Starts a worker in a process of its own that holds on to the first job it gets; answers when it has one. */
  async startStuckWorker(): Promise<{ holds: Promise<string>; kill(): Promise<void> }> {
    const child = fork(join(__dirname, 'stuck-worker.ts'), [JSON.stringify(this.settings)], {
      execArgv: ['-r', join(__dirname, '../support/load-ts.cjs')],
    });
    this.children.push(child);
    return {
      holds: once(child, 'message').then(([outboxId]) => outboxId as string),
      kill: async () => {
        child.kill('SIGKILL');
        await once(child, 'exit');
      },
    };
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
