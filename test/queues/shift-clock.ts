import { join } from 'node:path';

/**
 * Runs `work` with the clock of this process off by so much: what the queue takes for now. Timers that wait already keep
 * to their time, as on a machine of which the clock jumps.
 */
export async function withClockOff<T>(ms: number, work: () => Promise<T>): Promise<T> {
  const now = Date.now;
  const off = jest.spyOn(Date, 'now').mockImplementation(() => now() + ms);
  try {
    return await work();
  } finally {
    off.mockRestore();
  }
}

/** How to fork a TypeScript file on a machine of which the clock is off by so much. */
export const onClock = (offMs: number, env: NodeJS.ProcessEnv = {}) => ({
  execArgv: ['shift-clock.cjs', 'load-ts.cjs'].flatMap((file) => ['-r', join(__dirname, '../support', file)]),
  env: { ...process.env, ...env, CLOCK_OFF_MS: String(offMs) },
});
