import type { Antwoordsoort, Vraag, Vragenlijst } from './vragenlijst';
import { vragenVan } from './vragenlijst';

/** What a number is: a score from 0 to 10, a rapportcijfer, a share, or promotors minus criticasters. */
export type Eenheid = 'SCORE' | 'CIJFER' | 'PROCENT' | 'ENPS';

/** One number that a question gives. Its value is always the mean over respondents of what `waarde` makes of an answer. */
export interface Maat {
  code: string;
  label: string;
  eenheid: Eenheid;
  /** Whether more is better; null where neither end is good. */
  hogerIsBeter: boolean | null;
  /** Part of the score of its onderdeel and thema. */
  inScore: boolean;
  waarde(antwoord: number): number;
}

/** In order, so that the place of a word is its number; 5 is the strongest. */
const EENS = [
  'helemaal niet mee eens',
  'niet mee eens',
  'niet mee eens/niet mee oneens',
  'mee eens',
  'helemaal mee eens',
];
const WERKDRUK = ['veel te laag', 'te laag', 'goed', 'te hoog', 'veel te hoog'];
// Only that "sterk" and "zeer sterk" are counted is published (5.2.2); the words below them are not.
const STERK = ['zeer zwak', 'zwak', 'niet sterk/niet zwak', 'sterk', 'zeer sterk'];

const WOORDEN: Readonly<Partial<Record<Antwoordsoort, readonly string[]>>> = {
  EENS,
  EENS_OMGEKEERD: EENS,
  AANDEEL_EENS: EENS,
  AANDEEL_STERK: STERK,
  WERKDRUK,
};
const CIJFERS: Readonly<Partial<Record<Antwoordsoort, readonly [van: number, tot: number]>>> = {
  AANBEVELING: [0, 10],
  CIJFER: [1, 10],
};

/** The answer as a number, from its word or its number; undefined when it is no answer to such a question. */
export function leesAntwoord(soort: Antwoordsoort, tekst: string): number | undefined {
  const [van, tot] = CIJFERS[soort] ?? [1, 5];
  if (/^\d{1,2}$/.test(tekst)) {
    const getal = Number(tekst);
    return getal >= van && getal <= tot ? getal : undefined;
  }
  const place = WOORDEN[soort]?.indexOf(tekst.toLowerCase().replace(/\s*\/\s*/g, '/')) ?? -1;
  return place === -1 ? undefined : place + 1;
}

/** What an answer may be, for whoever gave another one. */
export function mogelijkeAntwoorden(soort: Antwoordsoort): string {
  const woorden = WOORDEN[soort];
  if (woorden) return `moet 1 t/m 5 zijn, of een van: ${woorden.join(', ')}`;
  const [van, tot] = CIJFERS[soort]!;
  return `moet een heel getal van ${van} t/m ${tot} zijn`;
}

/** 'Helemaal mee eens' is 10, then 7,5, 5, 2,5 and 0 (note below table 4.1). */
const score = (antwoord: number): number => (antwoord - 1) * 2.5;
const is = (yes: boolean): number => (yes ? 100 : 0);

/** Promotors give a 9 or 10, criticasters a 0 to 6; the eNPS is the one share minus the other. */
const aanbeveling = (antwoord: number): number => (antwoord >= 9 ? 100 : antwoord <= 6 ? -100 : 0);

const SOORTEN: Readonly<
  Record<Exclude<Antwoordsoort, 'WERKDRUK'>, Pick<Maat, 'eenheid' | 'inScore' | 'waarde'>>
> = {
  EENS: { eenheid: 'SCORE', inScore: true, waarde: score },
  // "Deze score is omgedraaid: een hogere score betekent een lagere werkdruk" (Bijlage II).
  EENS_OMGEKEERD: { eenheid: 'SCORE', inScore: true, waarde: (antwoord) => 10 - score(antwoord) },
  AANDEEL_EENS: { eenheid: 'PROCENT', inScore: true, waarde: (antwoord) => is(antwoord >= 4) },
  AANDEEL_STERK: { eenheid: 'PROCENT', inScore: false, waarde: (antwoord) => is(antwoord >= 4) },
  AANBEVELING: { eenheid: 'ENPS', inScore: false, waarde: aanbeveling },
  CIJFER: { eenheid: 'CIJFER', inScore: false, waarde: (antwoord) => antwoord },
};

/** Which classes of the werkdruk are good; of too little work nobody says. */
const KLASSEN_BETER: readonly (boolean | null)[] = [null, null, true, false, false];

/** The numbers of one question: one, except for the werkdruk, of which every class is a share. */
export function matenVan({ code, tekst, antwoord }: Vraag): Maat[] {
  if (antwoord !== 'WERKDRUK') return [{ code, label: tekst, hogerIsBeter: true, ...SOORTEN[antwoord] }];
  return WERKDRUK.map((woord, index) => ({
    code: `${code}.${woord.replaceAll(' ', '-')}`,
    label: `${tekst}: ${woord}`,
    eenheid: 'PROCENT',
    hogerIsBeter: KLASSEN_BETER[index]!,
    inScore: false,
    waarde: (gegeven) => is(gegeven === index + 1),
  }));
}

export const allMaten = (lijst: Vragenlijst): Maat[] => vragenVan(lijst).flatMap(matenVan);
