import { decodeCursor, encodeCursor } from './cursor';

const TIJDSTIP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/;

/** The (rang, moment, id) a list of meldingen goes on from; undefined for a cursor we never gave. */
export function placeOfMelding(cursor: string): [rang: string, tijdstip: string, id: string] | undefined {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(key) || key.length !== 3) return undefined;
    const [rang, tijdstip, id] = key as unknown[];
    if (typeof rang !== 'string' || !/^[0-2]$/.test(rang)) return undefined;
    if (typeof tijdstip !== 'string' || !TIJDSTIP.test(tijdstip) || Number.isNaN(Date.parse(tijdstip)))
      return undefined;
    const place = decodeCursor(encodeCursor([tijdstip.slice(0, 10), id as string]));
    return place && [rang, tijdstip, place[1]];
  } catch {
    return undefined;
  }
}
