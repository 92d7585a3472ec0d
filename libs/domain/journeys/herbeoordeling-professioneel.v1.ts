import { begintVolgensPlanning, laatVervallen, plan, start, verzet } from '../acts/planning';
import { formatDatum } from '../termijnen/datum';
import type { DeadlineDraft } from './deadlines';
import type { HerbeoordelingContext } from './herbeoordeling.context';
import { herbeoordelingsreis } from './herbeoordelingsreis';
import { mag, naar, type JourneyState } from './machine';

/** The day on which it begins by itself; no term, so no warning before it. */
function planningKlok(
  { geplandDatum, ontvangstDatum, uitkomst }: HerbeoordelingContext,
  fase: string,
): DeadlineDraft[] {
  if (fase !== 'GEPLAND' || !geplandDatum || uitkomst) return [];
  return [
    {
      sleutel: 'HERBEOORDELING',
      soort: 'HERBEOORDELING',
      startDatum: ontvangstDatum,
      uiterlijkeDatum: geplandDatum,
      wettelijkeDatum: null,
      grondslag: 'Planning van de arts',
      onderbouwing: [
        {
          feit: 'Herbeoordeling gepland',
          datum: ontvangstDatum,
          grondslag: 'Planning van de arts',
          gevolg: `begint op ${formatDatum(geplandDatum)}`,
        },
      ],
      status: 'LOOPT',
      alarmen: ['BEREIKT'],
    },
  ];
}

const gepland: JourneyState = {
  id: 'gepland',
  meta: { fase: 'GEPLAND' },
  initial: 'zonderDag',
  states: {
    zonderDag: {
      meta: { taken: ['HERBEOORDELING_PLANNEN'] },
      always: [{ guard: 'heeftDag', target: 'metDag' }],
      on: { plan: naar('metDag') },
    },
    metDag: { on: { verzet: mag } },
  },
  on: {
    start: naar('#dossiervorming'),
    laatVervallen: naar('#afgesloten'),
    laatAlarmAfgaan: [naar('#dossiervorming', 'dagIsGekomen'), mag],
  },
};

/** Professionele herbeoordeling: planned by the arts, no aanvraag and so no term. Never edited after release. */
export const herbeoordelingProfessioneelV1 = herbeoordelingsreis({
  id: 'HERBEOORDELING_PROFESSIONEEL',
  eerste: { fase: 'GEPLAND', target: '#gepland' },
  acts: { plan, verzet, start, laatVervallen },
  guards: {
    heeftDag: ({ geplandDatum }) => geplandDatum !== null,
    dagIsGekomen: (_context, { gegevens }) => gegevens?.sleutel === 'HERBEOORDELING',
  },
  initial: 'gepland',
  states: { gepland },
  klokken: planningKlok,
  onAlarm: (context, { sleutel }) =>
    sleutel === 'HERBEOORDELING' ? begintVolgensPlanning(context) : undefined,
});
