import { and, enqueueActions, setup, type AnyStateMachine } from 'xstate';
import type { AnyAct, Outcome } from '../acts/act';
import { BEZWAAR_ACTIES } from '../acts/bezwaar';
import type { Fact } from '../facts';
import { wachtOpHerstel } from '../mandaat/teruggestuurd';
import type { TaakSoort } from '../taken/taken';
import { openOpschorting, type JourneyContext } from './context';
import type { JourneyEvent } from './event';

/** What a state means outside the machine: the phase a dossier shows, and the taken that exist while it is in it. */
interface StateMeta {
  fase?: string;
  taken?: TaakSoort[];
}

/** One way on: always under the mandate and the rules of its act, and under `guard` where the road forks. */
export interface Way {
  guard: unknown;
  actions: string;
  target?: string;
}

/** A state of a journey, as far as journeys use states. */
export interface JourneyState {
  id?: string;
  /** Concerns that go on beside each other; an act is handled in one of them only. */
  type?: 'parallel';
  meta?: StateMeta;
  initial?: string;
  states?: Record<string, JourneyState>;
  on?: Record<string, Way | Way[]>;
  /** Moves that follow from what acts recorded; those of one state exclude each other, so they cannot loop. */
  always?: { guard: string; target: string }[];
}

type Guard<C> = (context: C, event: JourneyEvent) => boolean;

export interface JourneyPlan<C extends JourneyContext> {
  id: string;
  version: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what an aanvraag brings differs per journey
  context: (input: any) => C;
  acts: Record<string, AnyAct<C>>;
  /** Where the road forks, by name. */
  guards?: Record<string, Guard<C>>;
  initial: string;
  states: Record<string, JourneyState>;
  /** Acts that are possible in every phase. */
  overal: readonly string[];
  /** The phases in which a closed dossier can be taken up again: phase to target. */
  heropenbaar: Record<string, string>;
}

/** Stays where it is. */
export const mag: Way = { guard: 'mag', actions: 'pasToe' };
/** Goes on to `target` (a sibling, or `#id`); `als` names the guard where the road forks. */
export const naar = (target: string, als?: string): Way => ({
  guard: als ? and(['mag', als]) : 'mag',
  actions: 'pasToe',
  target,
});
export const einde = naar('#afgesloten');

/**
 * A journey as a machine: the road of its plan, the clock beside it and what other dossiers of the klantreis suggest.
 * The last two follow, by eventless moves that exclude each other, from what the acts recorded; no act has to be
 * handled in two regions. Closed is a state like any other, so that a dossier can be taken up again.
 */
export function journeyMachine<C extends JourneyContext>(plan: JourneyPlan<C>): AnyStateMachine {
  const { id, version, acts, initial, states, overal, heropenbaar } = plan;
  const base = setup({
    types: { context: {} as C, events: {} as JourneyEvent, emitted: {} as Fact },
    guards: guardsOf(plan) as never,
    actions: {
      // The one action: apply the act to the context and state its facts.
      pasToe: enqueueActions(({ context, event, enqueue }) => {
        const { type, gegevens } = event as JourneyEvent;
        const outcome = acts[type]!.apply(context as C, gegevens ?? {}, event as JourneyEvent) as Outcome<C>;
        enqueue.assign((outcome.context ?? {}) as never);
        for (const fact of outcome.facts) enqueue.emit(fact as never);
      }) as never,
    },
  });
  const config = {
    id,
    version: String(version),
    context: ({ input }: { input: unknown }) => plan.context(input),
    type: 'parallel',
    states: {
      behandeling: {
        initial,
        on: Object.fromEntries(overal.map((actie) => [actie, ENDS.has(actie) ? einde : mag])),
        states: { ...states, afgesloten: afgesloten(overal, heropenbaar) },
      },
      klok,
      voorstel,
    },
  };
  return base.createMachine(config as never) as unknown as AnyStateMachine;
}

/** The acts that end a dossier whatever its phase. */
const ENDS = new Set(['trekIn', 'annuleer', 'registreerOverlijden']);

function guardsOf<C extends JourneyContext>({ acts, guards = {}, heropenbaar }: JourneyPlan<C>) {
  type Args = { context: C; event: JourneyEvent };
  const named =
    (guard: Guard<C>) =>
    ({ context, event }: Args) =>
      guard(context, event);
  const own = Object.entries(guards).map(([name, guard]) => [name, named(guard)]);
  const vanaf = Object.keys(heropenbaar).map((fase) => [
    `vanaf ${fase}`,
    named((_context, { gegevens }) => gegevens === undefined || gegevens.vanafFase === fase),
  ]);
  const passed = ({ deadlines }: C) => deadlines.BESLISTERMIJN?.gevallen.includes('VERSTREKEN') ?? false;
  return {
    // The mandate and the rules of the act, asked once more inside the machine.
    mag: ({ context, event }: Args) => {
      const act = acts[event.type];
      if (!act || !act.rollen.includes(event.by.hoedanigheid)) return false;
      if (act.when?.(context, event) || wachtOpHerstel(event.type, event.teruggestuurd)) return false;
      return event.gegevens === undefined || !act.check?.(context, event.gegevens, event);
    },
    isGesloten: ({ context }: Args) => context.uitkomst !== null,
    isOpen: ({ context }: Args) => context.uitkomst === null,
    isOpgeschort: ({ context }: Args) => openOpschorting(context) !== undefined,
    isNietOpgeschort: ({ context }: Args) => openOpschorting(context) === undefined,
    isVerlengd: ({ context }: Args) => context.verlengingen.length > 0,
    isVerstreken: ({ context }: Args) => passed(context),
    isNietVerstreken: ({ context }: Args) => !passed(context),
    heeftVoorstel: ({ context }: Args) => Boolean(context.voorstel) && context.uitkomst === null,
    heeftGeenVoorstel: ({ context }: Args) => !context.voorstel || context.uitkomst !== null,
    ...Object.fromEntries([...own, ...vanaf]),
  };
}

/** What follows a besluit: the dwangsom if it came too late, and bezwaar, with their clocks. Their own rules say when. */
export const NA_AFSLUITING: readonly string[] = [
  'registreerIngebrekestelling',
  'verklaarOnredelijkLaat',
  'neemOnredelijkLaatTerug',
  'stelDwangsomVast',
  'registreerDwangsombetaling',
  'vorderDwangsomTerug',
  'laatAlarmAfgaan',
  ...BEZWAAR_ACTIES,
];

/** An act that is possible everywhere is not possible on a closed dossier, save what follows it: the state says so by name. */
const afgesloten = (overal: readonly string[], heropenbaar: Record<string, string>) => ({
  id: 'afgesloten',
  meta: { fase: 'AFGESLOTEN' },
  on: {
    ...Object.fromEntries(overal.map((actie) => [actie, NA_AFSLUITING.includes(actie) ? mag : undefined])),
    heropen: Object.entries(heropenbaar).map(([fase, target]) => naar(target, `vanaf ${fase}`)),
  },
});

/** A move that follows by itself from what the acts recorded. */
export const move = (guard: string, target: string) => ({ guard, target });

const klok = {
  initial: 'loopt',
  states: {
    loopt: {
      always: [
        move('isGesloten', 'beeindigd'),
        move('isOpgeschort', 'opgeschort'),
        move('isVerstreken', 'verstreken'),
        move('isVerlengd', 'verlengd'),
      ],
      on: { schortOp: mag, verleng: mag },
    },
    verlengd: {
      always: [
        move('isGesloten', 'beeindigd'),
        move('isOpgeschort', 'opgeschort'),
        move('isVerstreken', 'verstreken'),
      ],
      on: { schortOp: mag, verleng: mag },
    },
    opgeschort: {
      always: [move('isGesloten', 'beeindigd'), move('isNietOpgeschort', 'loopt')],
      on: { hervat: mag, verleng: mag },
    },
    // A letter that was sent in time and registered late still moves the clock.
    verstreken: {
      always: [
        move('isGesloten', 'beeindigd'),
        move('isOpgeschort', 'opgeschort'),
        move('isNietVerstreken', 'loopt'),
      ],
      on: { schortOp: mag, verleng: mag },
    },
    beeindigd: { always: [move('isOpen', 'loopt')] },
  },
};

const voorstel = {
  initial: 'geen',
  states: {
    geen: { always: [move('heeftVoorstel', 'open')] },
    open: {
      meta: { taken: ['VOORSTEL_BEOORDELEN'] },
      always: [move('heeftGeenVoorstel', 'geen')],
      on: { wijsVoorstelAf: mag },
    },
  },
};
