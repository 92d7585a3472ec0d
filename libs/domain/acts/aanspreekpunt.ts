import { fact } from '../facts';
import type { JourneyContext } from '../journeys/context';
import { refuse, type Refusal } from '../refusals';
import type { Act } from './act';
import { form, tekstVeld } from './schema';

interface Wissel {
  naar: string;
  reden: string;
  overdrachtsnotitie: string;
}

/** The colleague chosen in this field is whom the client turns to already. */
export const alAanspreekpunt = (veld: string): Refusal =>
  refuse('AL_AANSPREEKPUNT', `Kies bij "${veld}" een ander: deze collega is het al.`);

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
  check: (context, { naar }, env) =>
    naar === (context.vastAanspreekpuntId ?? env.vastAanspreekpuntId)
      ? alAanspreekpunt('Nieuw vast aanspreekpunt')
      : undefined,
  apply: (_context, { naar, reden, overdrachtsnotitie }) => ({
    context: { vastAanspreekpuntId: naar },
    facts: [fact('AanspreekpuntChanged', { naarId: naar, reden, overdrachtsnotitie })],
  }),
};
