import { isDatum } from '../../domain/termijnen/datum';

/** A place in a list, as text that means nothing outside: base64url of the last row's sort key. */
export const encodeCursor = (key: readonly (string | null)[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

type IsPart = (text: string) => boolean;
const matches =
  (pattern: RegExp): IsPart =>
  (text) =>
    pattern.test(text);

const isId = matches(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
const isRij = matches(/^[0-9T :.+-]{1,80}$/);
const isRang = matches(/^[0-9]$/);
const isMoment: IsPart = (text) =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  isDatum(text.slice(0, 10));

/** Reads a sort key of these parts; undefined for a cursor we never gave. */
const keyOf =
  <K extends string[]>(...parts: { [I in keyof K]: IsPart }) =>
  (cursor: string): K | undefined => {
    try {
      const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
      if (!Array.isArray(key) || key.length !== parts.length) return undefined;
      return key.every((part, index) => typeof part === 'string' && parts[index]!(part))
        ? (key as K)
        : undefined;
    } catch {
      return undefined;
    }
  };

export const decodeId = keyOf<[id: string]>(isId);
export const decodeCursor = keyOf<[datum: string, id: string]>(isDatum, isId);
export const decodeMoment = keyOf<[tijdstip: string, id: string]>(isMoment, isId);
export const decodeRang = keyOf<[rang: string, id: string]>(isRang, isId);
export const decodeRangMoment = keyOf<[rang: string, tijdstip: string, id: string]>(isRang, isMoment, isId);
/** Where one id may be there twice on one day. */
export const decodeRij = keyOf<[datum: string, id: string, rij: string]>(isDatum, isId, isRij);

/** Where one dossier may have two clocks on one day. */
export const decodeSleutel = keyOf<[datum: string, id: string, sleutel: string]>(
  isDatum,
  isId,
  matches(/^[A-Z0-9_-]{1,60}$/),
);

/** The first so many of the rows, of which one more was asked to know whether there is a next page. */
export function pageFrom<R, T>(
  rows: readonly R[],
  limit: number,
  keyOfRow: (row: R) => readonly (string | null)[],
  itemOf: (row: R) => T,
): { items: T[]; next?: string } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const items = shown.map(itemOf);
  return rows.length > limit && last ? { items, next: encodeCursor(keyOfRow(last)) } : { items };
}
