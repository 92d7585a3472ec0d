import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';

export interface Loop {
  /** Does the next step without waiting for its time. */
  wake(): void;
  /** Starts no further step and waits for the one in hand. */
  stop(): Promise<void>;
}

export interface LoopPlan {
  name: string;
  /** Does some work; true when there may be more at once. Has to leave as soon as the signal says so. */
  step(signal: AbortSignal): Promise<boolean>;
  /** The pause after a step without work; it doubles up to `longestPauseMs`. */
  pauseMs: number;
  longestPauseMs: number;
  log: Logger;
}

const LONGEST_PAUSE_AFTER_FAULT_MS = 5000;

/** Repeats a step for as long as the process lives. A fault is logged and tried again later: the rows are still there. */
export function startLoop({ name, step, pauseMs, longestPauseMs, log }: LoopPlan): Loop {
  const stopping = new AbortController();
  let nudge = new AbortController();
  let woken = false;

  async function run(): Promise<void> {
    let pause = pauseMs;
    while (!stopping.signal.aborted) {
      woken = false;
      try {
        const busy = await step(stopping.signal);
        if (busy) {
          pause = pauseMs;
          continue;
        }
        await rest(pause);
        pause = Math.min(pause * 2, longestPauseMs);
      } catch (error) {
        log.error({ loop: name, err: error }, 'step failed, will be tried again');
        await rest(Math.min(pause, LONGEST_PAUSE_AFTER_FAULT_MS));
        pause = Math.min(pause * 2, LONGEST_PAUSE_AFTER_FAULT_MS);
      }
    }
  }

  async function rest(ms: number): Promise<void> {
    if (woken) return;
    nudge = new AbortController();
    await sleep(ms, undefined, { signal: AbortSignal.any([stopping.signal, nudge.signal]) }).catch(() => {});
  }

  const running = run();
  return {
    wake: () => {
      woken = true;
      nudge.abort();
    },
    stop: () => {
      stopping.abort();
      return running;
    },
  };
}
