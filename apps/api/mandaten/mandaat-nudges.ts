import { ziet } from '../../../libs/casework/commands/act-on-mandaat';
import type { Actor } from '../../../libs/domain/rollen';
import type { MandaatPlace } from '../../../libs/storage/mandaat-log';
import { nudge, SOME } from '../nudges';

/** What one listener is told: the mandates they may see that changed, or under which something was judged. */
export const mandaatNudgeFor = (actor: Actor, changed: readonly MandaatPlace[]): string | undefined =>
  nudge(
    'mandaat',
    'mandaatIds',
    changed.filter((mandaat) => ziet(actor, mandaat)).map(({ id }) => id),
    SOME,
  );
