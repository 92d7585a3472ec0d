import type { DataSource, EntityManager } from 'typeorm';
import { ensureFollower } from '../../libs/storage/followers';
import { closeGone } from '../../libs/storage/meldingen';
import { meldDwangsomTrap } from '../../libs/storage/meldingen-dwangsom';
import { deliverMeldingen, escalateMeldingen, replaceAbsent } from '../../libs/storage/meldingen-onderweg';
import { meldBrievenTeLaat, meldStagnatie, meldWachtVoorbij } from '../../libs/storage/meldingen-ronde';
import { followOn, VOLGERS } from '../../libs/storage/volgers';
import { log } from './log';

export const ROUND_EVERY_MS = 60_000;

/** Registers the follower at the beginning of the log. */
export function registerMeldingenFollower(dataSource: DataSource): Promise<void> {
  return ensureFollower(dataSource.manager, VOLGERS.MELDINGEN.naam);
}

/** Tells who has to hear of the next facts. */
export function followMeldingen(dataSource: DataSource): Promise<number> {
  return followOn(dataSource, VOLGERS.MELDINGEN);
}

const PARTS: readonly (readonly [
  what: string,
  part: (manager: EntityManager) => Promise<number | boolean>,
])[] = [
  ['waits over', meldWachtVoorbij],
  ['letters late', meldBrievenTeLaat],
  ['dwangsom rises', meldDwangsomTrap],
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
