import type { Datum } from '../termijnen/datum';

/** A moment or a day that lies beyond all others, as PostgreSQL writes it. */
export const ALTIJD = 'infinity';

/** From when it was known until it was known better: an instant each, RFC 3339. */
export interface Bekend {
  bekendVan: string;
  bekendTot: string;
}

/** How a dossier stood from one day up to another in which nothing of this changed. */
export interface Stand {
  soort: string;
  /** Of a deskundigenoordeel which of the five, of the rest who asked. */
  variant: string;
  vangnet: boolean;
  teamId: string;
  fase: string;
  open: boolean;
  /** Over the aanvraag was decided already: open again, or still, for something else. */
  beslist: boolean;
  /** The beslisdatum; of a verzoek of UWV itself its streefdatum, since it is counted by that. */
  uiterlijkeBeslisdatum: Datum | null;
  /** The term stands still, so it cannot pass (Awb 4:15). */
  opgeschort: boolean;
  /** The term passed with another team than this one. */
  overgenomenTeLaat: boolean;
  /** The dossier came in with it: the receipt, not a move from another team. */
  instroom: boolean;
  geldigVan: Datum;
  /** The first day on which it is different; `infinity` for what holds still. */
  geldigTot: Datum | typeof ALTIJD;
}

/** Something that decided on the aanvraag, or ended the dossier without deciding. */
export interface Besluit {
  /** The first fact of the act. */
  factSeq: number;
  soort: string;
  variant: string;
  vangnet: boolean;
  besluitDatum: Datum;
  uiterlijkeBeslisdatum: Datum | null;
  opTijd: boolean;
  /** The team that decided, and where the term passed; null when it did not. */
  teamId: string;
  teamBijVerstrijken: string | null;
  overgenomenTeLaat: boolean;
  uitkomst: string;
  /** A besluit, oordeel or advies; else withdrawn, cancelled or ended. */
  isBesluit: boolean;
  /** The dossier was taken up again after a besluit: the aanvraag is not decided on a second time. */
  naHeropening: boolean;
  /** The dossier closed with it. */
  einde: boolean;
  /** Days of illness, where the ziekengeld ended by herstel. */
  verzuimDagen: number | null;
}

export type BekendeStand = Stand & Bekend;
export type BekendBesluit = Besluit & Bekend;
