import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { embeddedUrl, startEmbedded } from '../apps/cli/start/embedded-postgres';
import { freePort } from '../apps/cli/start/free-port';
import { startRegie } from '../apps/cli/start/start';

const programs = {
  api: join(__dirname, 'fixtures/start/api.js'),
  worker: join(__dirname, 'fixtures/start/worker.js'),
};

interface Answer {
  pid: number;
  database: string;
  key: string;
}

const all: Running[] = [];

/** One running Regie with stand-ins for its two programs. */
class Running {
  readonly said: string[] = [];
  readonly ended: Promise<void>;

  constructor() {
    all.push(this);
    this.ended = startRegie({ programs, demo: false, say: (line) => this.said.push(line) });
    this.ended.catch(() => undefined);
  }

  async ready(): Promise<string> {
    const address = () => /http:\S+/.exec(this.said.join('\n'))?.[0];
    await Promise.race([this.ended, eventually(() => address() !== undefined)]);
    return address() ?? '';
  }

  async stop(): Promise<void> {
    process.emit('SIGTERM');
    await this.ended;
  }
}

async function eventually(happens: () => boolean | Promise<boolean>): Promise<void> {
  for (const until = performance.now() + 30_000; performance.now() < until; await sleep(50))
    if (await happens()) return;
  throw new Error('It did not happen within 30 s.');
}

const ask = async (address: string): Promise<Answer | undefined> =>
  fetch(address, { signal: AbortSignal.timeout(2000) }).then(
    (answer) => answer.json() as Promise<Answer>,
    () => undefined,
  );

const query = async (url: string, text: string) => {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(text).finally(() => client.end());
  return rows;
};

describe('npm start', () => {
  const before = { ...process.env };
  let folder: string;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'regie-start-'));
    chmodSync(folder, 0o755);
    for (const name of ['DATABASE_URL', 'REDIS_URL', 'REGIE_SLEUTEL', 'OIDC_ISSUER'])
      delete process.env[name];
    Object.assign(process.env, { REGIE_DATA: join(folder, 'data'), PORT: String(await freePort()) });
  });
  afterEach(async () => {
    process.emit('SIGTERM');
    await Promise.allSettled(all.splice(0).map(({ ended }) => ended));
    process.env = { ...before };
    process.removeAllListeners('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  });

  it('given an empty machine, then it runs, and a second start finds the data and the key again', async () => {
    const first = new Running();
    const { database, key } = (await ask(await first.ready())) as Answer;
    await query(database, `insert into regie.kantoren values ('heerlen', 'Heerlen')`);
    const stopped = performance.now();
    await first.stop();
    expect(performance.now() - stopped).toBeLessThan(10_000);
    expect(await ask(`http://127.0.0.1:${process.env.PORT}`)).toBeUndefined();
    await expect(query(database, 'select 1')).rejects.toThrow();

    const second = new Running();
    const again = (await ask(await second.ready())) as Answer;
    expect(again.key).toBe(key);
    expect(statSync(join(folder, 'data/sleutel')).mode & 0o077).toBe(0);
    expect(await query(again.database, 'select id from regie.kantoren')).toEqual([{ id: 'heerlen' }]);
    await second.stop();
  });

  it('given a process that falls over, and then the database, then both come back', async () => {
    const running = new Running();
    const address = await running.ready();
    const { pid, database } = (await ask(address)) as Answer;
    await ask(`${address}/omvallen`);
    await eventually(async () => ((await ask(address))?.pid ?? pid) !== pid);

    const [server] = await query(
      database,
      `select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int as pid`,
    );
    process.kill(server?.pid as number, 'SIGKILL');
    await eventually(() =>
      query(database, 'select 1').then(
        () => true,
        () => false,
      ),
    );
    expect(running.said.join('\n')).toMatch(
      /api is gestopt \(code 3\)[\s\S]*PostgreSQL is gestopt \(SIGKILL\)/,
    );
    await running.stop();
  });

  it('given a taken PORT, then it says so and leaves nothing running', async () => {
    const taken = createServer().listen(Number(process.env.PORT), '127.0.0.1');
    await expect(new Running().ended).rejects.toThrow('is al in gebruik');
    expect(existsSync(join(folder, 'data/regie.pid'))).toBe(false);
    taken.close();
  });

  it('given a wrong setting, then it is named and nothing is made', async () => {
    process.env.LOG_LEVEL = 'luid';
    await expect(new Running().ended).rejects.toThrow('LOG_LEVEL');
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  it('given a server that a killed start left behind, then it is stopped and its data is there', async () => {
    const data = join(folder, 'data');
    const say: string[] = [];
    mkdirSync(data);
    const left = await startEmbedded(data, (line) => say.push(line));
    await query(left.url, 'create table bewijs as select 1 as een');
    const now = await startEmbedded(data, (line) => say.push(line));
    expect(say).toContain('Een achtergebleven PostgreSQL is netjes gestopt.');
    expect(await query(now.url, 'select een from bewijs')).toEqual([{ een: 1 }]);
    expect(embeddedUrl(data)).toBe(now.url);
    await now.stop();
  });
});
