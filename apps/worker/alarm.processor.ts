import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { LetAlarmFall } from '../../libs/casework/commands/let-alarm-fall';
import type { JobData } from '../../libs/jobs/job-names';
import type { JobProcessor } from '../../libs/jobs/work';
import { log } from './log';

/**
 * Brings one alarm to its dossier, for the queue and for the sweep alike. The command decides afresh: another version,
 * another alarm or a day that has not begun by the database clock makes it a no-op, so twice and late do no harm.
 */
@Injectable()
export class AlarmProcessor implements JobProcessor<'alarm'> {
  readonly jobName = 'alarm';
  readonly concurrency = 4;

  constructor(private readonly commandBus: CommandBus) {}

  async process(data: JobData['alarm']): Promise<void> {
    const outcome = await this.commandBus.execute(new LetAlarmFall(data));
    if (outcome.kind === 'noop') log.info({ ...data, reden: outcome.reden }, 'alarm had nothing to do');
    else log.debug(data, 'alarm fell');
  }
}
