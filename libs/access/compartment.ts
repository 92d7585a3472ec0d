import type { Compartiment } from '../domain/medisch';
import type { Actor, Rol } from '../domain/rollen';
import type { Whereabouts } from './sight';

const MEDICAL: readonly Rol[] = ['VERZEKERINGSARTS', 'AIOS', 'ANIOS', 'SMV', 'MEDISCH_SECRETARESSE'];

/**
 * Who opens which compartment. The arbeidsdeskundige reads the FML and nothing else of the medical file (Wet WIA
 * 103-110, Schattingsbesluit). A paramedicus is asked per question, which is not yet a relation we know: so no.
 */
export const OPENS: Readonly<Record<Compartiment, readonly Rol[]>> = {
  MEDISCH: MEDICAL,
  FML: [...MEDICAL, 'ARBEIDSDESKUNDIGE'],
};

/** The capacity in which this person may open the compartment: only in the dossier's own team. */
export function opensAs(
  compartiment: Compartiment,
  actor: Actor,
  dossier: Pick<Whereabouts, 'teamId'>,
): Rol | undefined {
  if (actor.teamId === null || actor.teamId !== dossier.teamId) return undefined;
  return OPENS[compartiment].find((rol) => actor.rollen.includes(rol));
}
