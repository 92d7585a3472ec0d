import { splitCompartments } from '../../domain/acts/compartments';
import { medischeInhoud } from '../../domain/controles/scan-medisch';
import { advance, type JourneyDefinition } from '../../domain/journey';
import type { JsonObject } from '../../domain/json';
import { kijktMee, type OnderWelkMandaat } from '../../domain/mandaat/kijkt-mee';
import { toestemming } from '../../domain/mandaat/toestemming';
import type { Refusal } from '../../domain/refusals';
import type { By, Rol } from '../../domain/rollen';
import { vraagtMandaat } from '../../domain/taken/handelingen';
import type { ActChange } from '../../storage/change-journey';
import type { LoadedJourney } from '../../storage/load-journey';

/** An act whose form was right, by somebody in a capacity that has it. */
export interface Asked {
  actie: string;
  gegevens: JsonObject;
  by: By;
  definition: JourneyDefinition;
  /** How many facts go before it in the same change. */
  offset?: number;
}

/**
 * Mandate, state, law and compartment of one act, on a dossier as it stands: the same judgment on the dossier and in an
 * MDO, so that neither is a way round the other.
 */
export function judgeAct(
  journey: LoadedJourney,
  { actie, gegevens, by, definition, offset = 0 }: Asked,
): { refusal: Refusal } | { write: ActChange } {
  const { stored, tijdstip, vandaag, regels, teruggestuurd, vastAanspreekpuntId } = journey;
  const { schema, checkMedisch } = definition.acts[actie]!;
  const onder = onderWelkMandaat(journey, { actie, by, offset });
  if ('refusal' in onder) return onder;
  const now = { tijdstip, vandaag, regels, teruggestuurd, vastAanspreekpuntId };
  const { proces, medisch } = splitCompartments(schema, gegevens);
  const decision = advance(definition, stored, { type: actie, gegevens: proces, by, ...now });
  if (!decision.ok) return { refusal: decision.refusal };
  const refusal = medischeInhoud(schema, gegevens) ?? checkMedisch?.(gegevens, { by, ...now });
  if (refusal) return { refusal };
  return {
    write: {
      advanced: decision,
      by,
      cause: { type: actie, gegevens: proces, vandaag },
      stukken: medisch.map((inhoud) => ({ soort: actie, inhoud })),
      ...(onder.mandaat && { mandaat: onder.mandaat }),
    },
  };
}

/** Mandates are read for whatever an SMV does, and for the beginning of a delegation. */
export const leestMandaten = (actie: string, rollen: readonly Rol[]): boolean =>
  actie === 'delegeerVoorbereiding' || rollen.some((rol) => vraagtMandaat(actie, rol));

function onderWelkMandaat(
  journey: LoadedJourney,
  { actie, by, offset }: { actie: string; by: By; offset: number },
): { refusal: Refusal } | { mandaat?: OnderWelkMandaat } {
  const found = toestemming({ ...journey, dossierId: journey.id }, actie, by);
  if (found === 'NIET_NODIG' || 'refusal' in found) return found === 'NIET_NODIG' ? {} : found;
  return { mandaat: kijktMee(found.mandaat, journey, `${journey.id} ${journey.seq + 1 + offset}`) };
}
