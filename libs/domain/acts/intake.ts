import { fact, type FactDraft } from '../facts';
import { hervatOp, openOpschorting } from '../journeys/context';
import type { AanvullingContext, BeoordelingContext } from '../journeys/beoordeling.context';
import { refuse } from '../refusals';
import { addDays, addWeeks, earliest, formatDatum, latest, type Datum } from '../termijnen/datum';
import { shiftToWerkdag } from '../termijnen/termijnenwet';
import { firstRefusal, type Act } from './act';
import { notBeforeReceipt, notInFuture } from './dates';
import { datumVeld, form, tekstVeld } from './schema';

type C = AanvullingContext;

/**
 * The last day on which the aanvraag may be left buiten behandeling: four weeks after the hersteltermijn (Awb 4:5
 * lid 4), a statutory term, so an end on a weekend or feestdag moves on (Algemene termijnenwet 1 lid 1).
 */
export const laatsteBuitenBehandelingDatum = (hersteltermijnDatum: Datum): Datum =>
  shiftToWerkdag(addWeeks(hersteltermijnDatum, 4));

/** Awb 4:5 and 4:15 lid 1a: ask what is missing, by letter; the clock stands still from the day after. */
export const vraagAanvulling: Act<
  C,
  { ontbrekend: string; uitnodigingDatum: Datum; hersteltermijnDatum: Datum }
> = {
  label: 'Aanvulling vragen',
  rollen: ['PROCESBEGELEIDER'],
  schema: form({
    ontbrekend: tekstVeld('Wat ontbreekt', 'lang', 2000),
    uitnodigingDatum: datumVeld('Brief verzonden op'),
    hersteltermijnDatum: datumVeld('Aanvullen uiterlijk'),
  }),
  check: (context, { uitnodigingDatum, hersteltermijnDatum }, { vandaag }) =>
    firstRefusal(
      notInFuture(uitnodigingDatum, vandaag, 'De brief'),
      notBeforeReceipt(context, uitnodigingDatum, 'de brief'),
      hersteltermijnDatum <= uitnodigingDatum || hersteltermijnDatum < vandaag
        ? refuse('DATUM_ONMOGELIJK', 'De hersteltermijn moet na de brief en niet vóór vandaag eindigen.')
        : undefined,
      hersteltermijnDatum > addDays(uitnodigingDatum, 92)
        ? refuse(
            'DATUM_ONMOGELIJK',
            'Een hersteltermijn van meer dan drie maanden is niet redelijk (Awb 4:5).',
          )
        : undefined,
    ),
  apply: (context, { ontbrekend, uitnodigingDatum, hersteltermijnDatum }) => {
    const nummer = context.aanvullingen + 1;
    const vanafDatum = addDays(uitnodigingDatum, 1);
    // A term that stands still or has passed is not suspended (again), and one that never ran not at all.
    const alOpgeschort =
      openOpschorting(context) || !(vanafDatum <= (context.deadlines.BESLISTERMIJN?.uiterlijkeDatum ?? ''));
    return {
      context: {
        aanvullingen: nummer,
        aanvulling: { nummer, uitnodigingDatum, hersteltermijnDatum, verstreken: false },
        opschortingen: alOpgeschort
          ? context.opschortingen
          : [
              ...context.opschortingen,
              { grond: 'AWB_4_15_1A', vanafDatum, verwachteHervatDatum: hersteltermijnDatum },
            ],
      },
      facts: [
        fact('AanvullingRequested', { nummer, ontbrekend, uitnodigingDatum, hersteltermijnDatum }),
        ...(alOpgeschort
          ? []
          : [
              fact('BeslistermijnSuspended', {
                grond: 'AWB_4_15_1A',
                vanafDatum,
                reden: 'Aanvulling gevraagd',
              }),
            ]),
      ],
    };
  },
};

/** The clock runs again from the day of completion, or from the end of the hersteltermijn if that came first. */
const resume = (context: C, datum: Datum) => {
  const open = openOpschorting(context);
  if (open?.grond !== 'AWB_4_15_1A') return { opschortingen: context.opschortingen, facts: [] };
  const hervatDatum = latest(open.vanafDatum, earliest(datum, context.aanvulling!.hersteltermijnDatum));
  return {
    opschortingen: hervatOp(context, hervatDatum),
    facts: [fact('BeslistermijnResumed', { grond: 'AWB_4_15_1A', hervatDatum })],
  };
};

export const ontvangAanvulling: Act<C, { aangevuldDatum: Datum }> = {
  label: 'Aanvulling ontvangen',
  rollen: ['PROCESBEGELEIDER', 'TEAMONDERSTEUNER'],
  schema: form({ aangevuldDatum: datumVeld('Aangevuld op') }),
  check: ({ aanvulling }, { aangevuldDatum }, { vandaag }) =>
    firstRefusal(
      notInFuture(aangevuldDatum, vandaag, 'De aanvulling'),
      aangevuldDatum < aanvulling!.uitnodigingDatum
        ? refuse('DATUM_ONMOGELIJK', 'De aanvulling kan niet vóór het verzoek zijn ontvangen.')
        : undefined,
    ),
  apply: (context, { aangevuldDatum }) => {
    const { opschortingen, facts } = resume(context, aangevuldDatum);
    return {
      context: { aanvulling: null, opschortingen },
      facts: [fact('AanvullingReceived', { nummer: context.aanvulling!.nummer, aangevuldDatum }), ...facts],
    };
  },
};

/** The aanvraag can be judged without what was asked: a choice on record, and the clock runs again. */
export const gaVerderZonderAanvulling: Act<C, { toelichting: string }> = {
  label: 'Verder zonder aanvulling',
  rollen: ['PROCESBEGELEIDER'],
  schema: form({ toelichting: tekstVeld('Waarom het zonder kan', 'lang', 1000) }),
  apply: (context, { toelichting }, { vandaag }) => {
    const { opschortingen, facts } = resume(context, vandaag);
    return {
      context: { aanvulling: null, opschortingen },
      facts: [fact('AanvullingWaived', { nummer: context.aanvulling!.nummer, toelichting }), ...facts],
    };
  },
};

/** Awb 4:15 lid 1a: the hersteltermijn passed unused, so the clock runs again without anyone acting. */
export const hersteltermijnPassed = (context: C): { context: Partial<C>; facts: FactDraft[] } => {
  const { nummer, hersteltermijnDatum } = context.aanvulling!;
  const { opschortingen, facts } = resume(context, hersteltermijnDatum);
  return {
    context: { aanvulling: { ...context.aanvulling!, verstreken: true }, opschortingen },
    facts: [fact('HersteltermijnPassed', { nummer, hersteltermijnDatum }), ...facts],
  };
};

/** Awb 4:5 lid 4: only after the hersteltermijn passed unused, and within four weeks of that. */
export const stelBuitenBehandeling: Act<C, { toelichting: string }> = {
  label: 'Buiten behandeling stellen',
  rollen: ['PROCESBEGELEIDER'],
  schema: form({ toelichting: tekstVeld('Toelichting', 'lang', 2000) }),
  when: (context, { vandaag }) => {
    const einde = context.aanvulling!.hersteltermijnDatum;
    if (vandaag <= einde) {
      return refuse(
        'HERSTELTERMIJN_LOOPT',
        `De aanvrager kan nog aanvullen t/m ${formatDatum(einde)} (Awb 4:5 lid 1).`,
      );
    }
    return vandaag > laatsteBuitenBehandelingDatum(einde)
      ? refuse(
          'BUITEN_BEHANDELING_TE_LAAT',
          `Buiten behandeling stellen kon t/m ${formatDatum(laatsteBuitenBehandelingDatum(einde))} (Awb 4:5 lid 4).`,
        )
      : undefined;
  },
  apply: () => ({
    context: { uitkomst: 'BUITEN_BEHANDELING' },
    facts: [fact('BuitenBehandelingSet', { grondslag: 'Awb 4:5 lid 1 en 4' })],
  }),
};

/** The intake is complete; with an employer the RIV-toets follows (Wet WIA 65), for a vangnetter it does not (26 lid 1). */
export const rondIntakeAf: Act<BeoordelingContext, { eersteZiektedagDatum?: Datum; toelichting?: string }> = {
  label: 'Intake afronden',
  rollen: ['PROCESBEGELEIDER'],
  schema: form(
    {},
    {
      eersteZiektedagDatum: datumVeld('Eerste ziektedag', 'Alleen nodig als die nog niet bekend is'),
      toelichting: tekstVeld('Toelichting', 'lang', 2000),
    },
  ),
  check: (context, { eersteZiektedagDatum }, { vandaag }) => {
    const dag = eersteZiektedagDatum ?? context.eersteZiektedagDatum;
    if (!dag) {
      return refuse(
        'EERSTE_ZIEKTEDAG_ONTBREEKT',
        'Zonder eerste ziektedag is de wachttijd niet te bepalen (Wet WIA 23).',
      );
    }
    return dag > context.ontvangstDatum
      ? refuse('DATUM_ONMOGELIJK', 'De eerste ziektedag ligt na de ontvangst van de aanvraag.')
      : notInFuture(dag, vandaag, 'De eerste ziektedag');
  },
  apply: (context, { eersteZiektedagDatum }) => {
    const dag = (eersteZiektedagDatum ?? context.eersteZiektedagDatum)!;
    return {
      context: { eersteZiektedagDatum: dag },
      facts: [fact('IntakeCompleted', { eersteZiektedagDatum: dag, rivToets: context.heeftWerkgever })],
    };
  },
};
