import { fact } from '../facts';
import { labelOfFase } from '../fasen';
import { HEROPEN_GRONDEN, type HeropenGrond, type JourneyContext } from '../journeys/context';
import { refuse } from '../refusals';
import type { Datum } from '../termijnen/datum';
import { firstRefusal, type Act } from './act';
import { notYetPassed } from './klok';
import { bij, datumVeld, form, keuzeVeld, tekstVeld } from './schema';

interface Heropen {
  grond: HeropenGrond;
  vanafFase: string;
  besluitUiterlijkDatum?: Datum;
  reden: string;
}

/**
 * Takes a closed dossier up again in one of `fasen`. The clock never restarts silently: what was closed by mistake goes
 * on with the date it had, and after a besluit there is no beslistermijn, only the day that bezwaar or a court has set.
 * `ready` says whether all is there that a phase builds on.
 */
export function heropen<C extends JourneyContext>(
  fasen: readonly string[],
  back: (fase: string) => Partial<C>,
  ready: (context: C, fase: string) => boolean = (context, fase) => context.fasen[fase] !== undefined,
): Act<C, Heropen> {
  return {
    label: 'Dossier heropenen',
    rollen: ['REGIEVOERDER', 'PROCESBEGELEIDER', 'RE_INTEGRATIEBEGELEIDER'],
    schema: form(
      {
        grond: keuzeVeld('Grond', HEROPEN_GRONDEN),
        vanafFase: keuzeVeld(
          'Verder vanaf',
          Object.fromEntries(fasen.map((fase) => [fase, labelOfFase(fase)])),
        ),
        reden: tekstVeld('Reden (geen medische gegevens)', 'lang', 1000),
      },
      {
        besluitUiterlijkDatum: bij(
          'grond',
          'BEZWAAR_GEGROND',
          datumVeld('Nieuw besluit uiterlijk', 'De datum die de beslissing op bezwaar of de rechter noemt'),
          'mag',
        ),
      },
    ),
    check: (context, { grond, vanafFase, besluitUiterlijkDatum }, { vandaag }) =>
      firstRefusal(
        fasen.includes(vanafFase) && ready(context, vanafFase)
          ? undefined
          : refuse('ONVOLLEDIG', 'In die fase kan dit dossier nog niet verder; kies een eerdere.'),
        grond !== 'TEN_ONRECHTE_GESLOTEN' && !besloten(context)
          ? refuse('ONVOLLEDIG', 'Over dit dossier is nooit beslist; alleen "ten onrechte gesloten" past.')
          : undefined,
        grond === 'TEN_ONRECHTE_GESLOTEN' && besloten(context)
          ? refuse(
              'ONVOLLEDIG',
              'Over dit dossier is beslist; heropenen kan na bezwaar, beroep of herziening.',
            )
          : undefined,
        besluitUiterlijkDatum && besluitUiterlijkDatum < vandaag
          ? refuse('DATUM_ONMOGELIJK', 'Het nieuwe besluit kan niet vóór vandaag nodig zijn.')
          : undefined,
      ),
    apply: (context, { grond, vanafFase, besluitUiterlijkDatum, reden }, { vandaag }) => ({
      context: {
        ...back(vanafFase),
        uitkomst: null,
        deadlines: notYetPassed(context),
        heropend: { grond, datum: vandaag, besluitUiterlijkDatum: besluitUiterlijkDatum ?? null },
      } as Partial<C>,
      facts: [
        fact('DossierReopened', {
          grond,
          vanafFase,
          besluitUiterlijkDatum: besluitUiterlijkDatum ?? null,
          reden,
        }),
      ],
    }),
  };
}

/** Whether the dossier ended with a besluit, and not because it lost its ground. */
const besloten = ({ uitkomst }: JourneyContext): boolean =>
  uitkomst !== null && !ZONDER_BESLUIT.includes(uitkomst);

const ZONDER_BESLUIT = [
  'INGETROKKEN',
  'GEANNULEERD',
  'GEANNULEERD_ZW_GEEINDIGD',
  'OVERLEDEN',
  'GEEN_INSTEMMING',
];
