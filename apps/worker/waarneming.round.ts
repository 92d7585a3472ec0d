import type { DataSource } from 'typeorm';
import { herverdeelEenmaal } from '../../libs/storage/waarneming';
import { log } from './log';

export const WAARNEMING_EVERY_MS = 30_000;

/** Begins and ends absences whose day has come. True when there is more to do at once. */
export async function goWaarnemingRound(dataSource: DataSource): Promise<boolean> {
  const moved = await dataSource.transaction(herverdeelEenmaal);
  if (moved > 0) log.info({ moved }, 'taken went to who stands in, or back to whoever returned');
  return moved > 0;
}
