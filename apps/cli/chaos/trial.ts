import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import { copyBuilt, type Edit } from './built-copy';
import { furnishCentre } from './centre';
import { Chance } from './chance';
import { Crowd } from './crowd';
import type { Database } from './database';
import { PACE, planFaults, SKEWS, type Pace } from './fault-plan';
import { Faults } from './faults';
import { judge, type Verdict } from './judge';
import { Ledger } from './ledger';
import { comeToRest } from './rest';
import { Stage } from './stage';

export interface Profile {
  people: number;
  dossiers: number;
  /** How often several people do something to one dossier at once. */
  contention: number;
  pace: Partial<Pace>;
  /** Clock errors that a restarted worker may come back with. */
  skews: readonly number[];
  /** A disk that takes this long for every commit; 0 for the real one. */
  slowCommitMs: number;
  /** A slow machine gets up to four times as long to come to this many acts. */
  leastActs: number;
  /** How long the rest may take afterwards. */
  patienceMs: number;
}

const USUAL: Profile = {
  people: 6,
  dossiers: 90,
  contention: 0.15,
  pace: {},
  skews: SKEWS,
  slowCommitMs: 0,
  leastActs: 0,
  patienceMs: 180_000,
};

export interface TrialOptions {
  seconds: number;
  seed: number;
  edits?: readonly Edit[];
  profile?: Partial<Profile>;
  /** The queues on a Redis of this run, which falls over like everything else. */
  redis?: boolean;
  signal: AbortSignal;
}

export interface Trial {
  verdicts: Verdict[];
  faults: Faults['injected'];
  acknowledged: number;
  refused: number;
  unanswered: number;
  fell: number;
  facts: number;
  alarms: number;
  /** What dossiers of one client told each other, and the dossiers that were opened by it. */
  news: number;
  openedByNews: number;
  meldingen: number;
  /** Meldingen that somebody picked up or closed. */
  heard: number;
  ingebrekestellingen: number;
  dwangsommen: number;
  annexes: number;
  restMs: number;
  folder: string;
}

export type Counted = Pick<
  Trial,
  | 'facts'
  | 'alarms'
  | 'news'
  | 'openedByNews'
  | 'meldingen'
  | 'heard'
  | 'ingebrekestellingen'
  | 'dwangsommen'
  | 'annexes'
>;
/** What came of a run, in numbers. */
export const COUNTS = `select count(*)::int as facts,
    count(*) filter (where type = 'BeslistermijnAlarmRaised')::int as alarms,
    count(*) filter (where type = 'AanvraagReceived' and actor_id = 'systeem')::int as "openedByNews",
    count(*) filter (where type = 'IngebrekestellingRegistered')::int as ingebrekestellingen,
    count(*) filter (where type = 'DwangsomDetermined')::int as dwangsommen,
    (select count(*)::int from outbox where soort = 'KLANTREIS') as news,
    (select count(*)::int from meldingen) as meldingen,
    (select count(*)::int from melding_feiten where type in ('MeldingTaken', 'MeldingHandled')) as heard,
    (select count(*)::int from medisch.bijlagen) as annexes from facts`;

/** One run: fill the centre, let people act while everything falls over, let it come to rest, and judge. */
export async function runTrial({
  seconds,
  seed,
  edits = [],
  profile,
  redis = false,
  signal,
}: TrialOptions): Promise<Trial> {
  const { people, dossiers, contention, pace, skews, slowCommitMs, leastActs, patienceMs } = {
    ...USUAL,
    ...profile,
  };
  const folder = ownFolder();
  const stage = new Stage(folder, copyBuilt(folder, edits), { workers: 2, redis });
  const abandon = (): void => stage.abandon();
  process.once('exit', abandon);
  try {
    const chance = new Chance(seed).branch();
    const furnish = async (database: Database): Promise<void> => {
      await furnishCentre(database);
      await slowDown(database, slowCommitMs);
    };
    await stage.open(furnish, chance.pick(skews));
    const ledger = new Ledger(join(folder, 'acknowledged.jsonl'));
    const crowd = new Crowd(stage.doors, ledger, chance, dossiers, contention);
    crowd.vandaag = await today(stage.database);
    await crowd.fill();

    const faults = new Faults(stage, crowd);
    const enough = ledger.count + leastActs;
    const over = overWhen(seconds * 1000, () => ledger.count >= enough, signal);
    const usual = redis ? { ...PACE, killRedis: PACE.killPostgres } : PACE;
    const plan = planFaults(seed, leastActs > 0 ? seconds * LATEST : seconds, { ...usual, ...pace }, skews);
    const lives = Array.from({ length: people }, () => crowd.live(over));
    await faults.inject(plan, over);
    await waitFor(over);
    crowd.until = signal.aborted ? 0 : performance.now() + 60_000;
    signal.throwIfAborted();
    await Promise.all(lives);

    const restMs = await comeToRest(stage, patienceMs, signal);
    const acknowledged = ledger.read();
    const verdicts = await judge(stage.database.url, acknowledged);
    verdicts.push({ promise: 'a database that is away is 503, never 500', broken: crowd.faults, such: [] });
    const [counted] = await stage.database.query<Counted>(COUNTS);
    const { refused, unanswered } = crowd;
    const { length } = acknowledged;
    return {
      verdicts,
      fell: stage.fell,
      faults: faults.injected,
      acknowledged: length,
      refused,
      unanswered,
      ...counted!,
      restMs,
      folder,
    };
  } finally {
    await stage.close();
    process.removeListener('exit', abandon);
    if (signal.aborted) clear(folder);
  }
}

/** A folder that the user of PostgreSQL can reach as well. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'regie-chaos-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** Removes what a run left; kept when something was wrong, to look at the log. */
export const clear = (folder: string): void => rmSync(folder, { recursive: true, force: true });

const LATEST = 4;

/** A timer of our own: a timeout signal inside `AbortSignal.any` is collected as garbage on Node 20 and never fires. */
function overWhen(ms: number, enough: () => boolean, stop: AbortSignal): AbortSignal {
  const over = new AbortController();
  const begin = performance.now();
  const timer = setInterval(() => {
    const passed = performance.now() - begin;
    if (!stop.aborted && (passed < ms || (!enough() && passed < ms * LATEST))) return;
    clearInterval(timer);
    over.abort();
  }, 100);
  return over.signal;
}

async function slowDown(database: Database, ms: number): Promise<void> {
  if (ms === 0) return;
  await database.query(`alter system set commit_delay = ${ms * 1000}`);
  await database.query('alter system set commit_siblings = 0');
  await database.query('select pg_reload_conf()');
}

async function today(database: Database): Promise<Datum> {
  const [row] = await database.query<{ vandaag: string }>('select regie_vandaag()::text as vandaag');
  return row!.vandaag as Datum;
}

const waitFor = (signal: AbortSignal): Promise<void> =>
  signal.aborted
    ? Promise.resolve()
    : new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
