import type { AnyActorScope, AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import type { AnyAct, Env } from './acts/act';
import type { Controle } from './controles/controle';
import { fact, type Fact } from './facts';
import type { Fase } from './fasen';
import type { JsonObject } from './json';
import type { JourneyContext } from './journeys/context';
import {
  reconcileDeadlines,
  type Deadline,
  type DeadlineDraft,
  type EndedDeadline,
} from './journeys/deadlines';
import { bezwaarTaken, metBesluit } from './journeys/bezwaar-klokken';
import { dwangsomTaken, withClocks } from './journeys/dwangsom-klokken';
import type { JourneyEvent, StoredEvent } from './journeys/event';
import { NA_AFSLUITING } from './journeys/machine';
import { scope } from './journeys/inert-scope';
import { BESCHIKKINGEN, isBeschikking, wachtOpHerstel } from './mandaat/teruggestuurd';
import { refuse, type Refusal } from './refusals';
import { REGELBOEK, type Regelboek } from './regels/regelboek';
import { restored } from './restored';
import { statesReserved } from './taken/handelingen';
import type { TaakSoort } from './taken/taken';
import {
  afgesprokenTaken,
  openTaken,
  withoutAfspraken,
  type TaakDraft,
  type TaakSleutel,
} from './taken/open-taken';
import { hoedanigheidVoor, type Actor } from './rollen';

/** A journey as its row holds it: never XState's own snapshot, so that the library can change under it. */
export interface Stored {
  machineId: string;
  machineVersion: number;
  value: JsonObject;
  context: JourneyContext;
  status: 'active' | 'done';
}

/** One traject in one version: its machine, its acts and its clocks. */
export interface JourneyDefinition {
  id: string;
  version: number;
  /** Its phases in the order in which a dossier goes through them. */
  fasen: readonly Fase[];
  machine: AnyStateMachine;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each traject has its own context
  acts: Record<string, AnyAct<any>>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- idem
  termijnen: (context: any, fase: string, regels: Regelboek) => DeadlineDraft[];
  /** Why an open dossier has no beslistermijn now; null when one runs. Absent: it always has one. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- idem
  zonderTermijn?: (context: any, regels: Regelboek) => string | null;
  /** The checks before its beschikking leaves. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- idem
  controles?: readonly Controle<any>[];
}

/** What one act changed; everything a transaction has to write follows from it. */
export interface Advanced {
  ok: true;
  stored: Stored;
  fase: string;
  facts: Fact[];
  taken: { geopend: TaakDraft[]; gesloten: TaakSleutel[] };
  deadlines: Deadline[];
  ended: EndedDeadline[];
  zonderTermijnReden: string | null;
}
export type Decision = Advanced | { ok: false; refusal: Refusal };

/** Opens a journey: the initial state, its first fact, taken and clocks. */
export function begin(definition: JourneyDefinition, input: JsonObject, env: Env): Advanced {
  const snapshot = definition.machine.getInitialSnapshot(scope, input);
  const context = snapshot.context as JourneyContext;
  const received = fact('AanvraagReceived', {
    soort: definition.id,
    ontvangstDatum: context.ontvangstDatum,
    teamId: context.teamId,
    aanvrager: String(input.aanvrager),
  });
  return settle(definition, undefined, snapshot, [received], env);
}

/** Lets one act happen to a stored journey, or says why not. Pure; with restored.ts the only caller of XState. */
export function advance(definition: JourneyDefinition, stored: Stored, event: StoredEvent): Decision {
  const refusal = refusalOf(definition, stored, event);
  if (refusal) return { ok: false, refusal };
  const { before } = restored(definition, stored);
  const { after, facts } = transition(definition.machine, before, event);
  const reserved = statesReserved(facts, event.by);
  if (reserved) return { ok: false, refusal: reserved };
  if (isBeschikking(facts) && !BESCHIKKINGEN.includes(event.type))
    throw new Error(
      `${event.type} lets a beschikking go out, and is not among those that wait for returned work`,
    );
  return settle(definition, before, after, facts, event);
}

function transition(machine: AnyStateMachine, before: AnyMachineSnapshot, event: StoredEvent) {
  const actions: { type: string; params?: unknown }[] = [];
  const actionExecutor: AnyActorScope['actionExecutor'] = (action) => actions.push(action);
  const after = machine.transition(before, event, { ...scope, actionExecutor });
  return { after, facts: factsIn(actions) };
}

/** The phase a stored journey is in. */
export const faseVan = (definition: JourneyDefinition, stored: Stored): string =>
  metaOf(restored(definition, stored).before).fase;

/** An act and the capacity in which this person would do it; `refusal` says why it is not possible now. */
export interface Offer {
  actie: string;
  refusal: Refusal | undefined;
}

/** Every act of these roles, with what stands in its way before anything is filled in. */
export function offers(
  definition: JourneyDefinition,
  stored: Stored,
  actor: Pick<Actor, 'medewerkerId' | 'rollen'>,
  now: Omit<Env, 'by'>,
): Offer[] {
  return Object.entries(definition.acts).flatMap(([actie, act]) => {
    const hoedanigheid = hoedanigheidVoor(actor, act.rollen);
    if (!hoedanigheid || act.via) return [];
    const by = { medewerkerId: actor.medewerkerId, hoedanigheid };
    return [{ actie, refusal: refusalOf(definition, stored, { type: actie, ...now, by }) }];
  });
}

function refusalOf(definition: JourneyDefinition, stored: Stored, event: JourneyEvent) {
  const { before, handled } = restored(definition, stored);
  const act = definition.acts[event.type];
  if (!act) throw new Error(`${definition.id} v${definition.version} has no act ${event.type}`);
  if (!act.rollen.includes(event.by.hoedanigheid)) {
    return refuse('NIET_DOOR_DEZE_ROL', `"${act.label}" hoort niet bij uw rol.`);
  }
  if (stored.status === 'done' && !(event.type === 'heropen' || handlesClosed(definition, event.type)))
    return refuse('DOSSIER_AFGESLOTEN', 'Dit dossier is afgesloten.');
  if (!handled.has(event.type)) {
    return refuse('NIET_IN_DEZE_FASE', `"${act.label}" kan niet in deze stand van het dossier.`);
  }
  const refusal =
    act.when?.(stored.context, event) ??
    wachtOpHerstel(event.type, event.teruggestuurd) ??
    (event.gegevens === undefined ? undefined : act.check?.(stored.context, event.gegevens, event));
  if (refusal) return refusal;
  // The machine has the last word: its guards repeat the rules, so this only differs when the two were written apart.
  if (!before.can(event)) throw new Error(`${event.type} passes its rules but not the machine`);
  return undefined;
}

/** A journey that knows the dwangsom lets it be set after the besluit. */
const handlesClosed = ({ acts }: JourneyDefinition, type: string): boolean =>
  acts.stelDwangsomVast !== undefined && NA_AFSLUITING.includes(type);

function factsIn(actions: readonly { type: string; params?: unknown }[]): Fact[] {
  return actions.map((action) => {
    if (action.type !== 'xstate.emit') throw new Error(`a machine only states facts, not ${action.type}`);
    return (action.params as { event: Fact }).event;
  });
}

function settle(
  definition: JourneyDefinition,
  before: AnyMachineSnapshot | undefined,
  after: AnyMachineSnapshot,
  facts: Fact[],
  { by, vandaag, regels = REGELBOEK }: Pick<Env, 'by' | 'vandaag' | 'regels'>,
): Advanced {
  const { fase, taken } = metaOf(after);
  const status = fase === 'AFGESLOTEN' ? 'done' : 'active';
  const kept = withoutAfspraken(after.context as JourneyContext, status);
  const now = metBesluit(definition, kept, facts, by, vandaag);
  const { context, clocks } = withClocks(definition, now, fase, vandaag, regels);
  const { deadlines, states, ended } = reconcileDeadlines(
    clocks,
    context.deadlines,
    vandaag,
    context.uitkomst === null,
    regels,
  );
  const fasen = context.fasen[fase] ? context.fasen : { ...context.fasen, [fase]: vandaag };
  return {
    ok: true,
    stored: {
      machineId: definition.id,
      machineVersion: definition.version,
      value: after.value as JsonObject,
      context: { ...context, deadlines: states, fasen },
      status,
    },
    fase,
    facts,
    taken: openTaken(
      before ? takenIn(metaOf(before).taken, before.context as JourneyContext) : [],
      takenIn(taken, context),
      context,
    ),
    deadlines,
    ended,
    zonderTermijnReden: status === 'active' ? (definition.zonderTermijn?.(context, regels) ?? null) : null,
  };
}

const takenIn = (ofState: TaakSoort[], context: JourneyContext): TaakSleutel[] => [
  ...ofState,
  ...dwangsomTaken(context),
  ...bezwaarTaken(context),
  ...afgesprokenTaken(context),
];

function metaOf(snapshot: AnyMachineSnapshot): { fase: string; taken: TaakSoort[] } {
  const metas = Object.values(snapshot.getMeta()) as { fase?: string; taken?: TaakSoort[] }[];
  const fase = metas.findLast((meta) => meta?.fase)?.fase;
  if (!fase) throw new Error(`no phase for ${JSON.stringify(snapshot.value)}`);
  return { fase, taken: metas.flatMap((meta) => meta?.taken ?? []) };
}
