import type { EntityManager } from 'typeorm';
import { rollenInSight } from '../../../libs/access/sight';
import type { Actor } from '../../../libs/domain/rollen';
import { logEnd, type LogPlace } from '../../../libs/storage/followers';
import { readChangedMdo, type MdoPlace } from '../../../libs/storage/mdo-log';

const BATCH = 500;

/** Reads on in the history of the sessions, as the stream reads the facts. */
export class MdoNudges {
  private place?: LogPlace;

  /** Forgets its place: nobody listened. */
  reset(): void {
    this.place = undefined;
  }

  /** The sessions that changed since the last time. */
  async next(manager: EntityManager): Promise<MdoPlace[]> {
    this.place ??= await logEnd(manager);
    const { changed, last } = await readChangedMdo(manager, this.place, BATCH);
    if (last) this.place = last;
    return changed;
  }
}

/** What one listener is told: the sessions of their team that changed, by id; undefined for nothing. */
export function mdoNudgeFor(actor: Actor, changed: readonly MdoPlace[]): string | undefined {
  const seen = changed.filter(
    (sessie) => rollenInSight(actor, { ...sessie, vastAanspreekpuntId: null }).length > 0,
  );
  if (seen.length === 0) return undefined;
  const sessieIds = [...new Set(seen.map(({ id }) => id))];
  return `event: mdo\ndata: ${JSON.stringify({ sessieIds })}\n\n`;
}
