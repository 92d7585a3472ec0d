import type { DataSource } from 'typeorm';
import { herorden } from '../../libs/storage/herorden';
import { log } from './log';

export const HERORDEN_EVERY_MS = 60_000;

/** Puts the open taken in another order when an agreement about it began or ended. Never more to do at once. */
export async function goHerordenRound(dataSource: DataSource): Promise<boolean> {
  const changed = await herorden(dataSource);
  if (changed > 0) log.info({ changed }, 'open taken were put in order by other agreements');
  return false;
}
