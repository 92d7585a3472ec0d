import type { VerkorteWachttijdContext } from '../journeys/verkorte-wachttijd.context';
import { refuse, type Refusal } from '../refusals';
import { REGELBOEK, type Regelboek } from '../regels/regelboek';
import { formatDatum, type Datum } from '../termijnen/datum';
import { verkorteWachttijd } from '../termijnen/verkorte-wachttijd';
import { firstRefusal, type Act } from './act';
import { rondIntakeAfMet } from './intake-vragen';
import { datumVeld, form, keuzeVeld, tekstVeld } from './schema';
import { determine } from './verkorte-wachttijd-recht';

type C = VerkorteWachttijdContext;

export const VERKORT_GRONDEN = {
  BUITEN_TIJDVAK: 'Aanvraag niet tussen 3 en 68 weken na de eerste ziektedag (Wet WIA 23 lid 6)',
  EERDER_AANGEVRAAGD: 'Verkorting is al eerder aangevraagd (Wet WIA 66 lid 2)',
  NIET_VERZEKERD: 'Niet verzekerd op de eerste ziektedag',
  AOW_LEEFTIJD: 'AOW-leeftijd bereikt',
  UITSLUITINGSGROND: 'Uitsluitingsgrond (Wet WIA 43)',
};

interface Intake {
  eerderAangevraagd: boolean;
  verklaringBedrijfsarts: boolean;
  exWerknemerEigenrisicodrager?: boolean;
  eersteZiektedagDatum?: Datum;
}

/** Window, once only, and the verklaring of the bedrijfsarts (Wet WIA 23 lid 6, 66 lid 2, 4, 5 and 7). No RIV-toets (lid 6). */
export const rondIntakeAf = rondIntakeAfMet<C, Intake>({
  velden: {
    eerderAangevraagd: {
      type: 'boolean',
      title: 'Eerder om verkorting van deze wachttijd gevraagd (Wet WIA 66 lid 2)',
    },
    verklaringBedrijfsarts: {
      type: 'boolean',
      title: 'Verklaring van de bedrijfsarts ontvangen (Wet WIA 66 lid 4)',
    },
  },
  optioneel: {
    exWerknemerEigenrisicodrager: {
      type: 'boolean',
      title: 'Ex-werknemer van een eigenrisicodrager voor de Ziektewet (Wet WIA 66 lid 7)',
    },
    eersteZiektedagDatum: datumVeld('Eerste ziektedag', 'Alleen nodig als die nog niet bekend is'),
  },
  check: (context, gegevens, { regels }) =>
    firstRefusal(
      ziektedagFout(context, gegevens.eersteZiektedagDatum),
      tijdvakFout(context, gegevens.eersteZiektedagDatum, regels),
      gegevens.eerderAangevraagd
        ? refuse(
            'AL_EERDER_AANGEVRAAGD',
            'Verkorting van de wachttijd kan maar één keer worden gevraagd (Wet WIA 66 lid 2); weiger haar.',
          )
        : undefined,
      verklaringNodig(context, gegevens) && !gegevens.verklaringBedrijfsarts
        ? refuse(
            'VERKLARING_ONTBREEKT',
            'Zonder verklaring van de bedrijfsarts wordt de aanvraag niet behandeld (Wet WIA 66 lid 4 en 5); vraag haar als aanvulling.',
          )
        : undefined,
    ),
  bewaart: ({ eersteZiektedagDatum }, context, { regels }) => {
    const ziektedag = (eersteZiektedagDatum ?? context.eersteZiektedagDatum)!;
    return {
      eersteZiektedagDatum: ziektedag,
      eindeWachttijdDatum: verkorteWachttijd(ziektedag, context.ontvangstDatum, regels)!.eindeDatum,
    };
  },
  vastleggen: ({ eersteZiektedagDatum }, context, { regels }) => {
    const ziektedag = (eersteZiektedagDatum ?? context.eersteZiektedagDatum)!;
    return {
      eersteZiektedagDatum: ziektedag,
      eindeWachttijdDatum: verkorteWachttijd(ziektedag, context.ontvangstDatum, regels)!.eindeDatum!,
    };
  },
});

/** A vangnetter has no bedrijfsarts, unless his former employer bears the risk of the Ziektewet itself (R17). */
const verklaringNodig = ({ heeftWerkgever }: C, { exWerknemerEigenrisicodrager }: Intake): boolean =>
  heeftWerkgever || exWerknemerEigenrisicodrager === true;

function ziektedagFout(context: C, gegeven?: Datum): Refusal | undefined {
  const dag = gegeven ?? context.eersteZiektedagDatum;
  if (!dag)
    return refuse(
      'EERSTE_ZIEKTEDAG_ONTBREEKT',
      'Zonder eerste ziektedag is de wachttijd niet te bepalen (Wet WIA 23).',
    );
  return dag > context.ontvangstDatum
    ? refuse('DATUM_ONMOGELIJK', 'De eerste ziektedag ligt na de ontvangst van de aanvraag.')
    : undefined;
}

function tijdvakFout(context: C, gegeven?: Datum, regels: Regelboek = REGELBOEK): Refusal | undefined {
  const dag = (gegeven ?? context.eersteZiektedagDatum)!;
  if (dag === null) return undefined;
  const verkort = verkorteWachttijd(dag, context.ontvangstDatum, regels);
  if (verkort?.eindeDatum) return undefined;
  const dagen = verkort
    ? ` (${formatDatum(verkort.vanafDatum)} t/m ${formatDatum(verkort.uiterlijkDatum)})`
    : '';
  return refuse(
    'BUITEN_TIJDVAK',
    `De aanvraag is niet gedaan tussen 3 en 68 weken na de eerste ziektedag${dagen}; de wachttijd kan niet worden verkort (Wet WIA 23 lid 6). Weiger de verkorting; de aanvraag geldt ook als gewone WIA-aanvraag (Wet WIA 66 lid 1).`,
  );
}

/** What needs no arts: outside the window, asked before, or no right at all; straight to the controle. */
export const stelGeenRechtVast: Act<
  C,
  { geenRechtGrond: keyof typeof VERKORT_GRONDEN; eersteZiektedagDatum?: Datum; toelichting: string }
> = {
  label: 'Verkorte wachttijd weigeren',
  rollen: ['PROCESBEGELEIDER'],
  schema: form(
    {
      geenRechtGrond: keuzeVeld('Grond', VERKORT_GRONDEN),
      toelichting: tekstVeld('Toelichting (geen medische gegevens)', 'lang'),
    },
    { eersteZiektedagDatum: datumVeld('Eerste ziektedag', 'Alleen nodig als die nog niet bekend is') },
  ),
  check: (context, { geenRechtGrond, eersteZiektedagDatum }, { regels }) => {
    if (geenRechtGrond !== 'BUITEN_TIJDVAK') return undefined;
    return firstRefusal(
      ziektedagFout(context, eersteZiektedagDatum),
      tijdvakFout(context, eersteZiektedagDatum, regels)
        ? undefined
        : refuse(
            'DATUM_ONMOGELIJK',
            'De aanvraag is wél tussen 3 en 68 weken na de eerste ziektedag gedaan (Wet WIA 23 lid 6).',
          ),
    );
  },
  apply: (context, { geenRechtGrond, eersteZiektedagDatum, toelichting }, { by }) => {
    const outcome = determine(context, 'GEEN_RECHT_OTHER', geenRechtGrond, { toelichting }, by.medewerkerId);
    const dag = eersteZiektedagDatum ?? context.eersteZiektedagDatum;
    return { ...outcome, context: { ...outcome.context, eersteZiektedagDatum: dag } };
  },
};
