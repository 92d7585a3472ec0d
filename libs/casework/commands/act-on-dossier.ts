import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { asSeenFrom } from '../../access/sight';
import type { Fout } from '../../domain/aanvraag';
import type { GegevensSchema } from '../../domain/acts/schema';
import { offers } from '../../domain/journey';
import { BESCHIKKINGEN } from '../../domain/mandaat/teruggestuurd';
import { definitionOf } from '../../domain/journeys/registry';
import type { JsonObject } from '../../domain/json';
import { refuse } from '../../domain/refusals';
import { hoedanigheidVoor, type Actor } from '../../domain/rollen';
import { Cipher } from '../../storage/cipher';
import { changeJourney, type Changed, type Verdict } from '../../storage/change-journey';
import type { Along, LoadedJourney } from '../../storage/load-journey';
import { keyOf } from '../answers';
import { invalid, type Idempotency, type NotDone } from '../results';
import { unknownReferences } from '../references';
import { judgeAct, leestMandaten } from './judge-act';

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
        key: keyOf(by, idempotency),
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

  const by = { medewerkerId: actor.medewerkerId, hoedanigheid };
  const judged = judgeAct(journey, { ...input, by, definition });
  if ('write' in judged) return judged;
  const { tijdstip, vandaag, regels, teruggestuurd } = journey;
  const possible = offers(definition, journey.stored, actor, { tijdstip, vandaag, regels, teruggestuurd });
  return stop({
    kind: 'refused',
    ...judged.refusal,
    mogelijk: possible.filter((offer) => !offer.refusal).map(({ actie }) => actie),
  });
}

const ALLEEN_IN_MDO = refuse('ALLEEN_IN_MDO', 'Een bespreking wordt in het MDO zelf vastgelegd.');
/** What is read beside the dossier: mandates, or for a beschikking what came back under one. */
export const leestMee = ({ actie, by }: Pick<ActOnDossierInput, 'actie' | 'by'>): Along =>
  leestMandaten(actie, by.rollen)
    ? { mandatenVan: by.medewerkerId }
    : { teruggestuurd: BESCHIKKINGEN.includes(actie) };

const stop = (outcome: Acted | NotDone) => ({ stop: outcome });
