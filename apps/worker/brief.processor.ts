import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { JobData } from '../../libs/jobs/job-names';
import type { JobProcessor } from '../../libs/jobs/work';
import { executeOnce, lostMessage } from './outbox-execution';

/** Sends the letter of one outbox message, unless it went out already. */
@Injectable()
export class BriefProcessor implements JobProcessor<'brief'> {
  readonly jobName = 'brief';
  readonly concurrency = 4;

  constructor(
    private readonly commandBus: CommandBus,
    @Inject(getDataSourceToken()) private readonly dataSource: DataSource,
  ) {}

  process({ outboxId }: JobData['brief']): Promise<void> {
    return executeOnce(this.dataSource, this.commandBus, outboxId);
  }

  lost({ outboxId }: JobData['brief']): Promise<void> {
    return lostMessage(this.dataSource, outboxId);
  }
}
