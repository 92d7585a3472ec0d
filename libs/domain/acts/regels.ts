import { fact } from '../facts';
import type { JourneyContext } from '../journeys/context';
import { refuse } from '../refusals';
import { REGELBOEK } from '../regels/regelboek';
import type { Act } from './act';
import { form } from './schema';

/**
 * Moves an open dossier to a newer rulebook, on record, so that a date never changes without saying so. The act happens
 * under the new book; a closed dossier refuses it like every act.
 */
export const pasRegelsToe: Act<JourneyContext, { versie: number }> = {
  label: 'Regelboek toepassen',
  rollen: ['SYSTEEM'],
  schema: form({ versie: { type: 'integer', title: 'Versie', minimum: 2 } }),
  check: ({ regelVersie = REGELBOEK.versie }, { versie }) =>
    versie > regelVersie
      ? undefined
      : refuse('REGELBOEK_ONBEKEND', `Dit dossier is al op regelboek ${regelVersie}.`),
  apply: ({ regelVersie = REGELBOEK.versie }, { versie }) => ({
    context: { regelVersie: versie },
    facts: [fact('RegelsApplied', { vanVersie: regelVersie, naarVersie: versie })],
  }),
};
