import type { Fout } from '../../../libs/domain/aanvraag';
import { datumVeld, form, keuzeVeld, tekstVeld, type GegevensSchema } from '../../../libs/domain/acts/schema';
import { WEKKER_NAMEN } from '../../../libs/domain/taken/wachten';
import { checkGegevens } from '../validation/gegevens';

const FORMS: Readonly<Record<string, GegevensSchema>> = {
  pak: form({}),
  geefVrij: form({}),
  wijsToe: form({ aanId: tekstVeld('Aan wie', undefined, 64) }),
  draagOver: form({
    aanId: tekstVeld('Aan wie', undefined, 64),
    reden: tekstVeld('Waarom', 'lang', 1000),
    notitie: tekstVeld('Overdrachtsnotitie', 'lang', 4000),
  }),
  zetInWacht: form(
    { totDatum: datumVeld('Wacht tot'), reden: tekstVeld('Waarom', 'lang', 1000) },
    { totFeit: keuzeVeld('Of eerder, zodra', WEKKER_NAMEN) },
  ),
  geefHaast: form({ reden: tekstVeld('Waarom', 'lang', 1000) }),
  haalHaastWeg: form({}),
  zetOpPlaats: form({ datum: datumVeld('Aan de beurt op'), reden: tekstVeld('Waarom', 'lang', 1000) }),
  laatPlaatsLos: form({}),
  maakOngedaan: form({}),
};

/** Acts on a taak that are done on the dossier have no form here; the refusal says where. */
export function checkTaakGegevens(actie: string, gegevens: object): Fout[] {
  const schema = FORMS[actie];
  return schema ? checkGegevens(schema, gegevens) : [];
}
