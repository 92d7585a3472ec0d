import type { Regel } from './tevredenheid-api';
import { aantal, procent, verschil } from '../charts/getal';
import type { Schrijf } from '../charts/chart-shapes';

export interface Uitslag {
  icon: string;
  woord: string;
  tone: 'ok' | 'late' | 'warn' | 'plain';
}

const tone = (gunstig: boolean | null): Uitslag['tone'] =>
  gunstig === null ? 'plain' : gunstig ? 'ok' : 'late';

/** What a difference with the others is, as icon and word: never by colour alone. */
export function uitslagVan({ verborgen, waarde, verschil: hoeveel, vergelijking }: Regel): Uitslag | null {
  if (verborgen) return { icon: '▢', woord: 'te weinig antwoorden', tone: 'plain' };
  if (waarde === null || !vergelijking) return null;
  const { gunstig } = vergelijking;
  switch (vergelijking.uitslag) {
    case 'HOGER':
      return { icon: '▲', woord: 'aantoonbaar hoger', tone: tone(gunstig) };
    case 'LAGER':
      return { icon: '▼', woord: 'aantoonbaar lager', tone: tone(gunstig) };
    case 'GEEN_VERSCHIL':
      return { icon: '=', woord: 'geen aantoonbaar verschil', tone: 'plain' };
    case 'OPVALLEND':
      return { icon: '◆', woord: `opvallend ${(hoeveel ?? 0) > 0 ? 'hoger' : 'lager'}`, tone: 'warn' };
    case 'NIET_TE_ZEGGEN':
      return { icon: '?', woord: 'niet te zeggen', tone: 'plain' };
  }
}

/** Scores have one decimal, as the source writes them. */
const score: Schrijf = (waarde) => waarde.toFixed(1).replace('.', ',');
const SCHRIJF: Record<Regel['eenheid'], Schrijf> = {
  SCORE: score,
  CIJFER: score,
  PROCENT: procent,
  ENPS: aantal,
};

export const schrijfIn = (eenheid: Regel['eenheid']): Schrijf => SCHRIJF[eenheid];
export const waardeTekst = (waarde: number | null, eenheid: Regel['eenheid']): string =>
  waarde === null ? '–' : SCHRIJF[eenheid](waarde);

/** "+0,4", and for shares "+3 punt". */
export function verschilTekst({ verschil: hoeveel, eenheid }: Pick<Regel, 'verschil' | 'eenheid'>): string {
  if (hoeveel === null) return '–';
  return eenheid === 'PROCENT' ? `${verschil(hoeveel, aantal)} punt` : verschil(hoeveel, SCHRIJF[eenheid]);
}

/** Where a value lies on its scale, from 0 to 100. */
export function plaats(waarde: number, eenheid: Regel['eenheid']): number {
  const [van, tot] = { SCORE: [0, 10], CIJFER: [1, 10], PROCENT: [0, 100], ENPS: [-100, 100] }[eenheid] as [
    number,
    number,
  ];
  return ((waarde - van) / (tot - van)) * 100;
}
