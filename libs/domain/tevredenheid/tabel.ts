import type { Vraag } from './vragenlijst';

/** A table as it was delivered: a header and rows of text, each with its line for whoever looks it up. */
export interface Tabel {
  kolommen: readonly string[];
  rijen: readonly { regel: number; velden: readonly string[] }[];
  /** Lines of a file that are no row of fields at all. */
  onleesbaar?: readonly Leesfout[];
}

/** What is wrong, and where; never what was read, since it may be somebody's answer. Line 1 is the header. */
export interface Leesfout {
  regel: number;
  kolom: string;
  melding: string;
}

/** Sums of one maat over the respondents of one group; `minste` is the fewest answers to any question of its thema. */
export interface Uitkomst {
  groep: string;
  populatie: string;
  maat: string;
  /** Null in a published table that does not tell. */
  aantal: number | null;
  /** The value as published; null where sums are kept. */
  waarde: number | null;
  som: number | null;
  kwadraten: number | null;
  minste: number | null;
}

/** Of a survey that tells no populations apart. */
export const ALLEN = 'ALLEN';

export type Gelezen = { fouten: Leesfout[] } | { uitkomsten: Uitkomst[]; respondenten: number | null };

const plain = (tekst: string) =>
  tekst
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[\s:?.*]+/g, ' ')
    .trim();

/** A question by its code or its whole text. */
export const vindVraag = (vragen: readonly Vraag[], tekst: string): Vraag | undefined =>
  vragen.find(({ code, tekst: own }) => plain(code) === plain(tekst) || plain(own) === plain(tekst));

/** How a column is named in a report: by its place, never by what it says, unless we know it. */
export const kolomNaam = (index: number, known?: string): string => known ?? `kolom ${index + 1}`;

/** More faults than this help nobody, and cost memory. */
export const MEESTE_FOUTEN = 1000;
