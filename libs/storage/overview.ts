import type { Advanced } from '../domain/journey';
import { openOpschorting } from '../domain/journeys/context';
import { OPSCHORTING_GRONDSLAG } from '../domain/termijnen/opschorting';

/** The row of `dossier_overview` as far as it follows from the journey; pure, so that `verify` can compute it again. */
export function overviewOf({
  stored,
  fase,
  deadlines,
  zonderTermijnReden,
}: Pick<Advanced, 'stored' | 'fase' | 'deadlines' | 'zonderTermijnReden'>) {
  const beslistermijn = deadlines.find(({ sleutel }) => sleutel === 'BESLISTERMIJN');
  const suspended = stored.context.uitkomst ? undefined : openOpschorting(stored.context);
  return {
    fase,
    status: stored.status === 'done' ? 'AFGESLOTEN' : 'OPEN',
    uitkomst: stored.context.uitkomst,
    ontvangst_datum: stored.context.ontvangstDatum,
    team_id: stored.context.teamId,
    wettelijke_datum: beslistermijn?.wettelijkeDatum ?? null,
    uiterlijke_beslisdatum: beslistermijn?.uiterlijkeDatum ?? null,
    termijn_status: beslistermijn?.status ?? ('GEEN' as const),
    zonder_termijn_reden: zonderTermijnReden,
    termijn_grondslag: suspended
      ? OPSCHORTING_GRONDSLAG[suspended.grond]
      : (beslistermijn?.grondslag ?? null),
    opgeschort_sinds_datum: suspended?.vanafDatum ?? null,
    // Undefined, and so left as it is, until another one was chosen.
    vast_aanspreekpunt_id: stored.context.vastAanspreekpuntId,
  };
}
