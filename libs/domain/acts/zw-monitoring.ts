import { fact } from '../facts';
import { metLoondoorbetaling, type ZiektewetContext } from '../journeys/ziektewet.context';
import { refuse } from '../refusals';
import type { Datum } from '../termijnen/datum';
import { firstRefusal, type Act } from './act';
import { notBeforeReceipt, notInFuture } from './dates';
import { datumVeld, form, keuzeVeld, medisch, tekstVeld } from './schema';
import { planVoorNa } from './zw-probleemanalyse';

type C = ZiektewetContext;

/** Always to the verzekeringsarts, whoever sees it (evaluation Box 6.1); what an SMV writes about it is medical. */
export const meldStagnatie: Act<C, { soort: string }> = {
  label: 'Stagnatie of gewijzigde belastbaarheid melden',
  rollen: ['RE_INTEGRATIEBEGELEIDER', 'SMV', 'ARBEIDSDESKUNDIGE'],
  schema: form(
    {
      soort: keuzeVeld('Wat is er aan de hand', {
        STAGNATIE: 'Het plan stagneert',
        BELASTBAARHEID: 'De belastbaarheid is gewijzigd',
      }),
    },
    { verslag: medisch(tekstVeld('Toelichting voor de arts', 'lang')) },
  ),
  apply: (_context, { soort }) => ({
    context: { voorbereiding: null },
    facts: [fact('StagnatieReported', { soort })],
  }),
};

export const VERVOLGEN = {
  ONGEWIJZIGD: 'Ongewijzigd doorgaan',
  BIJSTELLEN_PLAN: 'Plan van aanpak bijstellen',
  NIEUWE_PROBLEEMANALYSE: 'Nieuwe probleemanalyse',
  MEDISCHE_INTERVENTIE: 'Interventie inzetten',
  EZWB_NAAR_VOREN: 'EZWb naar voren halen',
};

/** The verzekeringsarts decides the follow-up; never delegated (evaluation Box 6.1). */
export const bepaalVervolg: Act<C, { vervolg: keyof typeof VERVOLGEN }> = {
  label: 'Vervolg bepalen',
  rollen: ['VERZEKERINGSARTS'],
  schema: form(
    {
      vervolg: keuzeVeld('Vervolg', VERVOLGEN),
      onderbouwing: medisch(tekstVeld('Medische onderbouwing', 'lang', 20000)),
    },
    { interventie: medisch(tekstVeld('Welke interventie', 'lang')) },
  ),
  checkMedisch: ({ vervolg, interventie }) =>
    vervolg === 'MEDISCHE_INTERVENTIE' && !interventie
      ? refuse('ONVOLLEDIG', 'Schrijf op welke interventie wordt ingezet.')
      : undefined,
  check: (context, { vervolg }) => {
    if (vervolg !== 'EZWB_NAAR_VOREN') return undefined;
    if (metLoondoorbetaling(context)) {
      return refuse(
        'ONVOLLEDIG',
        'Wie een werkgever heeft die loon doorbetaalt, krijgt geen EZWb (ZW 19aa lid 1).',
      );
    }
    return context.ezwb.gestartDatum ? refuse('AL_GESTART', 'De EZWb is al begonnen.') : undefined;
  },
  apply: ({ ezwb }, { vervolg }, { vandaag, regels }) => ({
    context: {
      ...(vervolg === 'BIJSTELLEN_PLAN' && { planVoor: planVoorNa(vandaag, regels) }),
      ...(vervolg === 'NIEUWE_PROBLEEMANALYSE' && { probleemanalyse: null, langdurigSinds: vandaag }),
      ...(vervolg === 'EZWB_NAAR_VOREN' && {
        ezwb: { ...ezwb, naarVoren: true, teStarten: true },
      }),
    },
    facts: [fact('VervolgDetermined', { vervolg })],
  }),
};

export const TRAJECT_SOORTEN = {
  BEMIDDELING: 'Bemiddeling naar werk',
  SCHOLING: 'Scholing',
  PROEFPLAATSING: 'Proefplaatsing',
  WERKERVARING: 'Werkervaringsplaats',
  WERKFIT: 'Werkfit maken',
};

export const startTraject: Act<C, { soort: string; startDatum: Datum }> = {
  label: 'Re-integratietraject starten',
  rollen: ['RE_INTEGRATIEBEGELEIDER', 'ARBEIDSDESKUNDIGE'],
  schema: form({ soort: keuzeVeld('Soort', TRAJECT_SOORTEN), startDatum: datumVeld('Begint op') }),
  when: ({ traject }) =>
    traject ? refuse('AL_GESTART', 'Er loopt al een traject; beëindig dat eerst.') : undefined,
  check: (context, { startDatum }) => notBeforeReceipt(context, startDatum, 'het traject'),
  apply: (_context, { soort, startDatum }) => ({
    context: { traject: { soort, startDatum } },
    facts: [fact('TrajectStarted', { soort, startDatum })],
  }),
};

export const beeindigTraject: Act<C, { eindeDatum: Datum; resultaat: string }> = {
  label: 'Re-integratietraject beëindigen',
  rollen: ['RE_INTEGRATIEBEGELEIDER', 'ARBEIDSDESKUNDIGE'],
  schema: form({
    eindeDatum: datumVeld('Geëindigd op'),
    resultaat: keuzeVeld('Resultaat', {
      WERK: 'Aan het werk',
      WERKFIT: 'Klaar voor werk',
      VOORTIJDIG: 'Voortijdig beëindigd',
      ZONDER_RESULTAAT: 'Zonder resultaat',
    }),
  }),
  when: ({ traject }) => (traject ? undefined : refuse('ONVOLLEDIG', 'Er loopt geen traject.')),
  check: ({ traject }, { eindeDatum }, { vandaag }) =>
    firstRefusal(
      notInFuture(eindeDatum, vandaag, 'Het einde van het traject'),
      eindeDatum < traject!.startDatum
        ? refuse('DATUM_ONMOGELIJK', 'Het traject kan niet eindigen vóór het begon.')
        : undefined,
    ),
  apply: ({ traject }, { eindeDatum, resultaat }) => ({
    context: { traject: null },
    facts: [fact('TrajectEnded', { soort: traject!.soort, eindeDatum, resultaat })],
  }),
};
