import type { Actor, Rol } from '../domain/rollen';

/** How far a role sees: the dossiers of the own team, of the own kantoor, all of them (to read only), or none. */
export type Reach = 'TEAM' | 'KANTOOR' | 'OVERAL' | 'GEEN';

export const REACH: Readonly<Record<Rol, Reach>> = {
  VERZEKERINGSARTS: 'TEAM',
  AIOS: 'TEAM',
  ANIOS: 'TEAM',
  SMV: 'TEAM',
  MEDISCH_SECRETARESSE: 'TEAM',
  ARBEIDSDESKUNDIGE: 'TEAM',
  PROCESBEGELEIDER: 'TEAM',
  RE_INTEGRATIEBEGELEIDER: 'TEAM',
  TEAMONDERSTEUNER: 'TEAM',
  PARAMEDICUS: 'TEAM',
  REGIEVOERDER: 'KANTOOR',
  BEDRIJFSKUNDIG_MANAGER: 'KANTOOR',
  PLANNER: 'KANTOOR',
  KWALITEITSTOETSER: 'OVERAL',
  PRIVACY_OFFICER: 'OVERAL',
  FUNCTIONEEL_BEHEERDER: 'GEEN',
  // Machines act through commands; nobody logs in as one.
  SYSTEEM: 'GEEN',
};

/** Where a dossier belongs, as far as sight goes. */
export interface Whereabouts {
  teamId: string;
  kantoorId: string;
  vastAanspreekpuntId: string | null;
}

function reaches(rol: Rol, actor: Actor, dossier: Whereabouts): boolean {
  const reach = REACH[rol];
  if (reach === 'OVERAL') return true;
  if (reach === 'GEEN') return false;
  if (actor.medewerkerId === dossier.vastAanspreekpuntId) return true;
  if (reach === 'TEAM') return actor.teamId !== null && actor.teamId === dossier.teamId;
  return actor.kantoorId !== null && actor.kantoorId === dossier.kantoorId;
}

/** The roles through which this person sees the dossier; none means that for them it does not exist. */
export function rollenInSight(actor: Actor, dossier: Whereabouts): Rol[] {
  return actor.rollen.filter((rol) => reaches(rol, actor, dossier));
}

/**
 * The same person with only the roles that count for this dossier. A verzekeringsarts of another team who is also
 * kwaliteitstoetser sees it as kwaliteitstoetser, and acts in no other capacity.
 */
export function asSeenFrom(actor: Actor, dossier: Whereabouts): Actor {
  return { ...actor, rollen: rollenInSight(actor, dossier) };
}

/** A condition on a list of dossiers, numbered to follow the parameters the statement already has. */
export interface SightCondition {
  sql: string;
  parameters: unknown[];
}

/** The rows of dossier_overview (under `alias`) this person may see; the same table of reaches as `rollenInSight`. */
export function sightCondition(actor: Actor, alias: string, parametersBefore: number): SightCondition {
  const has = (reach: Reach) => actor.rollen.some((rol) => REACH[rol] === reach);
  if (has('OVERAL')) return { sql: 'true', parameters: [] };
  const conditions: string[] = [];
  const parameters: unknown[] = [];
  const add = (condition: (placeholder: string) => string, value: string) => {
    parameters.push(value);
    conditions.push(condition(`$${parametersBefore + parameters.length}`));
  };
  if (has('TEAM') && actor.teamId) add((value) => `${alias}.team_id = ${value}`, actor.teamId);
  if (has('KANTOOR') && actor.kantoorId) {
    add((value) => `${alias}.team_id in (select id from teams where kantoor_id = ${value})`, actor.kantoorId);
  }
  if (has('TEAM') || has('KANTOOR'))
    add((value) => `${alias}.vast_aanspreekpunt_id = ${value}`, actor.medewerkerId);
  return { sql: conditions.length ? `(${conditions.join(' or ')})` : 'false', parameters };
}
