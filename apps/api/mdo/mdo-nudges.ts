import { rollenInSight } from '../../../libs/access/sight';
import type { Actor } from '../../../libs/domain/rollen';
import type { MdoPlace } from '../../../libs/storage/mdo-log';
import { nudge } from '../nudges';

/** What one listener is told: the sessions of their team that changed, by id. */
export const mdoNudgeFor = (actor: Actor, changed: readonly MdoPlace[]): string | undefined =>
  nudge(
    'mdo',
    'sessieIds',
    changed
      .filter((sessie) => rollenInSight(actor, { ...sessie, vastAanspreekpuntId: null }).length > 0)
      .map(({ id }) => id),
  );
