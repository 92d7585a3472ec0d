import type { By, Rol } from './rollen';
import { advance, type JourneyDefinition, type Stored } from './journey';
import type { JsonObject } from './json';
import { reconcileDeadlines, type Deadline } from './journeys/deadlines';
import type { JourneyContext } from './journeys/context';
import { withClocks } from './journeys/dwangsom-klokken';
import type { Refusal } from './refusals';
import type { Regelboek } from './regels/regelboek';
import { daysBetween, type Datum } from './termijnen/datum';
import { BESLUIT_UITKOMSTEN } from './uitkomst';

/** The acts of the clock: what may be tried out without happening. */
export const WAT_ALS_ACTIES = [
  'schortOp',
  'hervat',
  'verleng',
  'ontvangAanvulling',
  'registreerIngebrekestelling',
  'neemBesluit',
] as const;
export type WatAlsActie = (typeof WAT_ALS_ACTIES)[number];

export interface Handeling {
  actie: WatAlsActie;
  gegevens: JsonObject;
  /** The day on which it would happen; not before the one before it. */
  datum: Datum;
}

/** The journey on a day, and its clocks. */
export interface Toestand {
  stored: Stored;
  fase: string;
  vandaag: Datum;
  deadlines: Deadline[];
}

export interface Omgeving {
  definition: JourneyDefinition;
  regels: Regelboek;
  medewerkerId: string;
  rollen: readonly Rol[];
}

export type WatAls =
  | { ok: true; nu: Toestand; straks: Toestand; aannames: number[] }
  | { ok: false; index: number; refusal: Refusal };

/**
 * The clocks as they are, and as they would be after these acts, with every alarm in between. Nothing is written: the
 * decision is pure. A besluit may be supposed before the dossier has come to it; `aannames` names those handelingen.
 */
export function watAls(
  omgeving: Omgeving,
  stored: Stored,
  fase: string,
  vandaag: Datum,
  handelingen: readonly Handeling[],
): WatAls {
  const nu = toestand(omgeving, stored, fase, vandaag);
  const aannames: number[] = [];
  let straks = nu;
  for (const [index, handeling] of handelingen.entries()) {
    const before = totDag(omgeving, straks, handeling.datum);
    const { actie, gegevens } = handeling;
    const decision = gebeurt(omgeving, before, actie, gegevens);
    if (decision.ok) straks = { ...decision, vandaag: before.vandaag };
    else if (actie === 'neemBesluit' && teBeslissen(before)) {
      aannames.push(index);
      straks = besloten(omgeving, before);
    } else return { ok: false, index, refusal: decision.refusal };
  }
  return { ok: true, nu, straks, aannames };
}

/** The clocks of a journey as they stand on this day, by the same functions as an act. */
export function toestand(
  { definition, regels }: Omgeving,
  stored: Stored,
  fase: string,
  vandaag: Datum,
): Toestand {
  const { context, clocks } = withClocks(definition, stored.context, fase, vandaag, regels);
  const open = context.uitkomst === null;
  const { deadlines, states } = reconcileDeadlines(clocks, context.deadlines, vandaag, open, regels);
  return { stored: { ...stored, context: { ...context, deadlines: states } }, fase, vandaag, deadlines };
}

/** More alarms than this no dossier has between two days; a clock that keeps moving would be a fault. */
const MEESTE_ALARMEN = 500;

/** Lets the days go by, with the alarms that fall on them. */
function totDag(omgeving: Omgeving, from: Toestand, dag: Datum): Toestand {
  let now = from;
  for (let fallen = 0; fallen < MEESTE_ALARMEN; fallen++) {
    const due = now.deadlines
      .filter(({ alarm }) => alarm !== null && alarm.datum <= dag)
      .sort((a, b) => (a.alarm!.datum < b.alarm!.datum ? -1 : 1))[0];
    if (!due) return { ...toestand(omgeving, now.stored, now.fase, dag), vandaag: dag };
    const { sleutel, versie, alarm } = due;
    const at = { ...now, vandaag: alarm!.datum > now.vandaag ? alarm!.datum : now.vandaag };
    const decision = gebeurt(omgeving, at, 'laatAlarmAfgaan', { sleutel, versie, alarm: alarm!.alarm });
    if (!decision.ok) return { ...at, vandaag: dag };
    now = { ...decision, vandaag: at.vandaag };
  }
  throw new Error(`more than ${MEESTE_ALARMEN} alarms before ${dag}`);
}

function gebeurt({ definition, ...rest }: Omgeving, at: Toestand, type: string, gegevens: JsonObject) {
  const { rollen } = definition.acts[type] ?? { rollen: [] };
  const hoedanigheid = rest.rollen.find((rol) => rollen.includes(rol)) ?? rollen[0]!;
  const by: By = { medewerkerId: rest.medewerkerId, hoedanigheid };
  const tijdstip = `${at.vandaag}T09:00:00Z`;
  return advance(definition, at.stored, {
    type,
    gegevens,
    by,
    tijdstip,
    vandaag: at.vandaag,
    regels: rest.regels,
  });
}

const teBeslissen = ({ stored: { context } }: Toestand): boolean =>
  context.uitkomst === null && context.beslotenDatum === undefined;

/** As if the besluit were taken that day, wherever the dossier is on its road; the outcome does not matter to a clock. */
function besloten(omgeving: Omgeving, { stored, fase, vandaag }: Toestand): Toestand {
  const besluit = 'rechtBesluitDatum' in stored.context ? { rechtBesluitDatum: vandaag } : AFGESLOTEN;
  const context = { ...stored.context, ...besluit } as JourneyContext;
  return toestand(omgeving, { ...stored, context }, fase, vandaag);
}
const AFGESLOTEN = { uitkomst: BESLUIT_UITKOMSTEN[0]! };

/** One clock beside itself: which day it moves to, and by how much. */
export interface Verschil {
  id: string;
  soort: string;
  nu: Deadline | null;
  straks: Deadline | null;
  /** Later is positive; null when there is nothing to compare. */
  dagenVerschil: number | null;
}

/** Every clock there is now or would be, in the order of the dossier. */
export function verschillen(nu: readonly Deadline[], straks: readonly Deadline[]): Verschil[] {
  const ids = [...new Set([...nu, ...straks].map(({ sleutel }) => sleutel))];
  return ids.map((id) => {
    const before = nu.find(({ sleutel }) => sleutel === id) ?? null;
    const after = straks.find(({ sleutel }) => sleutel === id) ?? null;
    return {
      id,
      soort: (after ?? before)!.soort,
      nu: before,
      straks: after,
      dagenVerschil: before && after ? daysBetween(before.uiterlijkeDatum, after.uiterlijkeDatum) : null,
    };
  });
}
