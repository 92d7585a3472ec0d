import type { DataSource } from 'typeorm';
import { ensureFollower } from '../../libs/storage/followers';
import { followOn, VOLGERS } from '../../libs/storage/volgers';

/** Registers the follower; its counts then start at the beginning of the log. */
export function registerProductieFollower(dataSource: DataSource): Promise<void> {
  return ensureFollower(dataSource.manager, VOLGERS.PRODUCTIE.naam);
}

/** Counts the next facts per day, team and type. */
export function followProductie(dataSource: DataSource): Promise<number> {
  return followOn(dataSource, VOLGERS.PRODUCTIE);
}
