import { fact } from '../facts';
import { hervatOp, openOpschorting, type DeadlineState, type JourneyContext } from '../journeys/context';
import { refuse } from '../refusals';
import { ALARM_VOLGORDE, type AlarmSoort } from '../termijnen/alarmen';
import type { OpschortingGrond } from '../termijnen/beslistermijn';
import { addDays, formatDatum, type Datum } from '../termijnen/datum';
import { firstRefusal, type Act, type Outcome } from './act';
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

/** What the law asks to be on record with a ground: a notice, a written consent, the period set or agreed on. */
interface Bewijs {
  mededelingDatum?: Datum;
  instemmingDatum?: Datum;
  totDatum?: Datum;
}
interface Opschorten extends Bewijs {
  grond: OpschortingGrond;
  vanafDatum: Datum;
  reden: string;
}

/**
 * What has to be on record with each ground, and why. The screen asks for it; a client of the API that leaves it out is
 * not stopped (its contract knows grond, vanafDatum and reden), but the ledger says what a court would miss.
 */
const BEWIJS_BIJ: Readonly<Record<OpschortingGrond, Partial<Record<keyof Bewijs, string>>>> = {
  AWB_4_15_1A: { totDatum: 'de hersteltermijn die de brief noemt' },
  AWB_4_15_1B: { mededelingDatum: 'de dag van de mededeling aan de aanvrager' },
  AWB_4_15_2A: {
    instemmingDatum: 'de datum van de schriftelijke instemming',
    totDatum: 'tot wanneer de aanvrager instemt',
  },
  // What delays and from when stand in every suspension; when it is over is not known beforehand.
  AWB_4_15_2B: {},
  AWB_4_15_2C: {
    mededelingDatum: 'de dag van de mededeling aan de aanvrager',
    totDatum: 'de meegedeelde nieuwe termijn',
  },
};
const metBewijs = (veld: keyof Bewijs): OpschortingGrond[] =>
  (Object.keys(BEWIJS_BIJ) as OpschortingGrond[]).filter((grond) => BEWIJS_BIJ[grond][veld] !== undefined);

/**
 * Awb 4:15: the clock stands still from `vanafDatum`, the first suspended day. With a `totDatum` (the hersteltermijn,
 * the period agreed on, the new date of an overmacht) it runs again by itself from that day, unless somebody resumes it
 * before.
 */
export const schortOp: Act<C, Opschorten> = {
  label: 'Termijn opschorten',
  rollen: ['PROCESBEGELEIDER', 'RE_INTEGRATIEBEGELEIDER', 'PLANNER'],
  schema: form(
    {
      grond: keuzeVeld('Grond', OPSCHORTING_GRONDEN),
      vanafDatum: datumVeld('Opgeschort vanaf', 'Eerste dag waarop de termijn stilstaat'),
      reden: tekstVeld('Reden', 'lang', 1000),
    },
    {
      mededelingDatum: bij(
        'grond',
        metBewijs('mededelingDatum'),
        datumVeld('Aanvrager ingelicht op', 'Bij lid 1b staat de termijn stil vanaf de dag erna'),
      ),
      instemmingDatum: bij(
        'grond',
        metBewijs('instemmingDatum'),
        datumVeld('Schriftelijke instemming van', 'Awb 4:15 lid 2a'),
      ),
      totDatum: bij(
        'grond',
        metBewijs('totDatum'),
        datumVeld(
          'Loopt weer vanaf',
          'De hersteltermijn, het afgesproken einde of de meegedeelde dag; dan hervat de termijn vanzelf',
        ),
      ),
    },
  ),
  when: loopt,
  check: (context, gegevens, { vandaag }) => {
    const { grond, vanafDatum, mededelingDatum, instemmingDatum, totDatum } = gegevens;
    return firstRefusal(
      notBeforeReceipt(context, vanafDatum, 'opschorting'),
      // An invitation sent today suspends from tomorrow (Awb 4:15 lid 1a).
      notInFuture(addDays(vanafDatum, -1), vandaag, 'De dag vóór de opschorting'),
      mededelingDatum && notInFuture(mededelingDatum, vandaag, 'De mededeling'),
      mededelingDatum && notBeforeReceipt(context, mededelingDatum, 'de mededeling'),
      instemmingDatum && notInFuture(instemmingDatum, vandaag, 'De instemming'),
      instemmingDatum && notBeforeReceipt(context, instemmingDatum, 'de instemming'),
      grond === 'AWB_4_15_1B' && mededelingDatum && vanafDatum !== addDays(mededelingDatum, 1)
        ? refuse(
            'DATUM_ONMOGELIJK',
            `De termijn staat stil vanaf de dag na de mededeling (${formatDatum(mededelingDatum)}; Awb 4:15 lid 1b).`,
          )
        : undefined,
      totDatum && totDatum <= vanafDatum
        ? refuse('DATUM_ONMOGELIJK', 'De termijn loopt weer vanaf een dag na het begin van de opschorting.')
        : undefined,
      overlapsResumed(context, vanafDatum, totDatum),
      vanafDatum > context.deadlines.BESLISTERMIJN!.uiterlijkeDatum
        ? refuse(
            'TERMIJN_VERSTREKEN',
            'De termijn was dan al verstreken; opschorten heeft geen gevolg meer (Awb 4:15).',
          )
        : undefined,
    );
  },
  apply: (context, gegevens) => {
    const { grond, vanafDatum, totDatum } = gegevens;
    const ontbreekt = ontbrekendBewijs(gegevens);
    const opschorting = {
      grond,
      vanafDatum,
      ...(totDatum && { verwachteHervatDatum: totDatum }),
      ...(ontbreekt.length > 0 && { ontbreekt }),
    };
    const suspended = fact('BeslistermijnSuspended', { ...gegevens });
    const opschortingen = [...context.opschortingen, opschorting];
    if (!totDatum || !isBeforeResumed(context, totDatum))
      return { context: { opschortingen }, facts: [suspended] };
    // A later one has been resumed, so this one is over: it is recorded with its end, and nothing stands still now.
    const ended = resume({ ...context, opschortingen }, totDatum);
    return { context: ended.context, facts: [suspended, ...ended.facts] };
  },
};

function ontbrekendBewijs(gegevens: Opschorten): string[] {
  const bewijs = Object.entries(BEWIJS_BIJ[gegevens.grond]) as [keyof Bewijs, string][];
  return bewijs.filter(([veld]) => gegevens[veld] === undefined).map(([, naam]) => naam);
}

/** The day that was agreed has come: the clock runs again without anyone acting. */
export function hervatVanzelf(context: C): Outcome<C> | undefined {
  const hervatDatum = openOpschorting(context)?.verwachteHervatDatum;
  return hervatDatum && resume(context, hervatDatum);
}

const resume = (context: C, hervatDatum: Datum): Outcome<C> => ({
  context: { opschortingen: hervatOp(context, hervatDatum) },
  facts: [fact('BeslistermijnResumed', { grond: openOpschorting(context)!.grond, hervatDatum })],
});

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
  apply: (context, { datum }) => resume(context, datum),
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
const mayStillFall = ({ gevallen, status }: DeadlineState, alarm: AlarmSoort): boolean => {
  const last = ALARM_VOLGORDE.findLastIndex((candidate) => gevallen.includes(candidate));
  return ALARM_VOLGORDE.indexOf(alarm) > last && status !== 'VOLDAAN' && status !== 'VERVALLEN';
};

/** The beslistermijn gets another date or runs again: its alarms may fall again, also the one that it has passed. */
export function notYetPassed({ deadlines }: C): C['deadlines'] {
  const { BESLISTERMIJN: beslistermijn } = deadlines;
  return beslistermijn ? { ...deadlines, BESLISTERMIJN: { ...beslistermijn, gevallen: [] } } : deadlines;
}

const isBeforeResumed = ({ opschortingen }: C, totDatum: Datum): boolean =>
  opschortingen.some(({ vanafDatum, hervatDatum }) => hervatDatum !== undefined && totDatum <= vanafDatum);

/** What order they are recorded in is no matter, as long as no day stands still twice. */
function overlapsResumed(context: C, vanafDatum: Datum, totDatum?: Datum) {
  const overlapping = context.opschortingen.find(
    (o) =>
      o.hervatDatum !== undefined && vanafDatum < o.hervatDatum && !(totDatum && totDatum <= o.vanafDatum),
  );
  return overlapping
    ? refuse('AL_OPGESCHORT', `De termijn was al opgeschort tot ${formatDatum(overlapping.hervatDatum!)}.`)
    : undefined;
}
