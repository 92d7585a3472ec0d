import { setTimeout as sleep } from 'node:timers/promises';

/** Less than the time a test has, so that what did not come about is named. */
const PATIENCE_MS = 120_000;

/** Waits until something holds, however busy the machine is; a test that waits in vain says for what. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`did not come about within ${PATIENCE_MS} ms: ${holds.toString()}`);
    await sleep(20);
  }
}
