import { createHash } from 'node:crypto';
import { canonicalJson, type JsonObject } from '../domain/json';

export interface HashedFact {
  journeyId: string;
  seq: number;
  type: string;
  data: JsonObject;
  cause: JsonObject | null;
  actorId: string;
  hoedanigheid: string;
  at: string;
}

/** What the first fact of a journey is chained to. */
export const FIRST_HASH = Buffer.alloc(32);

/** Each fact carries the hash of all before it: a changed byte breaks the chain from there on. */
export function hashFact(previous: Buffer, fact: HashedFact): Buffer {
  return createHash('sha256')
    .update(previous)
    .update(canonicalJson(fact as unknown as JsonObject))
    .digest();
}
