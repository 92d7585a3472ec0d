import { createWriteStream, existsSync, renameSync, statSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';

const WARN = 40;
const TEN_MB = 10 * 1024 * 1024;

/** The log of all children: every line in regie.log, and on the terminal only what somebody should look at. */
export class LogLines {
  private readonly file: WriteStream;

  constructor(
    folder: string,
    private readonly everything: boolean,
    private readonly print: (line: string) => void,
  ) {
    const path = join(folder, 'regie.log');
    if (existsSync(path) && statSync(path).size > TEN_MB) renameSync(path, `${path}.1`);
    this.file = createWriteStream(path, { flags: 'a' });
  }

  add(name: string, line: string): void {
    this.file.write(`[${name}] ${line}\n`);
    const { level, msg } = parse(line);
    if (this.everything || level >= WARN) this.print(`[${name}] ${this.everything ? line : msg}`);
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.file.end(resolve));
  }
}

/** A line that is no JSON was not written by our logger, so it is worth reading. */
function parse(line: string): { level: number; msg: string } {
  try {
    const { level, msg, err } = JSON.parse(line) as {
      level?: number;
      msg?: string;
      err?: { message?: string };
    };
    return { level: level ?? 0, msg: [msg, err?.message !== msg && err?.message].filter(Boolean).join(': ') };
  } catch {
    return { level: line.trim() === '' ? 0 : WARN, msg: line };
  }
}
