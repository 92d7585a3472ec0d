import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { asSeenFrom } from '../../access/sight';
import { decideMelding, type MeldingActie } from '../../domain/meldingen/melding-acts';
import type { Actor } from '../../domain/rollen';
import { changeMelding, loadMelding, type ChangedMelding } from '../../storage/change-melding';
import { answeredBefore, keyOf } from '../answers';
import type { Idempotency, NotDone } from '../results';

export interface ActOnMeldingInput {
  meldingId: string;
  actie: MeldingActie;
  verwachteVersie: number;
  by: Actor;
  idempotency?: Idempotency;
  verzoekId?: string;
}
export type MeldingActed = { kind: 'ok' } & ChangedMelding;

/** Picks a melding up, or closes it. */
export class ActOnMelding extends Command<MeldingActed | NotDone> {
  constructor(readonly input: ActOnMeldingInput) {
    super();
  }
}

@CommandHandler(ActOnMelding)
export class ActOnMeldingHandler implements ICommandHandler<ActOnMelding> {
  constructor(@Inject(getDataSourceToken()) private readonly dataSource: DataSource) {}

  async execute({ input }: ActOnMelding): Promise<MeldingActed | NotDone> {
    const { manager } = this.dataSource;
    const { actie, by, verzoekId, verwachteVersie } = input;
    const key = keyOf(by, input.idempotency);
    const before = await answeredBefore<ChangedMelding>(manager, key);
    if (before) return before;
    const melding = await loadMelding(manager, input.meldingId);
    if (!melding) return { kind: 'notFound' };
    const actor = asSeenFrom(by, melding);
    if (actor.rollen.length === 0) return { kind: 'notFound' };
    const { id, dossierId, versie } = melding;
    const besluit = decideMelding(melding, actie, actor);
    if (besluit.kind === 'forbidden')
      return { kind: 'forbidden', detail: 'Deze melding is niet aan u gericht.' };
    // Done before by the same person: whatever version they saw, it is what they asked for.
    if (besluit.kind === 'done') return { kind: 'ok', id, dossierId, versie };
    if (verwachteVersie !== versie) return { kind: 'stale', versie };
    if (besluit.kind === 'refused') return { ...besluit, mogelijk: [] };
    const who = { medewerkerId: actor.medewerkerId, hoedanigheid: besluit.hoedanigheid };
    const changed = await changeMelding(manager, melding, actie, who, { key, verzoekId });
    return changed ? { kind: 'ok', ...changed } : { kind: 'stale', versie: versie + 1 };
  }
}
