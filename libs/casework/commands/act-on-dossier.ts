import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { asSeenFrom } from '../../access/sight';
import type { Fout } from '../../domain/aanvraag';
import { splitCompartments } from '../../domain/acts/compartments';
import type { GegevensSchema } from '../../domain/acts/schema';
import { medischeInhoud } from '../../domain/controles/scan-medisch';
import { advance, offers } from '../../domain/journey';
import { BESCHIKKINGEN } from '../../domain/mandaat/teruggestuurd';
import { toestemming } from '../../domain/mandaat/toestemming';
import { kijktMee, type OnderWelkMandaat } from '../../domain/mandaat/kijkt-mee';
import { vraagtMandaat } from '../../domain/taken/handelingen';
import { definitionOf } from '../../domain/journeys/registry';
import type { JsonObject } from '../../domain/json';
import { refuse, type Refusal } from '../../domain/refusals';
import { hoedanigheidVoor, type Actor, type By } from '../../domain/rollen';
import { Cipher } from '../../storage/cipher';
import { changeJourney, type Changed, type Verdict } from '../../storage/change-journey';
import type { Along, LoadedJourney } from '../../storage/load-journey';
import { invalid, type Idempotency, type NotDone } from '../results';
import { unknownReferences } from '../references';

export interface ActOnDossierInput {
  dossierId: string;
  actie: string;
  gegevens: JsonObject;
  /** The door's check of `gegevens` against the form of the act; it runs once mandate and version are known. */
  checkForm?: (schema: GegevensSchema, gegevens: JsonObject) => Fout[];
  verwachteVersie: number;
  by: Actor;
  idempotency?: Idempotency;
  verzoekId?: string;
}
export type Acted = { kind: 'ok' } & Omit<Changed, 'tijdstip'>;

/** One person does one act on one dossier, on the version they looked at. */
export class ActOnDossier extends Command<Acted | NotDone> {
  constructor(readonly input: ActOnDossierInput) {
    super();
  }
}

@CommandHandler(ActOnDossier)
export class ActOnDossierHandler implements ICommandHandler<ActOnDossier> {
  constructor(
    @Inject(getDataSourceToken()) private readonly dataSource: DataSource,
    private readonly cipher: Cipher,
  ) {}

  async execute({ input }: ActOnDossier): Promise<Acted | NotDone> {
    const { manager } = this.dataSource;
    const { idempotency, verzoekId, by, dossierId } = input;
    const fouten = await unknownReferences(manager, input);
    const result = await changeJourney(
      manager,
      this.cipher,
      dossierId,
      (journey) => decide(input, journey, fouten),
      {
        key: idempotency && { actorId: by.medewerkerId, ...idempotency },
        verzoekId,
        along: leestMee(input),
      },
    );
    if ('stop' in result) return result.stop;
    return { kind: 'ok', versie: result.changed.versie, feiten: result.changed.feiten };
  }
}

/** In this order: an answer given before, existence, mandate, version, form, and then the law of the act itself. */
export function decide(
  input: ActOnDossierInput,
  journey: LoadedJourney | undefined,
  fouten: Fout[],
): Verdict<Acted | NotDone> {
  if (!journey) return stop({ kind: 'notFound' });
  if (journey.answered) {
    if (journey.answered.verzoekHash !== input.idempotency!.verzoekHash) return stop({ kind: 'keyReused' });
    const { versie, feiten } = journey.answered.antwoord as unknown as Changed;
    return stop({ kind: 'ok', versie, feiten });
  }
  const actor = asSeenFrom(input.by, journey);
  if (actor.rollen.length === 0) return stop({ kind: 'notFound' });
  const definition = definitionOf(journey.stored);
  const act = Object.hasOwn(definition.acts, input.actie) ? definition.acts[input.actie]! : undefined;
  if (!act) return stop(invalid('actie', 'is geen actie van dit soort dossier'));
  if (act.via) return stop({ kind: 'refused', ...ALLEEN_IN_MDO, mogelijk: [] });
  const hoedanigheid = hoedanigheidVoor(actor, act.rollen);
  if (!hoedanigheid) return stop({ kind: 'forbidden', detail: `"${act.label}" hoort niet bij uw rol.` });
  if (input.verwachteVersie !== journey.seq) return stop({ kind: 'stale', versie: journey.seq });
  const formFouten = [...(input.checkForm?.(act.schema, input.gegevens) ?? []), ...fouten];
  if (formFouten.length) return stop({ kind: 'invalid', fouten: formFouten });

  const { tijdstip, vandaag, regels, teruggestuurd } = journey;
  const now = { tijdstip, vandaag, regels, teruggestuurd };
  const by = { medewerkerId: actor.medewerkerId, hoedanigheid };
  const { proces, medisch } = splitCompartments(act.schema, input.gegevens);
  const onder = onderWelkMandaat(input, journey, by);
  if ('refusal' in onder) return stop({ kind: 'refused', ...onder.refusal, mogelijk: [] });
  const decision = advance(definition, journey.stored, { type: input.actie, gegevens: proces, by, ...now });
  const refusal = decision.ok
    ? (medischeInhoud(act.schema, input.gegevens) ?? act.checkMedisch?.(input.gegevens, { by, ...now }))
    : decision.refusal;
  if (refusal || !decision.ok) {
    const possible = offers(definition, journey.stored, actor, now).filter((offer) => !offer.refusal);
    return stop({ kind: 'refused', ...refusal!, mogelijk: possible.map(({ actie }) => actie) });
  }
  return {
    write: {
      advanced: decision,
      by,
      cause: { type: input.actie, gegevens: proces, vandaag: journey.vandaag },
      stukken: medisch.map((inhoud) => ({ soort: input.actie, inhoud })),
      ...(onder.mandaat && { mandaat: onder.mandaat }),
    },
  };
}

const ALLEEN_IN_MDO = refuse('ALLEEN_IN_MDO', 'Een bespreking wordt in het MDO zelf vastgelegd.');
/** Mandates are read for whatever an SMV does and for the beginning of a delegation, what came back for a beschikking. */
export const leestMee = ({ actie, by }: Pick<ActOnDossierInput, 'actie' | 'by'>): Along =>
  actie === 'delegeerVoorbereiding' || by.rollen.some((rol) => vraagtMandaat(actie, rol))
    ? { mandatenVan: by.medewerkerId }
    : { teruggestuurd: BESCHIKKINGEN.includes(actie) };

function onderWelkMandaat(
  { actie, dossierId }: ActOnDossierInput,
  journey: LoadedJourney,
  by: By,
): { refusal: Refusal } | { mandaat?: OnderWelkMandaat } {
  const found = toestemming({ ...journey, dossierId }, actie, by);
  if (found === 'NIET_NODIG' || 'refusal' in found) return found === 'NIET_NODIG' ? {} : found;
  return { mandaat: kijktMee(found.mandaat, journey, `${dossierId} ${journey.seq + 1}`) };
}

const stop = (outcome: Acted | NotDone) => ({ stop: outcome });
