import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotStart } from './cannot-start';
import { claimFolder } from './one-at-a-time';

describe('one Regie at a time on a data folder', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'regie-claim-'))));
  afterEach(() => rmSync(folder, { recursive: true }));
  const note = () => join(folder, 'regie.pid');

  it('given a free folder, then it is claimed until released', () => {
    const release = claimFolder(folder);
    expect(existsSync(note())).toBe(true);
    release();
    expect(existsSync(note())).toBe(false);
  });

  it('given a Regie that runs, then a second start is refused with the process to stop', () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)']);
    try {
      writeFileSync(note(), String(other.pid));
      expect(() => claimFolder(folder)).toThrow(CannotStart);
      expect(() => claimFolder(folder)).toThrow(`proces ${other.pid}`);
    } finally {
      other.kill('SIGKILL');
    }
  });

  it.each([
    ['a process that is gone', '4194304'],
    ['something that is no process id', 'onzin'],
    ['nothing', ''],
  ])('given a note with %s, then the folder is free', (_, text) => {
    writeFileSync(note(), text);
    expect(() => claimFolder(folder)()).not.toThrow();
  });

  it('given a process id that now belongs to another program, then the folder is free', () => {
    const sleeper = spawn('sleep', ['30']);
    try {
      writeFileSync(note(), String(sleeper.pid));
      expect(() => claimFolder(folder)()).not.toThrow();
    } finally {
      sleeper.kill('SIGKILL');
    }
  });
});
