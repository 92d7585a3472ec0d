import { advance, begin, type Advanced } from './journey';
import { definitionOf } from './journeys/registry';
import { canonicalJson, type JsonObject } from './json';
import { REGELBOEK, type Regelboek } from './regels/regelboek';
import type { By, Rol } from './rollen';
import type { TaakDraft, TaakSleutel } from './taken/open-taken';
import type { Datum } from './termijnen/datum';

/** A fact as it is on record. */
export interface RecordedFact {
  seq: number;
  type: string;
  data: JsonObject;
  /** The act that led to it; on the first fact of that act only. */
  cause: JsonObject | null;
  actorId: string;
  hoedanigheid: string;
  at: string;
}

export interface Replayed {
  /** The journey as the acts on record make it; undefined when there is nothing on record. */
  last: Advanced | undefined;
  openTaken: TaakSleutel[];
  /** Where the record and the machine disagree. */
  differences: string[];
}

/** The rulebook of a version. */
export type RegelboekOf = (versie: number) => Regelboek;

const onlyTheFirst: RegelboekOf = (versie) => {
  if (versie === REGELBOEK.versie) return REGELBOEK;
  throw new Error(`rulebook ${versie} is not at hand`);
};

/**
 * Lets every act on record happen again, on the machine version and under the rulebook it happened on, and compares
 * the facts. `onAct` sees the journey after each.
 */
export function replay(
  machineId: string,
  machineVersion: number,
  facts: readonly RecordedFact[],
  regelboekOf: RegelboekOf = onlyTheFirst,
  onAct: (after: Advanced, recorded: readonly RecordedFact[]) => void = () => {},
): Replayed {
  const definition = definitionOf({ machineId, machineVersion });
  const differences: string[] = [];
  let last: Advanced | undefined;
  let openTaken: TaakSleutel[] = [];
  for (let index = 0; index < facts.length;) {
    const { cause, actorId, hoedanigheid, at, seq } = facts[index]!;
    if (!cause) return { last, openTaken, differences: [...differences, `fact ${seq} belongs to no act`] };
    const by: By = { medewerkerId: actorId, hoedanigheid: hoedanigheid as Rol };
    const gegevens = cause.gegevens as JsonObject;
    const regels = regelboekOf(versieOf(cause, last));
    const env = { by, tijdstip: at, vandaag: cause.vandaag as Datum, regels };
    const decision = last
      ? advance(definition, last.stored, { type: String(cause.type), gegevens, ...env })
      : begin(definition, gegevens, env);
    if (!decision.ok) {
      return {
        last,
        openTaken,
        differences: [...differences, `act at ${seq} is now refused: ${decision.refusal.code}`],
      };
    }
    decision.facts.forEach((expected, offset) => {
      const recorded = facts[index + offset];
      const same =
        recorded?.type === expected.type &&
        canonicalJson(recorded.data) === canonicalJson(expected.data as JsonObject);
      if (!same)
        differences.push(
          `fact ${seq + offset} is ${recorded?.type ?? 'missing'}, replay gives ${expected.type}`,
        );
    });
    openTaken = [
      ...openTaken.filter((soort) => !decision.taken.gesloten.includes(soort)),
      ...decision.taken.geopend.map(({ soort }: TaakDraft) => soort),
    ];
    onAct(decision, facts.slice(index, index + decision.facts.length));
    last = decision;
    index += decision.facts.length;
  }
  return { last, openTaken, differences };
}

/** Opening and moving to another book name their version; every other act happens under the one the dossier is on. */
function versieOf({ type, gegevens }: JsonObject, last: Advanced | undefined): number {
  const { regelVersie, versie } = gegevens as { regelVersie?: number; versie?: number };
  if (!last) return regelVersie ?? REGELBOEK.versie;
  if (type === 'pasRegelsToe') return versie!;
  return last.stored.context.regelVersie ?? REGELBOEK.versie;
}
