import type { EntityManager } from 'typeorm';
import { advance } from '../../domain/journey';
import { definitionOf } from '../../domain/journeys/registry';
import type { JsonObject } from '../../domain/json';
import type { Regelboek } from '../../domain/regels/regelboek';
import { SYSTEEM } from '../../domain/rollen';
import type { Cipher } from '../../storage/cipher';
import { changeJourney, type Verdict } from '../../storage/change-journey';

/**
 * The engine does an act on a dossier, once per `sleutel`. False when the dossier refuses it or does not know it: it
 * has ended meanwhile, or the act changes nothing there.
 */
export async function actAsSysteem(
  manager: EntityManager,
  cipher: Cipher,
  act: { dossierId: string; actie: string; gegevens: JsonObject; sleutel: string; regels?: Regelboek },
): Promise<boolean> {
  const { dossierId, actie, gegevens, sleutel } = act;
  const key = { actorId: SYSTEEM.medewerkerId, sleutel, verzoekHash: actie };
  const by = { medewerkerId: SYSTEEM.medewerkerId, hoedanigheid: 'SYSTEEM' as const };
  const result = await changeJourney(
    manager,
    cipher,
    dossierId,
    (journey): Verdict<boolean> => {
      if (!journey || journey.answered) return { stop: journey !== undefined };
      const { stored, tijdstip, vandaag } = journey;
      const regels = act.regels ?? journey.regels;
      const definition = definitionOf(stored);
      if (!definition.acts[actie]) return { stop: false };
      const decision = advance(definition, stored, {
        type: actie,
        gegevens,
        by,
        tijdstip,
        vandaag,
        regels,
      });
      if (!decision.ok) return { stop: false };
      return { write: { advanced: decision, by, cause: { type: actie, gegevens, vandaag }, stukken: [] } };
    },
    { key },
  );
  return 'stop' in result ? result.stop : true;
}
