import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { addDays, type Datum } from '../../../libs/domain/termijnen/datum';
import { isWerkdag } from '../../../libs/domain/termijnen/feestdagen';
import { copyBuilt, type Edit } from './built-copy';
import { furnishCentre } from './centre';
import { Chance } from './chance';
import { Crowd } from './crowd';
import type { Database } from './database';
import { NEVER, planFaults, type Pace } from './fault-plan';
import { Faults } from './faults';
import { judge } from './judge';
import { Ledger } from './ledger';
import { comeToRest, nothingLeft } from './rest';
import { Stage } from './stage';
import { multiplyModels, receiveModels } from './storm-centre';
import { clear, COUNTS, ownFolder, type Counted, type Trial } from './trial';

export interface StormOptions {
  /** How many alarms fall due in the same moment. */
  alarms: number;
  seed: number;
  redis: boolean;
  edits?: readonly Edit[];
  /** How long what was left undone may take afterwards. */
  patienceMs?: number;
  signal: AbortSignal;
}

export interface StormTrial extends Trial {
  due: number;
  seedMs: number;
  /** From midnight until nothing was due any more, or until the rest began. */
  stormMs: number;
}

const HOUR_MS = 3_600_000;
const WORKERS = 3;
/** A worker takes up to 48 (a pool of 8, and for each of five queues one of 4 on either side); PostgreSQL has 100 by itself. */
const CONNECTIONS = 300;
/** One worker thinks that the day came hours ago, one that it is hours away, and one is right. */
const SKEWS = [3 * HOUR_MS, -2 * HOUR_MS, 0];
const PACE: Pace = {
  killApi: 60,
  killWorker: 12,
  killPostgres: 40,
  moveClock: NEVER,
  doubleJobs: 20,
  emptyQueue: 60,
  killRedis: NEVER,
};
/** They work on the dossiers that came in: a copy has the BSN of its model, so its klantreis would be that of another. */
const PEOPLE = 2;
/** So much before midnight everything is planned, with clocks that disagree; the followers are still reading by then. */
const EVE_SECONDS = 45;
/** A machine that needs longer than this is told so by what is left undone. */
const STORM_WITHIN_S = 1200;
const PATIENCE_MS = 1_200_000;
const LOOK_EVERY_MS = 2000;
const REPORT_EVERY_MS = 10_000;

/**
 * A storm: a centre in which very many alarms wait for one midnight. Everything falls over around that midnight, the
 * queue is emptied halfway, and the workers disagree about the time; then it comes to rest and is judged.
 */
export async function runStorm(options: StormOptions): Promise<StormTrial> {
  const { alarms, seed, redis, edits = [], patienceMs = PATIENCE_MS, signal } = options;
  const folder = ownFolder();
  const stage = new Stage(folder, copyBuilt(folder, edits), { workers: WORKERS, redis });
  const abandon = (): void => stage.abandon();
  process.once('exit', abandon);
  try {
    const chance = new Chance(seed).branch();
    const ledger = new Ledger(join(folder, 'acknowledged.jsonl'));
    let eve = '' as Datum;
    await stage.open(async (database) => {
      await database.query(`alter system set max_connections = ${CONNECTIONS}`);
      await database.restart();
      await furnishCentre(database);
      eve = await standOnEve(database);
    }, 0);
    const crowd = new Crowd(stage.doors, ledger, chance, 0, 0.1);
    crowd.vandaag = eve;
    say(`eve of ${addDays(eve, 1)}: aanvragen come in`);
    await receiveModels(crowd);
    await nothingLeft(stage, PATIENCE_MS, signal);
    signal.throwIfAborted();
    const began = performance.now();
    const due = await multiplyModels(stage.database.url, alarms);
    say(`${due.length} alarms in ${new Set(due.map(({ id }) => id)).size} dossiers wait for midnight`);
    const seedMs = performance.now() - began;
    signal.throwIfAborted();

    const faults = new Faults(stage, crowd);
    await setClock(stage.database, addDays(eve, 1), -EVE_SECONDS);
    for (const [target, skewMs] of SKEWS.entries()) stage.killWorker(target, skewMs);
    const over = new AbortController();
    const stop = (): void => over.abort();
    signal.addEventListener('abort', stop, { once: true });
    const pace = redis ? { ...PACE, killRedis: PACE.killPostgres } : PACE;
    const plan = planFaults(seed, STORM_WITHIN_S, pace, SKEWS, WORKERS);
    const lives = Array.from({ length: PEOPLE }, () => crowd.live(over.signal));
    const falling = faults.inject(plan, over.signal);
    const stormMs = await watch(stage, faults, crowd, due.length, over);
    await falling;
    crowd.until = signal.aborted ? 0 : performance.now() + 60_000;
    await Promise.all(lives);
    signal.throwIfAborted();

    say('no more faults; coming to rest');
    const restMs = await comeToRest(stage, patienceMs, signal);
    say('at rest; judging');
    const acknowledged = ledger.read();
    const verdicts = await judge(stage.database.url, acknowledged, due);
    verdicts.push({ promise: 'a database that is away is 503, never 500', broken: crowd.faults, such: [] });
    const [counted] = await stage.database.query<Counted>(COUNTS, [], 120_000);
    const { refused, unanswered } = crowd;
    return {
      verdicts,
      fell: stage.fell,
      faults: faults.injected,
      acknowledged: acknowledged.length,
      refused,
      unanswered,
      ...counted!,
      restMs,
      folder,
      due: due.length,
      seedMs,
      stormMs,
    };
  } finally {
    await stage.close();
    process.removeListener('exit', abandon);
    if (signal.aborted) clear(folder);
  }
}

const begin = performance.now();
const say = (what: string): void =>
  console.log(`  ${((performance.now() - begin) / 1000).toFixed(0).padStart(4)} s  ${what}`);

/** Noon of the next working day that a working day follows: warnings fall on working days only. */
async function standOnEve(database: Database): Promise<Datum> {
  const [row] = await database.query<{ vandaag: Datum }>('select regie_vandaag()::text as vandaag');
  let eve = addDays(row!.vandaag, 1);
  while (!isWerkdag(eve) || !isWerkdag(addDays(eve, 1))) eve = addDays(eve, 1);
  await setClock(database, eve, (12 * HOUR_MS) / 1000);
  return eve;
}

/** The domain clock to so many seconds after the midnight that begins this day. */
async function setClock(database: Database, dag: Datum, seconds: number): Promise<void> {
  await database.query(
    `update clock set verzet = (($1::date)::timestamp at time zone 'Europe/Amsterdam')
       + make_interval(secs => $2) - clock_timestamp()`,
    [dag, seconds],
  );
}

/** Until what was due has fallen, with a queue that is emptied halfway. Answers how long it took from midnight. */
async function watch(
  stage: Stage,
  faults: Faults,
  crowd: Crowd,
  due: number,
  over: AbortController,
): Promise<number> {
  let midnight: number | undefined;
  let emptied = false;
  let reported = 0;
  const latest = performance.now() + STORM_WITHIN_S * 1000;
  while (!over.signal.aborted && performance.now() < latest) {
    await sleep(LOOK_EVERY_MS);
    const [seen] = await stage.database
      .query<{ vandaag: Datum; left: number }>(
        `select regie_vandaag()::text as vandaag,
           (select count(*)::int from deadlines where alarm_datum <= regie_vandaag()) as left`,
      )
      .catch(() => []);
    if (!seen) continue;
    if (seen.vandaag > crowd.vandaag) {
      crowd.vandaag = seen.vandaag;
      midnight = performance.now();
      say(`midnight: ${seen.left} alarms are due`);
    }
    if (midnight === undefined) continue;
    if (performance.now() - reported > REPORT_EVERY_MS) {
      reported = performance.now();
      say(`${due - seen.left} of ${due} fell`);
    }
    if (!emptied && seen.left < due / 2) {
      emptied = true;
      await faults.emptyNow();
      say('halfway: the queue was emptied');
    }
    if (seen.left === 0) break;
  }
  over.abort();
  return performance.now() - (midnight ?? performance.now());
}
