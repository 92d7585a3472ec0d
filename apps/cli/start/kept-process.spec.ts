import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { KeptProcess, leaveWithParent } from './kept-process';
import { isAlive } from './process-id';

const deaf = join(__dirname, '../../../test/fixtures/start/deaf.js');

const until = async (happens: () => boolean) => {
  for (let i = 0; i < 200 && !happens(); i++) await sleep(25);
  expect(happens()).toBe(true);
};

describe('a kept process', () => {
  const folder = mkdtempSync(join(tmpdir(), 'regie-kept-'));
  const said: string[] = [];
  const logged: string[] = [];
  const keep = (file: string) =>
    new KeptProcess({
      name: 'proef',
      file,
      env: process.env,
      say: (line) => said.push(line),
      log: (line) => logged.push(line),
      pause: () => 10,
    });
  const program = (name: string, code: string) => {
    const file = join(folder, name);
    writeFileSync(file, code);
    return file;
  };
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeEach(() => void (said.length = logged.length = 0));

  it('given a child that falls over, then it is started again, and somebody is told', async () => {
    const kept = keep(program('falls.js', 'process.exit(7)'));
    kept.start();
    await until(() => kept.restarts >= 2);
    await kept.stop(1000);
    expect(said[0]).toBe('proef is gestopt (code 7) en start opnieuw over 0.01 s.');
  });

  it('given a stop while it waits to start again, then it stays away', async () => {
    const kept = keep(program('falls-too.js', 'process.exit(7)'));
    kept.start();
    await until(() => kept.restarts === 1);
    await kept.stop(1000);
    await sleep(300);
    expect(kept.restarts).toBe(1);
  });

  it('given a child that will not stop, then it is killed after the patience is over', async () => {
    const kept = keep(deaf);
    kept.start();
    await until(() => logged.includes('ik luister niet'));
    const started = performance.now();
    await kept.stop(300);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(isAlive(kept.pid ?? 0)).toBe(false);
    expect(said).toContain('proef stopte niet binnen 0.3 s en is afgebroken.');
  });

  it('given a parent that is killed, then the child goes too', async () => {
    const child = program('child.js', 'setInterval(() => undefined, 1000)');
    const parent = program(
      'parent.js',
      `const { spawn } = require('node:child_process');
       const stdio = ['ignore', 'ignore', 'ignore', 'ipc'];
       const child = spawn(process.execPath, ['--import', process.argv[2], process.argv[3]], { detached: true, stdio });
       process.send(child.pid);
       setInterval(() => undefined, 1000);`,
    );
    const running = fork(parent, [leaveWithParent, child]);
    const [pid] = (await once(running, 'message')) as [number];
    await sleep(300);
    expect(isAlive(pid)).toBe(true);
    running.kill('SIGKILL');
    await until(() => !isAlive(pid));
  });
});
