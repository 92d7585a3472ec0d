import type { FieldSchema, GegevensSchema } from '../acts/schema';
import type { Json, JsonObject } from '../json';
import { refuse, type Refusal } from '../refusals';
import { MEDISCHE_WOORDEN } from './medische-woorden';

/** What gives medical content away. Unmistakable signs only: whoever is stopped without reason writes around the rule. */
const TEKENS: readonly [soort: string, pattern: RegExp][] = [
  ['een diagnosecode', /\b[A-TV-Z][0-9]{2}\.[0-9]{1,2}\b/],
  ['een diagnosecode', /\bCAS[ -]?(code)?[ :]*[A-Z][0-9]{3}\b/i],
  ['een diagnosecode', /\bDSM[ -]?(IV|V|4|5)\b/i],
  ['een diagnose', /\bgediagnosticeerd\b/i],
  ...Object.entries(MEDISCHE_WOORDEN).map(([soort, woorden]): [string, RegExp] => [
    soort,
    new RegExp(`(?<![\\p{L}\\p{N}])(${woorden.join('|')})(?![\\p{L}\\p{N}])`, 'iu'),
  ]),
];

/** What kind of medical content a text holds, or null. The text itself is never repeated. */
export function medischIn(tekst: string): string | null {
  return TEKENS.find(([, pattern]) => pattern.test(tekst))?.[0] ?? null;
}

/**
 * Refuses medical content in a field that is not medical, before it is on record for ever (ZW 75c, Wet WIA 106;
 * evaluation Box 6.1). No override: the medical fields are where it belongs.
 */
export function medischeInhoud(schema: GegevensSchema, gegevens: JsonObject): Refusal | undefined {
  for (const [naam, veld] of Object.entries(schema.properties)) {
    const found = veld['x-medisch'] ? null : inVeld(veld, gegevens[naam]);
    if (!found) continue;
    return refuse(
      'MEDISCHE_INHOUD',
      `In "${found.title}" staat ${found.soort}. Medische gegevens horen alleen in het medische deel (Wet WIA 106, ZW 75c); haal ze hier weg.`,
    );
  }
  return undefined;
}

function inVeld(veld: FieldSchema, waarde: Json | undefined): { title: string; soort: string } | null {
  if (waarde === undefined || waarde === null) return null;
  if (typeof waarde === 'string') {
    const soort = veld.enum || veld.format ? null : medischIn(waarde);
    return soort ? { title: veld.title, soort } : null;
  }
  if (Array.isArray(waarde)) return first(waarde, (item) => veld.items && inVeld(veld.items, item));
  if (typeof waarde !== 'object') return null;
  return first(Object.entries(waarde), ([naam, inhoud]) => {
    const inner = veld.properties?.[naam];
    return inner && !inner['x-medisch'] ? inVeld(inner, inhoud) : null;
  });
}

function first<T, R>(items: readonly T[], find: (item: T) => R | null | undefined): R | null {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return null;
}
