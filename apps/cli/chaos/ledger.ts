import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** An act that was promised: the answer had arrived when this line was written. */
export interface Acknowledged {
  soort: 'ACTIE' | 'OPEN' | 'BULK' | 'TAAK' | 'MELDING';
  sleutel: string;
  actor: string;
  /** The dossier, the taak or the melding. */
  id: string;
  versie: number;
  feiten: string[];
}

/** The oracle of a run: an append-only file of everything that was acknowledged. Only this process writes it. */
export class Ledger {
  count = 0;

  constructor(private readonly file: string) {}

  add(act: Acknowledged): void {
    this.count++;
    appendFileSync(this.file, `${JSON.stringify(act)}\n`);
  }

  read(): Acknowledged[] {
    if (!existsSync(this.file)) return [];
    const lines = readFileSync(this.file, 'utf8').trimEnd();
    return lines ? lines.split('\n').map((line) => JSON.parse(line) as Acknowledged) : [];
  }
}
