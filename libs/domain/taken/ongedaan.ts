import { refuse, type Refusal } from '../refusals';
import type { Actor } from '../rollen';
import type { Datum } from '../termijnen/datum';
import type { Taak, TaakChange } from './taak-acts';
import type { Wekker } from './wachten';

/** How a taak stood before an act on it: what undoing gives back. */
export interface Stand {
  behandelaarId: string | null;
  sindsTijdstip: string | null;
  waarnemingVoorId: string | null;
  wachtTotDatum: Datum | null;
  wachtReden: string | null;
  wachtFeit: Wekker | null;
}

const ONGEDAAN: readonly string[] = ['TaakTaken', 'TaakReleased', 'TaakAssigned', 'TaakOnHold'];

/**
 * Undoing is an act of its own, on record: by whoever did the last act, within some minutes, while nothing else
 * happened to the taak. It stands again as it stood, with the time it had been with its behandelaar.
 */
export function decideOngedaan(
  { laatste }: Taak,
  { medewerkerId }: Actor,
  minuten: number,
): (Pick<TaakChange, 'type'> & Partial<TaakChange>) | { refusal: Refusal } {
  const no = (detail: string) => ({ refusal: refuse('NIETS_ONGEDAAN_TE_MAKEN', detail) });
  if (!laatste?.was || !ONGEDAAN.includes(laatste.type))
    return no('Wat het laatst met deze taak gebeurde, is niet ongedaan te maken.');
  if (laatste.actorId !== medewerkerId) return no('Een ander deed het laatst iets met deze taak.');
  if (laatste.minutenGeleden >= minuten)
    return no(`Ongedaan maken kan tot ${minuten} minuten na de handeling.`);
  return { type: 'TaakUndone', ...laatste.was };
}
