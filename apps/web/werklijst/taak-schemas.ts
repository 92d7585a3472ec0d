import type { GegevensSchema } from '../form/schema';
import type { TaakActie } from './taak-acts';

export const TITLES: Partial<Record<TaakActie, string>> = {
  zetInWacht: 'In de wacht zetten',
  wijsToe: 'Toewijzen aan een collega',
  draagOver: 'Overdragen aan een collega',
  geefHaast: 'Haast geven',
  zetOpPlaats: 'Op een dag aan de beurt zetten',
};

const lang = (title: string, maxLength = 1000): GegevensSchema => ({
  type: 'string',
  title,
  description: 'Geen medische gegevens.',
  'x-lang': true,
  maxLength,
});
const form = (
  required: Record<string, GegevensSchema>,
  optional: Record<string, GegevensSchema> = {},
): GegevensSchema => ({
  type: 'object',
  required: Object.keys(required),
  properties: { ...required, ...optional },
});
const dag = (title: string): GegevensSchema => ({ type: 'string', format: 'datum', title });

/** What else than its day ends a wait. */
const WEKKERS: Readonly<Record<string, string>> = {
  AANVULLING_ONTVANGEN: 'de aanvulling binnen is',
  MEDISCHE_INFORMATIE: 'de medische informatie binnen is',
  CONTACT: 'er contact met de cliënt is geweest',
  KLOK_HERVAT: 'de termijn weer loopt',
  VOORBEREIDING_TERUG: 'de voorbereiding is teruggemeld',
  MDO_BESPROKEN: 'de cliënt in het MDO is besproken',
};

/** What an act asks: a colleague who can do the taak, a day, a reason. Undefined for what is done at once. */
export function schemaOf(actie: TaakActie, discipline: string, team?: string): GegevensSchema | undefined {
  const aanId: GegevensSchema = {
    type: 'string',
    title: 'Aan wie',
    'x-verwijst': discipline,
    ...(team && { 'x-team': team }),
  };
  switch (actie) {
    case 'wijsToe':
      return form({ aanId });
    case 'draagOver':
      return form({ aanId, reden: lang('Waarom'), notitie: lang('Overdrachtsnotitie', 4000) });
    case 'zetInWacht':
      return form(
        { totDatum: dag('Wacht tot'), reden: lang('Waarom') },
        {
          totFeit: {
            type: 'string',
            title: 'Of eerder, zodra',
            enum: Object.keys(WEKKERS),
            'x-labels': { ...WEKKERS },
          },
        },
      );
    case 'geefHaast':
      return form({ reden: lang('Waarom') });
    case 'zetOpPlaats':
      return form({ datum: dag('Aan de beurt op'), reden: lang('Waarom') });
    default:
      return undefined;
  }
}
