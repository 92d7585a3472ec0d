import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import {
  decideAfwezigheid,
  regelt,
  type AfwezigheidActie,
  type AfwezigheidGegevens,
} from '../../domain/mensen/afwezigheid';
import type { Actor } from '../../domain/rollen';
import { changeAfwezigheid, loadAfwezigheid, type ChangedAfwezigheid } from '../../storage/afwezigheden';
import { herverdeel, sluitAan } from '../../storage/waarneming';
import { answeredBefore, keyOf } from '../answers';
import type { Idempotency, NotDone } from '../results';
import { inOneGo, wrong, type AfwezigheidDone } from './afwezigheid';

export interface ActOnAfwezigheidInput {
  afwezigheidId: string;
  actie: AfwezigheidActie;
  gegevens: AfwezigheidGegevens;
  verwachteVersie: number;
  by: Actor;
  idempotency?: Idempotency;
  verzoekId?: string;
}

/** Ends, withdraws or changes an absence; whoever is back has their work back in the same transaction. */
export class ActOnAfwezigheid extends Command<AfwezigheidDone | NotDone> {
  constructor(readonly input: ActOnAfwezigheidInput) {
    super();
  }
}

@CommandHandler(ActOnAfwezigheid)
export class ActOnAfwezigheidHandler implements ICommandHandler<ActOnAfwezigheid> {
  constructor(@Inject(getDataSourceToken()) private readonly dataSource: DataSource) {}

  async execute({ input }: ActOnAfwezigheid): Promise<AfwezigheidDone | NotDone> {
    const found = await loadAfwezigheid(this.dataSource.manager, input.afwezigheidId);
    if (!found) return { kind: 'notFound' };
    const periode = { vanDatum: found.vanDatum, totEnMetDatum: found.totEnMetDatum, ...input.gegevens };
    return inOneGo(this.dataSource, periode, (manager) => act(manager, input));
  }
}

async function act(
  manager: EntityManager,
  { afwezigheidId, actie, gegevens, verwachteVersie, by, idempotency, verzoekId }: ActOnAfwezigheidInput,
): Promise<AfwezigheidDone | NotDone> {
  const key = keyOf(by, idempotency);
  const before = await answeredBefore<ChangedAfwezigheid>(manager, key);
  if (before) return before;
  const afwezigheid = await loadAfwezigheid(manager, afwezigheidId);
  if (!afwezigheid) return { kind: 'notFound' };
  const { medewerkerId, versie, vandaag } = afwezigheid;
  const hoedanigheid = regelt(by, afwezigheid);
  if (!hoedanigheid) return inTeamOf(by, afwezigheid) ? FORBIDDEN : { kind: 'notFound' };
  if (verwachteVersie !== versie) return { kind: 'stale', versie };
  await sluitAan(manager, [medewerkerId]);
  const decision = decideAfwezigheid(afwezigheid, actie, gegevens, vandaag);
  if ('refusal' in decision) return { kind: 'refused', ...decision.refusal, mogelijk: [] };
  const { change } = decision;
  const voor = { id: medewerkerId, teamId: afwezigheid.teamId };
  const nieuweVervanger = change.vervangerId !== afwezigheid.vervangerId;
  const no =
    change.type === 'AfwezigheidChanged' &&
    (await wrong(
      manager,
      voor,
      { ...change, vervangerId: nieuweVervanger ? change.vervangerId : null },
      {
        vandaag,
        behalveId: afwezigheidId,
      },
    ));
  if (no) return no;
  const who = { medewerkerId: by.medewerkerId, hoedanigheid };
  const written = await changeAfwezigheid(manager, afwezigheid, change, who, key);
  if (!written) return { kind: 'stale', versie: versie + 1 };
  await herverdeel(manager, medewerkerId, { by: who, verzoekId, opnieuw: nieuweVervanger });
  return { kind: 'ok', ...written };
}

const inTeamOf = (by: Actor, { teamId }: { teamId: string | null }): boolean =>
  teamId !== null && teamId === by.teamId;
const FORBIDDEN: NotDone = {
  kind: 'forbidden',
  detail: 'De afwezigheid van een ander verandert wie leiding geeft of plant.',
};
