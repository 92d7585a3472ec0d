import type { DataSource } from 'typeorm';
import { ensureFollower } from '../../libs/storage/followers';
import { followOn, VOLGERS } from '../../libs/storage/volgers';

/** Registers the follower at the beginning of the log; an abonnement is only told what happened after it was taken. */
export function registerGebeurtenissenFollower(dataSource: DataSource): Promise<void> {
  return ensureFollower(dataSource.manager, VOLGERS.GEBEURTENISSEN.naam);
}

/** Writes down who has to be told of the next facts. */
export function followGebeurtenissen(dataSource: DataSource): Promise<number> {
  return followOn(dataSource, VOLGERS.GEBEURTENISSEN);
}
