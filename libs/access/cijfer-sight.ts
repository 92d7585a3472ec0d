import { hoedanigheidVoor, type Actor, type Rol } from '../domain/rollen';
import type { ScopeVraag } from '../domain/kpi/scope';
import { REACH, type Reach } from './sight';

/**
 * Who of a kantoor sees figures of teams (evaluation table 2.1 and 2.2.8): everyone of the own team, the teams together
 * only, or nobody but regievoerder and bedrijfskundig manager. Dated rows per kantoor; without one EIGEN_TEAM.
 */
export const CIJFERBELEID = ['EIGEN_TEAM', 'TEAMS_SAMEN', 'ALLEEN_LEIDING'] as const;
export type Cijferbeleid = (typeof CIJFERBELEID)[number];
/** Who sees the figures of the kantoor whatever its policy, and sets it. */
export const LEIDING: readonly Rol[] = ['REGIEVOERDER', 'BEDRIJFSKUNDIG_MANAGER'];
export interface BeleidVanKantoor {
  beleid: Cijferbeleid;
  /** The other teams and the kantoor are seen as well, once a week: as they stood on Monday. */
  allenWekelijks: boolean;
}
export const STANDAARD_BELEID: BeleidVanKantoor = { beleid: 'EIGEN_TEAM', allenWekelijks: false };

/** Where the asked figures belong: the kantoren they are of, and the policy of the asker's own kantoor today. */
export interface CijferPlaats {
  scope: ScopeVraag;
  kantoorIds: readonly string[];
  beleid: BeleidVanKantoor;
}

/** NU: as they are now. WEKELIJKS: only as they stood on Monday at the latest. Else the reason why not. */
export type CijferMag = { mag: 'NU' | 'WEKELIJKS' } | { mag: 'NIET'; reden: string };

/** What somebody may see of the figures of a scope; what is counted over the whole country everybody may. */
export function cijferSight(actor: Actor, { scope, kantoorIds, beleid }: CijferPlaats): CijferMag {
  const has = (reach: Reach) => actor.rollen.some((rol) => REACH[rol] === reach);
  if (scope.soort === 'LANDELIJK' || has('OVERAL')) return { mag: 'NU' };
  const eigenKantoor = actor.kantoorId !== null && kantoorIds.includes(actor.kantoorId);
  if (!eigenKantoor) return niet('U ziet alleen cijfers van uw eigen kantoor, en landelijke cijfers.');
  if (hoedanigheidVoor(actor, LEIDING)) return { mag: 'NU' };
  if (has('KANTOOR')) return beleid.beleid === 'ALLEEN_LEIDING' ? niet(ALLEEN_LEIDING) : { mag: 'NU' };
  if (!has('TEAM')) return niet('U ziet met uw rol alleen landelijke cijfers.');
  return asMember(actor, scope, beleid);
}

function asMember(actor: Actor, scope: ScopeVraag, { beleid, allenWekelijks }: BeleidVanKantoor): CijferMag {
  if (beleid === 'ALLEEN_LEIDING') return niet(ALLEEN_LEIDING);
  if (scope.soort === 'DISTRICT')
    return niet('Cijfers van een district ziet alleen de leiding van een kantoor.');
  if (beleid === 'TEAMS_SAMEN')
    return scope.soort === 'KANTOOR'
      ? { mag: 'NU' }
      : niet('In uw kantoor worden cijfers alleen van de teams samen getoond; vraag die van het kantoor.');
  if (scope.soort === 'TEAM' && scope.id === actor.teamId) return { mag: 'NU' };
  return allenWekelijks
    ? { mag: 'WEKELIJKS' }
    : niet('U ziet de cijfers van uw eigen team, en landelijke cijfers.');
}

const ALLEEN_LEIDING = 'In uw kantoor zien alleen regievoerder en bedrijfskundig manager deze cijfers.';
const niet = (reden: string): CijferMag => ({ mag: 'NIET', reden });
