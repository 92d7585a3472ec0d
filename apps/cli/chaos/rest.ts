import { setTimeout as sleep } from 'node:timers/promises';
import type { Stage } from './stage';

interface Unfinished {
  messages: number;
  alarms: number;
  /** Facts that a follower of the log has not read yet. */
  unread: number;
}

/** What was found at rest has to be found so again: an alarm that falls asks for a letter. */
const TWICE_AFTER_MS = 2000;

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
  while (performance.now() - begin < patienceMs && !signal.aborted) {
    const { messages, alarms, unread } = await unfinished(stage);
    if (messages + alarms + unread > 0) restSince = undefined;
    else restSince ??= performance.now();
    if (restSince !== undefined && performance.now() - restSince > TWICE_AFTER_MS) break;
    await sleep(300);
  }
  await stage.stopProcesses();
  return Math.round(performance.now() - begin);
}

async function unfinished(stage: Stage): Promise<Unfinished> {
  const [left] = await stage.database.query<Unfinished>(
    `select (select count(*)::int from outbox where done_at is null and dead_at is null) as messages,
       (select count(*)::int from deadlines where alarm_datum <= regie_vandaag()) as alarms,
       (select count(*)::int from followers w join facts f on (f.xid, f.position) > (w.xid, w.position)) as unread`,
  );
  return left!;
}
