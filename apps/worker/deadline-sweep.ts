import type { DataSource } from 'typeorm';
import { ALARMS_AT_ONCE } from '../../libs/casework/commands/let-alarm-fall';
import { alarmJobs, enqueue, scheduleSweep, sweepIsScheduled } from '../../libs/jobs/enqueue';
import type { Queues } from '../../libs/jobs/queues';
import { dueAlarms, forgetPlanned, onlyOneSweep, planAlarms, type DueAlarm } from '../../libs/storage/alarms';
import { dropOldConcepten } from '../../libs/storage/concepten';
import { laatMandatenVervallen } from '../../libs/storage/mandaten';
import { takeBackUndone } from '../../libs/storage/outbox';
import { settleWerk } from '../../libs/storage/vastgelopen-werk-oplossen';
import { log } from './log';

export const SWEEP_EVERY_MS = 60_000;

/** How long the queue is left to do it: an alarm is a minute late before the sweep takes it up itself. */
const GRACE_SECONDS = 60;

/** How long a letter may lie in the queue before it is handed over again; the job id makes that harmless. */
const UNDONE_SECONDS = 120;

/** A sweep tries no more stuck work than this, so that a thousand letters that cannot be made hold nothing else up. */
const STUCK_PER_SWEEP = 100;

export interface Sweep {
  dataSource: DataSource;
  queues: Queues;
  letFall(alarm: DueAlarm): Promise<void>;
  /** Tries stuck work of which the pause is over; false when there is none. */
  tryNextWerk(): Promise<boolean>;
  graceSeconds?: number;
  undoneSeconds?: number;
}

/**
 * Once a minute: what the queue missed is done, what comes is planned. One process at a time; every part stands alone,
 * so that without a queue the overdue alarms still fall.
 */
export async function sweepDeadlines(sweep: Sweep, signal: AbortSignal): Promise<void> {
  const { manager } = sweep.dataSource;
  await onlyOneSweep(manager, async () => {
    const parts = [
      () => catchMissed(sweep, signal),
      () => settle(sweep),
      () => tryStuck(sweep, signal),
      () => restoreFlushed(sweep),
      () => takeBack(sweep),
      () => plan(sweep, signal),
      () => tidyConcepten(sweep),
      () => endMandaten(sweep),
    ];
    for (const part of parts) {
      if (signal.aborted) return;
      await part().catch((error: unknown) =>
        log.error({ err: error }, 'part of the sweep failed, next minute again'),
      );
    }
  });
}

async function catchMissed(
  { dataSource, letFall, graceSeconds = GRACE_SECONDS }: Sweep,
  signal: AbortSignal,
) {
  let caught = 0;
  let failed = 0;
  for await (const batch of dueAlarms(dataSource.manager, graceSeconds)) {
    const rest = batch.values();
    const takeNext = async (): Promise<void> => {
      for (const alarm of rest) {
        if (signal.aborted) return;
        await letFall(alarm).then(
          () => caught++,
          (error: unknown) => {
            failed++;
            log.error({ ...alarm, err: error }, 'alarm failed, again after its pause');
          },
        );
      }
    };
    await Promise.all(Array.from({ length: ALARMS_AT_ONCE }, takeNext));
    if (signal.aborted) break;
  }
  if (caught + failed > 0) log.info({ caught, failed }, 'sweep took up missed alarms');
}

/** What was stuck and was done after all, or has become pointless, is closed; the table is read, whoever did it. */
async function settle({ dataSource }: Sweep): Promise<void> {
  const settled = await settleWerk(dataSource.manager);
  if (settled > 0) log.info({ settled }, 'stuck work is settled');
}

async function tryStuck({ tryNextWerk }: Sweep, signal: AbortSignal): Promise<void> {
  for (let tried = 0; tried < STUCK_PER_SWEEP && !signal.aborted; tried++) if (!(await tryNextWerk())) return;
}

/** The scheduler is gone only when the queue was emptied: then everything that was handed over is handed over again. */
async function restoreFlushed({ dataSource, queues }: Sweep): Promise<void> {
  if (await sweepIsScheduled(queues)) return;
  const { manager } = dataSource;
  const alarms = await forgetPlanned(manager);
  const letters = await takeBackUndone(manager, 0);
  await scheduleSweep(queues, SWEEP_EVERY_MS);
  if (alarms + letters > 0)
    log.warn({ alarms, letters }, 'the queue was empty: planning again from the tables');
}

async function takeBack({ dataSource, undoneSeconds = UNDONE_SECONDS }: Sweep): Promise<void> {
  const letters = await takeBackUndone(dataSource.manager, undoneSeconds);
  if (letters > 0) log.warn({ letters }, 'letters without effect are handed over again');
}

async function tidyConcepten({ dataSource }: Sweep): Promise<void> {
  const concepten = await dropOldConcepten(dataSource.manager);
  if (concepten > 0) log.info({ concepten }, 'drafts nobody came back for were removed');
}

async function endMandaten({ dataSource }: Sweep): Promise<void> {
  const ended = await laatMandatenVervallen(dataSource.manager);
  if (ended > 0) log.info({ ended }, 'mandates ran out, or their dossier closed');
}

async function plan({ dataSource, queues }: Sweep, signal: AbortSignal): Promise<void> {
  let planned: number;
  do {
    planned = await dataSource.transaction((manager) =>
      planAlarms(manager, (alarms) => enqueue(queues, 'alarm', alarmJobs(alarms))),
    );
  } while (planned > 0 && !signal.aborted);
}
