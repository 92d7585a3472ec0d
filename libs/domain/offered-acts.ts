import type { Env } from './acts/act';
import type { GegevensSchema } from './acts/schema';
import { offers, type Stored } from './journey';
import { definitionOf } from './journeys/registry';
import type { Refusal } from './refusals';
import { hoedanigheidVoor, type Actor, type Rol } from './rollen';

export interface OfferedAct {
  actie: string;
  label: string;
  gegevensSchema: GegevensSchema;
}

/**
 * What this person may do to the dossier now, and what is theirs in this phase but held up by a rule, with the reason.
 * The same question is asked again on the write. `zonderMandaat` says what a mandate, or the lack of one, stands in the way of.
 */
export function offeredActs(
  stored: Stored,
  actor: Pick<Actor, 'medewerkerId' | 'rollen'>,
  now: Omit<Env, 'by'>,
  zonderMandaat: (actie: string, hoedanigheid: Rol) => Refusal | undefined = () => undefined,
): { acties: OfferedAct[]; nietMogelijk: { actie: string; label: string; reden: string }[] } {
  const definition = definitionOf(stored);
  const acties: OfferedAct[] = [];
  const nietMogelijk: { actie: string; label: string; reden: string }[] = [];
  for (const offer of offers(definition, stored, actor, now)) {
    const { actie } = offer;
    const { label, schema, rollen } = definition.acts[actie]!;
    const refusal = offer.refusal ?? zonderMandaat(actie, hoedanigheidVoor(actor, rollen)!);
    if (!refusal) acties.push({ actie, label, gegevensSchema: schema });
    else if (!NOT_NOW.has(refusal.code)) nietMogelijk.push({ actie, label, reden: refusal.detail });
  }
  return { acties, nietMogelijk };
}

/** Refusals that hold for the whole phase or dossier, or say that there is nothing to act on, only fill the screen. */
const NOT_NOW = new Set([
  'NIET_IN_DEZE_FASE',
  'DOSSIER_AFGESLOTEN',
  'GEEN_BEVINDING',
  'GEEN_TERMIJN',
  'GEEN_DWANGSOM',
  'GEEN_BEZWAAR_MOGELIJK',
  'GEEN_BESLUIT',
  'GEEN_BEZWAAR',
  'ZESTIG_PLUS_NIET',
]);
