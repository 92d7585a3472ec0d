import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import {
  ALARM_JOBS_AT_ONCE,
  LetAlarmFall,
  type AlarmOutcome,
} from '../../libs/casework/commands/let-alarm-fall';
import { WERKER_VIEL_UIT, POGINGEN } from '../../libs/domain/vastgelopen-werk';
import type { AlarmInJob, JobData } from '../../libs/jobs/job-names';
import type { JobProcessor } from '../../libs/jobs/work';
import { faultCode, passes } from '../../libs/storage/fault-code';
import { recordAlarmFailure } from '../../libs/storage/vastgelopen-werk';
import { log } from './log';

/**
 * Brings alarms to their dossiers, for the queue and for the sweep alike. The command decides afresh: another version,
 * another alarm or a day that has not begun by the database clock makes it a no-op, so twice and late do no harm.
 */
@Injectable()
export class AlarmProcessor implements JobProcessor<'alarm'> {
  readonly jobName = 'alarm';
  readonly concurrency = ALARM_JOBS_AT_ONCE;

  constructor(
    private readonly commandBus: CommandBus,
    @Inject(getDataSourceToken()) private readonly dataSource: DataSource,
  ) {}

  /** All of a job, whatever becomes of each: the failure of one is counted for that one, and the job tried again. */
  async process({ alarmen }: JobData['alarm']): Promise<void> {
    const faults: unknown[] = [];
    const letFall = async (alarm: AlarmInJob) => {
      await this.letFall(alarm).catch((error: unknown) => {
        log.warn({ ...alarm, err: error }, 'alarm failed');
        faults.push(error);
      });
    };
    await Promise.all(alarmen.map(letFall));
    if (faults.length > 0) throw faults[0];
  }

  /**
   * For the sweep, which knows that the alarm is due: that there was nothing to do is then a failure, and is counted,
   * unless the clock has changed since. Otherwise it would come back every minute, for ever and unseen.
   */
  async catchUp(alarm: AlarmInJob): Promise<void> {
    const outcome = await this.letFall(alarm);
    if (outcome.kind === 'noop') await this.count(alarm, outcome.reden);
  }

  /** What has fallen meanwhile is not counted: it is no longer the next alarm of its clock. */
  async lost({ alarmen }: JobData['alarm']): Promise<void> {
    for (const alarm of alarmen) await this.count(alarm, WERKER_VIEL_UIT, POGINGEN);
  }

  private async letFall(alarm: AlarmInJob): Promise<AlarmOutcome> {
    try {
      const outcome = await this.commandBus.execute(new LetAlarmFall(alarm));
      if (outcome.kind === 'noop') log.info({ ...alarm, reden: outcome.reden }, 'alarm had nothing to do');
      else log.debug(alarm, 'alarm fell');
      return outcome;
    } catch (error) {
      // The alarm is not at fault when the database is away.
      if (!passes(error)) await this.count(alarm, faultCode(error));
      throw error;
    }
  }

  private async count(alarm: AlarmInJob, code: string, pogingen = 1): Promise<void> {
    const stuck = await recordAlarmFailure(this.dataSource.manager, alarm, code, pogingen);
    if (stuck) log.error({ ...alarm, code }, 'alarm is stuck');
  }
}
