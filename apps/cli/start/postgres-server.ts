import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { CannotStart } from './cannot-start';
import type { OsUser } from './os-user';

export interface ServerOptions {
  /** The `native` folder with the binaries. */
  binaries: string;
  dataFolder: string;
  logFile: string;
  port: number;
  password: string;
  user?: OsUser;
  /** Extra `-c` settings. */
  settings?: string[];
  /** A server of its own process group is not hit by the Ctrl-C meant for us, so it can outlive its clients. */
  detached?: boolean;
}

export interface PostgresServer {
  /** The database `postgres`, as the superuser. */
  url: string;
  port: number;
  process: ChildProcess;
  stop(): Promise<void>;
}

/** Makes an empty cluster; does nothing when there is one. It takes its name only when whole, so a kill leaves no half one. */
export function initCluster({ binaries, dataFolder, password, user }: ServerOptions): void {
  if (existsSync(join(dataFolder, 'PG_VERSION'))) return;
  const growing = `${dataFolder}.nieuw`;
  const passwordFile = join(dirname(dataFolder), '.wachtwoord');
  rmSync(growing, { recursive: true, force: true });
  mkdirSync(growing, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user) for (const path of [growing, passwordFile]) chownSync(path, user.uid, user.gid);
  const args = ['-D', growing, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`];
  // The built-in provider knows the letters of Yılmaz and 's-Gravenhage on every machine, whatever locales it has.
  const letters = ['-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  try {
    execFileSync(join(binaries, 'bin', 'initdb'), [...args, ...letters, '--no-instructions'], {
      ...user,
      cwd: growing,
      env: environment(),
      stdio: 'pipe',
    });
  } catch (error) {
    const said = (error as { stderr?: Buffer }).stderr?.toString() ?? '';
    throw new CannotStart(`PostgreSQL kon zijn gegevensmap niet aanmaken. ${said}`, { cause: error });
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(growing, dataFolder);
}

/** Starts the server on TCP at 127.0.0.1 only and returns once it answers. */
export async function startServer(options: ServerOptions): Promise<PostgresServer> {
  const { binaries, dataFolder, logFile, port, password, user, settings = [], detached = false } = options;
  const flags = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', ...settings];
  const log = openSync(logFile, 'a');
  const server = spawn(
    join(binaries, 'bin', 'postgres'),
    ['-D', dataFolder, '-p', String(port), ...flags.flatMap((flag) => ['-c', flag])],
    { ...user, cwd: dataFolder, detached, env: environment(), stdio: ['ignore', log, log] },
  );
  closeSync(log);
  const url = `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`;
  await answering(server, url, logFile);
  return { url, port, process: server, stop: () => stopServer(server) };
}

/** The caller's PG* and LD_* settings would change the server; it gets a plain environment. */
function environment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };
}

async function answering(server: ChildProcess, url: string, logFile: string): Promise<void> {
  let ended = false;
  server.once('exit', () => (ended = true));
  server.once('error', () => (ended = true));
  // Recovery after a crash can take a while; only an exit or a minute of silence is a failure.
  for (const until = performance.now() + 60_000; performance.now() < until && !ended; await sleep(50)) {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await client.end().catch(() => undefined);
    }
  }
  if (!ended) server.kill('SIGINT');
  throw new PostgresRefused(lastLines(logFile));
}

/** The server would not start; the message ends with what it said itself. */
export class PostgresRefused extends Error {
  constructor(readonly log: string) {
    super(`PostgreSQL start niet. Het zei zelf:\n${log}`);
  }
}

function lastLines(file: string): string {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-8).join('\n');
}

/** SIGINT is PostgreSQL's fast shutdown: it ends the sessions and writes everything down; SIGQUIT leaves that to recovery. */
async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGINT');
  const late = setTimeout(() => server.kill('SIGQUIT'), 3000);
  await gone;
  clearTimeout(late);
}
