import { setTimeout as sleep } from 'node:timers/promises';
import { MELDING_PROMISES } from './promises-meldingen';
import type { Stage } from './stage';

/** What was found at rest has to be found so again: an alarm that falls asks for a letter. */
const TWICE_AFTER_MS = 2000;
const LOOK_EVERY_MS = 300;
/** A worker goes round as soon as it starts; nobody waits for the next minute. */
const ROUND_WITHIN_MS = 10_000;
/** Over a large centre; the statements of the engine itself have seconds. */
const COUNT_WITHIN_MS = 120_000;

/**
 * Lets everything come to rest: all processes restarted on machines with the right time, three minutes later by the
 * domain clock (what the queue lost is then late enough for the sweep) and long after every letter was handed over (one
 * that a dead worker keeps is taken back after two minutes, four when the queue was emptied before, up to half an hour),
 * until nothing is left to do or patience ends.
 */
export async function comeToRest(stage: Stage, patienceMs: number, signal: AbortSignal): Promise<number> {
  const begin = performance.now();
  await stage.database.whole();
  stage.restart();
  await stage.database.query(`update clock set verzet = verzet + interval '3 minutes'`);
  await stage.database.query(`update outbox set sent_at = sent_at - interval '1 hour' where done_at is null`);
  await stage.answering();
  await nothingLeft(stage, patienceMs, signal);
  await stage.stopProcesses();
  return Math.round(performance.now() - begin);
}

/** Until nothing is left to do, or patience ends. */
export async function nothingLeft(stage: Stage, patienceMs: number, signal: AbortSignal): Promise<void> {
  const begin = performance.now();
  let restSince: number | undefined;
  let wentRound = begin;
  while (performance.now() - begin < patienceMs && !signal.aborted) {
    const work = await count(stage, WORK);
    const round = work > 0 ? 0 : await count(stage, ROUND);
    if (work + round > 0) restSince = undefined;
    else restSince ??= performance.now();
    if (restSince !== undefined && performance.now() - restSince > TWICE_AFTER_MS) return;
    if (round > 0 && performance.now() - wentRound > ROUND_WITHIN_MS) {
      wentRound = performance.now();
      stage.killWorker(0, 0);
    }
    await sleep(LOOK_EVERY_MS);
  }
}

/** Messages, alarms, and facts that a follower of the log has not read yet. */
const WORK = [
  `select count(*)::int as n from outbox where done_at is null and dead_at is null`,
  `select count(*)::int as n from deadlines where alarm_datum <= regie_vandaag()`,
  `select count(*)::int as n from followers w join facts f on (f.xid, f.position) > (w.xid, w.position)`,
];

/** What is told or closed without a fact that says so. */
const ROUND = [
  MELDING_PROMISES['a wait that is over was told']!,
  MELDING_PROMISES['no melding is open whose reason is gone']!,
];

async function count({ database }: Stage, questions: readonly string[]): Promise<number> {
  const [counted] = await database.query<{ n: number }>(
    `select sum(n)::int as n from (${questions.join(' union all ')}) x`,
    [],
    COUNT_WITHIN_MS,
  );
  return counted!.n;
}
