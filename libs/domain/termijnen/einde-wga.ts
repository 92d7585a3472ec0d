import { getalOp, REGELBOEK, type Regelboek } from '../regels/regelboek';
import { addMonths, latest, type Datum } from './datum';

export interface EindeWga {
  /** The day on which he is found to be less than 35% arbeidsongeschikt, or of the besluit when that is later. */
  bevindingDatum: Datum;
  /** Until when the loongerelateerde uitkering would have run; null when it is over or never was. */
  lguTotDatum: Datum | null;
  /** Since when he actually earns more than 65%; null when he does not. */
  verdientVanafDatum: Datum | null;
}

/**
 * The day a right ends for who is less than 35% arbeidsongeschikt: two months on, a year after actual earnings above
 * 65% began, and never before the loongerelateerde uitkering would have ended (Wet WIA 56; IVA likewise by 49).
 */
export function eindeRecht(
  { bevindingDatum, lguTotDatum, verdientVanafDatum }: EindeWga,
  boek: Regelboek = REGELBOEK,
): Datum {
  const maanden = (sleutel: string) => getalOp(boek, sleutel, bevindingDatum);
  const einde = verdientVanafDatum
    ? addMonths(verdientVanafDatum, maanden('wga.uitloop_verdienend'))
    : addMonths(bevindingDatum, maanden('wga.uitloop'));
  return lguTotDatum ? latest(einde, lguTotDatum) : einde;
}
