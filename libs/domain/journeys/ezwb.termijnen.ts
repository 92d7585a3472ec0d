import type { Regelboek } from '../regels/regelboek';
import type { BeslistermijnInvoer } from '../termijnen/beslistermijn';
import { formatDatum } from '../termijnen/datum';
import { foutenInVerloop, kalenderVan, type Moment } from '../termijnen/ziektewet-kalender';
import type { AlarmSoort } from '../termijnen/alarmen';
import { BESLUIT_UITKOMSTEN } from '../uitkomst';
import { beslistermijnKlok, zonderTermijn, type InvoerOf } from './beslistermijn-klok';
import type { TermijnStatus } from './context';
import type { DeadlineDraft } from './deadlines';
import { datumInGeding, isOpAanvraag, verloopVan, type EzwbContext } from './ezwb.context';
import { kalenderKlok } from './kalender-klok';

export const ezwbInvoer: InvoerOf<EzwbContext> = (context, regels): BeslistermijnInvoer => {
  const { ontvangstDatum, opschortingen, verlengingen, aanvrager } = context;
  return { soort: 'EZWB', ontvangstDatum, opschortingen, verlengingen, aanvrager, regels };
};

/** Why no beslistermijn runs: UWV began by itself, or the dossier was decided before. */
export const ezwbZonderTermijn = (context: EzwbContext, regels: Regelboek): string | null =>
  isOpAanvraag(context)
    ? zonderTermijn(context, ezwbInvoer(context, regels))
    : 'Geen beslistermijn: UWV begint de EZWb zelf, zonder aanvraag (Awb 1:3 lid 3)';

/** The clocks of an EZWb: the term when it was asked for, and the calendar by which it is planned. */
export function termijnenOfEzwb(context: EzwbContext, fase: string, regels: Regelboek): DeadlineDraft[] {
  return [
    ...beslistermijnKlok(context, ezwbInvoer(context, regels)).filter(
      ({ sleutel }) => isOpAanvraag(context) || sleutel !== 'BESLISTERMIJN',
    ),
    ...kalenderOf(context, regels),
    ...uitstelOf(context, fase),
  ];
}

function kalenderOf(context: EzwbContext, regels: Regelboek): DeadlineDraft[] {
  const verloop = verloopVan(context);
  if (!verloop || foutenInVerloop(verloop, regels).length) return [];
  const kalender = kalenderVan(verloop, regels);
  const ended = context.uitkomst && (BESLUIT_UITKOMSTEN.includes(context.uitkomst) ? 'VOLDAAN' : 'VERVALLEN');
  const { uitstel } = context;
  const wacht = uitstel !== null && uitstel.hervatDatum === null;
  // A test taken up again is due on that day, not on the toetsdatum that went by.
  const opnieuw = uitstel?.hervatDatum && {
    van: uitstel.verdientSindsDatum,
    tot: datumInGeding(context) ?? uitstel.hervatDatum,
    feit: 'Verdiende meer dan 65%; beoordeling weer opgenomen',
  };
  const status = (done: boolean): TermijnStatus =>
    done ? 'VOLDAAN' : (ended ?? (wacht ? 'VERVALLEN' : 'LOOPT'));
  const klok = (sleutel: string, moment: Moment, done: boolean, alarmen?: AlarmSoort[]) =>
    kalenderKlok(kalender, { sleutel, moment, status: status(done), ...(alarmen && { alarmen }) });
  return [
    ...klok('SCREENING_EZWB', 'screeningEzwb', context.gescreend, ['BEREIKT']),
    ...klok('OPROEP_EZWB', 'oproepEzwb', context.oproepDatum !== null, ['BEREIKT']),
    ...kalenderKlok(kalender, {
      sleutel: 'TOETSDATUM_EZWB',
      moment: 'toetsEzwb',
      status: status(false),
      ...(opnieuw && { datum: opnieuw }),
    }),
  ];
}

/** ZW 19aa lid 3: on this day the test is taken up again. */
function uitstelOf({ uitstel, uitkomst }: EzwbContext, fase: string): DeadlineDraft[] {
  if (!uitstel || uitstel.hervatDatum || uitkomst || fase !== 'UITGESTELD') return [];
  const { verdientSindsDatum, totDatum } = uitstel;
  return [
    {
      sleutel: 'UITSTEL_EZWB',
      soort: 'UITSTEL_EZWB',
      startDatum: verdientSindsDatum,
      uiterlijkeDatum: totDatum,
      wettelijkeDatum: totDatum,
      grondslag: 'ZW 19aa lid 3',
      onderbouwing: [
        {
          feit: 'Verdient meer dan 65%',
          datum: verdientSindsDatum,
          grondslag: 'ZW 19aa lid 3',
          gevolg: `zes maanden later wordt getoetst: ${formatDatum(totDatum)}`,
        },
      ],
      status: 'LOOPT',
      alarmen: ['BEREIKT'],
    },
  ];
}
