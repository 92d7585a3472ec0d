import type { Actor } from '../domain/rollen';
import { rollenInSight, sightCondition, type SightCondition, type Whereabouts } from './sight';

/** Somebody of the system sees that work is stuck wherever it is, but not whose it is. */
const ziet = (actor: Actor): boolean => actor.rollen.includes('FUNCTIONEEL_BEHEERDER');

/** In what this person sees stuck work in dossiers: as planner only, whatever other roles they have. */
const asPlanner = (actor: Actor): Actor => ({
  ...actor,
  rollen: actor.rollen.filter((rol) => rol === 'PLANNER'),
});

/** Whether this stuck work is there for this person; work of no dossier is for the beheerder alone. */
export function seesWerk(actor: Actor, place: { [K in keyof Whereabouts]: Whereabouts[K] | null }): boolean {
  if (ziet(actor)) return true;
  const { teamId, kantoorId, vastAanspreekpuntId } = place;
  if (teamId === null || kantoorId === null) return false;
  return rollenInSight(asPlanner(actor), { teamId, kantoorId, vastAanspreekpuntId }).length > 0;
}

export interface WerkSight {
  /** Which stuck work is there for this person. */
  rows: SightCondition;
  /** Of which of it they also see the dossier, and so whose it is. */
  dossier: SightCondition;
}

/** The same as `seesWerk` for a list, with dossier_overview (left joined) under `alias`. */
export function werkSight(actor: Actor, alias: string, parametersBefore: number): WerkSight {
  const dossier = sightCondition(asPlanner(actor), alias, parametersBefore);
  return { dossier, rows: ziet(actor) ? { sql: 'true', parameters: [] } : dossier };
}
