import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface KeptProgram {
  name: string;
  file: string;
  env: NodeJS.ProcessEnv;
  /** What a person should know: it stopped, it comes back. */
  say(line: string): void;
  /** Everything it says itself. */
  log(line: string): void;
  /** The pause before the nth restart in a row, in milliseconds. */
  pause?(restarts: number): number;
}

const doubling = (restarts: number) => Math.min(500 * 2 ** restarts, 30_000);
/** Who lived this long was well: the next fall counts as the first. */
const WELL_AFTER = 60_000;

/**
 * Runs in every child before its own code. When `start` is killed without a chance to say so, its end of the channel
 * closes, and a child with nobody left to stop it must not stay behind on our port.
 */
export const leaveWithParent = `data:text/javascript,${encodeURIComponent(
  `process.once('disconnect', () => process.kill(process.pid, 'SIGTERM')); process.channel?.unref();`,
)}`;

/** A child that is started again when it falls over, until it is told to stop. */
export class KeptProcess {
  restarts = 0;
  private child?: ChildProcess;
  private timer?: NodeJS.Timeout;
  private stopping = false;

  constructor(private readonly program: KeptProgram) {}

  get pid(): number | undefined {
    return this.child?.pid;
  }

  start(): void {
    const { file, env, log } = this.program;
    const born = performance.now();
    // A group of its own: Ctrl-C in the terminal is ours to pass on, in the right order.
    this.child = spawn(process.execPath, ['--enable-source-maps', '--import', leaveWithParent, file], {
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      if (stream) createInterface(stream).on('line', log);
    this.child.once('exit', (code, signal) =>
      this.onExit(signal ?? `code ${code}`, performance.now() - born),
    );
  }

  /** Asks it to finish what it has in hand; who has not gone after `patience` is killed. */
  async stop(patience: number): Promise<void> {
    this.stopping = true;
    clearTimeout(this.timer);
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const late = setTimeout(() => {
      this.program.say(`${this.program.name} stopte niet binnen ${patience / 1000} s en is afgebroken.`);
      child.kill('SIGKILL');
    }, patience);
    await gone;
    clearTimeout(late);
  }

  private onExit(how: string, lived: number): void {
    if (this.stopping) return;
    if (lived > WELL_AFTER) this.restarts = 0;
    const pause = (this.program.pause ?? doubling)(this.restarts++);
    this.program.say(`${this.program.name} is gestopt (${how}) en start opnieuw over ${pause / 1000} s.`);
    this.timer = setTimeout(() => this.start(), pause);
  }
}
