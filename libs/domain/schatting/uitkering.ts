import { getalOp, REGELBOEK, regelOp, type Regelboek } from '../regels/regelboek';
import { addMonths, type Datum } from '../termijnen/datum';
import { vervolguitkering, type WiaKlasse } from './klasse';

/** IVA: per cent of the maandloon (Wet WIA 51). */
export function percentageIva(datum: Datum, boek: Regelboek = REGELBOEK): number {
  return getalOp(boek, 'iva.uitkering', datum);
}

/** Loongerelateerde WGA: 75 per cent in the first two months of the right, 70 after that (Wet WIA 61). */
export function percentageLgu(rechtDatum: Datum, datum: Datum, boek: Regelboek = REGELBOEK): number {
  if (datum < rechtDatum) throw new RangeError(`op ${datum} is er nog geen recht`);
  const [first, after] = reeks(datum, boek);
  return datum < addMonths(rechtDatum, getalOp(boek, 'wga.uitkering_hoog', rechtDatum)) ? first : after;
}

/** Loonaanvulling: per cent of maandloon less income (Wet WIA 61). */
export function percentageLau(datum: Datum, boek: Regelboek = REGELBOEK): number {
  return reeks(datum, boek)[1];
}

/**
 * Vervolguitkering: per cent of the lower of minimumloon per month and maandloon (Wet WIA 61 lid 6 and 62 lid 1);
 * null below 35 per cent.
 */
export function percentageVvu(klasse: WiaKlasse, datum: Datum, boek: Regelboek = REGELBOEK): number | null {
  return vervolguitkering(klasse, datum, boek);
}

function reeks(datum: Datum, boek: Regelboek): [number, number] {
  const waarde = regelOp(boek, 'wga.uitkering', datum)?.waarde;
  if (!Array.isArray(waarde) || waarde.length !== 2) {
    throw new RangeError(`regelboek ${boek.versie} heeft op ${datum} geen percentages van de WGA`);
  }
  return waarde as [number, number];
}
