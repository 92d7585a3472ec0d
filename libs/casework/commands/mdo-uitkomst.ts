import { asSeenFrom } from '../../access/sight';
import type { Fout } from '../../domain/aanvraag';
import type { GegevensSchema } from '../../domain/acts/schema';
import { together } from '../../domain/acts-together';
import { definitionOf } from '../../domain/journeys/registry';
import type { JsonObject } from '../../domain/json';
import { refuse } from '../../domain/refusals';
import { hoedanigheidVoor, type Actor } from '../../domain/rollen';
import type { ActChange } from '../../storage/change-journey';
import type { LoadedJourney } from '../../storage/load-journey';
import { bewegenMandaat } from '../../storage/write-mandaat';
import { invalid, type NotDone } from '../results';
import { judgeAct } from './judge-act';

/** One act of an outcome: the discussion itself, or what was decided with it about clock or plan. */
export interface Deel {
  actie: string;
  gegevens: JsonObject;
}
export type CheckForm = (schema: GegevensSchema, gegevens: JsonObject) => Fout[];

/**
 * Decides the acts of one client one after the other, each under its own mandate and law and on the state the one before
 * made, and makes one change of them. One that is refused stops all; the refusal says which.
 */
export function decideUitkomst(
  journey: LoadedJourney | undefined,
  delen: readonly Deel[],
  { by: person, checkForm }: { by: Actor; checkForm: CheckForm },
): { stop: NotDone } | { write: ActChange } {
  if (!journey) return stop({ kind: 'notFound' });
  const actor = asSeenFrom(person, journey);
  if (actor.rollen.length === 0) return stop({ kind: 'notFound' });
  let change: ActChange | undefined;
  for (const [index, deel] of delen.entries()) {
    const { stored, facts } = change?.advanced ?? { stored: journey.stored, facts: [] };
    const at = { index, offset: facts.length, actor, checkForm };
    const decided = decideDeel({ ...journey, stored }, deel, at);
    if ('stop' in decided) return decided;
    change = change ? joined(change, decided.write) : decided.write;
  }
  if (bewegenMandaat(journey, change!).length > 1) return stop(EEN_MANDAAT);
  return { write: change! };
}

function decideDeel(
  journey: LoadedJourney,
  { actie, gegevens }: Deel,
  { index, offset, actor, checkForm }: { index: number; offset: number; actor: Actor; checkForm: CheckForm },
): { stop: NotDone } | { write: ActChange } {
  const definition = definitionOf(journey.stored);
  const act = Object.hasOwn(definition.acts, actie) ? definition.acts[actie] : undefined;
  if (!act || (act.via !== undefined) !== (index === 0))
    return stop(
      index === 0
        ? refusal('NIET_IN_DEZE_FASE', 'Dit dossier loopt op een eerdere versie, die geen MDO kent.')
        : invalid(`gegevens.acties.${index - 1}.actie`, 'is geen actie van dit soort dossier'),
    );
  const hoedanigheid = hoedanigheidVoor(actor, act.rollen);
  if (!hoedanigheid) return stop({ kind: 'forbidden', detail: `"${act.label}" hoort niet bij uw rol.` });
  const fouten = checkForm(act.schema, gegevens).map((fout) => inDeel(index, fout));
  if (fouten.length) return stop({ kind: 'invalid', fouten });
  const by = { medewerkerId: actor.medewerkerId, hoedanigheid };
  const judged = judgeAct(journey, { actie, gegevens, by, definition, offset });
  if ('write' in judged) return judged;
  return stop(refusal(judged.refusal.code, `${act.label}: ${judged.refusal.detail}`));
}

/** Where the part stands in the request. */
export const inDeel = (index: number, { veld, melding }: Fout): Fout => ({
  veld:
    index === 0 ? veld.replace('gegevens', 'gegevens.bespreking') : `gegevens.acties.${index - 1}.${veld}`,
  melding,
});

function joined(first: ActChange, then: ActChange): ActChange {
  const offset = first.advanced.facts.length;
  const { hoedanigheid } = then.by;
  return {
    ...first,
    advanced: together(first.advanced, then.advanced),
    stukken: [...first.stukken, ...then.stukken.map((stuk) => ({ ...stuk, offset, hoedanigheid }))],
    parts: [
      ...(first.parts ?? []),
      { offset, cause: then.cause, hoedanigheid, mandaat: then.mandaat, before: first.advanced.stored },
    ],
  };
}

const EEN_MANDAAT: NotDone = {
  kind: 'refused',
  ...refuse(
    'MANDAAT_VIA_DOSSIER',
    'In één besluit kan één handeling over of onder een mandaat. Doe de andere in het dossier zelf.',
  ),
  mogelijk: [],
};
const refusal = (code: Extract<NotDone, { kind: 'refused' }>['code'], detail: string): NotDone => ({
  kind: 'refused',
  code,
  detail,
  mogelijk: [],
});
const stop = (outcome: NotDone) => ({ stop: outcome });
