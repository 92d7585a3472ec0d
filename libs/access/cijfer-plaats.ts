import type { ScopeVraag } from '../domain/kpi/scope';
import type { Actor } from '../domain/rollen';
import type { Sql } from '../storage/sql';
import { STANDAARD_BELEID, type BeleidVanKantoor, type CijferPlaats } from './cijfer-sight';

export interface TeamsVanScope extends CijferPlaats {
  teamIds: readonly string[];
}

const TEAMS = `
  select t.id, t.kantoor_id as "kantoorId", b.beleid, b.allen_wekelijks as "allenWekelijks"
    from teams t join kantoren k on k.id = t.kantoor_id
    left join cijferbeleid b on b.kantoor_id = $3
      and b.van <= regie_vandaag() and coalesce(b.tot, 'infinity') > regie_vandaag()
   where case $1 when 'TEAM' then t.id = $2 when 'KANTOOR' then k.id = $2 when 'DISTRICT' then k.district = $2
     else $1 = 'LANDELIJK' end
   order by t.id`;

/** The teams that figures of a scope are of, with what decides who may see them; undefined when there is no such scope. */
export async function findCijferPlaats(
  sql: Sql,
  scope: ScopeVraag,
  actor: Actor,
): Promise<TeamsVanScope | undefined> {
  const teams = await sql.query<
    ({ id: string; kantoorId: string } & { [K in keyof BeleidVanKantoor]: BeleidVanKantoor[K] | null })[]
  >(TEAMS, [scope.soort, scope.id, actor.kantoorId]);
  if (teams.length === 0 && scope.soort !== 'LANDELIJK') return undefined;
  const { beleid, allenWekelijks } = teams[0] ?? {};
  return {
    scope,
    teamIds: teams.map(({ id }) => id),
    kantoorIds: [...new Set(teams.map(({ kantoorId }) => kantoorId))],
    beleid: beleid ? { beleid, allenWekelijks: allenWekelijks === true } : STANDAARD_BELEID,
  };
}

/** Whose figures somebody sees who names no scope: of the own team, else the own kantoor, else the whole country. */
export const eigenScope = ({ teamId, kantoorId }: Actor): string =>
  teamId ? `team:${teamId}` : kantoorId ? `kantoor:${kantoorId}` : 'landelijk';
