import type { ScopeVraag } from '../domain/kpi/scope';
import type { Actor } from '../domain/rollen';
import type { Sql } from '../storage/sql';
import { cijferSight, STANDAARD_BELEID, type Cijferbeleid } from './cijfer-sight';

/** Of whom somebody may ask figures. */
export interface CijferScope {
  /** "team:heerlen-3" */
  scope: string;
  soort: ScopeVraag['soort'];
  label: string;
  /** Of a team or a kantoor. */
  kantoor: string | null;
  /** Only as it stood on Monday. */
  wekelijks: boolean;
}

interface TeamRow {
  id: string;
  naam: string;
  kantoorId: string;
  kantoorNaam: string;
  district: string | null;
  beleid: Cijferbeleid | null;
  allenWekelijks: boolean | null;
}

/** Every team, kantoor and district whose figures this person may see, and the country: what a screen lets choose from. */
export async function listCijferScopes(sql: Sql, actor: Actor): Promise<CijferScope[]> {
  const teams = await sql.query<TeamRow[]>(TEAMS);
  const own = teams.find(({ kantoorId, beleid }) => kantoorId === actor.kantoorId && beleid !== null);
  const beleid = own
    ? { beleid: own.beleid!, allenWekelijks: own.allenWekelijks === true }
    : STANDAARD_BELEID;
  return wanted(teams).flatMap(({ label, kantoor, kantoorIds, ...scope }) => {
    const { mag } = cijferSight(actor, { scope: scope as ScopeVraag, kantoorIds, beleid });
    if (mag === 'NIET') return [];
    return [
      {
        scope: textOf(scope as ScopeVraag),
        soort: scope.soort,
        label,
        kantoor,
        wekelijks: mag === 'WEKELIJKS',
      },
    ];
  });
}

const TEAMS = `
  select t.id, t.naam, k.id as "kantoorId", k.naam as "kantoorNaam", k.district, b.beleid,
    b.allen_wekelijks as "allenWekelijks"
  from teams t join kantoren k on k.id = t.kantoor_id
  left join cijferbeleid b on b.kantoor_id = k.id
    and b.van <= regie_vandaag() and coalesce(b.tot, 'infinity') > regie_vandaag()
  order by k.naam, t.naam, t.id`;

const textOf = ({ soort, id }: ScopeVraag): string =>
  soort === 'LANDELIJK' ? 'landelijk' : `${soort.toLowerCase()}:${id}`;

interface Wanted {
  soort: ScopeVraag['soort'];
  id: string | null;
  label: string;
  kantoor: string | null;
  kantoorIds: string[];
}

/** From near to far: teams, kantoren, districten, and the country. */
function wanted(teams: readonly TeamRow[]): Wanted[] {
  const kantoren = [...new Map(teams.map((team) => [team.kantoorId, team])).values()];
  const districten = [...new Set(kantoren.flatMap(({ district }) => (district ? [district] : [])))].sort();
  return [
    ...teams.map(({ id, naam, kantoorId }) => ({
      soort: 'TEAM' as const,
      id,
      label: naam,
      kantoor: kantoorId,
      kantoorIds: [kantoorId],
    })),
    ...kantoren.map(({ kantoorId, kantoorNaam }) => ({
      soort: 'KANTOOR' as const,
      id: kantoorId,
      label: kantoorNaam,
      kantoor: kantoorId,
      kantoorIds: [kantoorId],
    })),
    ...districten.map((district) => ({
      soort: 'DISTRICT' as const,
      id: district,
      label: `District ${district}`,
      kantoor: null,
      kantoorIds: kantoren.flatMap((each) => (each.district === district ? [each.kantoorId] : [])),
    })),
    { soort: 'LANDELIJK', id: null, label: 'Landelijk', kantoor: null, kantoorIds: [] },
  ];
}
