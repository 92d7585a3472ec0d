import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Cipher } from '../../storage/cipher';
import { markDone } from '../../storage/outbox';
import { regelboekVan } from '../../storage/regelboeken';
import { actAsSysteem } from './act-as-systeem';

export interface ApplyRegelboekInput {
  outboxId: string;
  dossierId: string;
  versie: number;
}

/** An open dossier goes on under a newer rulebook; one that has ended meanwhile keeps its own. */
export class ApplyRegelboek extends Command<{ kind: 'ok' } | { kind: 'noop' }> {
  constructor(readonly input: ApplyRegelboekInput) {
    super();
  }
}

@CommandHandler(ApplyRegelboek)
export class ApplyRegelboekHandler implements ICommandHandler<ApplyRegelboek> {
  constructor(
    @Inject(getDataSourceToken()) private readonly dataSource: DataSource,
    private readonly cipher: Cipher,
  ) {}

  async execute({ input }: ApplyRegelboek): Promise<{ kind: 'ok' } | { kind: 'noop' }> {
    const { manager } = this.dataSource;
    const { outboxId, dossierId, versie } = input;
    const query = (text: string, values: unknown[]) => manager.query(text, values);
    const done = await actAsSysteem(manager, this.cipher, {
      dossierId,
      actie: 'pasRegelsToe',
      gegevens: { versie },
      sleutel: `regels-${outboxId}`,
      regels: await regelboekVan(this.dataSource, query, versie),
    });
    await markDone(manager, outboxId);
    return { kind: done ? 'ok' : 'noop' };
  }
}
