import type { DataSource } from 'typeorm';
import { stelCijfersSamen } from '../../libs/casework/cijfers/publiceer-cijfers';
import { nachtOmTePubliceren, publiceer } from '../../libs/storage/publicaties';
import { PoolSql } from '../../libs/storage/sql';
import { log } from './log';

export const PUBLICATIE_EVERY_MS = 60_000;

/** Publishes the figures of the night once, as soon as all facts of before midnight are counted. */
export async function goPublicatieRound(dataSource: DataSource): Promise<boolean> {
  const nacht = await nachtOmTePubliceren(dataSource.manager);
  if (!nacht) return false;
  const publicaties = await stelCijfersSamen(new PoolSql(dataSource), nacht);
  await publiceer(dataSource.manager, nacht, publicaties);
  log.info({ datum: nacht.datum, cijfers: publicaties.length }, 'figures of the night published');
  return false;
}
