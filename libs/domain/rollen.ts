/** Every capacity in which a person, or the system, acts (api contract). A person may hold several, each with a period. */
export const ROLLEN = [
  'VERZEKERINGSARTS',
  'AIOS',
  'ANIOS',
  'SMV',
  'MEDISCH_SECRETARESSE',
  'ARBEIDSDESKUNDIGE',
  'PROCESBEGELEIDER',
  'RE_INTEGRATIEBEGELEIDER',
  'TEAMONDERSTEUNER',
  'PARAMEDICUS',
  'REGIEVOERDER',
  'BEDRIJFSKUNDIG_MANAGER',
  'PLANNER',
  'KWALITEITSTOETSER',
  'FUNCTIONEEL_BEHEERDER',
  'PRIVACY_OFFICER',
  'SYSTEEM',
] as const;
export type Rol = (typeof ROLLEN)[number];

/** Who is asking, with the roles in force today. */
export interface Actor {
  medewerkerId: string;
  naam: string;
  rollen: readonly Rol[];
  teamId: string | null;
  kantoorId: string | null;
}

/** Who did it, and in which capacity: what a fact remembers. */
export interface By {
  medewerkerId: string;
  hoedanigheid: Rol;
}

/** The engine itself: alarms, letters, imports. */
export const SYSTEEM: Actor = {
  medewerkerId: 'systeem',
  naam: 'Regie',
  rollen: ['SYSTEEM'],
  teamId: null,
  kantoorId: null,
};

/** The first capacity of the mandate that this person holds; undefined when the act is never theirs. */
export function hoedanigheidVoor(actor: Pick<Actor, 'rollen'>, mandaat: readonly Rol[]): Rol | undefined {
  return mandaat.find((rol) => actor.rollen.includes(rol));
}
