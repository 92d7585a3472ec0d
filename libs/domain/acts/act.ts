import type { FactDraft } from '../facts';
import type { JsonObject } from '../json';
import type { TeruggestuurdWerk } from '../mandaat/teruggestuurd';
import type { By, Rol } from '../rollen';
import type { Refusal } from '../refusals';
import type { Regelboek } from '../regels/regelboek';
import type { Datum } from '../termijnen/datum';
import type { GegevensSchema } from './schema';

/** What surrounds an act: who, in which capacity, and the day by the database clock. */
export interface Env {
  by: By;
  tijdstip: string;
  vandaag: Datum;
  /** The rulebook the dossier is on; the first one when absent. */
  regels?: Regelboek;
  /** Work under a mandate that came back; it holds every beschikking. Absent in a replay: it was judged when it happened. */
  teruggestuurd?: readonly TeruggestuurdWerk[];
  /** Whom the client turns to now: until a fact names another, who registered the aanvraag. Absent in a replay, likewise. */
  vastAanspreekpuntId?: string | null;
}

/** What an act does when nothing stands in its way: the context it changes and the facts it states. */
export interface Outcome<C> {
  context?: Partial<C>;
  facts: [FactDraft, ...FactDraft[]];
}

/** What comes on top of an outcome. */
export interface Effect<C> {
  context?: Partial<C>;
  facts?: FactDraft[];
}

/**
 * One act: the mandate (`rollen`, in order of preference for the capacity recorded), the form (`schema`) and the rules.
 * In which states it is possible stands in the machine. `C` is the context of the journey, `G` the non-medical gegevens.
 */
export interface Act<C, G> {
  label: string;
  rollen: readonly Rol[];
  schema: GegevensSchema;
  /** Recorded by an MDO only, never by itself: a session knows who was present. */
  via?: 'MDO';
  /** Refuses on the state of the dossier alone; also decides whether the act is offered at all. */
  when?: (context: C, env: Env) => Refusal | undefined;
  /** Refuses on what was filled in. */
  check?: (context: C, gegevens: G, env: Env) => Refusal | undefined;
  /** Refuses on medical content that is missing, before it is sealed; its sentence never quotes what was written. */
  checkMedisch?: (gegevens: JsonObject, env: Env) => Refusal | undefined;
  apply: (context: C, gegevens: G, env: Env) => Outcome<C>;
}

/** An act whose gegevens type is known to itself only; gegevens are checked against `schema` at the door. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- gegevens differ per act; the schema guards them at run time
export type AnyAct<C> = Act<C, any>;

/** The first rule that says no, or undefined. */
export function firstRefusal(...refusals: (Refusal | undefined)[]): Refusal | undefined {
  return refusals.find((refusal) => refusal !== undefined);
}
