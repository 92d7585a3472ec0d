import type { EntityManager } from 'typeorm';
import type { LoggedFact } from './followers';

// The team that held the dossier when the fact was stated: the last fact up to it that names one. The overview knows
// only the team of today, and a recount after a transfer would then differ from the counts.
const teamThen = `coalesce(
  (select coalesce(t.data->>'naarTeamId', t.data->>'teamId') from facts t
   where t.journey_id = f.journey_id and t.seq <= f.seq and t.data ?| array['naarTeamId', 'teamId']
   order by t.seq desc limit 1),
  o.team_id)`;

const counted = `select (f.at at time zone 'Europe/Amsterdam')::date as datum, ${teamThen} as team_id,
    f.type as feit_type, count(*) as aantal
  from facts f join dossier_overview o on o.journey_id = f.journey_id`;

/** Adds facts to the counts per day, team and type. Rows are touched in one order, so that two cannot deadlock. */
export async function countProductie(manager: EntityManager, facts: readonly LoggedFact[]): Promise<void> {
  await manager.query(
    `insert into productie_tellingen (datum, team_id, feit_type, aantal)
     ${counted} join unnest($1::uuid[], $2::int[]) as taken (journey_id, seq)
       on taken.journey_id = f.journey_id and taken.seq = f.seq
     group by 1, 2, 3 order by 1, 2, 3
     on conflict (datum, team_id, feit_type) do update set aantal = productie_tellingen.aantal + excluded.aantal`,
    [facts.map(({ dossierId }) => dossierId), facts.map(({ seq }) => seq)],
  );
}

export interface CountDifference {
  datum: string;
  team: string;
  feitType: string;
  geteld: number;
  herteld: number;
}

/** Where the counts and a recount of the whole log differ; nothing once the follower has caught up. */
export async function recountProductie(manager: EntityManager): Promise<CountDifference[]> {
  return manager.query(
    `select datum::text, team_id as team, feit_type as "feitType",
       coalesce(p.aantal, 0)::int as geteld, coalesce(r.aantal, 0)::int as herteld
     from (${counted} group by 1, 2, 3) r full join productie_tellingen p using (datum, team_id, feit_type)
     where p.aantal is distinct from r.aantal order by 1, 2, 3`,
  );
}
