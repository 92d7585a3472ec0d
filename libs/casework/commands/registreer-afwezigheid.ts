import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { regelt, weigerPeriode } from '../../domain/mensen/afwezigheid';
import type { Actor } from '../../domain/rollen';
import {
  insertAfwezigheid,
  loadMedewerker,
  type NieuweAfwezigheid,
  type ChangedAfwezigheid,
} from '../../storage/afwezigheden';
import { herverdeel, sluitAan } from '../../storage/waarneming';
import { answeredBefore, keyOf } from '../answers';
import { invalid, type Idempotency, type NotDone } from '../results';
import { inOneGo, wrong, type AfwezigheidDone } from './afwezigheid';

export interface RegistreerAfwezigheidInput extends NieuweAfwezigheid {
  by: Actor;
  /** Decides all the same, and writes nothing. */
  proef?: boolean;
  idempotency?: Idempotency;
  verzoekId?: string;
}

/** Somebody will be away, or is. When the first day has come, the work moves in the same transaction. */
export class RegistreerAfwezigheid extends Command<AfwezigheidDone | NotDone> {
  constructor(readonly input: RegistreerAfwezigheidInput) {
    super();
  }
}

@CommandHandler(RegistreerAfwezigheid)
export class RegistreerAfwezigheidHandler implements ICommandHandler<RegistreerAfwezigheid> {
  constructor(@Inject(getDataSourceToken()) private readonly dataSource: DataSource) {}

  execute({ input }: RegistreerAfwezigheid): Promise<AfwezigheidDone | NotDone> {
    return inOneGo(this.dataSource, input, (manager) => register(manager, input));
  }
}

async function register(
  manager: EntityManager,
  { by, proef, idempotency, verzoekId, ...nieuw }: RegistreerAfwezigheidInput,
): Promise<AfwezigheidDone | NotDone> {
  const key = keyOf(by, idempotency);
  const before = await answeredBefore<ChangedAfwezigheid>(manager, key);
  if (before) return before;
  const voor = await loadMedewerker(manager, nieuw.medewerkerId);
  if (!voor || (voor.kantoorId !== by.kantoorId && voor.id !== by.medewerkerId))
    return invalid('medewerkerId', 'is geen medewerker van uw kantoor');
  const hoedanigheid = regelt(by, { medewerkerId: voor.id, kantoorId: voor.kantoorId });
  if (!hoedanigheid)
    return {
      kind: 'forbidden',
      detail: 'De afwezigheid van een ander registreert wie leiding geeft of plant.',
    };
  if (voor.rollen.length === 0) return invalid('medewerkerId', 'is niet meer in dienst');
  await sluitAan(manager, [voor.id, nieuw.vervangerId ?? voor.id]);
  const refusal = weigerPeriode(nieuw, voor.vandaag);
  if (refusal) return { kind: 'refused', ...refusal, mogelijk: [] };
  const no = await wrong(manager, voor, nieuw, { vandaag: voor.vandaag });
  if (no) return no;
  if (proef) return { kind: 'ok', id: '', versie: 0 };
  const who = { medewerkerId: by.medewerkerId, hoedanigheid };
  const written = await insertAfwezigheid(manager, nieuw, who, key);
  await herverdeel(manager, voor.id, { by: who, verzoekId });
  return { kind: 'ok', ...written };
}
