import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { startLoop, type Loop } from './loop';

const log = pino({ enabled: false });
const running: Loop[] = [];

function loop(step: (signal: AbortSignal) => Promise<boolean>, pauseMs: number): Loop {
  const started = startLoop({ name: 'test', step, pauseMs, longestPauseMs: pauseMs, log });
  running.push(started);
  return started;
}

afterEach(() => Promise.all(running.splice(0).map((started) => started.stop())));

test('given work left, the next step follows at once', async () => {
  let steps = 0;
  loop(async () => ++steps < 50, 60_000);
  await sleep(50);
  expect(steps).toBe(50);
});

test('given a fault, the loop goes on', async () => {
  let steps = 0;
  loop(() => (++steps === 1 ? Promise.reject(new Error('away')) : Promise.resolve(false)), 10);
  await sleep(100);
  expect(steps).toBeGreaterThan(1);
});

test('given a wake during the pause, and one during the step, a step follows', async () => {
  let steps = 0;
  const started: Loop = loop(async () => {
    steps++;
    if (steps === 2) started.wake();
    return Promise.resolve(false);
  }, 60_000);
  await sleep(20);
  expect(steps).toBe(1);
  started.wake();
  await sleep(20);
  expect(steps).toBe(3);
});

test('stop waits for the step in hand and starts no other', async () => {
  let finished = 0;
  const started = loop(async () => {
    await sleep(50);
    finished++;
    return true;
  }, 1);
  await started.stop();
  expect(finished).toBe(1);
  await sleep(80);
  expect(finished).toBe(1);
});
