import { KENMERKEN, magToetsen, type Functionaris } from '../domain/kwaliteit/functionaris';
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

/** What has to be read to judge the work of whom; of the others nothing is medical. */
const TOETST: Readonly<Partial<Record<Functionaris, readonly Compartiment[]>>> = {
  VERZEKERINGSARTS: ['MEDISCH', 'FML'],
  SMV: ['MEDISCH', 'FML'],
  ARBEIDSDESKUNDIGE: ['FML'],
};

/**
 * The capacity in which a kwaliteitstoetser opens a compartment for work that was given to them to judge: by profession,
 * for that work only. Being kwaliteitstoetser by itself opens nothing.
 */
export function opensToToets(
  compartiment: Compartiment,
  actor: Actor,
  functionaris: Functionaris,
): Rol | undefined {
  if (!TOETST[functionaris]?.includes(compartiment) || !magToetsen(actor.rollen, functionaris))
    return undefined;
  return KENMERKEN[functionaris].getoetstDoor.find((rol) => actor.rollen.includes(rol));
}
