import type { EntityManager } from 'typeorm';
import type { Actor } from '../../libs/domain/rollen';
import type { LogPlace } from '../../libs/storage/followers';
import type { ReadTail } from '../../libs/storage/log-tail';

const BATCH = 500;

/** What one listener is told of what changed; undefined for nothing. */
export type NudgeFor = (actor: Actor) => string | undefined;

/** One history that is followed for all who listen. */
export interface Nudges {
  /** From here on is told: before it nobody listened. */
  startAt(place: LogPlace): void;
  /** What to tell of what happened since the last time; a flood comes in batches. */
  next(manager: EntityManager): Promise<NudgeFor | undefined>;
}

/** Reads on in a history as the stream reads the facts, and tells each listener what of it is theirs. */
export function nudgesOf<T>(
  read: ReadTail<T>,
  tell: (actor: Actor, changed: readonly T[]) => string | undefined,
): Nudges {
  let place: LogPlace;
  return {
    startAt: (end) => (place = end),
    async next(manager) {
      const { changed, last } = await read(manager, place, BATCH);
      if (last) place = last;
      return changed.length === 0 ? undefined : (actor) => tell(actor, changed);
    },
  };
}

/** Enough ids of what is read again as a whole list: they only say that something is there. */
export const SOME = 50;

/** One event with ids, each once, the first `most` of them; undefined without any. */
export function nudge(
  event: string,
  name: string,
  ids: readonly string[],
  most?: number,
): string | undefined {
  if (ids.length === 0) return undefined;
  return `event: ${event}\ndata: ${JSON.stringify({ [name]: [...new Set(ids)].slice(0, most) })}\n\n`;
}
