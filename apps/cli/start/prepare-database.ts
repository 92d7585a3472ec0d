import { setTimeout as sleep } from 'node:timers/promises';
import { migrateJobs } from '../../../libs/jobs/migrate-jobs';
import { migrate } from '../../../libs/storage/migrate';
import { CannotStart } from './cannot-start';

/** What PostgreSQL answers, and what to do about it. */
const advice: Record<string, string> = {
  '28P01': 'het wachtwoord klopt niet',
  '28000': 'deze gebruiker mag niet inloggen',
  '3D000': 'de database bestaat niet; maak haar aan met: createdb regie',
  '42501':
    'deze gebruiker mag geen schema of rol aanmaken; geef hem de database in eigendom en het recht CREATEROLE',
};

/** A server that is only just starting gets this long, as when everything comes up together. */
const PATIENCE_MS = 30_000;
const passing = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', '57P03']);

/** Our tables and those of the queue, up to date. */
export async function prepareDatabase(url: string, patience = PATIENCE_MS): Promise<string[]> {
  for (const until = performance.now() + patience; ; await sleep(500)) {
    try {
      return await migrate(url, [migrateJobs]);
    } catch (error) {
      const { code = '', message } = error as NodeJS.ErrnoException;
      if (passing.has(code) && performance.now() < until) continue;
      if (!passing.has(code) && !advice[code]) throw error;
      const { host, pathname } = new URL(url);
      throw new CannotStart(
        `De database ${pathname.slice(1)} op ${host} is niet te gebruiken: ${advice[code] ?? message}.`,
        {
          cause: error,
        },
      );
    }
  }
}
