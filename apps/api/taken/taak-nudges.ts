import { rollenInSight } from '../../../libs/access/sight';
import type { Actor } from '../../../libs/domain/rollen';
import type { TaakPlace } from '../../../libs/storage/taak-log';
import { nudge } from '../nudges';

/** What one listener is told: the dossiers they may see of which a taak changed hands or place. */
export const taakNudgeFor = (actor: Actor, changed: readonly TaakPlace[]): string | undefined =>
  nudge(
    'taak',
    'dossierIds',
    changed.filter((dossier) => rollenInSight(actor, dossier).length > 0).map(({ dossierId }) => dossierId),
  );
