import { getal, procent } from '../charts/getal';
import type { Schrijf } from '../charts/chart-shapes';
import type { Eenheid, Richting } from './cijfer-shapes';

/** What a figure is beside its norm, as icon and word, never as colour alone. */
export interface Oordeel {
  icon: string;
  woord: string;
  tone: 'ok' | 'late' | 'plain';
}

const GEEN: Record<string, Oordeel> = {
  cijfer: { icon: '–', woord: 'niets geteld', tone: 'plain' },
  norm: { icon: '–', woord: 'geen norm', tone: 'plain' },
};

export function oordeelOver(
  waarde: number | null,
  norm: number | null | undefined,
  richting: Richting,
): Oordeel {
  if (waarde === null) return GEEN.cijfer!;
  if (norm == null) return GEEN.norm!;
  if (waarde === norm) return { icon: '✓', woord: 'op de norm', tone: 'ok' };
  return beter(waarde, norm, richting)
    ? { icon: '✓', woord: 'beter dan de norm', tone: 'ok' }
    : { icon: '▲', woord: 'norm niet gehaald', tone: 'late' };
}

/** Whether one value is better than another, by the direction of the figure. */
export function beter(waarde: number, dan: number, richting: Richting): boolean {
  return richting === 'HOGER_BETER' ? waarde > dan : waarde < dan;
}

const weken: Schrijf = (waarde) => `${getal(waarde)} weken`;

/** How the values of a figure are written: "54,5%", "43,2 weken", "71,3". */
export function schrijfIn(eenheid: Eenheid): Schrijf {
  return { PROCENT: procent, WEKEN: weken, PUNTEN: getal }[eenheid];
}

/** What a difference between two values is counted in. */
export function verschilWoord(eenheid: Eenheid): string {
  return eenheid === 'WEKEN' ? 'weken' : 'punt';
}
