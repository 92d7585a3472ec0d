import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { ApplyRegelboek } from '../../libs/casework/commands/apply-regelboek';
import type { JobData } from '../../libs/jobs/job-names';
import type { JobProcessor } from '../../libs/jobs/work';
import { executeOnce } from './outbox-execution';

/** Moves one dossier to the rulebook that was set while it was open. */
@Injectable()
export class RegelsProcessor implements JobProcessor<'regels'> {
  readonly jobName = 'regels';
  readonly concurrency = 2;

  constructor(
    private readonly commandBus: CommandBus,
    @Inject(getDataSourceToken()) private readonly dataSource: DataSource,
  ) {}

  process({ outboxId }: JobData['regels']): Promise<void> {
    return executeOnce(this.dataSource, outboxId, ({ dossierId, data }) =>
      this.commandBus.execute(new ApplyRegelboek({ outboxId, dossierId, versie: Number(data.versie) })),
    );
  }
}
