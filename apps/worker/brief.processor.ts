import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { SendBrief } from '../../libs/casework/commands/send-brief';
import type { JobData } from '../../libs/jobs/job-names';
import type { JobProcessor } from '../../libs/jobs/work';
import { findUndone, recordFailure } from '../../libs/storage/outbox';
import { faultCode, passes } from './fault-code';
import { log } from './log';

/** Sends the letter of one outbox message, unless it went out already. One that keeps failing is parked in sight. */
@Injectable()
export class BriefProcessor implements JobProcessor<'brief'> {
  readonly jobName = 'brief';
  readonly concurrency = 4;

  constructor(
    private readonly commandBus: CommandBus,
    @Inject(getDataSourceToken()) private readonly dataSource: DataSource,
  ) {}

  async process({ outboxId }: JobData['brief']): Promise<void> {
    const { manager } = this.dataSource;
    const message = await findUndone(manager, outboxId);
    if (!message) return;
    try {
      const { dossierId, feitSeq, soort } = message;
      await this.commandBus.execute(new SendBrief({ outboxId, dossierId, feitSeq, brief: soort }));
    } catch (error) {
      // The message is not at fault when the database is away; it waits, however long that takes.
      if (passes(error)) throw error;
      const code = faultCode(error);
      const parked = await recordFailure(manager, outboxId, code);
      if (parked) log.error({ outboxId, code }, 'message parked after too many failures');
      throw error;
    }
  }
}
