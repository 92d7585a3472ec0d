import { Client } from 'pg';
import { createDataSource } from '../../../libs/storage/data-source';
import { ensureFollower } from '../../../libs/storage/followers';
import { rebuildProductie } from '../../../libs/storage/productie-herbouw';
import { followOn, VOLGERS } from '../../../libs/storage/volgers';
import type { Engine } from './engine';
import { goal, median, table, withSpread } from './figures';
import { play } from './klantreizen-in-process';
import type { Klantreis } from './klantreizen';

const LEAST_PER_SECOND = 5_000;

interface Size {
  rounds: number;
  klantreizen: number;
  /** How many times the log is copied under other dossiers before it is counted anew. */
  copies: number;
}

/** What counting costs beside the acts that are counted, and how fast a log is counted anew. */
export async function measureProductie(
  engine: Engine,
  url: string,
  next: () => Klantreis,
  { rounds, klantreizen, copies }: Size,
): Promise<string> {
  await ensureFollower(engine.dataSource.manager, VOLGERS.PRODUCTIE.naam);
  await follow(engine);
  const shares: number[] = [];
  const followed: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const { acts, actSeconds } = await play(engine, Array.from({ length: klantreizen }, next));
    const { facts, seconds } = await follow(engine);
    followed.push(facts / seconds);
    // Per act: opening and the messages between dossiers are counted too, so their share of the facts is taken off.
    const ofActs = (seconds * acts) / facts;
    shares.push((100 * ofActs) / (actSeconds + ofActs));
  }
  const owner = await createDataSource({ url, pool: 2, role: null }).initialize();
  try {
    await copyLog(url, copies);
    await follow(engine);
    const rebuilt: number[] = [];
    let facts = 0;
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      facts = await rebuildProductie(owner);
      rebuilt.push((1000 * facts) / (performance.now() - start));
    }
    return [
      table(
        ['production', 'figure (spread)'],
        [
          ['share of counting in what an act costs, %', withSpread(shares, 1)],
          ['facts per second by the follower', withSpread(followed, 0)],
          [`facts per second by a rebuild of ${facts}`, withSpread(rebuilt, 0)],
        ],
      ),
      `  ${goal(`${LEAST_PER_SECOND} facts per second`, median(rebuilt) >= LEAST_PER_SECOND)}`,
    ].join('\n');
  } finally {
    await owner.destroy();
  }
}

async function follow({ dataSource }: Engine): Promise<{ facts: number; seconds: number }> {
  const start = performance.now();
  let facts = 0;
  for (let taken = 1; taken > 0; facts += taken) taken = await followOn(dataSource, VOLGERS.PRODUCTIE);
  return { facts, seconds: (performance.now() - start) / 1000 };
}

/** On a connection without the time limits of a screen. */
async function copyLog(url: string, copies: number): Promise<void> {
  const client = new Client({ connectionString: url, options: '-c search_path=regie' });
  await client.connect();
  try {
    await client.query(COPY, [copies]);
    await client.query('analyze facts, dossier_overview');
  } finally {
    await client.end();
  }
}

/** The same facts under other dossiers; only what counting reads is copied. */
const COPY = `with nieuw as (
    select o.journey_id as oud, md5(o.journey_id::text || n)::uuid as id, n
    from dossier_overview o, generate_series(1, $1::int) n),
  overzicht as (
    insert into journeys select x.id, j.client_id, j.machine_id, j.machine_version, j.value, j.context, 'done', j.seq, j.hash
    from nieuw x join journeys j on j.id = x.oud),
  dossiers as (
    insert into dossier_overview (journey_id, client_id, soort, fase, status, team_id, ontvangst_datum, vangnet,
      termijn_status, fase_sinds_tijdstip)
    select x.id, o.client_id, o.soort, o.fase, 'AFGESLOTEN', o.team_id, o.ontvangst_datum, o.vangnet, o.termijn_status,
      o.fase_sinds_tijdstip
    from nieuw x join dossier_overview o on o.journey_id = x.oud)
  insert into facts (journey_id, seq, type, data, cause, actor_id, hoedanigheid, at, hash)
  select x.id, f.seq, f.type, f.data, f.cause, f.actor_id, f.hoedanigheid, f.at, f.hash
  from nieuw x join facts f on f.journey_id = x.oud order by x.n, f.position`;
