import { decodeMoment, encodeCursor } from './cursor';

/** The (rang, moment, id) a list of meldingen goes on from; undefined for a cursor we never gave. */
export function placeOfMelding(cursor: string): [rang: string, tijdstip: string, id: string] | undefined {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(key) || key.length !== 3) return undefined;
    const [rang, tijdstip, id] = key as string[];
    if (typeof rang !== 'string' || !/^[0-2]$/.test(rang)) return undefined;
    const place = decodeMoment(encodeCursor([tijdstip!, id!]));
    return place && [rang, ...place];
  } catch {
    return undefined;
  }
}
