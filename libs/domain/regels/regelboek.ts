import type { Datum } from '../termijnen/datum';
import type { Regel } from './regel';
import { REGELS_BEOORDELING } from './regels-beoordeling';
import { REGELS_BEZWAAR } from './regels-bezwaar';
import { REGELS_DWANGSOM } from './regels-dwangsom';
import { REGELS_FEESTDAGEN } from './regels-feestdagen';
import { REGELS_MDO } from './regels-mdo';
import { REGELS_MELDINGEN } from './regels-meldingen';
import { REGELS_MENSEN } from './regels-mensen';
import { REGELS_NORMTIJDEN } from './regels-normtijden';
import { REGELS_SCHATTING } from './regels-schatting';
import { REGELS_TAKEN } from './regels-taken';
import { REGELS_TERMIJNEN } from './regels-termijnen';
import { REGELS_ZIEKTEWET } from './regels-ziektewet';

export type { BepalendeDatum, Eenheid, Regel, Zekerheid } from './regel';

/** The dated values of the law as one immutable version; a change of any row is a next version. */
export interface Regelboek {
  readonly versie: number;
  readonly regels: readonly Regel[];
}

/** Version 1: what the law and the announced practice said on 2026-11-21. */
export const REGELBOEK: Regelboek = {
  versie: 1,
  regels: [
    ...REGELS_TERMIJNEN,
    ...REGELS_BEZWAAR,
    ...REGELS_DWANGSOM,
    ...REGELS_ZIEKTEWET,
    ...REGELS_SCHATTING,
    ...REGELS_BEOORDELING,
    ...REGELS_FEESTDAGEN,
    ...REGELS_MELDINGEN,
    ...REGELS_MENSEN,
    ...REGELS_NORMTIJDEN,
    ...REGELS_MDO,
    ...REGELS_TAKEN,
  ],
};

/** The row of `sleutel` in force on the deciding date, or null when there is none that day. */
export function regelOp(boek: Regelboek, sleutel: string, datum: Datum): Regel | null {
  return inForce(rowsBySleutel(boek).get(sleutel), datum);
}

/** The number of `sleutel` on the deciding date; throws RangeError when the book has none. */
export function getalOp(boek: Regelboek, sleutel: string, datum: Datum): number {
  const waarde = regelOp(boek, sleutel, datum)?.waarde;
  if (typeof waarde !== 'number')
    throw new RangeError(`regelboek ${boek.versie} heeft op ${datum} geen getal voor ${sleutel}`);
  return waarde;
}

/**
 * The number or numbers of an agreement of the house on a day. A book from before there was such an agreement has the
 * value of the first one: a warning must fall whatever book a dossier is on.
 */
export function afspraakOp(boek: Regelboek, sleutel: string, datum: Datum): readonly number[] {
  const waarde = (regelOp(boek, sleutel, datum) ?? regelOp(REGELBOEK, sleutel, datum))?.waarde;
  if (waarde === undefined || typeof waarde === 'boolean')
    throw new RangeError(`er is op ${datum} geen afspraak ${sleutel}`);
  return typeof waarde === 'number' ? [waarde] : waarde;
}

/** Every row of `sleutel`, in the order of the book. */
export function regelsVan(boek: Regelboek, sleutel: string): readonly Regel[] {
  return rowsBySleutel(boek).get(sleutel) ?? [];
}

/** The row that holds the date, `van` and `tot` included. */
export function inForce<R extends { readonly van: Datum; readonly tot: Datum | null }>(
  rows: readonly R[] | undefined,
  datum: Datum,
): R | null {
  return rows?.find((row) => row.van <= datum && (row.tot === null || datum <= row.tot)) ?? null;
}

// Looked up millions of times per book: the index lives as long as the book itself.
const indexes = new WeakMap<Regelboek, ReadonlyMap<string, readonly Regel[]>>();

function rowsBySleutel(boek: Regelboek): ReadonlyMap<string, readonly Regel[]> {
  const known = indexes.get(boek);
  if (known !== undefined) return known;
  const index = new Map<string, Regel[]>();
  for (const regel of boek.regels) index.set(regel.sleutel, [...(index.get(regel.sleutel) ?? []), regel]);
  indexes.set(boek, index);
  return index;
}
