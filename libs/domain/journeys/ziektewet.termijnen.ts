import { laatsteSamentelDag } from '../acts/zw-herstel';
import type { Regelboek } from '../regels/regelboek';
import type { AlarmSoort } from '../termijnen/alarmen';
import { addDays, formatDatum, latest, type Datum } from '../termijnen/datum';
import { datumVan, type Moment, type Ziektewetkalender } from '../termijnen/ziektewet-kalender';
import { beslistermijnKlok, invoerVoor, zonderTermijn } from './beslistermijn-klok';
import type { TermijnStatus } from './context';
import type { DeadlineDraft } from './deadlines';
import { kalenderKlok } from './kalender-klok';
import {
  isEigenrisicodrager,
  kalenderOf,
  metLoondoorbetaling,
  type EindeReden,
  type ZiektewetContext,
} from './ziektewet.context';

type C = ZiektewetContext;
const HERIJKINGEN: readonly Moment[] = ['herijking', 'tweedeHerijking', 'derdeHerijking'];
const ALLEEN_DE_DAG: AlarmSoort[] = ['BEREIKT'];

export const ziektewetInvoer = invoerVoor<C>('ZW');

/** Within four weeks is decided over the right (ZW 72c lid 2); what follows has dates of its own, no beslistermijn. */
export const ziektewetZonderTermijn = (context: C, regels: Regelboek): string | null =>
  context.rechtBesluitDatum
    ? `Geen beslistermijn: over het recht op ziekengeld is beslist op ${formatDatum(context.rechtBesluitDatum)} (ZW 72c lid 2)`
    : zonderTermijn(context, ziektewetInvoer(context, regels));

/** Every legal clock of a Ziektewet dossier, as its facts so far make it. */
export function termijnenOfZiektewet(context: C, _fase: string, regels: Regelboek): DeadlineDraft[] {
  const kalender = untilAow(kalenderOf(context, regels));
  return [
    ...beslistermijnKlok(context, ziektewetInvoer(context, regels)).map((klok) =>
      klok.sleutel === 'BESLISTERMIJN' && context.rechtBesluitDatum
        ? { ...klok, status: 'VOLDAAN' as const }
        : klok,
    ),
    ...(kalender ? [...begeleiding(context, kalender), ...ezwbEnWia(context, kalender)] : []),
    ...evaluaties(context),
    ...einden(context, kalender, regels),
  ];
}

/** Who reaches AOW age first has no ziekengeld, no EZWb and no WIA after that day (ZW 29 lid 4 and 5, Wet WIA 48). */
function untilAow(kalender: Ziektewetkalender | null): Ziektewetkalender | null {
  const einde = kalender && datumVan(kalender, 'eindeZiekengeld');
  if (!kalender || !einde || einde >= kalender.eindeWachttijdDatum) return kalender;
  return { ...kalender, momenten: kalender.momenten.filter(({ datum }) => datum <= einde) };
}

/** A clock whose act is done is met; one of a dossier at rest or over has no meaning (any more). */
const status = (context: C, done: boolean, applies = true): TermijnStatus =>
  done ? 'VOLDAAN' : context.uitkomst || context.herstelDatum || !applies ? 'VERVALLEN' : 'LOOPT';

/** What UWV owes a client it guides itself (Regeling procesgang vangnetters art. 2, 4 and 5). */
function begeleiding(context: C, kalender: Ziektewetkalender): DeadlineDraft[] {
  if (isEigenrisicodrager(context)) return [];
  const { lijn, langdurigSinds, probleemanalyse, planVoor, herijkt } = context;
  const op = (moment: Moment): Datum | undefined =>
    kalender.momenten.find((found) => found.moment === moment)?.datum;
  const zesWeken = op('probleemanalyse');
  // Found out after week 6: at once (art. 2). Not threatened yet: the day only asks whether it is.
  const onverwijld = langdurigSinds && zesWeken && langdurigSinds > zesWeken;
  return [
    ...kalenderKlok(kalender, {
      sleutel: 'PROBLEEMANALYSE',
      moment: 'probleemanalyse',
      status: status(context, Boolean(probleemanalyse?.getekendDoorId)),
      ...(onverwijld && {
        datum: {
          van: langdurigSinds,
          tot: latest(zesWeken, langdurigSinds),
          feit: 'Langdurig verzuim dreigt: onverwijld',
        },
      }),
      ...(langdurigSinds ? {} : { alarmen: ALLEEN_DE_DAG }),
    }),
    ...kalenderKlok(kalender, {
      sleutel: 'PLAN_VAN_AANPAK',
      moment: 'planVanAanpak',
      status: status(
        context,
        planVoor?.gemaakt ?? false,
        planVoor !== null || !probleemanalyse?.getekendDoorId,
      ),
      ...(planVoor
        ? { datum: { van: planVoor.vanDatum, tot: planVoor.totDatum, feit: 'Twee weken na het oordeel' } }
        : { alarmen: ALLEEN_DE_DAG }),
    }),
    ...kalenderKlok(kalender, {
      sleutel: 'TWEEDE_LIJN',
      moment: 'tweedeLijn',
      status: status(context, lijn === 'TWEEDE'),
      alarmen: ALLEEN_DE_DAG,
    }),
    ...HERIJKINGEN.flatMap((moment, index) =>
      kalenderKlok(kalender, {
        sleutel: `HERIJKING-${index + 1}`,
        soort: 'HERIJKING',
        moment,
        status: status(context, herijkt > index),
      }),
    ),
  ];
}

function ezwbEnWia(context: C, kalender: Ziektewetkalender): DeadlineDraft[] {
  const { ezwb, wia, melding42Datum } = context;
  const loon = metLoondoorbetaling(context);
  const gestart = ezwb.gestartDatum !== null;
  const klok = (sleutel: string, moment: Moment, done: boolean, alarmen?: AlarmSoort[]) =>
    kalenderKlok(kalender, { sleutel, moment, status: status(context, done), ...(alarmen && { alarmen }) });
  return [
    ...(loon ? klok('MELDING_42E_WEEK', 'melding42Weken', melding42Datum !== null) : []),
    ...(loon
      ? []
      : [
          ...klok('SCREENING_EZWB', 'screeningEzwb', gestart, ALLEEN_DE_DAG),
          ...klok('OPROEP_EZWB', 'oproepEzwb', ezwb.uitkomst !== null, ALLEEN_DE_DAG),
          ...klok('TOETSDATUM_EZWB', 'toetsEzwb', ezwb.uitkomst !== null),
        ]),
    ...klok('WIA_BRIEF', 'wiaBrief', wia.briefDatum !== null, ALLEEN_DE_DAG),
    ...(loon || isEigenrisicodrager(context)
      ? klok('RE_INTEGRATIEVERSLAG', 'reIntegratieverslag', wia.aanvraagDatum !== null, ALLEEN_DE_DAG)
      : []),
    ...klok('WIA_AANVRAAG', 'wiaAanvraag', wia.aanvraagDatum !== null),
  ];
}

/** The moments that the plan of this client sets itself. */
const evaluaties = (context: C): DeadlineDraft[] =>
  (context.plan?.evaluaties ?? []).map(({ datum, gedaan }) => ({
    sleutel: `EVALUATIE-${datum}`,
    soort: 'EVALUATIE',
    startDatum: datum,
    uiterlijkeDatum: datum,
    wettelijkeDatum: null,
    grondslag: 'Regeling procesgang vangnetters 5',
    onderbouwing: [
      {
        feit: `Plan van aanpak ${context.plan!.nummer}`,
        datum,
        grondslag: 'Regeling procesgang vangnetters 5',
        gevolg: `evaluatie op ${formatDatum(datum)}`,
      },
    ],
    status: status(context, gedaan),
  }));

/** What ends the ZW: recovered for good, the EZWb, or 104 weeks. */
function einden(context: C, kalender: Ziektewetkalender | null, regels: Regelboek): DeadlineDraft[] {
  const { eindeDatum, herstelDatum, heropend, uitkomst } = context;
  // A dossier taken up again after that day is ended by a person, not by the day that went by.
  const alarmen = (datum: Datum): AlarmSoort[] => (heropend && datum <= heropend.datum ? [] : ALLEEN_DE_DAG);
  const laatste = (sleutel: string, moment: Moment, uitkomstDan: EindeReden): DeadlineDraft[] => {
    const datum = kalender && datumVan(kalender, moment);
    if (!datum) return [];
    const over = uitkomst === uitkomstDan ? 'VOLDAAN' : status(context, false, !context.einde);
    return kalenderKlok(kalender, { sleutel, moment, status: over, alarmen: alarmen(datum) });
  };
  return [
    ...(kalender && datumVan(kalender, 'eindeWachttijd')
      ? laatste('EINDE_WACHTTIJD', 'eindeWachttijd', 'WACHTTIJD_VOLBRACHT')
      : laatste('AOW_LEEFTIJD', 'eindeZiekengeld', 'GEEINDIGD_AOW')),
    ...(eindeDatum
      ? eigen('EINDE_ZIEKENGELD', eindeDatum, eindeDatum, 'ZW 19aa lid 2', 'Kan meer dan 65% verdienen', {
          status: uitkomst === 'GEEINDIGD_EZWB' ? 'VOLDAAN' : status(context, false, !context.einde),
          alarmen: alarmen(eindeDatum),
        })
      : []),
    ...(herstelDatum
      ? eigen('SAMENTELLING', herstelDatum, laatsteSamentelDag(context, regels), 'ZW 29 lid 5', 'Hersteld', {
          status: uitkomst ? 'VOLDAAN' : context.einde ? 'VERVALLEN' : 'LOOPT',
          alarmen: ['VERSTREKEN'],
        })
      : []),
  ];
}

const eigen = (
  sleutel: string,
  startDatum: Datum,
  uiterlijkeDatum: Datum,
  grondslag: string,
  feit: string,
  rest: Pick<DeadlineDraft, 'status' | 'alarmen'>,
): DeadlineDraft[] => [
  {
    sleutel,
    soort: sleutel,
    startDatum,
    uiterlijkeDatum,
    wettelijkeDatum: uiterlijkeDatum,
    grondslag,
    onderbouwing: [
      {
        feit,
        datum: startDatum,
        grondslag,
        gevolg:
          sleutel === 'SAMENTELLING'
            ? `opnieuw ziek tot en met ${formatDatum(uiterlijkeDatum)} telt samen; het dossier sluit op ${formatDatum(addDays(uiterlijkeDatum, 1))}`
            : `ziekengeld eindigt op ${formatDatum(uiterlijkeDatum)}`,
      },
    ],
    ...rest,
  },
];
