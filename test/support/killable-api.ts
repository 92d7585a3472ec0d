import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../apps/cli/start/free-port';

const READY_WITHIN_MS = 60_000;

/** The API as `npm test` compiled it, in a process of its own, so that it can be killed without a chance to finish. */
export class KillableApi {
  private readonly tokens = new Map<string, string>();

  private constructor(
    private readonly child: ChildProcess,
    private readonly origin: string,
    private readonly folder: string,
  ) {}

  static async start(databaseUrl: string, sleutel: string): Promise<KillableApi> {
    const folder = mkdtempSync(join(tmpdir(), 'regie-kill-'));
    const port = await freePort();
    const child = spawn(process.execPath, [join(__dirname, '../../dist/apps/api/main.js')], {
      stdio: 'ignore',
      env: {
        PATH: process.env.PATH,
        DATABASE_URL: databaseUrl,
        REGIE_SLEUTEL: sleutel,
        REGIE_DATA: folder,
        PORT: String(port),
        LOG_LEVEL: 'silent',
      },
    });
    const api = new KillableApi(child, `http://127.0.0.1:${port}`, folder);
    for (const until = performance.now() + READY_WITHIN_MS; ; await sleep(100)) {
      const answer = await fetch(`${api.origin}/health/ready`).catch(() => undefined);
      if (answer?.ok) return api;
      if (child.exitCode !== null || performance.now() > until) {
        await api.kill();
        throw new Error('the compiled API did not become ready; is it compiled (npm test does)?');
      }
    }
  }

  /** Rejects when it dies before it answers. */
  async post(medewerkerId: string, path: string, body: unknown, headers: object): Promise<number> {
    const authorization = `Bearer ${await this.tokenOf(medewerkerId)}`;
    const answer = await this.send(path, body, { authorization, ...headers });
    return answer.status;
  }

  /** kill -9; resolves when the process is gone. */
  async kill(): Promise<void> {
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    if (this.child.exitCode === null && this.child.signalCode === null) {
      this.child.kill('SIGKILL');
      await gone;
    }
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async tokenOf(medewerkerId: string): Promise<string> {
    const known = this.tokens.get(medewerkerId);
    if (known) return known;
    const answer = await this.send('/demo/tokens', { medewerkerId }, {});
    const { accessToken } = (await answer.json()) as { accessToken: string };
    this.tokens.set(medewerkerId, accessToken);
    return accessToken;
  }

  private send(path: string, body: unknown, headers: object): Promise<Response> {
    return fetch(`${this.origin}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  }
}
