import { fact } from '../facts';
import { eindeWachttijdVan, type WiaClaimContextV2 } from '../journeys/wia-claim.context';
import { refuse } from '../refusals';
import { addWeeks, earliest, formatDatum, type Datum } from '../termijnen/datum';
import { firstRefusal, type Act, type Outcome } from './act';
import { notInFuture } from './dates';
import { notYetPassed } from './klok';
import { loonsanctieOp } from './riv';
import { datumVeld, form, tekstVeld } from './schema';

type C = WiaClaimContextV2;

const legOp = loonsanctieOp<C>((context) => eindeWachttijdVan(context)!);

/** Wet WIA 64 lid 7: the claim is not over; it stands still until the loonsanctie ends. */
export const legLoonsanctieOp: Act<C, { reden: string; totDatum?: Datum }> = {
  ...legOp,
  apply: (context, gegevens, env) => {
    const { facts } = legOp.apply(context, gegevens, env);
    const [imposed] = facts;
    const { totDatum } = imposed.data as { totDatum: Datum };
    return {
      context: {
        loonsanctie: { opgelegdDatum: env.vandaag, totDatum, meldingDatum: null, hervatDatum: null },
      },
      facts,
    };
  },
};

/** The werkgever says the shortcoming is mended; UWV decides within three weeks (Wet WIA 25 lid 12 and 13). */
export const meldTekortkomingHersteld: Act<C, { meldingDatum: Datum }> = {
  label: 'Melding werkgever: tekortkoming hersteld',
  rollen: ['PROCESBEGELEIDER', 'TEAMONDERSTEUNER'],
  schema: form({ meldingDatum: datumVeld('Melding ontvangen op') }),
  check: ({ loonsanctie }, { meldingDatum }, { vandaag }) =>
    firstRefusal(
      notInFuture(meldingDatum, vandaag, 'De melding'),
      meldingDatum < loonsanctie!.opgelegdDatum
        ? refuse('DATUM_ONMOGELIJK', 'De melding kan niet vóór de loonsanctie liggen.')
        : undefined,
    ),
  apply: ({ loonsanctie }, { meldingDatum }) => ({
    context: { loonsanctie: { ...loonsanctie!, meldingDatum } },
    facts: [fact('HerstelReported', { meldingDatum })],
  }),
};

/**
 * The shortcoming is mended: the loonsanctie ends six weeks after this finding, at the latest on its own last day
 * (Wet WIA 25 lid 14), and the claim is decided within six weeks (lid 15).
 */
export const stelHerstelVast: Act<C, { toelichting: string }> = {
  label: 'Tekortkoming hersteld: loonsanctie bekorten',
  rollen: ['ARBEIDSDESKUNDIGE'],
  schema: form({ toelichting: tekstVeld('Toelichting (geen medische gegevens)', 'lang') }),
  apply: (context, { toelichting }, { vandaag }) => {
    const loonsanctie = context.loonsanctie!;
    const totDatum = earliest(loonsanctie.totDatum, addWeeks(vandaag, 6));
    return {
      context: {
        loonsanctie: { ...loonsanctie, totDatum, hervatDatum: vandaag },
        deadlines: notYetPassed(context),
      },
      facts: [fact('LoonsanctieShortened', { bevindingDatum: vandaag, totDatum, toelichting })],
    };
  },
};

export const wijsBekortingAf: Act<C, { reden: string }> = {
  label: 'Tekortkoming niet hersteld: bekorting afwijzen',
  rollen: ['ARBEIDSDESKUNDIGE'],
  schema: form({ reden: tekstVeld('Reden (geen medische gegevens)', 'lang', 2000) }),
  apply: ({ loonsanctie }, { reden }) => ({
    context: { loonsanctie: { ...loonsanctie!, meldingDatum: null } },
    facts: [fact('BekortingRejected', { reden })],
  }),
};

/** Six weeks before the loonsanctie ends the claim goes on, so that it can be decided in time (Wet WIA 64 lid 8 c and 9). */
export function hervatNaLoonsanctie(context: C, vandaag: Datum): Outcome<C> {
  const loonsanctie = context.loonsanctie!;
  return {
    context: {
      loonsanctie: { ...loonsanctie, hervatDatum: vandaag },
      deadlines: notYetPassed(context),
    },
    facts: [fact('ClaimResumed', { hervatDatum: vandaag, loonsanctieTotDatum: loonsanctie.totDatum })],
  };
}

/** The day on which the claim is taken up again by itself. */
export const hervattingDatum = (totDatum: Datum): Datum => addWeeks(totDatum, -6);

export const loonsanctieReden = (totDatum: Datum): string =>
  `Geen beslistermijn: de aanvraag staat stil door de loonsanctie tot ${formatDatum(totDatum)} (Wet WIA 64 lid 7)`;
