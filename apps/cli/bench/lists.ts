import type { DataSource } from 'typeorm';
import { sightCondition } from '../../../libs/access/sight';
import { readDossier } from '../../../libs/casework/queries/dossier.query';
import { listDossiers } from '../../../libs/casework/queries/dossiers.query';
import { listTaken } from '../../../libs/casework/queries/taken.query';
import type { Actor } from '../../../libs/domain/rollen';
import { offeredTaakActs } from '../../../libs/domain/taken/offered-taak-acts';
import { everybody } from './centre';
import { type Api, tokensOf } from './children';
import { goal, median, percentile, table } from './figures';

/** One database of a size, with an API on it. */
export interface Size {
  dossiers: number;
  sql: DataSource;
  api: Api;
}

const LIMIT = 50;
const MOST_TIMES_SLOWER = 2;
const WARM_UP = 20;

interface Look {
  name: string;
  /** Whether the goal is about this one. */
  worklist: boolean;
  path(actor: Actor, dossierId: string): string;
  query(sql: DataSource, actor: Actor, dossierId: string): Promise<unknown>;
}

const LOOKS: Look[] = [
  ...(['mijn', 'vrij', 'akkoord', 'team'] as const).map((lijst) => ({
    name: `werklijst ${lijst}`,
    worklist: true,
    path: () => `/v1/taken?lijst=${lijst}`,
    query: (sql: DataSource, actor: Actor) =>
      listTaken(sql, actor, { lijst, limit: LIMIT }, (taak) => offeredTaakActs(taak, actor)),
  })),
  {
    name: 'dossiers of the team',
    worklist: false,
    path: ({ teamId }) => `/v1/dossiers?team=${teamId}`,
    query: (sql, actor) =>
      listDossiers(sql, { team: actor.teamId!, limit: LIMIT }, (after) => sightCondition(actor, 'o', after)),
  },
  {
    name: 'dossier page',
    worklist: false,
    path: (_actor, dossierId) => `/v1/dossiers/${dossierId}`,
    query: (sql, _actor, dossierId) => readDossier(sql, dossierId),
  },
];

/** The screens people look at most, on a small and a large centre in turns: the same call on each, then the next. */
export async function measureLists(small: Size, large: Size, times: number): Promise<string> {
  const people = everybody().filter(({ rollen }) => rollen[0] !== 'PLANNER');
  const sizes = [small, large];
  const dossiers = new Map(
    await Promise.all(sizes.map(async (size) => [size, await someDossiers(size.sql)] as const)),
  );
  const tokens = new Map(sizes.map((size) => [size, tokensOf(size.api)]));
  const rows: string[][] = [];
  const ratios: number[] = [];
  for (const look of LOOKS) {
    for (const over of ['query', 'HTTP'] as const) {
      const took = new Map<Size, number[]>(sizes.map((size) => [size, []]));
      for (let n = -WARM_UP; n < times; n++) {
        const actor = people[((n + WARM_UP) * 7) % people.length]!;
        for (const size of n % 2 ? [large, small] : sizes) {
          const ids = dossiers.get(size)!.get(actor.teamId!)!;
          const id = ids[(n + WARM_UP) % ids.length]!;
          const token = await tokens.get(size)!(actor.medewerkerId);
          const start = performance.now();
          if (over === 'query') await look.query(size.sql, actor, id);
          else must(await size.api.call('GET', look.path(actor, id), { token }));
          if (n >= 0) took.get(size)!.push(performance.now() - start);
        }
      }
      const p95 = (size: Size) => percentile(took.get(size)!, 0.95);
      const ratio = p95(large) / p95(small);
      if (look.worklist) ratios.push(ratio);
      const figures = sizes.flatMap((size) => [median(took.get(size)!).toFixed(1), p95(size).toFixed(1)]);
      rows.push([`${look.name}, ${over}`, ...figures, ratio.toFixed(2)]);
    }
  }
  const worst = Math.max(...ratios);
  const heads = sizes.flatMap(({ dossiers }) => [`p50 ms at ${dossiers}`, 'p95 ms']);
  return [
    table(['screens, one call at a time', ...heads, 'p95 ratio'], rows),
    `  ${goal(`worklist p95 at most ${MOST_TIMES_SLOWER}x`, worst <= MOST_TIMES_SLOWER)} (worst ${worst.toFixed(2)}x, median ${median(ratios).toFixed(2)}x); ${times} calls each by people of every team, pages of ${LIMIT}`,
  ].join('\n');
}

function must({ status, body }: { status: number; body: string }): void {
  if (status !== 200) throw new Error(`${status} ${body}`);
}

/** A few dossiers of every team to open. */
async function someDossiers(sql: DataSource): Promise<Map<string, string[]>> {
  const rows: { team: string; ids: string[] }[] = await sql.query(
    `select t.id as team, array(select journey_id from dossier_overview o where o.team_id = t.id and o.status = 'OPEN'
       order by journey_id limit 200)::text[] as ids from teams t`,
  );
  return new Map(rows.map(({ team, ids }) => [team, ids]));
}
