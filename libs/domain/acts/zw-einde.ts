import { fact } from '../facts';
import type { EindeReden, ZiektewetContext } from '../journeys/ziektewet.context';
import { refuse } from '../refusals';
import type { Datum } from '../termijnen/datum';
import type { Act, Effect } from './act';
import { datumVeld, form, keuzeVeld, tekstVeld } from './schema';

type C = ZiektewetContext;
type Einde = { reden: EindeReden; datum: Datum };

/**
 * The ZW is over. A ziekmelding over whose right nobody decided yet stays open for that besluit (ZW 72c lid 2). Only who
 * reaches the end of the wachttijd keeps the ground of a WIA-aanvraag.
 */
export function rondAf(context: C, einde: Einde): Effect<C> {
  if (!context.rechtBesluitDatum) return { context: { einde } };
  const { reden, datum } = einde;
  return {
    context: { einde: null, uitkomst: reden },
    facts: [
      reden === 'WACHTTIJD_VOLBRACHT'
        ? fact('WachttijdCompleted', { eindeWachttijdDatum: datum })
        : fact('ZwEnded', { reden, eindeDatum: datum }),
    ],
  };
}

/** A dossier taken up again after its last day has no clock that ends it; a person does. */
export const sluitNaHeropening: Act<C, { reden: EindeReden; eindeDatum: Datum; toelichting: string }> = {
  label: 'Heropend dossier weer afsluiten',
  rollen: ['RE_INTEGRATIEBEGELEIDER'],
  schema: form({
    reden: keuzeVeld('Reden', {
      HERSTELD: 'Hersteld',
      WACHTTIJD_VOLBRACHT: 'Wachttijd volbracht',
      GEEINDIGD_EZWB: 'Geëindigd na de EZWb',
      GEEINDIGD_AOW: 'AOW-leeftijd bereikt',
    }),
    eindeDatum: datumVeld('Ziekengeld geëindigd op'),
    toelichting: tekstVeld('Toelichting (geen medische gegevens)', 'lang', 1000),
  }),
  when: ({ heropend, rechtBesluitDatum }) =>
    heropend && rechtBesluitDatum
      ? undefined
      : refuse(
          'NIET_IN_DEZE_FASE',
          'Alleen een heropend dossier met een besluit over het recht wordt zo gesloten.',
        ),
  check: ({ eersteZiektedagDatum }, { eindeDatum }, { vandaag }) =>
    eindeDatum > vandaag || (eersteZiektedagDatum !== null && eindeDatum < eersteZiektedagDatum)
      ? refuse('DATUM_ONMOGELIJK', 'Het einde ligt tussen de eerste ziektedag en vandaag.')
      : undefined,
  apply: (context, { reden, eindeDatum }) => {
    const { context: changed, facts } = rondAf(context, { reden, datum: eindeDatum });
    return { context: changed!, facts: facts as [(typeof facts & object)[number]] };
  },
};
