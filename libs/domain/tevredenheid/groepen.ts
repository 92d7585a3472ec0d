import { MINSTE_RESPONDENTEN, verborgenGroepen, type Optelling } from './onderdrukking';
import type { Plaatsen } from './plaatsen';
import { ALLEN, type Uitkomst } from './tabel';
import { onderdeelMaat, themaMaat } from './tel-op';
import type { Gemeten } from './vergelijking';
import { matenVan } from './antwoorden';
import type { Vragenlijst } from './vragenlijst';

/** Whose numbers are asked for: a team, a kantoor, or all centres of Regie together. */
export type Scope = `team:${string}` | `kantoor:${string}` | 'landelijk';

/** Answers per respondent that were added up, or a table as it was published. */
export type Vorm = 'RESPONDENTEN' | 'PUBLICATIE';

/** Everybody in a meting, the rest of SMZ with the centres. */
const ALLES = 'smz';

/** The groups of one meting: added up from teams to SMZ, and kept back where too few answered. */
export class Groepen {
  private readonly rows = new Map<string, Uitkomst>();
  private readonly verborgen = new Map<string, ReadonlySet<string>>();
  private readonly themaOf = new Map<string, string>();

  constructor(
    lijst: Vragenlijst,
    private readonly vorm: Vorm,
    uitkomsten: readonly Uitkomst[],
    private readonly plaatsen: Plaatsen,
  ) {
    for (const { code, onderdelen } of lijst.themas) {
      this.themaOf.set(themaMaat(code), code);
      for (const onderdeel of onderdelen) {
        this.themaOf.set(onderdeelMaat(code, onderdeel.code), code);
        for (const { code: maat } of onderdeel.vragen.flatMap(matenVan)) this.themaOf.set(maat, code);
      }
    }
    const all =
      vorm === 'RESPONDENTEN' ? [...uitkomsten].flatMap((row) => this.wholesOf(row, lijst)) : uitkomsten;
    for (const row of all) this.add(row);
    for (const thema of lijst.themas) this.hide(thema.code, Object.keys(lijst.populaties));
  }

  /** Undefined where nobody answered, or the table does not tell. */
  meet(scope: Scope, populatie: string, thema: string, maat: string): Gemeten | 'VERBORGEN' | undefined {
    return this.shown(scope, populatie, thema, maat);
  }

  /**
   * Everybody in the meting outside the scope. In a published table: the rest of SMZ where it has that column, or else
   * SMZ with the centres in it, as the evaluation compares in chapter 4.
   */
  meetRest(scope: Scope, populatie: string, thema: string, maat: string): Gemeten | 'VERBORGEN' | undefined {
    if (this.vorm === 'PUBLICATIE')
      return (
        (scope === 'landelijk' ? this.shown('overig', populatie, thema, maat) : undefined) ??
        this.shown(ALLES, populatie, thema, maat)
      );
    const own = this.row(scope, populatie, maat);
    const all = this.row(ALLES, populatie, maat);
    if (!own || !all) return undefined;
    // With the whole and the scope the rest is known, and the other way round.
    if ([scope, ALLES].some((groep) => this.isHidden(groep, populatie, thema))) return 'VERBORGEN';
    const sommen = {
      aantal: all.aantal! - own.aantal!,
      som: all.som! - own.som!,
      kwadraten: all.kwadraten! - own.kwadraten!,
    };
    if (sommen.aantal <= 0) return undefined;
    return sommen.aantal < MINSTE_RESPONDENTEN ? 'VERBORGEN' : gemeten({ ...all, ...sommen });
  }

  /** What the others are called. */
  ander(scope: Scope): string {
    if (this.vorm === 'RESPONDENTEN') return 'de rest';
    const rest = scope === 'landelijk' && [...this.rows.keys()].some((key) => key.startsWith('overig '));
    return rest ? "de niet-SMC's" : 'heel SMZ';
  }

  private shown(groep: string, populatie: string, thema: string, maat: string) {
    const row = this.row(groep, populatie, maat);
    if (!row) return undefined;
    return this.isHidden(groep, populatie, thema) ? 'VERBORGEN' : gemeten(row);
  }

  private row(groep: string, populatie: string, maat: string): Uitkomst | undefined {
    return this.rows.get(`${groep} ${populatie} ${maat}`);
  }

  private isHidden(groep: string, populatie: string, thema: string): boolean {
    return this.verborgen.get(thema)!.has(`${groep} ${populatie}`);
  }

  /** The group itself and every whole it is part of, in its own population and in all together. */
  private wholesOf(row: Uitkomst, lijst: Vragenlijst): Uitkomst[] {
    const populaties =
      row.populatie === ALLEN || !Object.keys(lijst.populaties).length
        ? [row.populatie]
        : [row.populatie, ALLEN];
    return this.groupsOf(row.groep).flatMap((groep) =>
      populaties.map((populatie) => ({ ...row, groep, populatie })),
    );
  }

  private groupsOf(groep: string): string[] {
    if (groep === 'overig') return ['overig', ALLES];
    const team = this.plaatsen.teams.find(({ id }) => `team:${id}` === groep);
    const kantoor = team ? `kantoor:${team.kantoorId}` : groep;
    return [team ? groep : zonderTeam(groep), kantoor, 'landelijk', ALLES];
  }

  private add(row: Uitkomst): void {
    const key = `${row.groep} ${row.populatie} ${row.maat}`;
    const before = this.rows.get(key);
    const plus = (a: number | null, b: number | null) => (a === null || b === null ? null : a + b);
    this.rows.set(
      key,
      before
        ? {
            ...before,
            aantal: plus(before.aantal, row.aantal),
            som: plus(before.som, row.som),
            kwadraten: plus(before.kwadraten, row.kwadraten),
            minste: plus(before.minste, row.minste),
          }
        : row,
    );
  }

  /** A thema is kept back as one: from its score and some of its statements the others could be had. */
  private hide(thema: string, populaties: readonly string[]): void {
    const aantallen = new Map<string, number>();
    for (const { groep, populatie, maat, minste } of this.rows.values()) {
      if (this.themaOf.get(maat) !== thema || minste === null) continue;
      const key = `${groep} ${populatie}`;
      aantallen.set(key, Math.min(aantallen.get(key) ?? Infinity, minste));
    }
    this.verborgen.set(thema, verborgenGroepen(aantallen, this.optellingen(populaties)));
  }

  private optellingen(populaties: readonly string[]): Optelling[] {
    const { kantoren, teams } = this.plaatsen;
    const places = [
      { geheel: ALLES, delen: ['landelijk', 'overig'] },
      { geheel: 'landelijk', delen: kantoren.map(({ id }) => `kantoor:${id}`) },
      ...kantoren.map(({ id }) => ({
        geheel: `kantoor:${id}`,
        delen: [
          ...teams.filter(({ kantoorId }) => kantoorId === id).map((team) => `team:${team.id}`),
          zonderTeam(`kantoor:${id}`),
        ],
      })),
    ];
    const groepen = new Set(places.flatMap(({ geheel, delen }) => [geheel, ...delen]));
    return [
      ...[ALLEN, ...populaties].flatMap((populatie) =>
        places.map(({ geheel, delen }) => ({
          geheel: `${geheel} ${populatie}`,
          delen: delen.map((deel) => `${deel} ${populatie}`),
        })),
      ),
      ...[...groepen].map((groep) => ({
        geheel: `${groep} ${ALLEN}`,
        delen: populaties.map((populatie) => `${groep} ${populatie}`),
      })),
    ];
  }
}

/** Who named a kantoor but no team. */
const zonderTeam = (kantoor: string): string => `zonder-team:${kantoor}`;

const gemeten = ({ aantal, waarde, som, kwadraten }: Uitkomst): Gemeten =>
  som === null || kwadraten === null || aantal === null
    ? { aantal, waarde: waarde!, sommen: null }
    : { aantal, waarde: som / aantal, sommen: { aantal, som, kwadraten } };
