import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../start/free-port';

const PAUSE_MS = 300;

/** Whether this machine has a Redis to start; a run never touches one that is running already. */
export const redisIsHere = (): boolean => spawnSync('redis-server', ['--version']).status === 0;

/** A Redis of this run alone, on a free port, which comes back after every kill with what it wrote down. */
export class RedisServer {
  private child?: ChildProcess;
  private stopping = false;

  private constructor(
    private readonly port: number,
    private readonly folder: string,
  ) {}

  static async start(folder: string): Promise<RedisServer> {
    const own = join(folder, 'redis');
    mkdirSync(own);
    const server = new RedisServer(await freePort(), own);
    server.launch();
    await server.answering();
    return server;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}/0`;
  }

  kill(): void {
    this.child?.kill('SIGKILL');
  }

  /** Everything in it is gone, as after a restart without a disk. */
  async flush(): Promise<void> {
    const said = await this.say('FLUSHALL');
    if (!said.startsWith('+OK')) throw new Error(`Redis said ${said}`);
  }

  async answering(): Promise<void> {
    for (const until = performance.now() + 30_000; ; await sleep(50)) {
      if ((await this.say('PING').catch(() => '')).startsWith('+PONG')) return;
      if (performance.now() > until) throw new Error('redis-server does not answer');
    }
  }

  stop(): void {
    this.stopping = true;
    this.kill();
  }

  private launch(): void {
    const settings = {
      appendonly: 'yes',
      appendfsync: 'everysec',
      save: '',
      'maxmemory-policy': 'noeviction',
    };
    const flags = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
    this.child = spawn(
      'redis-server',
      ['--bind', '127.0.0.1', '--port', String(this.port), '--dir', this.folder, ...flags],
      { stdio: 'ignore', detached: true },
    );
    this.child.once('exit', () => {
      if (!this.stopping) setTimeout(() => !this.stopping && this.launch(), PAUSE_MS);
    });
  }

  /** One inline command; Redis answers in one line. */
  private say(command: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = createConnection(this.port, '127.0.0.1', () => socket.write(`${command}\r\n`));
      socket.setTimeout(5000, () => socket.destroy(new Error('Redis is silent')));
      socket.once('error', reject);
      socket.once('data', (said) => {
        socket.end();
        resolve(said.toString());
      });
    });
  }
}
