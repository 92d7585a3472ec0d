import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Actor } from '../../domain/rollen';
import { disciplinesVan } from '../../domain/taken/taken';
import { takeNext, type ChangedTaak } from '../../storage/change-taak';
import type { NotDone } from '../results';

/** Gives the caller the free taak whose term ends first; colleagues who ask at the same moment get another one. */
export class PakVolgende extends Command<({ kind: 'ok' } & ChangedTaak) | NotDone> {
  constructor(readonly input: { by: Actor; verzoekId?: string }) {
    super();
  }
}

@CommandHandler(PakVolgende)
export class PakVolgendeHandler implements ICommandHandler<PakVolgende> {
  constructor(@Inject(getDataSourceToken()) private readonly dataSource: DataSource) {}

  async execute({
    input: { by, verzoekId },
  }: PakVolgende): Promise<({ kind: 'ok' } & ChangedTaak) | NotDone> {
    const disciplines = disciplinesVan(by.rollen);
    if (!by.teamId || disciplines.length === 0)
      return { kind: 'forbidden', detail: 'Bij uw rol horen geen taken.' };
    const taken = await takeNext(this.dataSource.manager, by.teamId, disciplines, by, verzoekId);
    if (taken) return { kind: 'ok', ...taken };
    return { kind: 'refused', code: 'GEEN_TAAK', detail: 'Er is nu geen vrije taak voor u.', mogelijk: [] };
  }
}
