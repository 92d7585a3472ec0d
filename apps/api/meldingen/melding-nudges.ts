import type { EntityManager } from 'typeorm';
import { rollenInSight } from '../../../libs/access/sight';
import { isVoor } from '../../../libs/domain/meldingen/melding';
import type { Actor } from '../../../libs/domain/rollen';
import { logEnd, type LogPlace } from '../../../libs/storage/followers';
import { readChanged, type ChangedMeldingen } from '../../../libs/storage/melding-log';

const BATCH = 500;
// The reader fetches the list anyway; the ids only say that something is there.
const IDS = 50;

/** Reads on in the history of the meldingen, by (transaction, position) as the stream reads the facts. */
export class MeldingNudges {
  private place?: LogPlace;

  /** Forgets its place: nobody listened. */
  reset(): void {
    this.place = undefined;
  }

  /** What changed since the last time; a flood comes in batches. */
  async next(manager: EntityManager): Promise<ChangedMeldingen[]> {
    this.place ??= await logEnd(manager);
    const { changed, last } = await readChanged(manager, this.place, BATCH);
    if (last) this.place = last;
    return changed;
  }
}

/** What one listener is told: ids of the meldingen addressed to them in dossiers they may see; undefined for nothing. */
export function nudgeFor(actor: Actor, changed: readonly ChangedMeldingen[]): string | undefined {
  const mine = changed.filter(
    (melding) => isVoor(actor, melding) && rollenInSight(actor, melding).length > 0,
  );
  if (mine.length === 0) return undefined;
  const meldingIds = [...new Set(mine.map(({ id }) => id))].slice(0, IDS);
  return `event: melding\ndata: ${JSON.stringify({ meldingIds })}\n\n`;
}
