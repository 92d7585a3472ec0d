import { getalOp, REGELBOEK, regelOp, type Regelboek } from '../regels/regelboek';
import { addWeeks, latest, type Datum } from './datum';

export interface VerkorteWachttijd {
  /** The first and the last day on which the aanvraag can be done: 3 and 68 weeks after the eerste ziektedag. */
  vanafDatum: Datum;
  uiterlijkDatum: Datum;
  /** The first day of the right; null for an aanvraag outside those days. */
  eindeDatum: Datum | null;
}

/**
 * The verkorte wachttijd (Wet WIA 23 lid 6): 13 to 78 weeks, and not over within 10 weeks of the aanvraag. Null when
 * the eerste ziektedag lies before the rules that are known.
 */
export function verkorteWachttijd(
  eersteZiektedag: Datum,
  aanvraagDatum: Datum,
  boek: Regelboek = REGELBOEK,
): VerkorteWachttijd | null {
  if (!regelOp(boek, 'wia.verkort_vanaf', eersteZiektedag)) return null;
  const na = (sleutel: string) => addWeeks(eersteZiektedag, getalOp(boek, sleutel, eersteZiektedag));
  const vanafDatum = na('wia.verkort_vanaf');
  const uiterlijkDatum = na('wia.verkort_uiterlijk');
  const binnen = vanafDatum <= aanvraagDatum && aanvraagDatum <= uiterlijkDatum;
  const naAanvraag = getalOp(boek, 'wia.verkort_na_aanvraag', aanvraagDatum);
  return {
    vanafDatum,
    uiterlijkDatum,
    eindeDatum: binnen ? latest(na('wia.verkort_minimum'), addWeeks(aanvraagDatum, naAanvraag)) : null,
  };
}
