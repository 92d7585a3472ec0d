import { afspraakOp, regelOp, REGELBOEK, type Regelboek } from '../regels/regelboek';
import { FTE_SLEUTEL, handelingSleutel, normtijdSleutel } from '../regels/regels-normtijden';
import type { Rol } from '../rollen';
import type { Datum } from '../termijnen/datum';
import { handelingVan } from './catalogus';

/**
 * Norm minutes of a handeling by a functie on a day: of that functie, else of the handeling, else of the taak that it
 * finishes. A book from before there was such a norm has the value of the first one. Throws RangeError for a handeling
 * that is not in the catalogue.
 */
export function normMinuten(boek: Regelboek, naam: string, functie: Rol, dag: Datum): number {
  const handeling = handelingVan(naam);
  if (!handeling) throw new RangeError(`${naam} is geen handeling`);
  const eigen = handelingSleutel(naam, functie);
  if (regelOp(boek, eigen, dag) ?? regelOp(REGELBOEK, eigen, dag)) return getal(boek, eigen, dag);
  const { norm } = handeling;
  return getal(boek, typeof norm === 'number' ? handelingSleutel(naam) : normtijdSleutel(norm), dag);
}

/** The minutes of one fte on a working day. */
export const fteMinuten = (boek: Regelboek, dag: Datum): number => getal(boek, FTE_SLEUTEL, dag);

const getal = (boek: Regelboek, sleutel: string, dag: Datum): number => afspraakOp(boek, sleutel, dag)[0]!;
