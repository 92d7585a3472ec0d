import { addDays, addMonths, addWeeks, daysBetween, latest, type Datum } from './datum';

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

/** ZW and WIA by the eerste ziektedag: weken is the offset from that day. */
/* prettier-ignore */
export const ZIEKTEWET_KALENDER = [
  { moment: 'probleemanalyse', weken: 6, grondslag: 'Regeling procesgang vangnetters 2' },
  { moment: 'planVanAanpak', weken: 8, grondslag: 'Regeling procesgang vangnetters 4' },
  { moment: 'tweedeLijn', weken: 13, grondslag: 'UWV' },
  { moment: 'herijking', weken: 26, grondslag: 'Regeling procesgang vangnetters 5' },
  { moment: 'melding42Weken', weken: 42, grondslag: 'ZW 38 lid 1' },
  { moment: 'oproepEzwb', weken: 44, grondslag: 'UWV' },
  { moment: 'toetsEzwb', weken: 52, grondslag: 'ZW 19aa' },
  { moment: 'wiaBrief', weken: 87, grondslag: 'Wet WIA 64 lid 2' },
  { moment: 'reIntegratieverslag', weken: 91, grondslag: 'Wet WIA 25 lid 3' },
  { moment: 'wiaAanvraag', weken: 93, grondslag: 'Wet WIA 64 lid 3' },
  { moment: 'loonsanctie', weken: 98, grondslag: 'Wet WIA 25 lid 10' },
  { moment: 'eindeWachttijd', weken: 104, grondslag: 'Wet WIA 23 lid 1' },
  { moment: 'eindeLoonsanctie', weken: 156, grondslag: 'Wet WIA 25 lid 9' },
] as const;

export type KalenderMoment = (typeof ZIEKTEWET_KALENDER)[number]['moment'];

/** The worked calendar of one eerste ziektedag. */
export function ziektewetKalender(eersteZiektedag: Datum): Record<KalenderMoment, Datum> {
  const rows = ZIEKTEWET_KALENDER.map(({ moment, weken }) => [moment, addWeeks(eersteZiektedag, weken)]);
  return Object.fromEntries(rows) as Record<KalenderMoment, Datum>;
}

/** The day ziekengeld ends after an EZWb above 65%: one month on, as UWV reads ZW 19aa lid 2. */
export function eindeZiekengeldNaEzwb(toetsDatum: Datum, beslisDatum: Datum): Datum {
  return addMonths(latest(toetsDatum, beslisDatum), 1);
}
