import type { Actor } from '../domain/rollen';
import type { ScopeVraag } from '../domain/kpi/scope';
import { REACH, type Reach } from './sight';

/**
 * Who of a kantoor sees figures of teams (evaluation table 2.1 and 2.2.8): everyone of the own team, the teams together
 * only, or nobody but who leads. Dated rows per kantoor; without one EIGEN_TEAM.
 */
export type Cijferbeleid = 'EIGEN_TEAM' | 'TEAMS_SAMEN' | 'ALLEEN_LEIDING';
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
  if (has('KANTOOR')) return { mag: 'NU' };
  if (!has('TEAM')) return niet('U ziet met uw rol alleen landelijke cijfers.');
  return asMember(actor, scope, beleid);
}

function asMember(actor: Actor, scope: ScopeVraag, { beleid, allenWekelijks }: BeleidVanKantoor): CijferMag {
  if (beleid === 'ALLEEN_LEIDING')
    return niet('In uw kantoor zien alleen regievoerder, bedrijfskundig manager en planner deze cijfers.');
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

const niet = (reden: string): CijferMag => ({ mag: 'NIET', reden });
