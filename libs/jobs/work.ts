import { UnrecoverableError, Worker } from 'bullmq';
import type { JobData, JobName } from './job-names';
import type { Backend } from './queues';

/** Does one job. It may be called twice and late, so it loads what it needs and checks the version. */
export interface JobProcessor<N extends JobName = JobName> {
  readonly jobName: N;
  readonly concurrency: number;
  process(data: JobData[N]): Promise<void>;
  /** The job failed for good without `process` having said so: each worker that had it was gone before the end. */
  lost?(data: JobData[N]): Promise<void>;
}

export interface RunningWorker {
  /** Takes no new jobs and waits for those in hand. */
  stop(): Promise<void>;
}

export interface WorkReport {
  onError(error: Error): void;
  onFailed(name: JobName, jobId: string | undefined, error: Error): void;
}

/** Starts taking jobs of one kind. Processors stay under a second, so a lock of ten is never outrun by real work. */
export async function startWorking<N extends JobName>(
  backend: Backend,
  processor: JobProcessor<N>,
  report: WorkReport,
): Promise<RunningWorker> {
  const { jobName, concurrency } = processor;
  const worker = new Worker<JobData[N]>(
    jobName,
    (job) => processor.process(job.data),
    {
      ...backend.options,
      concurrency,
      lockDuration: 10_000,
      stalledInterval: 5_000,
      maxStalledCount: 3,
      // With the default of 15 s a worker needs 13.7 s after a restart of PostgreSQL; with this 0.1 s (measured).
      runRetryDelay: 500,
      // Bounds the wait on an empty queue, for the notification that a half-open connection swallows.
      drainDelay: 5,
    },
    backend.factory,
  );
  worker.on('error', report.onError);
  worker.on('failed', (job, error) => {
    report.onFailed(jobName, job?.id, error);
    if (job && processor.lost && error instanceof UnrecoverableError)
      processor.lost(job.data).catch((fault: unknown) => report.onFailed(jobName, job.id, fault as Error));
  });
  await worker.waitUntilReady();
  return { stop: () => worker.close() };
}

/** Refuses a process in which a kind of job has no processor, or two. */
export function checkProcessors(names: readonly string[], processors: readonly { jobName: string }[]): void {
  const faults = names.flatMap((name) => {
    const count = processors.filter(({ jobName }) => jobName === name).length;
    return count === 1 ? [] : [`job ${name} has ${count} processors`];
  });
  const unknown = processors.filter(({ jobName }) => !names.includes(jobName));
  faults.push(...unknown.map(({ jobName }) => `a processor waits for the unknown job ${jobName}`));
  if (faults.length > 0) throw new Error(`Every job needs exactly one processor: ${faults.join('; ')}`);
}
