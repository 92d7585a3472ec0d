import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Datum } from '../../domain/termijnen/datum';
import { onConnection } from '../../storage/connection';
import { loadJourney } from '../../storage/load-journey';
import type { NotDone } from '../results';
import { unknownReferences } from '../references';
import { decide, leestMee, type ActOnDossierInput } from './act-on-dossier';

/** The beslistermijn as it is and as it would be; null where none runs. */
export interface Tried {
  kind: 'ok';
  nu: Datum | null;
  straks: Datum | null;
}

/** Whether this person could do this act on this dossier now, by the same decision as the act; nothing is written. */
export class TryActOnDossier extends Command<Tried | NotDone> {
  constructor(readonly input: Omit<ActOnDossierInput, 'idempotency'>) {
    super();
  }
}

@CommandHandler(TryActOnDossier)
export class TryActOnDossierHandler implements ICommandHandler<TryActOnDossier> {
  constructor(@Inject(getDataSourceToken()) private readonly dataSource: DataSource) {}

  async execute({ input }: TryActOnDossier): Promise<Tried | NotDone> {
    const { manager } = this.dataSource;
    const fouten = await unknownReferences(manager, input);
    const journey = await onConnection(manager, (client) =>
      loadJourney(client, input.dossierId, undefined, leestMee(input)),
    );
    const verdict = decide(input, journey, fouten);
    // Without a key there is no earlier answer to give again.
    if ('stop' in verdict) return verdict.stop as NotDone;
    const { deadlines, zonderTermijnReden } = verdict.write.advanced;
    const straks = deadlines.find(({ sleutel }) => sleutel === 'BESLISTERMIJN');
    return {
      kind: 'ok',
      nu: journey!.stored.context.deadlines.BESLISTERMIJN?.uiterlijkeDatum ?? null,
      straks: (zonderTermijnReden === null && straks?.uiterlijkeDatum) || null,
    };
  }
}
