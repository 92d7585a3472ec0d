import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbedded } from '../start/embedded-postgres';

export interface ScratchServer {
  /** A folder that goes with the server: keys, logs. */
  folder: string;
  embedded: boolean;
  /** Makes an empty database, or a copy of one nobody is connected to. */
  create(name: string, copyOf?: string): Promise<string>;
  close(): Promise<void>;
}

/**
 * Databases to measure in and throw away: on the server of DATABASE_URL when that is set, else on a PostgreSQL of our
 * own with the settings of `npm start`. Nothing that was there is read or changed.
 */
export async function openScratchServer(say: (line: string) => void): Promise<ScratchServer> {
  const folder = mkdtempSync(join(tmpdir(), 'regie-bench-'));
  chmodSync(folder, 0o755);
  const given = process.env.DATABASE_URL?.trim();
  const server = given ? undefined : await startEmbedded(folder, say);
  const url = server?.url ?? given!;
  const made: string[] = [];
  const onServer = async (statement: string) => {
    const admin = new Client({ connectionString: url });
    await admin.connect();
    try {
      await admin.query(statement);
    } finally {
      await admin.end();
    }
  };
  const nameOf = (name: string) => `regie_bench_${process.pid}_${name}`;
  const cleanUp = async () => {
    if (server) await server.stop();
    else for (const database of made) await onServer(`drop database if exists ${database} with (force)`);
    rmSync(folder, { recursive: true, force: true });
  };
  let closing: Promise<void> | undefined;
  const close = () => (closing ??= cleanUp());
  // Our server does not hear the Ctrl-C of the terminal, so whoever is interrupted has to tell it.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void close().finally(() => process.exit(130)));
  }
  return {
    folder,
    embedded: server !== undefined,
    async create(name, copyOf) {
      const database = nameOf(name);
      await onServer(`create database ${database}${copyOf ? ` template ${nameOf(copyOf)}` : ''}`);
      made.push(database);
      const address = new URL(url);
      address.pathname = `/${database}`;
      return address.toString();
    },
    close,
  };
}
