import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  update(done: number): void;
  stop(): void;
}

/** A bar on a terminal, silence elsewhere: a log file has no use for one. */
export function progressBar(what: string, total: number): Progress {
  const bar = new SingleBar(
    { format: `${what} [{bar}] {value}/{total}`, clearOnComplete: true },
    Presets.shades_classic,
  );
  if (process.stderr.isTTY) bar.start(total, 0);
  return { update: (done) => bar.update(done), stop: () => bar.stop() };
}
