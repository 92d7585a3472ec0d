import { Problem } from './problem';
import { request } from './request';
import type { Typed } from '../form/schema';

/** A draft as the server keeps it: what was typed, on which version of the dossier, and when. */
export interface Concept {
  versieGezien: number;
  inhoud: Record<string, Typed>;
  tijdstip: string;
}

const pathOf = (dossierId: string, actie: string) => `/v1/dossiers/${dossierId}/concepten/${actie}`;
/** What a browser still sends for a page that is closing. */
const KEEPALIVE_BYTES = 60_000;

/** The caller's own draft; null when there is none. */
export async function fetchConcept(
  dossierId: string,
  actie: string,
  signal: AbortSignal,
): Promise<Concept | null> {
  try {
    return await request<Concept>(pathOf(dossierId, actie), { signal });
  } catch (error) {
    if (error instanceof Problem && error.status === 404) return null;
    throw error;
  }
}

export function saveConcept(
  dossierId: string,
  actie: string,
  concept: Pick<Concept, 'versieGezien' | 'inhoud'>,
): Promise<Pick<Concept, 'tijdstip'>> {
  const keepalive = JSON.stringify(concept).length < KEEPALIVE_BYTES;
  return request(pathOf(dossierId, actie), { method: 'PUT', body: concept, keepalive });
}

export function dropConcept(dossierId: string, actie: string): Promise<void> {
  return request(pathOf(dossierId, actie), { method: 'DELETE', keepalive: true });
}
