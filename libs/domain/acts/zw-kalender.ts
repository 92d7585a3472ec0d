import { fact } from '../facts';
import { kalenderOf, metLoondoorbetaling, type ZiektewetContext } from '../journeys/ziektewet.context';
import { refuse } from '../refusals';
import type { Rol } from '../rollen';
import { formatDatum, type Datum } from '../termijnen/datum';
import { datumVan } from '../termijnen/ziektewet-kalender';
import type { Act, Effect, Env } from './act';
import { notInFuture } from './dates';
import type { AlarmGegevens } from './in-elk-dossier';
import type { BerichtGegevens } from './klantreis';
import { datumVeld, form, tekstVeld } from './schema';
import { rondAf } from './zw-einde';

type C = ZiektewetContext;
const MELDERS: readonly Rol[] = ['RE_INTEGRATIEBEGELEIDER', 'PROCESBEGELEIDER', 'TEAMONDERSTEUNER'];

/** Opens the dossier of the EZWb, where the screening is recorded: from week 40, or sooner when the arts says so. */
export const startEzwb: Act<C, Record<string, never>> = {
  label: 'EZWb beginnen',
  rollen: ['RE_INTEGRATIEBEGELEIDER'],
  schema: form({}),
  when: (context, { vandaag, regels }) => {
    const { ezwb, herstelDatum } = context;
    if (metLoondoorbetaling(context)) {
      return refuse(
        'NIET_IN_DEZE_FASE',
        'Wie een werkgever heeft die loon doorbetaalt, krijgt geen EZWb (ZW 19aa lid 1).',
      );
    }
    if (herstelDatum) return refuse('NIET_IN_DEZE_FASE', 'De cliënt is hersteld gemeld.');
    if (ezwb.gestartDatum && !ezwb.uitkomst) return refuse('AL_GESTART', 'De EZWb loopt al.');
    if (context.eindeDatum) return refuse('AL_GESTART', 'De EZWb heeft het ziekengeld al beëindigd.');
    const kalender = kalenderOf(context, regels);
    if (!kalender) return refuse('EERSTE_ZIEKTEDAG_ONTBREEKT', 'Stel eerst de eerste ziektedag vast.');
    const vanaf = datumVan(kalender, 'screeningEzwb');
    return vanaf && vandaag < vanaf && !ezwb.naarVoren
      ? refuse('NOG_TE_VROEG', `De screening begint in week 40, op ${formatDatum(vanaf)}.`)
      : undefined;
  },
  apply: (context, _gegevens, { vandaag, regels }) => {
    const { ezwb, onderbrekingen, verlof, eersteZiektedagDatum } = context;
    return {
      context: { ezwb: { ...ezwb, teStarten: false, gestartDatum: vandaag, uitkomst: null } },
      facts: [
        fact('EzwbStarted', {
          eersteZiektedagDatum: eersteZiektedagDatum!,
          onderbrekingen: onderbrekingen.map((periode) => ({ ...periode })),
          verlof: verlof.map((periode) => ({ ...periode })),
          toetsDatum: datumVan(kalenderOf(context, regels)!, 'toetsEzwb')!,
        }),
      ],
    };
  },
};

/** The werkgever who pays on reports the illness by the first day after 42 weeks (ZW 38 lid 1). */
export const registreerMelding42: Act<C, { meldingDatum: Datum }> = {
  label: '42e-weeksmelding registreren',
  rollen: MELDERS,
  schema: form({ meldingDatum: datumVeld('Ontvangen op') }),
  when: (context) =>
    metLoondoorbetaling(context) && !context.melding42Datum
      ? undefined
      : refuse('NIET_IN_DEZE_FASE', 'Voor dit dossier wordt geen 42e-weeksmelding verwacht (ZW 38 lid 1).'),
  check: (_context, { meldingDatum }, { vandaag }) => notInFuture(meldingDatum, vandaag, 'De melding'),
  apply: (_context, { meldingDatum }) => ({
    context: { melding42Datum: meldingDatum },
    facts: [fact('Melding42WekenReceived', { meldingDatum })],
  }),
};

/** Week 93 went by without a WIA-aanvraag: somebody asks the client. */
export const vraagWiaAanvraagNa: Act<C, { datum: Datum; toelichting: string }> = {
  label: 'Navraag naar de WIA-aanvraag vastleggen',
  rollen: ['RE_INTEGRATIEBEGELEIDER', 'PROCESBEGELEIDER'],
  schema: form({
    datum: datumVeld('Gevraagd op'),
    toelichting: tekstVeld('Wat de cliënt zegt (geen medische gegevens)', 'lang', 1000),
  }),
  check: (_context, { datum }, { vandaag }) => notInFuture(datum, vandaag, 'De navraag'),
  apply: ({ wia }, { datum, toelichting }) => ({
    context: { wia: { ...wia, navragen: false } },
    facts: [fact('WiaAanvraagAsked', { datum, toelichting })],
  }),
};

/** What the calendar itself does when a date comes. */
export function onKalenderAlarm(
  context: C,
  { sleutel, alarm }: AlarmGegevens,
  { vandaag, regels }: Env,
): Effect<C> | undefined {
  const { uiterlijkeDatum: datum } = context.deadlines[sleutel]!;
  switch (sleutel) {
    case 'TWEEDE_LIJN':
      return {
        // By week 13 langdurig verzuim threatens anyhow: the probleemanalyse is due at once.
        context: { lijn: 'TWEEDE', langdurigSinds: context.langdurigSinds ?? datum },
        facts: [fact('TweedeLijnStarted', { vanafDatum: datum })],
      };
    case 'SCREENING_EZWB':
      return { context: { ezwb: { ...context.ezwb, teStarten: true } } };
    case 'WIA_BRIEF': {
      const kalender = kalenderOf(context, regels)!;
      return {
        context: { wia: { ...context.wia, briefDatum: vandaag } },
        facts: [
          fact('WiaLetterSent', {
            eindeWachttijdDatum: kalender.eindeWachttijdDatum,
            aanvraagUiterlijkDatum: datumVan(kalender, 'wiaAanvraag')!,
          }),
        ],
      };
    }
    case 'WIA_AANVRAAG':
      return alarm === 'VERSTREKEN' ? { context: { wia: { ...context.wia, navragen: true } } } : undefined;
    case 'EINDE_WACHTTIJD':
      return rondAf(context, { reden: 'WACHTTIJD_VOLBRACHT', datum });
    case 'EINDE_ZIEKENGELD':
      return rondAf(context, { reden: 'GEEINDIGD_EZWB', datum });
    case 'AOW_LEEFTIJD':
      return rondAf(context, { reden: 'GEEINDIGD_AOW', datum });
    case 'SAMENTELLING':
      return rondAf(context, { reden: 'HERSTELD', datum: context.herstelDatum! });
    default:
      return undefined;
  }
}

/** The WIA-aanvraag came: nobody has to ask for it. */
export const wiaAanvraagOntvangen = ({ wia }: C, { datum }: BerichtGegevens): Effect<C> => ({
  context: { wia: { ...wia, aanvraagDatum: datum, navragen: false } },
});

/** The EZWb is over. Above 65% its `datum` is the end of the ziekengeld (ZW 19aa lid 2). */
export function ezwbAfgerond({ ezwb }: C, { datum, uitkomst }: BerichtGegevens): Effect<C> {
  const afgerond = { ...ezwb, teStarten: false, uitkomst: uitkomst ?? 'ONBEKEND' };
  return uitkomst === 'BEEINDIGEN_GT65'
    ? {
        context: { ezwb: afgerond, eindeDatum: datum },
        facts: [fact('ZiekengeldEndSet', { eindeDatum: datum })],
      }
    : { context: { ezwb: afgerond } };
}
