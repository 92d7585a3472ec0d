import { matenVan, type Maat } from './antwoorden';
import type { Groep } from './plaatsen';
import type { Uitkomst } from './tabel';
import type { Thema, Vragenlijst } from './vragenlijst';

/** What one respondent answered, by the code of the question. */
export interface Antwoorden {
  groep: Groep;
  populatie: string;
  antwoorden: ReadonlyMap<string, number>;
}

/** The code under which the score of a thema or onderdeel is kept, beside those of its questions. */
export const themaMaat = (thema: string): string => `thema:${thema}`;
export const onderdeelMaat = (thema: string, onderdeel: string): string => `onderdeel:${thema}.${onderdeel}`;

/**
 * Sums per group, population and maat. Someone's score on a thema is the mean of the statements they answered; without
 * it the spread of a thema, and so whether a difference is chance, could not be told from sums.
 */
export function telOp(lijst: Vragenlijst, antwoorden: readonly Antwoorden[]): Uitkomst[] {
  const groups = new Map<string, Antwoorden[]>();
  for (const each of antwoorden) {
    const key = `${each.groep} ${each.populatie}`;
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()].flatMap((group) => lijst.themas.flatMap((thema) => ofThema(thema, group)));
}

function ofThema(thema: Thema, group: readonly Antwoorden[]): Uitkomst[] {
  const parts = thema.onderdelen.map(({ code, vragen }) => ({ code, maten: vragen.flatMap(matenOf) }));
  const all = parts.flatMap(({ maten }) => maten);
  const rows = [
    ...all.map((maat) =>
      sums(
        maat.maat.code,
        group.map((one) => valueOf(maat, one)),
      ),
    ),
    ...parts.map(({ code, maten }) => sums(onderdeelMaat(thema.code, code), meansOf(maten, group))),
    sums(themaMaat(thema.code), meansOf(all, group)),
  ].filter(({ aantal }) => aantal > 0);
  const minste = Math.min(...rows.map(({ aantal }) => aantal));
  const { groep, populatie } = group[0]!;
  return rows.map((row) => ({ groep, populatie, waarde: null, minste, ...row }));
}

interface Asked {
  vraag: string;
  maat: Maat;
}
const matenOf = (vraag: Parameters<typeof matenVan>[0]): Asked[] =>
  matenVan(vraag).map((maat) => ({ vraag: vraag.code, maat }));

function valueOf({ vraag, maat }: Asked, { antwoorden }: Antwoorden): number | undefined {
  const antwoord = antwoorden.get(vraag);
  return antwoord === undefined ? undefined : maat.waarde(antwoord);
}

const meansOf = (maten: readonly Asked[], group: readonly Antwoorden[]): (number | undefined)[] =>
  group.map((one) => {
    const values = maten
      .filter(({ maat }) => maat.inScore)
      .map((maat) => valueOf(maat, one))
      .filter((value) => value !== undefined);
    return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
  });

/** Kept to six decimals, so that sums of sums do not depend on their order. */
const exact = (value: number): number => Math.round(value * 1e6) / 1e6;

function sums(maat: string, values: readonly (number | undefined)[]) {
  const given = values.filter((value) => value !== undefined);
  return {
    maat,
    aantal: given.length,
    som: exact(given.reduce((sum, value) => sum + value, 0)),
    kwadraten: exact(given.reduce((sum, value) => sum + value * value, 0)),
  };
}
