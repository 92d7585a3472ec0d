import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { prepareDatabase } from '../start/prepare-database';
import { freePort } from '../start/free-port';
import { KeptProcess } from '../start/kept-process';
import { Database } from './database';
import { RedisServer } from './redis-server';

/** Under which the processes of a run seal the BSN and the compartment. */
export const SLEUTEL = Buffer.alloc(32, 7).toString('base64');

const STOPS_WITHIN_MS = 10_000;

/** Shifts the clock of a process before its own code runs: what it thinks of the time must not matter. */
const shiftClock = (ms: number): string =>
  `--import=data:text/javascript,${encodeURIComponent(
    `const now = Date.now; const Right = Date; Date.now = () => now() + ${ms};
     globalThis.Date = class extends Right { constructor(...given) { given.length ? super(...given) : super(Right.now()); } };`,
  )}`;

interface Actor {
  process: KeptProcess;
  skewMs: number;
}

const APIS = 2;

export interface Cast {
  workers: number;
  /** The queues on a Redis of this run instead of in PostgreSQL. */
  redis: boolean;
}

/** Everything a run kills: one PostgreSQL, two API processes and the workers, each of which comes back; perhaps a Redis. */
export class Stage {
  readonly database: Database;
  redis?: RedisServer;
  readonly doors: string[] = [];
  /** Processes that ended without being killed. */
  fell = 0;
  private readonly apis: Actor[] = [];
  private readonly workers: Actor[] = [];

  constructor(
    private readonly folder: string,
    private readonly dist: string,
    private readonly planned: Cast = { workers: 2, redis: false },
  ) {
    this.database = new Database(folder);
  }

  /** Tables first, then whatever `furnish` puts in them, then the processes; the last worker with a clock that is off. */
  async open(furnish: (database: Database) => Promise<void>, skewMs: number): Promise<void> {
    if (this.planned.redis) this.redis = await RedisServer.start(this.folder);
    const url = await this.database.start();
    await prepareDatabase(url);
    await furnish(this.database);
    const env = {
      ...process.env,
      NODE_ENV: 'test',
      OIDC_ISSUER: '',
      REDIS_URL: this.redis?.url ?? '',
      DATABASE_URL: url,
      HOST: '127.0.0.1',
      REGIE_DATA: this.folder,
      REGIE_SLEUTEL: SLEUTEL,
      LOG_LEVEL: 'warn',
      DB_POOL: '8',
      RATE_LIMIT_PER_MINUTE: '1000000',
    };
    for (let number = 1; number <= APIS; number++) {
      const port = String(await freePort());
      this.doors.push(`http://127.0.0.1:${port}`);
      this.apis.push(this.cast(`api-${number}`, 'api', { ...env, PORT: port }));
    }
    for (let number = 1; number <= this.planned.workers; number++)
      this.workers.push(this.cast(`worker-${number}`, 'worker', env));
    this.workers.at(-1)!.skewMs = skewMs;
    for (const { process } of [...this.apis, ...this.workers]) process.start();
    await this.answering();
  }

  /** Until both API processes let people in. */
  async answering(): Promise<void> {
    for (const door of this.doors) {
      for (const until = performance.now() + 60_000; ; await sleep(100)) {
        const answer = await fetch(`${door}/health/ready`).catch(() => undefined);
        if (answer?.ok) break;
        if (performance.now() > until)
          throw new Error(`${door} does not come up; see ${this.folder}/chaos.log`);
      }
    }
  }

  killApi(target: number): void {
    kill(this.apis[target]!);
  }

  /** The worker comes back on a machine whose clock is off by `skewMs`. */
  killWorker(target: number, skewMs: number): void {
    this.workers[target]!.skewMs = skewMs;
    kill(this.workers[target]!);
  }

  /** Kills every process; they come back on machines with the right time. */
  restart(): void {
    for (const target of this.apis.keys()) this.killApi(target);
    for (const target of this.workers.keys()) this.killWorker(target, 0);
  }

  /** Asks every process to stop; the database stays for the checks. */
  async stopProcesses(): Promise<void> {
    await Promise.all([...this.apis, ...this.workers].map(({ process }) => process.stop(STOPS_WITHIN_MS)));
  }

  async close(): Promise<void> {
    await this.stopProcesses();
    this.redis?.stop();
    await this.database.stop();
  }

  /** At once, for a process that is about to end. */
  abandon(): void {
    for (const actor of [...this.apis, ...this.workers]) kill(actor);
    this.redis?.stop();
    this.database.abandon();
  }

  private cast(name: string, app: 'api' | 'worker', env: NodeJS.ProcessEnv): Actor {
    const log = (line: string): void => appendFileSync(join(this.folder, 'chaos.log'), `${name} ${line}\n`);
    const actor = { skewMs: 0 } as Actor;
    actor.process = new KeptProcess({
      name,
      file: join(this.dist, 'apps', app, 'main.js'),
      // Asked for at every start, so that a restart can come with another clock.
      get env() {
        return actor.skewMs === 0 ? env : { ...env, NODE_OPTIONS: shiftClock(actor.skewMs) };
      },
      say: (line) => {
        log(line);
        if (!line.includes('SIGKILL')) this.fell++;
      },
      log,
      pause: () => 100,
    });
    return actor;
  }
}

function kill({ process: { pid } }: Actor): void {
  try {
    if (pid) process.kill(pid, 'SIGKILL');
  } catch {
    // It fell just before; that is a fault as well.
  }
}
