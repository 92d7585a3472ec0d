import { getalOp, REGELBOEK, type Regelboek } from '../regels/regelboek';
import type { Datum } from '../termijnen/datum';

/** The grounds on which fewer hours can be borne than usual (Standaard duurbelastbaarheid in arbeid). */
export const ARBEIDSDUUR_GRONDEN = {
  ENERGETISCH: 'Energetisch: het herstel vraagt meer tijd',
  PREVENTIEF: 'Preventief: meer uren zou schaden',
  BESCHIKBAARHEID: 'Beschikbaarheid: een behandeling vraagt de tijd',
} as const;
export type ArbeidsduurGrond = keyof typeof ARBEIDSDUUR_GRONDEN;

/** Whether these hours a week are an arbeidsduurbeperking: fewer than the 40 of the standard. */
export function isArbeidsduurbeperking(
  urenPerWeek: number,
  peilDatum: Datum,
  boek: Regelboek = REGELBOEK,
): boolean {
  return urenPerWeek < getalOp(boek, 'schatting.arbeidsduur', peilDatum);
}

/** What is wrong with hours and ground together, in Dutch, or null: a beperking has its ground, and only a beperking. */
export function whyNoArbeidsduur(
  { urenPerWeek, gronden }: { urenPerWeek: number; gronden: readonly ArbeidsduurGrond[] },
  peilDatum: Datum,
  boek: Regelboek = REGELBOEK,
): string | null {
  const limited = isArbeidsduurbeperking(urenPerWeek, peilDatum, boek);
  if (limited && gronden.length === 0) return 'Bij een arbeidsduurbeperking hoort een grond.';
  return !limited && gronden.length > 0 ? 'Zonder arbeidsduurbeperking hoort er geen grond.' : null;
}
