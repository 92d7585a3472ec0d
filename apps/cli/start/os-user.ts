import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface OsUser {
  uid: number;
  gid: number;
}

/**
 * The OS user PostgreSQL runs as: ourselves, except for root, whom PostgreSQL refuses. Then the owner of the data that
 * is already there, else `postgres`, else `nobody`; we add no user to somebody's machine.
 */
export function serverUser(dataFolder: string): OsUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  if (existsSync(join(dataFolder, 'PG_VERSION'))) {
    const { uid, gid } = statSync(dataFolder);
    if (uid !== 0) return { uid, gid };
  }
  return idOf('postgres') ?? idOf('nobody') ?? { uid: 65534, gid: 65534 };
}

function idOf(name: string): OsUser | undefined {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

/** The first folder on the way to `path` that this user may not pass, such as a home folder that is private. */
export function blockedFolder(path: string, user: OsUser): string | undefined {
  const above = dirname(path);
  const blocked = above === path ? undefined : blockedFolder(above, user);
  if (blocked !== undefined) return blocked;
  if (!existsSync(path)) return undefined;
  const { mode, uid, gid } = statSync(path);
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  return (mode & bit) === 0 ? path : undefined;
}
