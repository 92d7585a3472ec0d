import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { ALARMS_AT_ONCE, LetAlarmFall, type AlarmOutcome } from '../../libs/casework/commands/let-alarm-fall';
import { WERKER_VIEL_UIT, POGINGEN } from '../../libs/domain/vastgelopen-werk';
import type { JobData } from '../../libs/jobs/job-names';
import type { JobProcessor } from '../../libs/jobs/work';
import { faultCode, passes } from '../../libs/storage/fault-code';
import { recordAlarmFailure } from '../../libs/storage/vastgelopen-werk';
import { log } from './log';

/**
 * Brings one alarm to its dossier, for the queue and for the sweep alike. The command decides afresh: another version,
 * another alarm or a day that has not begun by the database clock makes it a no-op, so twice and late do no harm.
 */
@Injectable()
export class AlarmProcessor implements JobProcessor<'alarm'> {
  readonly jobName = 'alarm';
  readonly concurrency = ALARMS_AT_ONCE;

  constructor(
    private readonly commandBus: CommandBus,
    @Inject(getDataSourceToken()) private readonly dataSource: DataSource,
  ) {}

  async process(data: JobData['alarm']): Promise<void> {
    await this.letFall(data);
  }

  /**
   * For the sweep, which knows that the alarm is due: that there was nothing to do is then a failure, and is counted,
   * unless the clock has changed since. Otherwise it would come back every minute, for ever and unseen.
   */
  async catchUp(data: JobData['alarm']): Promise<void> {
    const outcome = await this.letFall(data);
    if (outcome.kind === 'noop') await this.count(data, outcome.reden);
  }

  async lost(data: JobData['alarm']): Promise<void> {
    await this.count(data, WERKER_VIEL_UIT, POGINGEN);
  }

  private async letFall(data: JobData['alarm']): Promise<AlarmOutcome> {
    try {
      const outcome = await this.commandBus.execute(new LetAlarmFall(data));
      if (outcome.kind === 'noop') log.info({ ...data, reden: outcome.reden }, 'alarm had nothing to do');
      else log.debug(data, 'alarm fell');
      return outcome;
    } catch (error) {
      // The alarm is not at fault when the database is away.
      if (!passes(error)) await this.count(data, faultCode(error));
      throw error;
    }
  }

  private async count(data: JobData['alarm'], code: string, pogingen = 1): Promise<void> {
    const stuck = await recordAlarmFailure(this.dataSource.manager, data, code, pogingen);
    if (stuck) log.error({ ...data, code }, 'alarm is stuck');
  }
}
