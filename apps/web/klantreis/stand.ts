import type { Mijlpaal } from '../api/klantreis-shapes';
import { statusWoord } from '../shell/soorten';
import { lookOf, type TermijnLook } from '../shell/termijn-look';

export interface Stand extends TermijnLook {
  word: string;
}

/** How a milestone stands: a fact happened, a date is to come, runs, stands still or has gone by. */
export function standOf(
  { soort, status, datum }: Pick<Mijlpaal, 'soort' | 'status' | 'datum'>,
  vandaag: string,
): Stand {
  if (soort === 'FEIT') return { tone: 'plain', icon: '✓', word: 'gebeurd' };
  const passed = status === 'LOOPT' && datum < vandaag;
  const shown = passed ? 'VERSTREKEN' : status;
  const look = lookOf({ status: shown, dagenTeLaat: null, werkdagenOver: null });
  if (soort === 'KALENDER' && shown === 'LOOPT') return { tone: look.tone, icon: '◇', word: 'komt' };
  return { ...look, word: statusWoord(shown) };
}
