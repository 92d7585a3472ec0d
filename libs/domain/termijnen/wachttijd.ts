import { addDays, addWeeks, daysBetween, type Datum } from './datum';

/** The first day of a WIA-recht: 104 weeks (728 days) after the eerste ziektedag (Wet WIA 23 lid 1). */
export function eindeWachttijd(eersteZiektedag: Datum): Datum {
  return addWeeks(eersteZiektedag, 104);
}

/** Counted back, so never moved by the Algemene termijnenwet (Wet WIA 25 lid 10; ATW 1 lid 2). */
export function laatsteLoonsanctieDatum(eindeWachttijdDatum: Datum): Datum {
  return addWeeks(eindeWachttijdDatum, -6);
}

/** A beschikking must be given before the wachttijd ends, else the loonsanctie is barred (Wet WIA 25 lid 11). */
export function isLoonsanctiePossible(besluitDatum: Datum, eindeWachttijdDatum: Datum): boolean {
  return besluitDatum < eindeWachttijdDatum;
}

/** The days a loonsanctie ends earlier because its beschikking came in the last 6 weeks (Wet WIA 25 lid 14). */
export function bekortingDoorTeLaat(besluitDatum: Datum, eindeWachttijdDatum: Datum): number {
  return Math.max(0, daysBetween(laatsteLoonsanctieDatum(eindeWachttijdDatum), besluitDatum));
}

/** The first day after a loonsanctie of 52 weeks, shortened when it was late (Wet WIA 25 lid 9 and 14). */
export function eindeLoonsanctie(besluitDatum: Datum, eindeWachttijdDatum: Datum): Datum {
  return addDays(addWeeks(eindeWachttijdDatum, 52), -bekortingDoorTeLaat(besluitDatum, eindeWachttijdDatum));
}
