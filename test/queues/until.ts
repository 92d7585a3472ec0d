import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until something holds; a test that waits in vain says for how long. */
export async function until(holds: () => boolean | Promise<boolean>, withinMs: number): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`did not come about within ${withinMs} ms: ${holds.toString()}`);
    await sleep(20);
  }
}
