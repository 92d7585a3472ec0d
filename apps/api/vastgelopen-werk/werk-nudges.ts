import { seesWerk } from '../../../libs/access/werk-sight';
import type { Actor } from '../../../libs/domain/rollen';
import type { WerkPlace } from '../../../libs/storage/vastgelopen-werk-lezen';
import { nudge, SOME } from '../nudges';

/** What one listener is told: ids of the stuck work they may see. */
export const werkNudgeFor = (actor: Actor, changed: readonly WerkPlace[]): string | undefined =>
  nudge(
    'vastgelopen-werk',
    'werkIds',
    changed.filter((werk) => seesWerk(actor, werk)).map(({ id }) => id),
    SOME,
  );
