import type { Datum } from '../termijnen/datum';
import { addWerkdagen } from '../termijnen/werkdagen';
import { NIVEAUS, URGENTIES, type Niveau, type Urgentie } from './melding';

/** Working days after delivery on which a melding nobody picked up goes one step up; null: it waits for its reason. */
export const ESCALATIE_WERKDAGEN: Readonly<Record<Urgentie, number | null>> = {
  DRINGEND: 1,
  LET_OP: 3,
  INFO: null,
};

/** Per urgency the last day of delivery (or of the former step) that has waited long enough today. */
export function rijpVanaf(vandaag: Datum): { urgentie: Urgentie; datum: Datum }[] {
  return URGENTIES.flatMap((urgentie) => {
    const werkdagen = ESCALATIE_WERKDAGEN[urgentie];
    return werkdagen === null ? [] : [{ urgentie, datum: addWerkdagen(vandaag, -werkdagen) }];
  });
}

/** The role that hears it next; undefined at the top. */
export const volgendNiveau = (niveau: number): Niveau | undefined => NIVEAUS[niveau + 1];
