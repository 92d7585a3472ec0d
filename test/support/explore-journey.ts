import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { OVERAL } from '../../libs/domain/acts/in-elk-dossier';
import type { By, Rol } from '../../libs/domain/rollen';
import { advance, offers, type JourneyDefinition, type Stored } from '../../libs/domain/journey';
import type { FactType } from '../../libs/domain/facts';
import { aardVan, voorbehoudenAan } from '../../libs/domain/taken/handelingen';
import type { JourneyContext } from '../../libs/domain/journeys/context';
import type { JourneyEvent, StoredEvent } from '../../libs/domain/journeys/event';
import type { JsonObject } from '../../libs/domain/json';
import { ROLLEN } from '../../libs/domain/rollen';
import type { TaakSoort } from '../../libs/domain/taken/taken';
import { DISCIPLINES, TAKEN } from '../../libs/domain/taken/taken';
import type { Datum } from '../../libs/domain/termijnen/datum';

/** Where a journey is explored from: one day, right forms for each act on that day, and when two places are the same. */
export interface Expedition<C extends JourneyContext> {
  definition: JourneyDefinition;
  from: Stored;
  vandaag: string;
  /** For each act gegevens that are right on that day; the non-medical part. */
  examples: Record<string, JsonObject[]>;
  /** What the guards read of the context; two dossiers with the same are in the same place. */
  reads: (context: C) => unknown;
  /** Keeps lists from growing for ever. */
  few: (context: C) => boolean;
}

/** The people of a team by role; a colleague where four eyes ask for one. */
export const persons = (rol: Rol): By[] =>
  (rol === 'PROCESBEGELEIDER' || rol === 'RE_INTEGRATIEBEGELEIDER' ? [1, 2] : [1]).map((nummer) => ({
    medewerkerId: `${rol}-${nummer}`,
    hoedanigheid: rol,
  }));

const nowOf = ({ vandaag }: { vandaag: string }) => ({
  tijdstip: `${vandaag}T09:00:00.000Z`,
  vandaag: vandaag as Datum,
});

export function eventsOf<C extends JourneyContext>(trip: Expedition<C>): StoredEvent[] {
  return Object.entries(trip.examples).flatMap(([type, forms]) =>
    trip.definition.acts[type]!.rollen.flatMap((rol) =>
      persons(rol).flatMap((by) => forms.map((gegevens) => ({ type, gegevens, by, ...nowOf(trip) }))),
    ),
  );
}

/** Every place the journey can reach, found by xstate/graph. */
export function explore<C extends JourneyContext>(trip: Expedition<C>): AnyMachineSnapshot[] {
  const { definition, from, reads, few } = trip;
  const machine = definition.machine as AnyStateMachine;
  const context = (state: AnyMachineSnapshot) => state.context as C;
  const open = (state: AnyMachineSnapshot) => context(state).uitkomst === null;
  return getShortestPaths(machine, {
    events: eventsOf(trip) as never,
    // A closed dossier is the end of a road here; that it can be taken up again is tested by itself.
    filterEvents: (state: AnyMachineSnapshot, event: JourneyEvent) =>
      open(state) && few(context(state)) && state.can(event as never),
    fromState: machine.resolveState({ value: from.value as never, context: from.context }),
    serializeState: (state: AnyMachineSnapshot) =>
      JSON.stringify([state.value, context(state).uitkomst, reads(context(state))]),
    limit: 100_000,
  } as never).map(({ state }) => state as unknown as AnyMachineSnapshot);
}

export const storedOf = (definition: JourneyDefinition, state: AnyMachineSnapshot): Stored => ({
  machineId: definition.id,
  machineVersion: definition.version,
  value: state.value as never,
  context: state.context as never,
  status: (state.context as JourneyContext).uitkomst === null ? 'active' : 'done',
});

/** The states by value, for the reviewed list. */
export const statesOf = (states: AnyMachineSnapshot[]): string =>
  [...new Set(states.map(({ value }) => JSON.stringify(value)))].sort().join('\n') + '\n';

/** Who may do which act in which state, for the reviewed table of the mandate. */
export function mandateOf<C extends JourneyContext>(
  trip: Expedition<C>,
  states: AnyMachineSnapshot[],
): string {
  const rows = new Map<string, Set<string>>();
  for (const state of states) {
    const stored = storedOf(trip.definition, state);
    const where = JSON.stringify(state.value).replaceAll('"', '').replaceAll(',voorstel:geen', '');
    for (const rol of ROLLEN)
      for (const { medewerkerId } of persons(rol))
        for (const { actie, refusal } of offersOf(trip, stored, rol, medewerkerId))
          if (!refusal) {
            const key = `${where} | ${actie}`;
            rows.set(key, (rows.get(key) ?? new Set()).add(rol));
          }
  }
  const lines = [...rows].map(([key, rollen]) => `${key} | ${[...rollen].join(' ')}`);
  return lines.sort().join('\n') + '\n';
}

/** The same table without the acts that every phase of every journey has. */
export const ownActs = (table: string): string =>
  table
    .split('\n')
    .filter((line) => !(OVERAL as readonly string[]).includes(line.split(' | ')[1] ?? ''))
    .join('\n');

const offersOf = <C extends JourneyContext>(
  trip: Expedition<C>,
  stored: Stored,
  rol: Rol,
  medewerkerId: string,
) => offers(trip.definition, stored, { medewerkerId, rollen: [rol] }, nowOf(trip));

/** Acts that any phase offers: a taak must have work of its own. */
const EVERYWHERE = new Set([
  'trekIn',
  'annuleer',
  'registreerOverlijden',
  'registreerIngebrekestelling',
  'registreerUitspraak',
  'draagOver',
  'wijzigAanspreekpunt',
  'spreekTaakAf',
  'vraagMdo',
  'bespreekInMdo',
  'rondTaakAf',
  'laatTaakVervallen',
  'verleng',
  'schortOp',
  'hervat',
  'laatAlarmAfgaan',
  'verneem',
]);

/** The open taken for which nobody of their discipline can do anything. Must be none. */
export function stuckTaken<C extends JourneyContext>(
  trip: Expedition<C>,
  states: AnyMachineSnapshot[],
): string[] {
  return states.flatMap((state) => {
    if ((state.context as JourneyContext).uitkomst !== null) return [];
    const stored = storedOf(trip.definition, state);
    const metas = Object.values(state.getMeta()) as { taken?: TaakSoort[] }[];
    return metas
      .flatMap((meta) => meta?.taken ?? [])
      .filter(
        (soort) =>
          !DISCIPLINES[TAKEN[soort].discipline]!.rollen.some((rol) =>
            persons(rol).some(({ medewerkerId }) =>
              offersOf(trip, stored, rol, medewerkerId).some(
                ({ actie, refusal }) => !refusal && !EVERYWHERE.has(actie),
              ),
            ),
          ),
      )
      .map((soort) => `${soort} in ${JSON.stringify(state.value)}`);
  });
}

/** The open states from which no act, and no alarm, leads anywhere else. `waits` names states that only time moves. */
export function deadEnds<C extends JourneyContext>(
  trip: Expedition<C>,
  states: AnyMachineSnapshot[],
  waits: (value: string) => boolean = () => false,
): string[] {
  const events = eventsOf(trip).filter(({ type }) => !EVERYWHERE.has(type));
  return states
    .filter((state) => (state.context as JourneyContext).uitkomst === null)
    .filter((state) => !events.some((event) => state.can(event as never)))
    .map((state) => JSON.stringify(state.value))
    .filter((value) => !waits(value));
}

/** The acts found on the road that state what is reserved to an arts, each once per role that can do them. */
export function reservedOnTheRoad<C extends JourneyContext>(
  trip: Expedition<C>,
  states: AnyMachineSnapshot[],
): { actie: string; feit: FactType; rol: Rol; aard: string }[] {
  const found = new Map<string, { actie: string; feit: FactType; rol: Rol; aard: string }>();
  const tried = new Set<string>();
  for (const event of eventsOf(trip)) {
    const key = `${event.type} ${event.by.medewerkerId} ${JSON.stringify(event.gegevens)}`;
    const state = tried.has(key) ? undefined : states.find((candidate) => candidate.can(event as never));
    tried.add(key);
    const decision = state && advance(trip.definition, storedOf(trip.definition, state), event);
    if (!decision?.ok) continue;
    for (const { type } of decision.facts)
      if (voorbehoudenAan(type))
        found.set(`${event.type} ${type} ${event.by.hoedanigheid}`, {
          actie: event.type,
          feit: type,
          rol: event.by.hoedanigheid,
          aard: aardVan(event.type),
        });
  }
  return [...found.values()];
}
