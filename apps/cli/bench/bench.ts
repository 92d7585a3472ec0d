import { cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import { prepareDatabase } from '../start/prepare-database';
import { measureActs, POOL } from './acts-in-process';
import { measureHttp } from './acts-over-http';
import { measureDelivery, measureStorms, measureSweeps } from './alarms';
import { fillCentre } from './centre';
import { measureCijfers } from './cijfers';
import { type Child, residentMb, startApi, startWorker } from './children';
import { type Claim, claimMaker, VARIANTS } from './claims';
import { measureDeadlines } from './deadlines-computed';
import { type Engine, openEngine, openMany } from './engine';
import { table } from './figures';
import { klantreisMaker } from './klantreizen';
import { measureKlantreizen } from './klantreizen-in-process';
import { measureLive } from './live';
import { measureLists } from './lists';
import { measureProductie } from './productie';
import { multiplyDossiers } from './multiply';
import { measurePicks } from './picks';
import { CENTRE, type Run, sleutel, withEngine } from './run';
import { measureSchattingen } from './schattingen';
import { openScratchServer } from './scratch-database';

export interface BenchOptions {
  quick: boolean;
  /** The parts to run; all when absent. */
  only?: readonly string[];
  say(line: string): void;
}

const SMALL = 2_000;
const LARGE = 200_000;
/** With --quick, since filling takes longer than measuring; the goal is about LARGE. */
const QUICK_LARGE = 20_000;

/** The parts of a run, each on databases of its own. */
export const SECTIONS: Readonly<Record<string, (run: Run) => Promise<void>>> = {
  acts: measureEngine,
  klantreizen: async ({ server, vandaag, quick, say }) => {
    const url = await server.create('klantreizen', CENTRE);
    await withEngine(url, async (engine) => {
      const size = quick ? { rounds: 3, klantreizen: 60 } : { rounds: 10, klantreizen: 1000 };
      say(`\n${await measureKlantreizen(engine, url, klantreisMaker(vandaag), size)}`);
    });
  },
  productie: async ({ server, vandaag, quick, say }) => {
    const url = await server.create('productie', CENTRE);
    await withEngine(url, async (engine) => {
      const size = quick
        ? { rounds: 3, klantreizen: 60, copies: 5 }
        : { rounds: 5, klantreizen: 300, copies: 20 };
      say(`\n${await measureProductie(engine, url, klantreisMaker(vandaag), size)}`);
    });
  },
  cijfers: async ({ server, vandaag, quick, say }) => {
    const url = await server.create('cijfers', CENTRE);
    const size = { dossiers: quick ? 100_000 : 1_000_000, times: quick ? 30 : 60 };
    const env = { DATABASE_URL: url, REGIE_SLEUTEL: sleutel, REGIE_DATA: server.folder };
    say(`\n${await measureCijfers(url, vandaag, size, () => startApi(env, 6))}`);
  },
  screens: measureScreens,
  live: measureOpenScreens,
  picks: async ({ server, nextClaim, quick, say }) => {
    const url = await server.create('picks', CENTRE);
    await withEngine(url, (engine) => leaveHalfway(engine, nextClaim));
    await multiplyDossiers(url, quick ? QUICK_LARGE : LARGE);
    const size = quick ? { rounds: 3, picks: 300 } : { rounds: 5, picks: 2000 };
    say(`\n${await measurePicks(url, sleutel, size)}`);
  },
  schattingen: ({ quick, say }) => {
    say(`\n${measureSchattingen(quick ? { rounds: 3, times: 50 } : { rounds: 7, times: 200 })}`);
    return Promise.resolve();
  },
  deadlines: ({ quick, say }) => {
    say(`\n${measureDeadlines(quick ? { rounds: 3, times: 50 } : { rounds: 7, times: 200 })}`);
    return Promise.resolve();
  },
  alarms: measureDelivery,
  sweep: measureSweeps,
  storm: measureStorms,
};

/** Measures this machine with this code, everything in one run, and prints it; never a test that can fail on a slow day. */
export async function bench({ quick, only = Object.keys(SECTIONS), say }: BenchOptions): Promise<void> {
  const server = await openScratchServer(say);
  try {
    const url = await server.create(CENTRE);
    await prepareDatabase(url);
    const vandaag = await prepareCentre(url, say, server.embedded);
    const run = { quick, server, vandaag, nextClaim: claimMaker(vandaag), say };
    for (const [name, measure] of Object.entries(SECTIONS)) if (only.includes(name)) await measure(run);
  } finally {
    await server.close();
  }
}

/** The machine in one line, the people of the centre, and the date it is there. */
async function prepareCentre(url: string, say: (line: string) => void, embedded: boolean): Promise<Datum> {
  const owner = new Client({ connectionString: url, options: '-c search_path=regie' });
  await owner.connect();
  const { rows } = await owner.query<{ vandaag: Datum; versie: string; moment: string; fsync: string }>(
    `select regie_vandaag()::text as vandaag, current_setting('server_version') as versie, current_setting('fsync') as fsync,
       to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as moment`,
  );
  await fillCentre(owner);
  await owner.end();
  const { vandaag, versie, moment, fsync } = rows[0]!;
  const place = embedded ? 'embedded' : 'of DATABASE_URL';
  say(
    `Figures of ${moment} UTC: ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}, PostgreSQL ${versie} ${place}, fsync ${fsync}.\nOther work on the machine shows in the absolute figures; ratios come from rounds taken in turn.\n`,
  );
  return vandaag;
}

/** Claims of every kind, each stopped at another act: what the screens show. */
async function leaveHalfway(engine: Engine, nextClaim: () => Claim): Promise<void> {
  const opened = await openMany(engine, nextClaim, VARIANTS * 7);
  for (const [index, dossier] of opened.entries()) {
    const { steps } = dossier.claim;
    for (const step of steps.slice(0, Math.floor(index / VARIANTS) % steps.length))
      await engine.act(dossier, step);
  }
}

async function measureEngine({ server, nextClaim, quick, say }: Run): Promise<void> {
  const { folder } = server;
  const url = await server.create('acts', CENTRE);
  await withEngine(url, async (engine) => {
    const size = quick ? { rounds: 3, claims: 72 } : { rounds: 7, claims: 144 };
    say(await measureActs(engine, url, nextClaim, size));
    const env = { DATABASE_URL: url, REGIE_SLEUTEL: sleutel, REGIE_DATA: folder };
    const api = await startApi(env, 10);
    const children: Child[] = [api, startWorker(env)];
    try {
      await sleep(4000);
      const idle = children.map(({ pid }) => residentMb(pid));
      say(
        `\n${await measureHttp(api, (count) => openMany(engine, nextClaim, count), quick ? { rounds: 2, claims: 36 } : { rounds: 5, claims: 108 })}`,
      );
      const rows = children.map(({ name, pid }, index) => [name, mb(idle[index]!), mb(residentMb(pid))]);
      say(
        `\n${table(['resident memory', 'idle', 'after the acts'], [...rows, ['this bench', '', mb(residentMb(process.pid))]])}`,
      );
    } finally {
      await Promise.all(children.map((child) => child.stop()));
    }
  });
}

async function measureOpenScreens({ server, nextClaim, quick, say }: Run): Promise<void> {
  const url = await server.create('live', CENTRE);
  await withEngine(url, async (engine) => {
    const env = { DATABASE_URL: url, REGIE_SLEUTEL: sleutel, REGIE_DATA: server.folder };
    const apis = [await startApi(env, 2), await startApi(env, 2)] as const;
    try {
      say(`\n${await measureLive(apis, await openMany(engine, nextClaim, quick ? 10 : 40))}`);
    } finally {
      await Promise.all(apis.map((api) => api.stop()));
    }
  });
}

async function measureScreens({ server, nextClaim, quick, say }: Run): Promise<void> {
  const { folder } = server;
  const halfway = await server.create('halfway', CENTRE);
  await withEngine(halfway, (engine) => leaveHalfway(engine, nextClaim));
  const urls = {
    small: await server.create('small', 'halfway'),
    large: await server.create('large', 'halfway'),
  };
  const start = performance.now();
  const counts = [
    await multiplyDossiers(urls.small, SMALL),
    await multiplyDossiers(urls.large, quick ? QUICK_LARGE : LARGE),
  ];
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const open = async (url: string, dossiers: number) => {
    const api = await startApi({ DATABASE_URL: url, REGIE_SLEUTEL: sleutel, REGIE_DATA: folder }, 1);
    return { api, dossiers, engine: await openEngine(url, POOL, sleutel) };
  };
  const sizes = [await open(urls.small, counts[0]!), await open(urls.large, counts[1]!)];
  try {
    const [small, large] = sizes.map(({ engine, ...size }) => ({ ...size, sql: engine.dataSource }));
    say(`\n${await measureLists(small!, large!, quick ? 60 : 200)} (filled in ${seconds} s)`);
  } finally {
    for (const { api, engine } of sizes) {
      await api.stop();
      await engine.close();
    }
  }
}

const mb = (value: number): string => (Number.isNaN(value) ? 'unknown' : `${value.toFixed(0)} MB`);
