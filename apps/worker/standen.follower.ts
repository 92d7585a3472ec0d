import type { DataSource } from 'typeorm';
import { ensureFollower } from '../../libs/storage/followers';
import { followOn, VOLGERS } from '../../libs/storage/volgers';

/** Registers the follower at the beginning of the log. */
export function registerStandenFollower(dataSource: DataSource): Promise<void> {
  return ensureFollower(dataSource.manager, VOLGERS.STANDEN.naam);
}

/** Brings how dossiers stood, and what was decided in them, up to the next facts. */
export function followStanden(dataSource: DataSource): Promise<number> {
  return followOn(dataSource, VOLGERS.STANDEN);
}
