/** A place in a list, as text that means nothing outside: base64url of the last row's sort key. */
export const encodeCursor = (key: readonly (string | null)[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

const DATE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The (date, id) a list goes on from; undefined for a cursor we never gave. */
export function decodeCursor(cursor: string): [datum: string, id: string] | undefined {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(key) || key.length !== 2) return undefined;
    const [datum, id] = key as unknown[];
    if (typeof datum !== 'string' || typeof id !== 'string' || !DATE.test(datum) || !UUID.test(id))
      return undefined;
    return Number.isNaN(Date.parse(datum)) || new Date(datum).toISOString().slice(0, 10) !== datum
      ? undefined
      : [datum, id];
  } catch {
    return undefined;
  }
}

const TIJDSTIP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/;

/** The (moment, id) a list goes on from; undefined for a cursor we never gave. */
export function decodeMoment(cursor: string): [tijdstip: string, id: string] | undefined {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(key) || key.length !== 2) return undefined;
    const [tijdstip, id] = key as unknown[];
    if (typeof tijdstip !== 'string' || !TIJDSTIP.test(tijdstip) || Number.isNaN(Date.parse(tijdstip)))
      return undefined;
    const place = decodeCursor(encodeCursor([tijdstip.slice(0, 10), id as string]));
    return place && [tijdstip, place[1]];
  } catch {
    return undefined;
  }
}

const RIJ = /^[0-9T :.+-]{1,80}$/;

/** The (date, id, row) a list goes on from, where one id may be there twice on one day; undefined for one we never gave. */
export function decodeRij(cursor: string): [datum: string, id: string, rij: string] | undefined {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(key) || key.length !== 3) return undefined;
    const [datum, id, rij] = key as unknown[];
    const place = decodeCursor(encodeCursor([datum as string, id as string]));
    return place && typeof rij === 'string' && RIJ.test(rij) ? [...place, rij] : undefined;
  } catch {
    return undefined;
  }
}
