import { faseVan, type Stored } from '../journey';
import { definitionOf } from '../journeys/registry';
import { refuse } from '../refusals';
import type { By, Rol } from '../rollen';
import type { Datum } from '../termijnen/datum';
import { onderMandaat, type GeladenMandaat, type OnderMandaat } from './onder-mandaat';

/** A dossier with what was read beside it about delegation. */
export interface MetMandaten {
  dossierId: string;
  stored: Stored;
  teamId: string;
  vandaag: Datum;
  mandaten?: readonly GeladenMandaat[];
  /** The capacities that may delegate in the kantoor. */
  delegeren?: readonly Rol[];
}

/** Whether this act can be done as far as delegation goes: to begin one, and to act under one. */
export function toestemming(dossier: MetMandaten, actie: string, by: By): OnderMandaat {
  const { stored, mandaten = [], delegeren = [], ...where } = dossier;
  if (actie === 'delegeerVoorbereiding' && !delegeren.includes(by.hoedanigheid))
    return { refusal: refuse('DELEGEREN_NIET_TOEGESTAAN', MAG_NIET_DELEGEREN) };
  const definition = definitionOf(stored);
  return onderMandaat(mandaten, {
    ...where,
    ...by,
    actie,
    soort: stored.machineId,
    fase: faseVan(definition, stored),
    fasen: definition.fasen,
  });
}

export const MAG_NIET_DELEGEREN = 'In dit kantoor delegeert u in deze hoedanigheid niet.';
