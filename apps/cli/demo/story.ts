import type { Aanvraag } from '../../../libs/domain/aanvraag';
import type { JsonObject } from '../../../libs/domain/json';
import type { Rol } from '../../../libs/domain/rollen';
import type { TaakGegevens } from '../../../libs/domain/taken/taak-acts';
import type { TaakSoort } from '../../../libs/domain/taken/taken';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import { addWerkdagen } from '../../../libs/domain/termijnen/werkdagen';
import type { Medewerker } from '../centre/medewerkers';
import type { Random } from '../centre/random';
import type { Bezetting } from './bezetting';
import { AANDEEL, TEMPO, type Tempo } from './tempo';

/** What somebody does: registers an aanvraag, acts on the dossier, or takes a taak of it. */
export type Deed =
  | { soort: 'open'; aanvraag: Aanvraag }
  | { soort: 'act'; actie: string; gegevens: JsonObject }
  | { soort: 'taak'; taak: TaakSoort; actie: 'pak' | 'zetInWacht'; gegevens: TaakGegevens };

export interface Step {
  datum: Datum;
  /** Which part of the working day: 0 to 5. */
  dagdeel: number;
  door: Medewerker;
  deed: Deed;
}

export const DAGDELEN = ['08:45', '10:15', '11:30', '13:40', '15:05', '16:20'] as const;
const LAST_DAGDEEL = DAGDELEN.length - 1;

/** One dossier as it is being told: a day that moves on, and what has been done so far. */
export class Story {
  readonly steps: Step[] = [];
  private dagdeel = 0;

  constructor(
    readonly random: Random,
    private readonly bezetting: Bezetting,
    public teamId: string,
    public vandaag: Datum,
  ) {}

  get tempo(): Tempo {
    return TEMPO[this.teamId.replace(/-\d+$/, '')]!;
  }

  someone(rollen: Rol[], not?: Medewerker): Medewerker {
    return this.bezetting.someone(this.random, this.teamId, rollen, this.vandaag, not);
  }

  planner(): Medewerker {
    return this.bezetting.planner(this.random, this.teamId);
  }

  chance(what: keyof typeof AANDEEL): boolean {
    return this.random.chance(AANDEEL[what]);
  }

  wait(werkdagen: number): this {
    if (werkdagen > 0) {
      this.vandaag = addWerkdagen(this.vandaag, werkdagen);
      this.dagdeel = this.random.between(0, LAST_DAGDEEL);
    } else this.dagdeel = Math.min(LAST_DAGDEEL, this.dagdeel + 1);
    return this;
  }

  act(door: Medewerker, actie: string, gegevens: JsonObject = {}): this {
    return this.note(door, { soort: 'act', actie, gegevens });
  }

  note(door: Medewerker, deed: Deed): this {
    this.steps.push({ datum: this.vandaag, dagdeel: this.dagdeel, door, deed });
    return this;
  }

  /** Something that happens beside the main line, which goes on from where it was. */
  aside(tell: () => void): this {
    const { vandaag, dagdeel } = this;
    tell();
    Object.assign(this, { vandaag, dagdeel });
    return this;
  }

  /** Some working days pass before `door` gets to this taak; now and then they had taken it a while before. */
  until(werkdagen: number, taak: TaakSoort, door: Medewerker): this {
    if (!this.chance('gepakt')) return this.wait(werkdagen);
    const before = Math.min(werkdagen, this.random.between(0, 6));
    return this.wait(werkdagen - before)
      .note(door, { soort: 'taak', taak, actie: 'pak', gegevens: {} })
      .wait(before);
  }
}
