import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { BriefSoort } from '../../domain/brieven';
import { composeBrief } from '../brieven/compose-brief';
import { loadBriefBasis, storeBrief } from '../../storage/brieven';
import { markDone } from '../../storage/outbox';

export interface SendBriefInput {
  outboxId: string;
  dossierId: string;
  feitSeq: number;
  brief: string;
}

/** Composes the letter a fact asks for and stores it with the dossier; a second time finds it there. */
export class SendBrief extends Command<{ kind: 'ok' } | { kind: 'noop' }> {
  constructor(readonly input: SendBriefInput) {
    super();
  }
}

@CommandHandler(SendBrief)
export class SendBriefHandler implements ICommandHandler<SendBrief> {
  constructor(@Inject(getDataSourceToken()) private readonly dataSource: DataSource) {}

  async execute({ input }: SendBrief): Promise<{ kind: 'ok' } | { kind: 'noop' }> {
    return this.dataSource.transaction(async (manager) => {
      const basis = await loadBriefBasis(manager, input.dossierId, input.feitSeq);
      if (!basis) throw new Error(`no fact ${input.feitSeq} for the letter ${input.outboxId}`);
      const soort = input.brief as BriefSoort;
      const stored = await storeBrief(manager, { ...input, soort, ...composeBrief(soort, basis) });
      // With the effect: a crash leaves both or neither.
      await markDone(manager, input.outboxId);
      return { kind: stored ? 'ok' : 'noop' };
    });
  }
}
