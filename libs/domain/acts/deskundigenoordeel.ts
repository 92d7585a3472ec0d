import { OORDEEL_SOORTEN, type OordeelSoort } from '../aanvraag';
import { fact } from '../facts';
import {
  CONCLUSIES,
  isMedisch,
  type DeskundigenoordeelContext,
} from '../journeys/deskundigenoordeel.context';
import { refuse } from '../refusals';
import { REGELBOEK, regelOp } from '../regels/regelboek';
import type { Datum } from '../termijnen/datum';
import { UITKOMSTEN, type Uitkomst } from '../uitkomst';
import type { Act } from './act';
import { firstRefusal } from './act';
import { arbeidskundigeToelichting, arbeidskundigOordeel } from './arbeidskundig-oordeel';
import { notBeforeReceipt, notInFuture } from './dates';
import { rondIntakeAfMet } from './intake-vragen';
import { fmlNodig, medischOordeel } from './medisch-oordeel';
import { datumVeld, form, keuzeVeld } from './schema';

type C = DeskundigenoordeelContext;

const vergoedingSleutel = ({ aanvrager }: C) =>
  aanvrager === 'CLIENT'
    ? 'vergoeding.deskundigenoordeel_werknemer'
    : 'vergoeding.deskundigenoordeel_werkgever';

/** The question, and whether the fee is paid: on record with its amount; no article makes the oordeel wait for it. */
export const rondIntakeAf = rondIntakeAfMet<C, { vergoedingBetaald: boolean; oordeel?: OordeelSoort }>({
  velden: {
    vergoedingBetaald: { type: 'boolean', title: 'Vergoeding betaald (werknemer € 100, werkgever € 400)' },
  },
  optioneel: { oordeel: keuzeVeld('Gevraagd oordeel', OORDEEL_SOORTEN) },
  check: (context, { oordeel }) =>
    (oordeel ?? context.oordeel)
      ? undefined
      : refuse('ONVOLLEDIG', 'Kies welk van de vijf oordelen wordt gevraagd (Wet SUWI 32).'),
  bewaart: ({ oordeel }, context) => ({ oordeel: oordeel ?? context.oordeel }),
  vastleggen: ({ oordeel }, context, { regels = REGELBOEK }) => {
    const bedrag = regelOp(regels, vergoedingSleutel(context), context.ontvangstDatum)?.waarde;
    return {
      oordeel: (oordeel ?? context.oordeel)!,
      ...(typeof bedrag === 'number' && { vergoeding: bedrag }),
    };
  },
});

/** Without the consent of the werknemer there is nothing to judge, and the dossier ends (Wet SUWI 32a lid 1). */
export const registreerInstemming: Act<C, { stemtIn: boolean; datum: Datum }> = {
  label: 'Instemming werknemer registreren',
  rollen: ['PROCESBEGELEIDER', 'TEAMONDERSTEUNER'],
  schema: form({
    stemtIn: { type: 'boolean', title: 'Werknemer stemt in met een onderzoek (Wet SUWI 32a lid 1)' },
    datum: datumVeld('Verklaard op'),
  }),
  check: (context, { datum }, { vandaag }) =>
    firstRefusal(
      notInFuture(datum, vandaag, 'De verklaring'),
      notBeforeReceipt(context, datum, 'de verklaring'),
    ),
  apply: (_context, { stemtIn, datum }) => ({
    context: stemtIn ? {} : { uitkomst: 'GEEN_INSTEMMING' },
    facts: [fact('InstemmingRegistered', { stemtIn, datum })],
  }),
};

const VIA = 'VIA_ARBEIDSDESKUNDIGE';
const labels = (uitkomsten: readonly Uitkomst[]) =>
  Object.fromEntries(uitkomsten.map((uitkomst) => [uitkomst, UITKOMSTEN[uitkomst]]));

/** On the eigen werk the arts concludes, or leaves that to the arbeidsdeskundige; on the rest he gives the FML. */
export const stelBelastbaarheidVast = medischOordeel<C, { conclusie?: Uitkomst | typeof VIA }>({
  label: 'Medisch oordeel vaststellen',
  velden: {},
  optioneel: {
    conclusie: keuzeVeld('Geschikt voor het eigen werk', {
      ...labels(CONCLUSIES.EIGEN_WERK),
      [VIA]: 'Oordeel aan de arbeidsdeskundige',
    }),
  },
  check: ({ oordeel }, { conclusie }) => {
    if (oordeel === 'EIGEN_WERK' && !conclusie)
      return refuse(
        'ONVOLLEDIG',
        'Geef uw conclusie over het eigen werk, of laat die aan de arbeidsdeskundige.',
      );
    return oordeel !== 'EIGEN_WERK' && conclusie
      ? refuse('ONVOLLEDIG', 'Bij deze vraag trekt de arbeidsdeskundige de conclusie.')
      : undefined;
  },
  checkMedisch: (gegevens) =>
    !gegevens.conclusie || gegevens.conclusie === VIA ? fmlNodig(gegevens) : undefined,
  bewaart: ({ conclusie }, _context, { by }) => ({
    viaArbeidsdeskundige: conclusie === VIA,
    vaststelling: concludes(conclusie) ? { uitkomst: conclusie, doorId: by.medewerkerId } : null,
  }),
  feiten: ({ conclusie }) =>
    concludes(conclusie)
      ? [fact('OordeelDetermined', { uitkomst: conclusie, grond: null, toelichting: null })]
      : [],
});

const concludes = (conclusie?: string): conclusie is Uitkomst => conclusie !== undefined && conclusie !== VIA;

export const geefArbeidskundigOordeel = arbeidskundigOordeel<C, { conclusie: Uitkomst; toelichting: string }>(
  {
    velden: {
      conclusie: keuzeVeld('Conclusie', labels([...new Set(Object.values(CONCLUSIES).flat())])),
      toelichting: arbeidskundigeToelichting,
    },
    check: ({ oordeel }, { conclusie }) =>
      CONCLUSIES[oordeel!].includes(conclusie)
        ? undefined
        : refuse('ONVOLLEDIG', `Deze conclusie past niet bij de vraag "${OORDEEL_SOORTEN[oordeel!]}".`),
    uitkomst: ({ conclusie }) => conclusie,
  },
);

/** Whether a registered verzekeringsarts has to have signed before the oordeel goes out. */
export const rustOpMedischOordeel = ({ oordeel }: C): boolean => isMedisch(oordeel);
