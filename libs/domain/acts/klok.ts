import { fact, type FactDraft } from '../facts';
import { hervatOp, openOpschorting, type DeadlineState, type JourneyContext } from '../journeys/context';
import { refuse } from '../refusals';
import { alarmenVoor, type AlarmSoort } from '../termijnen/alarmen';
import type { OpschortingGrond } from '../termijnen/beslistermijn';
import { addDays, formatDatum, type Datum } from '../termijnen/datum';
import { firstRefusal, type Act } from './act';
import { bij, datumVeld, form, keuzeVeld, tekstVeld } from './schema';
import { notBeforeReceipt, notInFuture } from './dates';

export const OPSCHORTING_GRONDEN: Record<OpschortingGrond, string> = {
  AWB_4_15_1A: 'Aanvulling gevraagd (Awb 4:15 lid 1a)',
  AWB_4_15_1B: 'Informatie uit het buitenland (Awb 4:15 lid 1b)',
  AWB_4_15_2A: 'Aanvrager stemt in met uitstel (Awb 4:15 lid 2a)',
  AWB_4_15_2B: 'Vertraging door de aanvrager (Awb 4:15 lid 2b)',
  AWB_4_15_2C: 'Overmacht (Awb 4:15 lid 2c)',
};

type C = JourneyContext;

/** Without a beslistermijn there is nothing to hold or to move. */
export const loopt: Act<C, unknown>['when'] = ({ deadlines }) =>
  deadlines.BESLISTERMIJN && deadlines.BESLISTERMIJN.status !== 'VOLDAAN'
    ? undefined
    : refuse('GEEN_TERMIJN', 'Voor dit dossier loopt geen beslistermijn.');

/** What the law asks to be on record with a ground: a notice, a written consent, the period agreed. */
interface Bewijs {
  mededelingDatum?: Datum;
  instemmingDatum?: Datum;
  totDatum?: Datum;
}

/**
 * Awb 4:15: the clock stands still from `vanafDatum`, the first suspended day. With a `totDatum` (the period agreed on,
 * the new date of an overmacht) it runs again by itself from that day, unless somebody resumes it before.
 */
export const schortOp: Act<C, { grond: OpschortingGrond; vanafDatum: Datum; reden: string } & Bewijs> = {
  label: 'Termijn opschorten',
  rollen: ['PROCESBEGELEIDER', 'RE_INTEGRATIEBEGELEIDER', 'PLANNER'],
  schema: form(
    {
      grond: keuzeVeld('Grond', OPSCHORTING_GRONDEN),
      vanafDatum: datumVeld('Opgeschort vanaf', 'Eerste dag waarop de termijn stilstaat'),
      reden: tekstVeld('Reden', 'lang', 1000),
    },
    {
      mededelingDatum: datumVeld(
        'Aanvrager ingelicht op',
        'Awb 4:15 lid 3; bij lid 1b begint zij de dag erna',
      ),
      instemmingDatum: bij(
        'grond',
        'AWB_4_15_2A',
        datumVeld('Schriftelijke instemming van', 'Awb 4:15 lid 2a'),
        'mag',
      ),
      totDatum: datumVeld('Loopt weer vanaf', 'Als dat nu al vaststaat; dan hervat de termijn vanzelf'),
    },
  ),
  when: loopt,
  check: (context, { grond, vanafDatum, mededelingDatum, instemmingDatum, totDatum }, { vandaag }) =>
    firstRefusal(
      notBeforeReceipt(context, vanafDatum, 'opschorting'),
      // An invitation sent today suspends from tomorrow (Awb 4:15 lid 1a).
      notInFuture(addDays(vanafDatum, -1), vandaag, 'De dag vóór de opschorting'),
      mededelingDatum && notInFuture(mededelingDatum, vandaag, 'De mededeling'),
      instemmingDatum && notInFuture(instemmingDatum, vandaag, 'De instemming'),
      grond === 'AWB_4_15_1B' && mededelingDatum && vanafDatum <= mededelingDatum
        ? refuse(
            'DATUM_ONMOGELIJK',
            `De termijn staat stil vanaf de dag na de mededeling (${formatDatum(mededelingDatum)}; Awb 4:15 lid 1b).`,
          )
        : undefined,
      totDatum && totDatum <= vanafDatum
        ? refuse('DATUM_ONMOGELIJK', 'De termijn loopt weer vanaf een dag na het begin van de opschorting.')
        : undefined,
      overlapsEarlier(context, vanafDatum),
      vanafDatum > context.deadlines.BESLISTERMIJN!.uiterlijkeDatum
        ? refuse(
            'TERMIJN_VERSTREKEN',
            'De termijn was dan al verstreken; opschorten heeft geen gevolg meer (Awb 4:15).',
          )
        : undefined,
    ),
  apply: (context, { grond, vanafDatum, reden, totDatum, ...bewijs }) => ({
    context: {
      opschortingen: [
        ...context.opschortingen,
        { grond, vanafDatum, ...(totDatum && { verwachteHervatDatum: totDatum }) },
      ],
    },
    facts: [
      fact('BeslistermijnSuspended', { grond, vanafDatum, reden, ...bewijs, ...(totDatum && { totDatum }) }),
    ],
  }),
};

/** The day that was agreed has come: the clock runs again without anyone acting. */
export function hervatVanzelf(context: C): { context: Partial<C>; facts: [FactDraft] } | undefined {
  const open = openOpschorting(context);
  const hervatDatum = open?.verwachteHervatDatum;
  if (!open || !hervatDatum) return undefined;
  return {
    context: { opschortingen: hervatOp(context, hervatDatum) },
    facts: [fact('BeslistermijnResumed', { grond: open.grond, hervatDatum })],
  };
}

/** The clock runs again from `datum`, the first running day. */
export const hervat: Act<C, { datum: Datum }> = {
  label: 'Termijn hervatten',
  rollen: ['PROCESBEGELEIDER', 'RE_INTEGRATIEBEGELEIDER', 'PLANNER'],
  schema: form({ datum: datumVeld('Loopt weer vanaf', 'Eerste dag waarop de termijn weer loopt') }),
  check: (context, { datum }, { vandaag }) => {
    const open = openOpschorting(context);
    return firstRefusal(
      notInFuture(datum, vandaag, 'Hervatten'),
      open && datum < open.vanafDatum
        ? refuse(
            'DATUM_ONMOGELIJK',
            `De termijn is opgeschort vanaf ${formatDatum(open.vanafDatum)}; hervatten kan niet eerder.`,
          )
        : undefined,
    );
  },
  apply: (context, { datum }) => ({
    context: { opschortingen: hervatOp(context, datum) },
    facts: [fact('BeslistermijnResumed', { grond: openOpschorting(context)!.grond, hervatDatum: datum })],
  }),
};

/** An alarm is an act of the engine: it states a fact once per (deadline, version, alarm) and never again. */
export const laatAlarmAfgaan: Act<C, { sleutel: string; versie: number; alarm: AlarmSoort }> = {
  label: 'Alarm',
  rollen: ['SYSTEEM'],
  schema: form({
    sleutel: tekstVeld('Termijn'),
    versie: { type: 'integer', title: 'Versie', minimum: 1 },
    alarm: tekstVeld('Alarm'),
  }),
  check: (context, { sleutel, versie, alarm }) => {
    const deadline = context.deadlines[sleutel];
    return !deadline || deadline.versie !== versie || !mayStillFall(deadline, alarm)
      ? refuse('ALARM_VERVALLEN', 'Dit alarm hoort bij een termijn die inmiddels is veranderd.')
      : undefined;
  },
  apply: (context, { sleutel, alarm }) => {
    const deadline = context.deadlines[sleutel]!;
    const raised = fact('BeslistermijnAlarmRaised', {
      sleutel,
      alarm,
      uiterlijkeDatum: deadline.uiterlijkeDatum,
    });
    const passed = alarm === 'VERSTREKEN' && sleutel === 'BESLISTERMIJN';
    return {
      context: {
        deadlines: {
          ...context.deadlines,
          [sleutel]: { ...deadline, gevallen: [...deadline.gevallen, alarm] },
        },
      },
      facts: passed
        ? [raised, fact('BeslistermijnPassed', { uiterlijkeBeslisdatum: deadline.uiterlijkeDatum })]
        : [raised],
    };
  },
};

/** No alarm falls twice, after a later one, or on a clock that has ended. */
const mayStillFall = ({ uiterlijkeDatum, gevallen, status }: DeadlineState, alarm: AlarmSoort): boolean => {
  const order = alarmenVoor(uiterlijkeDatum).map((candidate) => candidate.alarm);
  const last = order.findLastIndex((candidate) => gevallen.includes(candidate));
  return order.indexOf(alarm) > last && status !== 'VOLDAAN' && status !== 'VERVALLEN';
};

/** The beslistermijn gets another date or runs again: its alarms may fall again, also the one that it has passed. */
export function notYetPassed({ deadlines }: C): C['deadlines'] {
  const { BESLISTERMIJN: beslistermijn } = deadlines;
  return beslistermijn ? { ...deadlines, BESLISTERMIJN: { ...beslistermijn, gevallen: [] } } : deadlines;
}

function overlapsEarlier(context: C, vanafDatum: Datum) {
  const overlapping = context.opschortingen.find(
    (o) => o.hervatDatum !== undefined && vanafDatum < o.hervatDatum,
  );
  return overlapping
    ? refuse('AL_OPGESCHORT', `De termijn was al opgeschort tot ${formatDatum(overlapping.hervatDatum!)}.`)
    : undefined;
}
