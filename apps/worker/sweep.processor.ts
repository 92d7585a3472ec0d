import { Injectable } from '@nestjs/common';
import type { JobProcessor } from '../../libs/jobs/work';

/** Wakes the sweep when the scheduler says so. The sweep has a timer of its own: this only saves waiting for it. */
@Injectable()
export class SweepProcessor implements JobProcessor<'sweep'> {
  readonly jobName = 'sweep';
  readonly concurrency = 1;
  wake: () => void = () => {};

  process(): Promise<void> {
    this.wake();
    return Promise.resolve();
  }
}
