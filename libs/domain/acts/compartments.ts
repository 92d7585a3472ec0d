import type { JsonObject } from '../json';
import { Medisch, type Compartiment } from '../medisch';
import type { GegevensSchema } from './schema';

/** Parts what was filled in: the process part, and per compartment the medical content, sealed from here on. */
export function splitCompartments(
  schema: GegevensSchema,
  gegevens: JsonObject,
): { proces: JsonObject; medisch: Medisch[] } {
  const proces: JsonObject = {};
  const sealed = new Map<Compartiment, JsonObject>();
  for (const [veld, waarde] of Object.entries(gegevens)) {
    const compartiment = schema.properties[veld]?.['x-medisch'];
    if (!compartiment) proces[veld] = waarde;
    else sealed.set(compartiment, { ...sealed.get(compartiment), [veld]: waarde });
  }
  return { proces, medisch: [...sealed].map(([compartiment, inhoud]) => new Medisch(compartiment, inhoud)) };
}
