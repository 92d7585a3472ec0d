import type { Aanvraag, Soort } from '../../../libs/domain/aanvraag';
import type { JsonObject } from '../../../libs/domain/json';
import type { Rol } from '../../../libs/domain/rollen';
import type { TaakGegevens } from '../../../libs/domain/taken/taak-acts';
import type { TaakSoort } from '../../../libs/domain/taken/taken';
import { addDays, daysBetween, type Datum } from '../../../libs/domain/termijnen/datum';
import { isWerkdag } from '../../../libs/domain/termijnen/feestdagen';
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
  /** Which dossier of the client it is about. */
  dossier: Soort;
  datum: Datum;
  /** Which part of the working day: 0 to 5. */
  dagdeel: number;
  door: Medewerker;
  deed: Deed;
  /** Beside the main line: falls away when the dossier has ended by then. */
  terzijde?: true;
}

export const DAGDELEN = ['08:45', '10:15', '11:30', '13:40', '15:05', '16:20'] as const;
const LAST_DAGDEEL = DAGDELEN.length - 1;

/** One dossier as it is being told: a day that moves on, and what has been done so far. */
export class Story {
  private dagdeel = 0;
  private terzijde = false;

  constructor(
    readonly dossier: Soort,
    readonly random: Random,
    private readonly bezetting: Bezetting,
    public teamId: string,
    public vandaag: Datum,
    readonly steps: Step[] = [],
  ) {}

  /** Another dossier of the same client, from `vandaag` on. */
  beside(dossier: Soort, vandaag: Datum): Story {
    return new Story(dossier, this.random, this.bezetting, this.teamId, vandaag, this.steps);
  }

  /** When the dossier began. */
  get begin(): Datum {
    return this.steps.find(({ dossier }) => dossier === this.dossier)!.datum;
  }

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
    const { dossier, vandaag: datum, dagdeel, terzijde } = this;
    this.steps.push({ dossier, datum, dagdeel, door, deed, ...(terzijde && { terzijde }) });
    return this;
  }

  /** Something that happens beside the main line, which goes on from where it was. */
  aside(tell: () => void): this {
    const { vandaag, dagdeel } = this;
    this.terzijde = true;
    tell();
    Object.assign(this, { vandaag, dagdeel });
    this.terzijde = false;
    return this;
  }

  /** Takes back what was told of this dossier. */
  cut(which: (step: Step) => boolean): this {
    const kept = this.steps.filter((step) => step.dossier !== this.dossier || !which(step));
    this.steps.splice(0, this.steps.length, ...kept);
    return this;
  }

  /** The day on which this dossier first came to its end; undefined when its story leaves it open. */
  ended(): Datum | undefined {
    return this.steps.find((step) => step.dossier === this.dossier && !step.terzijde && ends(step))?.datum;
  }

  /** At least until this day; a day on which nobody works is passed over. */
  waitUntil(datum: Datum): this {
    while (this.vandaag < datum)
      this.wait(Math.max(1, Math.floor((daysBetween(this.vandaag, datum) * 5) / 8)));
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

const EINDE = [
  'neemBesluit',
  'stelBuitenBehandeling',
  'laatVervallen',
  'trekIn',
  'annuleer',
  'registreerOverlijden',
];
/** Whether a dossier is over with this; only in the Ziektewet life goes on after the besluit. */
export const ends = ({ deed, dossier }: Step): boolean =>
  deed.soort === 'act' && dossier !== 'ZW' && EINDE.includes(deed.actie);

/** This day, or the first one after it on which people work. */
export function nextWerkdag(datum: Datum): Datum {
  let day = datum;
  while (!isWerkdag(day)) day = addDays(day, 1);
  return day;
}

/** By day; what would happen beside the main line falls away once its dossier has ended. */
export function inOrder(told: readonly Step[]): Step[] {
  const steps = told
    .map((step, index) => ({ step, index }))
    .sort((a, b) => order(a.step, b.step) || a.index - b.index)
    .map(({ step }) => step);
  const over = new Set<Soort>();
  return steps.filter((step) => {
    if (step.terzijde && over.has(step.dossier)) return false;
    if (!step.terzijde && ends(step)) over.add(step.dossier);
    return true;
  });
}

const order = (a: Step, b: Step): number =>
  a.datum === b.datum ? a.dagdeel - b.dagdeel : a.datum < b.datum ? -1 : 1;
