import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CannotStart } from './cannot-start';
import { commandOf, isAlive } from './process-id';

/**
 * Clears what a killed start left on this cluster: a server that still lives is stopped, the note of a dead one removed.
 * PostgreSQL keeps its process id in postmaster.pid and would refuse to start when that id now belongs to anything at all.
 */
export async function clearLeftover(dataFolder: string): Promise<'none' | 'stopped' | 'removed'> {
  const note = join(dataFolder, 'postmaster.pid');
  let pid: number;
  try {
    pid = Number(readFileSync(note, 'utf8').split('\n')[0]);
  } catch {
    return 'none';
  }
  if (!isAlive(pid) || !isServerOf(pid, dataFolder)) {
    rmSync(note, { force: true });
    return 'removed';
  }
  await stop(pid, dataFolder);
  return 'stopped';
}

function isServerOf(pid: number, dataFolder: string): boolean {
  const command = commandOf(pid);
  return command === '' || (command.includes('postgres') && command.includes(dataFolder));
}

async function stop(pid: number, dataFolder: string): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 5000],
    ['SIGQUIT', 5000],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      break;
    }
    for (const until = performance.now() + patience; performance.now() < until; await sleep(50))
      if (!isAlive(pid)) return;
  }
  if (isAlive(pid)) {
    throw new CannotStart(
      `Op ${dataFolder} draait nog een PostgreSQL (proces ${pid}) die niet stopt. Beëindig dat proces en start opnieuw.`,
    );
  }
}
