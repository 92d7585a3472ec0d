import { Chance } from './chance';

export type FaultKind =
  'killApi' | 'killWorker' | 'killPostgres' | 'moveClock' | 'doubleJobs' | 'emptyQueue' | 'killRedis';

export interface Fault {
  kind: FaultKind;
  atMs: number;
  /** Which of the processes of a kind. */
  target: number;
  /** By how many days the domain clock moves on. */
  days: number;
  /** How far the clock of the worker's machine is off once it is back. */
  skewMs: number;
}

/** Seconds between two faults of a kind, on average. */
export type Pace = Readonly<Record<FaultKind, number>>;

/** So rarely that it does not happen. */
export const NEVER = 100_000;

export const PACE: Pace = {
  killApi: 4,
  killWorker: 4.5,
  killPostgres: 12,
  moveClock: 2.5,
  doubleJobs: 3,
  emptyQueue: 20,
  killRedis: NEVER,
};

const HOUR_MS = 3_600_000;
/** Mostly right, sometimes an hour off, sometimes past the two days that a job may wait in the queue. */
export const SKEWS: readonly number[] = [0, 0, 0, HOUR_MS, -HOUR_MS, 72 * HOUR_MS];

/** All faults of a run in order of time: the seed alone decides kind, target and moment. */
export function planFaults(
  seed: number,
  seconds: number,
  pace: Pace = PACE,
  skews = SKEWS,
  workers = 2,
): Fault[] {
  const chance = new Chance(seed);
  const kinds = Object.keys(pace) as FaultKind[];
  const faults = kinds.flatMap((kind) => {
    const own = chance.branch();
    const found: Fault[] = [];
    const pause = () => pace[kind] * 1000 * (0.4 + 1.2 * own.next());
    for (let atMs = pause(); atMs < seconds * 1000; atMs += pause()) {
      found.push({
        kind,
        atMs,
        target: own.between(0, kind === 'killWorker' ? workers - 1 : 1),
        days: own.between(1, 5),
        skewMs: own.pick(skews),
      });
    }
    return found;
  });
  return faults.sort((a, b) => a.atMs - b.atMs);
}
