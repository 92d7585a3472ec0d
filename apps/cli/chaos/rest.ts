import { setTimeout as sleep } from 'node:timers/promises';
import { MELDING_PROMISES } from './promises-meldingen';
import type { Stage } from './stage';

interface Unfinished {
  messages: number;
  alarms: number;
  /** Facts that a follower of the log has not read yet. */
  unread: number;
  /** Meldingen that the round of every minute has yet to make or to close. */
  round: number;
}

/** What was found at rest has to be found so again: an alarm that falls asks for a letter. */
const TWICE_AFTER_MS = 2000;

const ROUND_WITHIN_MS = 10_000;

/**
 * Lets everything come to rest: all processes restarted on machines with the right time, three minutes later by the
 * domain clock (what the queue lost is then late enough for the sweep), until nothing is left to do or patience ends.
 */
export async function comeToRest(stage: Stage, patienceMs: number, signal: AbortSignal): Promise<number> {
  const begin = performance.now();
  await stage.database.whole();
  for (const target of [0, 1]) {
    stage.killApi(target);
    stage.killWorker(target, 0);
  }
  await stage.database.query(`update clock set verzet = verzet + interval '3 minutes'`);
  await stage.answering();
  let restSince: number | undefined;
  let wentRound = performance.now();
  while (performance.now() - begin < patienceMs && !signal.aborted) {
    const { messages, alarms, unread, round } = await unfinished(stage);
    if (messages + alarms + unread > 0) restSince = undefined;
    else if (round > 0) {
      // The first thing a worker does is go round; nobody waits for the next minute.
      restSince = undefined;
      if (performance.now() - wentRound > ROUND_WITHIN_MS) {
        wentRound = performance.now();
        stage.killWorker(0, 0);
      }
    } else restSince ??= performance.now();
    if (restSince !== undefined && performance.now() - restSince > TWICE_AFTER_MS) break;
    await sleep(300);
  }
  await stage.stopProcesses();
  return Math.round(performance.now() - begin);
}

/** What is told or closed without a fact that says so. */
const ROUND = ['a wait that is over was told', 'no melding is open whose reason is gone'];

async function unfinished(stage: Stage): Promise<Unfinished> {
  const [left] = await stage.database.query<Unfinished>(
    `with round (n) as (${ROUND.map((promise) => MELDING_PROMISES[promise]).join(' union all ')})
     select (select sum(n)::int from round) as round,
       (select count(*)::int from outbox where done_at is null and dead_at is null) as messages,
       (select count(*)::int from deadlines where alarm_datum <= regie_vandaag()) as alarms,
       (select count(*)::int from followers w join facts f on (f.xid, f.position) > (w.xid, w.position)) as unread`,
  );
  return left!;
}
