import type { DataSource, EntityManager } from 'typeorm';
import { ensureFollower, follow } from '../../libs/storage/followers';
import { meldFeiten } from '../../libs/storage/melding-feiten';
import { closeGone } from '../../libs/storage/meldingen';
import { deliverMeldingen, escalateMeldingen, replaceAbsent } from '../../libs/storage/meldingen-onderweg';
import {
  MELDINGEN,
  meldBrievenTeLaat,
  meldStagnatie,
  meldWachtVoorbij,
} from '../../libs/storage/meldingen-ronde';
import { log } from './log';

const BATCH = 500;

export const ROUND_EVERY_MS = 60_000;

/** Registers the follower at the beginning of the log. */
export function registerMeldingenFollower(dataSource: DataSource): Promise<void> {
  return ensureFollower(dataSource.manager, MELDINGEN);
}

/** Tells who has to hear of the next facts; what is told and the checkpoint commit together. */
export function followMeldingen(dataSource: DataSource): Promise<number> {
  return dataSource.transaction((manager) =>
    follow(manager, MELDINGEN, BATCH, async (facts) => {
      await meldFeiten(manager, facts);
    }),
  );
}

const PARTS: readonly (readonly [
  what: string,
  part: (manager: EntityManager) => Promise<number | boolean>,
])[] = [
  ['waits over', meldWachtVoorbij],
  ['letters late', meldBrievenTeLaat],
  ['standstill', meldStagnatie],
  ['reasons gone', (manager) => closeGone(manager, 'BUITEN_HET_LOG')],
  ['absent colleagues', replaceAbsent],
  ['delivery', deliverMeldingen],
  ['escalation', escalateMeldingen],
];

/**
 * Once a minute what no fact tells: waits, letters, standstill, delivery after the night, escalation. Every part is a
 * transaction of its own and may run twice, by two at once. True when there is more to do at once.
 */
export async function goRound(dataSource: DataSource, signal: AbortSignal): Promise<boolean> {
  let more = false;
  for (const [what, part] of PARTS) {
    if (signal.aborted) return false;
    try {
      more = (await dataSource.transaction(part)) === true || more;
    } catch (error) {
      log.error({ err: error, part: what }, 'part of the round of meldingen failed, next minute again');
    }
  }
  return more;
}
