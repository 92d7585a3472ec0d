import { writeFileSync } from 'node:fs';
import { CannotStart } from '../start/cannot-start';
import type { Reason } from './rows';

export interface RefusedRow {
  number: number;
  reasons: Reason[];
}

/** Every refused row with its reasons, beside the file that was imported. Opens in a Dutch spreadsheet as it is. */
export class Rapport {
  readonly path: string;
  private readonly refused: RefusedRow[] = [];

  /** Writes an empty report at once: better to hear now that it cannot be written than after ten thousand rows. */
  constructor(source: string) {
    this.path = `${source}.rapport.csv`;
    this.write();
  }

  get rows(): number {
    return this.refused.length;
  }

  add(row: RefusedRow): void {
    this.refused.push(row);
  }

  write(): void {
    const lines = this.refused
      .sort((a, b) => a.number - b.number)
      .flatMap(({ number, reasons }) =>
        reasons.map(({ kolom, reden }) => `${number};${kolom};"${reden.replaceAll('"', '""')}"`),
      );
    try {
      writeFileSync(this.path, `\uFEFF${['regel;kolom;reden', ...lines].join('\r\n')}\r\n`);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new CannotStart(
        `Het rapport ${this.path} is niet te schrijven (${code}). Zet het bestand in een map die dat wel is.`,
        {
          cause: error,
        },
      );
    }
  }

  /** How often each reason was given, most frequent first. */
  summary(): string[] {
    const counts = new Map<string, number>();
    for (const { reasons } of this.refused) {
      for (const { kolom, reden } of reasons) {
        const what = `${kolom ? `${kolom} ` : ''}${reden.replace(/regel \d+/, 'een eerdere regel')}`;
        counts.set(what, (counts.get(what) ?? 0) + 1);
      }
    }
    return [...counts]
      .sort((a, b) => b[1] - a[1])
      .map(([what, count]) => `${String(count).padStart(6)} x ${what}`);
  }
}
