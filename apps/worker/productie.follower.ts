import type { DataSource } from 'typeorm';
import { ensureFollower, follow } from '../../libs/storage/followers';
import { countProductie } from '../../libs/storage/productie';

const NAAM = 'productie';
const BATCH = 500;

/** Registers the follower; its counts then start at the beginning of the log. */
export function registerProductieFollower(dataSource: DataSource): Promise<void> {
  return ensureFollower(dataSource.manager, NAAM);
}

/** Counts the next facts per day, team and type; the counts and the checkpoint commit together. */
export function followProductie(dataSource: DataSource): Promise<number> {
  return dataSource.transaction((manager) =>
    follow(manager, NAAM, BATCH, (facts) => countProductie(manager, facts)),
  );
}
