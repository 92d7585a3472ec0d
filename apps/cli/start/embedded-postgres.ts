import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { CannotStart } from './cannot-start';
import { writeWhole } from './data-folder';
import { freePort, portIsFree } from './free-port';
import { clearLeftover } from './leftover-server';
import { blockedFolder, serverUser } from './os-user';
import { reachableBinaries } from './postgres-binaries';
import {
  initCluster,
  PostgresRefused,
  type PostgresServer,
  type ServerOptions,
  startServer,
} from './postgres-server';

/** What is remembered between starts, in `postgres.json`. */
interface Kept {
  place: string;
  port: number;
  password: string;
}

/** Starts the PostgreSQL of this data folder, with a database `regie` in it. */
export async function startEmbedded(folder: string, say: (line: string) => void): Promise<PostgresServer> {
  const kept = recall(folder) ?? {
    place: choosePlace(folder, say),
    port: 0,
    password: randomBytes(18).toString('base64url'),
  };
  const dataFolder = join(kept.place, 'postgres');
  const user = serverUser(dataFolder);
  const options = {
    dataFolder,
    user,
    password: kept.password,
    binaries: reachableBinaries(kept.place, user),
  };
  if ((await clearLeftover(dataFolder)) === 'stopped')
    say('Een achtergebleven PostgreSQL is netjes gestopt.');
  const log = { logFile: join(folder, 'postgres.log'), detached: true };
  initCluster({ ...options, ...log, port: 0 });
  const server = await persist({ ...options, ...log, port: kept.port }, (port) =>
    writeWhole(join(folder, 'postgres.json'), JSON.stringify({ ...kept, port })),
  );
  return { ...server, url: await databaseOn(server.url) };
}

/** The address of the database when its server is meant to be running already. */
export function embeddedUrl(folder: string): string | undefined {
  const kept = recall(folder);
  return kept && `postgres://postgres:${encodeURIComponent(kept.password)}@127.0.0.1:${kept.port}/regie`;
}

function recall(folder: string): Kept | undefined {
  const file = join(folder, 'postgres.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept) : undefined;
}

/** In the data folder itself, unless we are root and the server's own user cannot get there (a project in /root). */
function choosePlace(folder: string, say: (line: string) => void): string {
  const user = serverUser(join(folder, 'postgres'));
  const blocked = user && blockedFolder(folder, user);
  if (!blocked) return folder;
  const place = `/var/lib/regie/${basename(dirname(folder))}-${randomBytes(4).toString('hex')}`;
  say(`PostgreSQL draait niet als root en mag niet in ${blocked}; de database komt daarom in ${place}.`);
  mkdirSync(place, { recursive: true });
  for (const path of [dirname(place), place]) chmodSync(path, 0o755);
  return place;
}

/** Right after a crash the orphans of the old server hold its memory for about a second, and a port may be taken. */
async function persist(options: ServerOptions, chosen: (port: number) => void): Promise<PostgresServer> {
  for (let attempt = 1; ; attempt++) {
    const port = options.port && (await portIsFree(options.port)) ? options.port : await freePort();
    chosen(port);
    try {
      return await startServer({ ...options, port });
    } catch (error) {
      const passing =
        error instanceof PostgresRefused && /shared memory|could not bind|lock file/.test(error.log);
      if (!passing || attempt === 20)
        throw error instanceof PostgresRefused ? new CannotStart(error.message) : error;
      await sleep(500);
    }
  }
}

async function databaseOn(server: string): Promise<string> {
  const client = new Client({ connectionString: server });
  // A server that falls over again right now rejects the query; without a listener it would take us with it.
  client.on('error', () => undefined);
  await client.connect();
  const { rowCount } = await client.query(`select from pg_database where datname = 'regie'`);
  if (rowCount === 0) await client.query('create database regie');
  await client.end();
  return server.replace(/postgres$/, 'regie');
}
