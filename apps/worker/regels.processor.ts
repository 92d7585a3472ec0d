import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { JobData } from '../../libs/jobs/job-names';
import type { JobProcessor } from '../../libs/jobs/work';
import { executeOnce, lostMessage } from './outbox-execution';

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
    return executeOnce(this.dataSource, this.commandBus, outboxId);
  }

  lost({ outboxId }: JobData['regels']): Promise<void> {
    return lostMessage(this.dataSource, outboxId);
  }
}
