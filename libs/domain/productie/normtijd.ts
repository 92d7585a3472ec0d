import { afspraakOp, regelOp, REGELBOEK, type Regel, type Regelboek } from '../regels/regelboek';
import { FTE_SLEUTEL, handelingSleutel, normtijdSleutel } from '../regels/regels-normtijden';
import type { Rol } from '../rollen';
import type { Datum } from '../termijnen/datum';
import { handelingVan } from './catalogus';

/**
 * The norm of a handeling by a functie on a day: of that functie, else of the handeling, else of the taak that it
 * finishes. A book from before there was such a norm has that of the first one. Throws RangeError for a handeling that
 * is not in the catalogue.
 */
export function normRegel(boek: Regelboek, naam: string, functie: Rol, dag: Datum): Regel {
  const handeling = handelingVan(naam);
  const op = (sleutel: string) => regelOp(boek, sleutel, dag) ?? regelOp(REGELBOEK, sleutel, dag);
  const regel =
    handeling &&
    (op(handelingSleutel(naam, functie)) ??
      op(typeof handeling.norm === 'number' ? handelingSleutel(naam) : normtijdSleutel(handeling.norm)));
  if (!regel) throw new RangeError(`er is op ${dag} geen norm voor ${naam}`);
  return regel;
}

/** The norm in minutes. */
export const normMinuten = (boek: Regelboek, naam: string, functie: Rol, dag: Datum): number =>
  normRegel(boek, naam, functie, dag).waarde as number;

/** The minutes of one fte on a working day. */
export const fteMinuten = (boek: Regelboek, dag: Datum): number => afspraakOp(boek, FTE_SLEUTEL, dag)[0]!;
