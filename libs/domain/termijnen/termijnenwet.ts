import { addWerkdagen } from './werkdagen';
import type { Datum } from './datum';
import { GELIJKGESTELDE_DAGEN, isWerkdag } from './feestdagen';

/** A longer statutory term is not shifted (Algemene termijnenwet 4 onder a). */
export const LANGSTE_TERMIJN_IN_WEKEN = 12;

/** Shifted are terms set by statute or AMvB (1 lid 1, 5) of at most 12 weeks (4 onder a). */
export function isTermijnenwetApplicable(term: { weken: number; wettelijk: boolean }): boolean {
  return term.wettelijk && term.weken <= LANGSTE_TERMIJN_IN_WEKEN;
}

/** `d`, or the next day that is no zaterdag, zondag or feestdag (Algemene termijnenwet 1 lid 1). */
export function shiftToWerkdag(d: Datum, gelijkgesteld: readonly Datum[] = GELIJKGESTELDE_DAGEN): Datum {
  return isWerkdag(d, gelijkgesteld) ? d : addWerkdagen(d, 1, gelijkgesteld);
}
