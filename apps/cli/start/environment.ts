import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadSettings, type Settings } from '../../../libs/settings/settings';
import { keptKey, openDataFolder } from './data-folder';
import { embeddedUrl, startEmbedded } from './embedded-postgres';
import { holderOf, claimFolder } from './one-at-a-time';

export interface Environment {
  folder: string;
  /** What is still missing once `embedded` is true: the address of the database. */
  settings: Settings;
  embedded: boolean;
}

/** The settings of this machine: what the environment says, the key that is kept, and an address for the database to come. */
export function readEnvironment(env: NodeJS.ProcessEnv = process.env): Environment {
  const { DATABASE_URL, REGIE_SLEUTEL } = env;
  const embedded = !DATABASE_URL?.trim();
  const toCome = { DATABASE_URL: embedded ? 'postgres://embedded/regie' : DATABASE_URL };
  const noKeyYet = { REGIE_SLEUTEL: REGIE_SLEUTEL?.trim() || Buffer.alloc(32).toString('base64') };
  // First without touching the disk, so that a wrong setting leaves nothing behind.
  const { REGIE_DATA } = loadSettings({ ...env, ...toCome, ...noKeyYet });
  const folder = openDataFolder(REGIE_DATA);
  const key = { REGIE_SLEUTEL: REGIE_SLEUTEL?.trim() || keptKey(folder), REGIE_DATA: folder };
  return { folder, embedded, settings: loadSettings({ ...env, ...toCome, ...key }) };
}

/**
 * For commands beside `start`: the database of DATABASE_URL, or else the embedded one, which is started for the
 * duration when Regie does not run.
 */
export async function withDatabase<R>(
  work: (settings: Settings) => Promise<R>,
  say = console.error,
): Promise<R> {
  const { folder, settings, embedded } = readEnvironment();
  if (!embedded) return work(settings);
  const running =
    holderOf(join(folder, 'regie.pid')) !== undefined && existsSync(join(folder, 'postgres.json'));
  if (running) return work(Object.assign(settings, { DATABASE_URL: embeddedUrl(folder) }));
  const release = claimFolder(folder);
  try {
    const server = await startEmbedded(folder, say);
    try {
      return await work(Object.assign(settings, { DATABASE_URL: server.url }));
    } finally {
      await server.stop();
    }
  } finally {
    release();
  }
}
