import { progressBar } from '../progress';

const LINE_EVERY = 1000;

/** A bar on a terminal; in a log file a line now and then. */
export function openProgress(what: string, total: number): { update(done: number): void; stop(): void } {
  const bar = progressBar(what, total);
  let told = 0;
  return {
    update(done) {
      bar.update(done);
      if (process.stderr.isTTY || done < told + LINE_EVERY) return;
      told = done - (done % LINE_EVERY);
      console.error(`${what}: ${told} van ${total}`);
    },
    stop: () => bar.stop(),
  };
}
