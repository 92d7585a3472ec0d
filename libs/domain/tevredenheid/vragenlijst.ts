import type { Datum } from '../termijnen/datum';
import { MENSELIJKE_MAAT_2023 } from './menselijke-maat-2023';
import { WERKBELEVING_2023 } from './werkbeleving-2023';

/** The two surveys of the evaluation: among medewerkers (chapter 4), and among clients (chapter 5). */
export const BRONNEN = {
  WERKBELEVING: 'Werkbelevingsonderzoek',
  MENSELIJKE_MAAT: 'Menselijke Maat Monitor',
} as const;
export type Bron = keyof typeof BRONNEN;

/** How a question is answered, and so what it is counted as; see antwoorden.ts. */
export type Antwoordsoort =
  'EENS' | 'EENS_OMGEKEERD' | 'AANDEEL_EENS' | 'AANDEEL_STERK' | 'AANBEVELING' | 'CIJFER' | 'WERKDRUK';

export interface Vraag {
  code: string;
  tekst: string;
  antwoord: Antwoordsoort;
}

export interface Onderdeel {
  code: string;
  label: string;
  vragen: readonly Vraag[];
}

/** Some questions that are shown, and kept back, together. */
export interface Thema {
  code: string;
  label: string;
  onderdelen: readonly Onderdeel[];
}

/** A survey as it was asked from a day on; a next one is another entry, so an old meting keeps its own questions. */
export interface Vragenlijst {
  bron: Bron;
  versie: string;
  vanDatum: Datum;
  vindplaats: string;
  /** Groups of respondents that are told apart as well; empty when there are none. */
  populaties: Readonly<Record<string, string>>;
  themas: readonly Thema[];
  /** What is shown above the themes, by code. */
  kern: readonly string[];
}

export const VRAGENLIJSTEN: readonly Vragenlijst[] = [WERKBELEVING_2023, MENSELIJKE_MAAT_2023];

/** The survey of this source as it was asked on a day; undefined before its first. */
export const vragenlijstOp = (bron: Bron, datum: Datum): Vragenlijst | undefined =>
  VRAGENLIJSTEN.filter((lijst) => lijst.bron === bron && lijst.vanDatum <= datum)
    .sort((a, b) => (a.vanDatum < b.vanDatum ? -1 : 1))
    .at(-1);

export const vragenlijst = (bron: Bron, versie: string): Vragenlijst =>
  VRAGENLIJSTEN.find((lijst) => lijst.bron === bron && lijst.versie === versie)!;

export const vragenVan = ({ themas }: Vragenlijst): Vraag[] =>
  themas.flatMap(({ onderdelen }) => onderdelen.flatMap(({ vragen }) => vragen));
