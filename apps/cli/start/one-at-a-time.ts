import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from './cannot-start';
import { commandOf, isAlive } from './process-id';

/** Lets one process at a time work on a data folder; what a killed one left behind is no hindrance. */
export function claimFolder(folder: string): () => void {
  const file = join(folder, 'regie.pid');
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = holderOf(file);
      if (holder !== undefined) {
        throw new CannotStart(
          `Regie draait al op de gegevensmap ${folder} (proces ${holder}). ` +
            'Stop dat proces eerst, of start met een andere map: REGIE_DATA=.regie-2 npm start',
        );
      }
      rmSync(file, { force: true });
    }
  }
  throw new CannotStart(
    `Een ander proces neemt steeds de gegevensmap ${folder} in gebruik. Probeer het opnieuw.`,
  );
}

/** The living Regie that holds the folder, if any. */
export function holderOf(file: string): number | undefined {
  let pid: number;
  try {
    pid = Number(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid || !isAlive(pid)) return undefined;
  const command = commandOf(pid);
  return command === '' || /node|jest|bootstrap|regie/i.test(command) ? pid : undefined;
}
