import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbedded } from './embedded-postgres';
import type { PostgresServer } from './postgres-server';

/** The embedded PostgreSQL, started again on the same port when it falls over. */
export class KeptDatabase {
  private server?: PostgresServer;
  private stopping = false;
  private coming?: Promise<void>;

  constructor(
    private readonly folder: string,
    private readonly say: (line: string) => void,
  ) {}

  async start(): Promise<string> {
    this.server = await startEmbedded(this.folder, this.say);
    this.server.process.once('exit', (code, signal) => {
      if (this.stopping) return;
      this.say(`PostgreSQL is gestopt (${signal ?? `code ${code}`}) en start opnieuw.`);
      this.coming = this.comeBack();
    });
    return this.server.url;
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.coming;
    await this.server?.stop();
  }

  private async comeBack(): Promise<void> {
    for (let pause = 200; !this.stopping; pause = Math.min(pause * 2, 10_000)) {
      try {
        await this.start();
        return;
      } catch (error) {
        this.say(error instanceof Error ? error.message : String(error));
        await sleep(pause);
      }
    }
  }
}
