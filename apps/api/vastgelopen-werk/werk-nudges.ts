import type { EntityManager } from 'typeorm';
import { seesWerk } from '../../../libs/access/werk-sight';
import type { Actor } from '../../../libs/domain/rollen';
import { logEnd, type LogPlace } from '../../../libs/storage/followers';
import { readChangedWerk, type WerkPlace } from '../../../libs/storage/vastgelopen-werk-lezen';

const BATCH = 500;
// The reader fetches the list anyway; the ids only say that something is there.
const IDS = 50;

/** Reads on in the history of stuck work, as the stream reads the facts. */
export class WerkNudges {
  private place?: LogPlace;

  /** Forgets its place: nobody listened. */
  reset(): void {
    this.place = undefined;
  }

  /** What got stuck, was tried again or settled since the last time. */
  async next(manager: EntityManager): Promise<WerkPlace[]> {
    this.place ??= await logEnd(manager);
    const { changed, last } = await readChangedWerk(manager, this.place, BATCH);
    if (last) this.place = last;
    return changed;
  }
}

/** What one listener is told: ids of the stuck work they may see; undefined for nothing. */
export function werkNudgeFor(actor: Actor, changed: readonly WerkPlace[]): string | undefined {
  const ids = new Set(changed.filter((werk) => seesWerk(actor, werk)).map(({ id }) => id));
  if (ids.size === 0) return undefined;
  return `event: vastgelopen-werk\ndata: ${JSON.stringify({ werkIds: [...ids].slice(0, IDS) })}\n\n`;
}
