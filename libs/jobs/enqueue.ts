import { createHash } from 'node:crypto';
import type { JobsOptions } from 'bullmq';
import { contentInJob, type AlarmInJob, type JobData, type JobName } from './job-names';
import type { Queues } from './queues';

export interface NewJob<N extends JobName> {
  /** The same id twice is one job, for as long as the first is waiting. */
  jobId: string;
  data: JobData[N];
  delayMs?: number;
}

// Nothing is kept in the queue: what happened is in the facts, what must still happen is in a row.
const keep: JobsOptions = { removeOnComplete: true, removeOnFail: true };

const options: JobsOptions = { ...keep, attempts: 4, backoff: { type: 'exponential', delay: 500 } };

/** Hands jobs over in one round trip: single adds run at 0.06 of the rate on PostgreSQL. */
export async function enqueue<N extends JobName>(queues: Queues, name: N, jobs: NewJob<N>[]): Promise<void> {
  if (jobs.length === 0) return;
  for (const { data } of jobs) {
    const content = contentInJob(name, data);
    if (content) throw new Error(content);
  }
  await soon(
    queues[name].addBulk(
      jobs.map(({ jobId, data, delayMs }) => ({
        name,
        data,
        opts: { ...options, jobId, delay: Math.max(0, delayMs ?? 0) },
      })),
    ),
  );
}

/** The most alarms in one job: what is read, written and committed together. */
export const ALARMS_PER_JOB = 250;

/**
 * Jobs for these alarms: what falls at the same moment goes together, since a job costs as much as an alarm. The same
 * alarms make the same id, so that what is planned again after a crash is no second job; planned in other company they
 * are, and then do nothing.
 */
export function alarmJobs(alarms: readonly (AlarmInJob & { delayMs?: number })[]): NewJob<'alarm'>[] {
  const moments = new Map<number, AlarmInJob[]>();
  for (const { delayMs = 0, ...alarm } of alarms) {
    const together = moments.get(delayMs);
    if (together) together.push(alarm);
    else moments.set(delayMs, [alarm]);
  }
  return [...moments].flatMap(([delayMs, together]) => {
    const jobs: NewJob<'alarm'>[] = [];
    for (let from = 0; from < together.length; from += ALARMS_PER_JOB) {
      const data = { alarmen: together.slice(from, from + ALARMS_PER_JOB) };
      jobs.push({ jobId: alarmJobId(data), data, delayMs });
    }
    return jobs;
  });
}

/** A recomputed clock has another version, and so another job. */
export const alarmJobId = (data: JobData['alarm']): string =>
  `alarmen-${createHash('sha256').update(JSON.stringify(data.alarmen)).digest('hex').slice(0, 32)}`;

const sweepScheduler = 'deadline-sweep';

/** Lets BullMQ wake one sweep per interval, whichever worker takes it. */
export async function scheduleSweep(queues: Queues, everyMs: number): Promise<void> {
  await queues.sweep.upsertJobScheduler(
    sweepScheduler,
    { every: everyMs },
    { name: 'sweep', data: {}, opts: keep },
  );
}

/** False when the queue has been flushed (or never used): the scheduler is the one thing that always lies in it. */
export async function sweepIsScheduled(queues: Queues): Promise<boolean> {
  return (await soon(queues.sweep.getJobScheduler(sweepScheduler))) !== undefined;
}

const SOON_MS = 3000;

/**
 * A queue that was never reached lets its caller wait for ever, and the caller holds a transaction or the sweep. What
 * is added after all, later, is a second time, which does no harm.
 */
async function soon<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the queue did not answer within ${SOON_MS} ms`)), SOON_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
