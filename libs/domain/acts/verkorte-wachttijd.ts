import { fact } from '../facts';
import type { BeoordelingContext } from '../journeys/beoordeling.context';
import {
  afwijzingsgrond,
  isZonderSchatting,
  type VerkorteWachttijdContext,
} from '../journeys/verkorte-wachttijd.context';
import { refuse, type Refusal } from '../refusals';
import { REGELBOEK, type Regelboek } from '../regels/regelboek';
import { formatDatum, type Datum } from '../termijnen/datum';
import { verkorteWachttijd } from '../termijnen/verkorte-wachttijd';
import type { Uitkomst } from '../uitkomst';
import { firstRefusal, type Act, type Outcome } from './act';
import { rondIntakeAfMet } from './intake-vragen';
import * as medisch from './medisch';
import { bedragVeld, datumVeld, form, keuzeVeld, tekstVeld } from './schema';

type C = VerkorteWachttijdContext;

export const VERKORT_GRONDEN = {
  BUITEN_TIJDVAK: 'Aanvraag niet tussen 3 en 68 weken na de eerste ziektedag (Wet WIA 23 lid 6)',
  EERDER_AANGEVRAAGD: 'Verkorting is al eerder aangevraagd (Wet WIA 66 lid 2)',
  NIET_VERZEKERD: 'Niet verzekerd op de eerste ziektedag',
  AOW_LEEFTIJD: 'AOW-leeftijd bereikt',
  UITSLUITINGSGROND: 'Uitsluitingsgrond (Wet WIA 43)',
};
export const VERKORT_AFWIJZING = {
  NIET_DUURZAAM: 'Kans op herstel: niet duurzaam arbeidsongeschikt (Wet WIA 4 lid 2)',
  NIET_VOLLEDIG: 'Niet volledig arbeidsongeschikt (Wet WIA 4 lid 1)',
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

const { herbeoordelingDatum: _none, duurzaam, ...velden } = medisch.stelBelastbaarheidVast.schema.properties;

/** As for a WIA-claim, but duurzaam only without any chance of recovery; nothing is planned for later. */
export const stelBelastbaarheidVast: Act<BeoordelingContext, { uitkomst: 'FML' | 'GBM'; duurzaam: boolean }> =
  {
    ...medisch.stelBelastbaarheidVast,
    schema: {
      ...medisch.stelBelastbaarheidVast.schema,
      properties: {
        ...velden,
        duurzaam: { ...duurzaam!, title: 'Duurzaam: geen kans op herstel (Wet WIA 4 lid 2)' },
      },
    },
    apply: (context, gegevens, env) => withSkip(medisch.stelBelastbaarheidVast.apply(context, gegevens, env)),
  };

export const contrasigneer: Act<BeoordelingContext, Record<string, never>> = {
  ...medisch.contrasigneer,
  apply: (context, gegevens, env) => withSkip(medisch.contrasigneer.apply(context, gegevens, env)),
};

/** That no schatting follows because it is not duurzaam goes on record too; GBM says so itself. */
function withSkip(outcome: Outcome<BeoordelingContext>): Outcome<BeoordelingContext> {
  const { uitkomst, getekendDoorId, ...oordeel } = outcome.context!.belastbaarheid!;
  if (!getekendDoorId || uitkomst === 'GBM' || !isZonderSchatting({ uitkomst, ...oordeel })) return outcome;
  const skipped = fact('ArbeidskundigOnderzoekSkipped', { grondslag: 'Wet WIA 4 lid 2 en 23 lid 6' });
  return { ...outcome, facts: [...outcome.facts, skipped] };
}

interface Vastgesteld {
  dagloon?: number;
  loonheffingsnummer?: string;
  toelichting: string;
}

/** IVA or nothing: its first day is the end of the verkorte wachttijd, which nobody types. */
export const stelRechtVast: Act<C, Vastgesteld> = {
  label: 'Recht, hoogte en toerekening vaststellen',
  rollen: ['PROCESBEGELEIDER'],
  schema: form(
    { toelichting: tekstVeld('Toelichting (geen medische gegevens)', 'lang') },
    {
      dagloon: bedragVeld('Dagloon', 0.01),
      loonheffingsnummer: {
        type: 'string',
        title: 'Loonheffingsnummer van de werkgever op de eerste ziektedag',
        description: 'Toerekening; bijvoorbeeld 123456789L01',
        pattern: '^[0-9]{9}L[0-9]{2}$',
      },
    },
  ),
  check: (context, { dagloon, loonheffingsnummer }) => {
    if (afwijzingsgrond(context)) return undefined;
    return firstRefusal(
      dagloon === undefined ? refuse('ONVOLLEDIG', 'Bij recht op IVA hoort een dagloon.') : undefined,
      context.heeftWerkgever && !loonheffingsnummer
        ? refuse(
            'TOEREKENING_ONTBREEKT',
            'Vul het loonheffingsnummer in van de werkgever op de eerste ziektedag (toerekening).',
          )
        : undefined,
    );
  },
  apply: (context, gegevens, { by }) => {
    const grond = afwijzingsgrond(context);
    return determine(context, grond ? 'GEEN_RECHT_OTHER' : 'IVA', grond, gegevens, by.medewerkerId);
  },
};

const determine = (
  { eindeWachttijdDatum }: C,
  uitkomst: Uitkomst,
  geenRechtGrond: string | null,
  { dagloon, loonheffingsnummer, toelichting }: Vastgesteld,
  doorId: string,
): Outcome<C> => ({
  context: { vaststelling: { uitkomst, doorId } },
  facts: [
    fact('RechtDetermined', {
      uitkomst,
      geenRechtGrond,
      ingangsDatum: uitkomst === 'IVA' ? eindeWachttijdDatum : null,
      dagloon: dagloon ?? null,
      duurMaanden: null,
      loonheffingsnummer: loonheffingsnummer ?? null,
      toelichting,
    }),
  ],
});
