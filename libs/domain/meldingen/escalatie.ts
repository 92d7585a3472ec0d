import type { Datum } from '../termijnen/datum';
import { addWerkdagen } from '../termijnen/werkdagen';
import type { MeldRegels } from './meld-regels';
import { NIVEAUS, URGENTIES, type Niveau, type Urgentie } from './melding';

/** Per urgency the last day of delivery (or of the former step) that has waited long enough today. */
export function rijpVanaf(
  vandaag: Datum,
  { escalatie, gelijkgesteld }: Pick<MeldRegels, 'escalatie' | 'gelijkgesteld'>,
): { urgentie: Urgentie; datum: Datum }[] {
  return URGENTIES.flatMap((urgentie) => {
    const werkdagen = escalatie[urgentie];
    return werkdagen === null ? [] : [{ urgentie, datum: addWerkdagen(vandaag, -werkdagen, gelijkgesteld) }];
  });
}

/** The role that hears it next; undefined at the top. */
export const volgendNiveau = (niveau: number): Niveau | undefined => NIVEAUS[niveau + 1];
