import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import {
  beoordelingActies,
  decideBeoordeling,
  type BeoordelingActie,
} from '../../domain/mandaat/beoordeling';
import type { Actor } from '../../domain/rollen';
import { changeBeoordeling, loadBeoordeling, type ChangedBeoordeling } from '../../storage/beoordelingen';
import { answeredBefore, keyOf } from '../answers';
import type { Idempotency, NotDone } from '../results';
import { ziet } from './act-on-mandaat';

export interface BeoordeelHandelingInput {
  handelingId: string;
  actie: BeoordelingActie;
  reden?: string;
  verwachteVersie: number;
  by: Actor;
  idempotency?: Idempotency;
  verzoekId?: string;
}
export type Beoordeeld = { kind: 'ok' } & ChangedBeoordeling;

/** The arts approves or returns one act done under a mandate; the SMV says that what came back is mended. */
export class BeoordeelHandeling extends Command<Beoordeeld | NotDone> {
  constructor(readonly input: BeoordeelHandelingInput) {
    super();
  }
}

@CommandHandler(BeoordeelHandeling)
export class BeoordeelHandelingHandler implements ICommandHandler<BeoordeelHandeling> {
  constructor(@Inject(getDataSourceToken()) private readonly dataSource: DataSource) {}

  async execute({ input }: BeoordeelHandeling): Promise<Beoordeeld | NotDone> {
    const { manager } = this.dataSource;
    const { by, actie, reden, verwachteVersie, verzoekId } = input;
    const key = keyOf(by, input.idempotency);
    const before = await answeredBefore<ChangedBeoordeling>(manager, key);
    if (before) return before;
    const found = await loadBeoordeling(manager, input.handelingId);
    if (!found || !(ziet(by, found) || by.medewerkerId === found.doorId)) return { kind: 'notFound' };
    const decision = decideBeoordeling(found, actie, reden, by);
    if (decision === 'forbidden') return { kind: 'forbidden', detail: 'Deze beoordeling is niet aan u.' };
    if (verwachteVersie !== found.versie) return { kind: 'stale', versie: found.versie };
    if ('refusal' in decision)
      return { kind: 'refused', ...decision.refusal, mogelijk: beoordelingActies(found, by) };
    const changed = await changeBeoordeling(manager, found, decision.change, by.medewerkerId, {
      key,
      verzoekId,
    });
    return changed ? { kind: 'ok', ...changed } : { kind: 'stale', versie: found.versie + 1 };
  }
}
