import { rollenInSight } from '../../../libs/access/sight';
import { isVoor } from '../../../libs/domain/meldingen/melding';
import type { Actor } from '../../../libs/domain/rollen';
import type { ChangedMeldingen } from '../../../libs/storage/melding-log';
import { nudge, SOME } from '../nudges';

/** What one listener is told: ids of the meldingen addressed to them in dossiers they may see. */
export const meldingNudgeFor = (actor: Actor, changed: readonly ChangedMeldingen[]): string | undefined =>
  nudge(
    'melding',
    'meldingIds',
    changed
      .filter((melding) => isVoor(actor, melding) && rollenInSight(actor, melding).length > 0)
      .map(({ id }) => id),
    SOME,
  );
