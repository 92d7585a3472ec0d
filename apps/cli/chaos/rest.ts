import { setTimeout as sleep } from 'node:timers/promises';
import type { Stage } from './stage';

interface Unfinished {
  messages: number;
  alarms: number;
  place: string;
}

/** The follower looks at least once a second: a place that stands this long has reached the end of the log. */
const STANDS_MS = 3000;

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
  let stoodAt = performance.now();
  let place = '';
  while (performance.now() - begin < patienceMs && !signal.aborted) {
    const left = await unfinished(stage);
    if (left.place !== place) {
      place = left.place;
      stoodAt = performance.now();
    }
    if (left.messages === 0 && left.alarms === 0 && performance.now() - stoodAt > STANDS_MS) break;
    await sleep(300);
  }
  await stage.stopProcesses();
  return Math.round(performance.now() - begin);
}

async function unfinished(stage: Stage): Promise<Unfinished> {
  const [left] = await stage.database.query<Unfinished>(
    `select (select count(*)::int from outbox where done_at is null and dead_at is null) as messages,
       (select count(*)::int from deadlines where alarm_datum <= regie_vandaag()) as alarms,
       (select xid || '/' || position from followers where naam = 'productie') as place`,
  );
  return left!;
}
