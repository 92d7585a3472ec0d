import type { Datum } from '../../domain/termijnen/datum';
import type { BriefBasis } from '../../storage/brieven';

/** A paragraph of a letter; with a heading of its own in an annex. */
export interface Blok {
  kop?: string;
  tekst: string;
}

/** A letter as it is composed: everything that stands on the paper, and nothing about how it looks. */
export interface Brief {
  afzender: readonly string[];
  /** The name, then what else belongs to the address. */
  aan: readonly [string, ...string[]];
  datum: Datum;
  /** Ons kenmerk: the dossier and the fact in short, never a BSN (Wabb). */
  kenmerk: string;
  onderwerp: string;
  /** Above the letter when only the addressee may read it. */
  merk?: string;
  blokken: readonly Blok[];
}

/** What a template gives: the subject, and the paragraphs between salutation and close. An empty one falls away. */
export interface Tekst {
  onderwerp: string;
  alineas: string[];
  /** For somebody else than the client: then the client is not greeted. */
  aan?: [string, ...string[]];
}

/** What a template may know besides the facts: that there is a medical judgment, never what it says. */
export interface BriefOptions {
  bijlage?: boolean;
}
export type Template = (basis: BriefBasis, options: BriefOptions) => Tekst;

/** The letter in plain text, as the list of letters shows it. */
export const tekstVan = ({ blokken }: Pick<Brief, 'blokken'>): string =>
  blokken.map(({ kop, tekst }) => (kop ? `${kop}\n${tekst}` : tekst)).join('\n\n');

/** A letter stored before letters had a PDF: its paragraphs, found back in its text. */
export const blokkenVan = (tekst: string): Blok[] => tekst.split('\n\n').map((alinea) => ({ tekst: alinea }));
