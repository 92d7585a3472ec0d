import { fact } from '../facts';
import type { JourneyContext } from '../journeys/context';
import { refuse } from '../refusals';
import type { Act } from './act';
import { form, tekstVeld } from './schema';

interface Wissel {
  naar: string;
  reden: string;
  overdrachtsnotitie: string;
}

/** Another colleague becomes the face of the client: with why, and what that colleague has to know. */
export const wijzigAanspreekpunt: Act<JourneyContext, Wissel> = {
  label: 'Ander vast aanspreekpunt',
  rollen: [
    'PROCESBEGELEIDER',
    'RE_INTEGRATIEBEGELEIDER',
    'PLANNER',
    'REGIEVOERDER',
    'BEDRIJFSKUNDIG_MANAGER',
  ],
  schema: form({
    naar: { ...tekstVeld('Nieuw vast aanspreekpunt'), 'x-verwijst': 'AANSPREEKPUNT' },
    reden: tekstVeld('Waarom een ander aanspreekpunt', 'lang', 1000),
    overdrachtsnotitie: tekstVeld('Overdrachtsnotitie (geen medische gegevens)', 'lang'),
  }),
  check: ({ vastAanspreekpuntId }, { naar }) =>
    naar === vastAanspreekpuntId
      ? refuse('AL_AANSPREEKPUNT', 'Deze collega is al het vaste aanspreekpunt.')
      : undefined,
  apply: (_context, { naar, reden, overdrachtsnotitie }) => ({
    context: { vastAanspreekpuntId: naar },
    facts: [fact('AanspreekpuntChanged', { naarId: naar, reden, overdrachtsnotitie })],
  }),
};
