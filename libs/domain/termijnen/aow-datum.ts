import { inForce, REGELBOEK, regelsVan, type Regelboek } from '../regels/regelboek';
import { addMonths, type Datum } from './datum';

/** The day somebody reaches AOW age: the age of the year that day falls in (AOW 7a); null when no row reaches so far. */
export function aowDatum(geboorteDatum: Datum, boek: Regelboek = REGELBOEK): Datum | null {
  for (const regel of regelsVan(boek, 'aow.leeftijd')) {
    const reached = addMonths(geboorteDatum, Number(regel.waarde));
    if (inForce([regel], reached) !== null) return reached;
  }
  return null;
}
