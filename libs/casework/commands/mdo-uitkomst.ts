import { asSeenFrom } from '../../access/sight';
import type { Fout } from '../../domain/aanvraag';
import { splitCompartments } from '../../domain/acts/compartments';
import type { GegevensSchema } from '../../domain/acts/schema';
import { together } from '../../domain/acts-together';
import { medischeInhoud } from '../../domain/controles/scan-medisch';
import { advance } from '../../domain/journey';
import { definitionOf } from '../../domain/journeys/registry';
import type { JsonObject } from '../../domain/json';
import { hoedanigheidVoor, type Actor } from '../../domain/rollen';
import { isDelegatie } from '../../domain/taken/handelingen';
import type { ActChange } from '../../storage/change-journey';
import type { LoadedJourney } from '../../storage/load-journey';
import { invalid, type NotDone } from '../results';

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
    const stored = change?.advanced.stored ?? journey.stored;
    const decided = decideDeel({ ...journey, stored }, deel, index, actor, checkForm);
    if ('stop' in decided) return decided;
    change = change ? joined(change, decided.write) : decided.write;
  }
  return { write: change! };
}

function decideDeel(
  { stored, tijdstip, vandaag, regels, teruggestuurd }: LoadedJourney,
  { actie, gegevens }: Deel,
  index: number,
  actor: Actor,
  checkForm: CheckForm,
): { stop: NotDone } | { write: ActChange } {
  const definition = definitionOf(stored);
  const act = Object.hasOwn(definition.acts, actie) ? definition.acts[actie] : undefined;
  if (!act || (act.via !== undefined) !== (index === 0))
    return stop(
      index === 0
        ? refusal('NIET_IN_DEZE_FASE', 'Dit dossier loopt op een eerdere versie, die geen MDO kent.')
        : invalid(`gegevens.acties.${index - 1}.actie`, 'is geen actie van dit soort dossier'),
    );
  const hoedanigheid = hoedanigheidVoor(actor, act.rollen);
  if (!hoedanigheid) return stop({ kind: 'forbidden', detail: `"${act.label}" hoort niet bij uw rol.` });
  if (isDelegatie(actie, hoedanigheid))
    return stop(
      refusal(
        'MANDAAT_VIA_DOSSIER',
        `${act.label}: wat onder een mandaat gebeurt, doet u in het dossier zelf.`,
      ),
    );
  const fouten = checkForm(act.schema, gegevens).map((fout) => inDeel(index, fout));
  if (fouten.length) return stop({ kind: 'invalid', fouten });
  const by = { medewerkerId: actor.medewerkerId, hoedanigheid };
  const env = { by, tijdstip, vandaag, regels, teruggestuurd };
  const { proces, medisch } = splitCompartments(act.schema, gegevens);
  const decision = advance(definition, stored, { type: actie, gegevens: proces, ...env });
  const no = decision.ok
    ? (medischeInhoud(act.schema, gegevens) ?? act.checkMedisch?.(gegevens, env))
    : decision.refusal;
  if (no || !decision.ok) return stop(refusal(no!.code, `${act.label}: ${no!.detail}`));
  return {
    write: {
      advanced: decision,
      by,
      cause: { type: actie, gegevens: proces, vandaag },
      stukken: medisch.map((inhoud) => ({ soort: actie, inhoud })),
    },
  };
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
    parts: [...(first.parts ?? []), { offset, cause: then.cause, hoedanigheid }],
  };
}

const refusal = (code: Extract<NotDone, { kind: 'refused' }>['code'], detail: string): NotDone => ({
  kind: 'refused',
  code,
  detail,
  mogelijk: [],
});
const stop = (outcome: NotDone) => ({ stop: outcome });
