import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { JobData } from '../../libs/jobs/job-names';
import type { JobProcessor } from '../../libs/jobs/work';
import { executeOnce, lostMessage } from './outbox-execution';

/** Lets the other dossiers of a client hear what happened in one of them. */
@Injectable()
export class KlantreisProcessor implements JobProcessor<'klantreis'> {
  readonly jobName = 'klantreis';
  readonly concurrency = 2;

  constructor(
    private readonly commandBus: CommandBus,
    @Inject(getDataSourceToken()) private readonly dataSource: DataSource,
  ) {}

  process({ outboxId }: JobData['klantreis']): Promise<void> {
    return executeOnce(this.dataSource, this.commandBus, outboxId);
  }

  lost({ outboxId }: JobData['klantreis']): Promise<void> {
    return lostMessage(this.dataSource, outboxId);
  }
}
