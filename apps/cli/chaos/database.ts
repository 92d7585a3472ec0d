import { setTimeout as sleep } from 'node:timers/promises';
import { Client, type QueryResultRow } from 'pg';
import { startEmbedded } from '../start/embedded-postgres';
import type { PostgresServer } from '../start/postgres-server';

/** A PostgreSQL of this run alone, which comes back after every kill. */
export class Database {
  private server?: PostgresServer;
  private coming?: Promise<void>;
  private stopping = false;

  constructor(private readonly folder: string) {}

  async start(): Promise<string> {
    await this.launch();
    return this.url;
  }

  get url(): string {
    return this.server!.url;
  }

  /** kill -9 of the postmaster; its orphans hold the shared memory for a moment, so starting again takes some tries. */
  kill(): void {
    this.server?.process.kill('SIGKILL');
  }

  /** One statement as the owner, on a connection of its own; rejects when the server is down. */
  async query<R extends QueryResultRow>(
    statement: string,
    values: unknown[] = [],
    withinMs = 20_000,
  ): Promise<R[]> {
    const client = new Client({
      connectionString: this.url,
      options: '-c search_path=regie',
      connectionTimeoutMillis: 3000,
      query_timeout: withinMs,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return (await client.query<R>(statement, values)).rows;
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  /** For settings that a server takes at its start only. */
  async restart(): Promise<void> {
    const gone = new Promise((resolve) => this.server!.process.once('exit', resolve));
    this.kill();
    await gone;
    await this.coming;
  }

  /** Whole again: used before the checks, when no more faults come. */
  async whole(): Promise<void> {
    await this.coming;
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.coming?.catch(() => undefined);
    await this.server?.stop();
  }

  /** Without waiting, for a process that is about to end. SIGQUIT leaves the rest to recovery; nobody reads it again. */
  abandon(): void {
    this.stopping = true;
    this.server?.process.kill('SIGQUIT');
  }

  private async launch(): Promise<void> {
    const before = this.server?.url;
    this.server = await startEmbedded(this.folder, () => undefined);
    if (before && before !== this.server.url) throw new Error('PostgreSQL came back on another port');
    this.server.process.once('exit', () => {
      if (!this.stopping) this.coming = this.comeBack();
    });
  }

  private async comeBack(): Promise<void> {
    for (let attempt = 1; !this.stopping; attempt++) {
      try {
        return await this.launch();
      } catch (error) {
        if (attempt === 20) throw error;
        await sleep(250);
      }
    }
  }
}
