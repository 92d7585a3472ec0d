import type { Aanvraag } from '../../../libs/domain/aanvraag';
import { isBsn } from '../../../libs/domain/bsn';
import { addDays, addWeeks, type Datum } from '../../../libs/domain/termijnen/datum';
import { inventName, inventWerkgever } from '../centre/names';
import type { Random } from '../centre/random';
import { rangesOf } from '../centre/verdeling';
import { AANDEEL } from './tempo';

/** 999900000 up to 999989999; the last ten thousand stay free for whoever tries the demo by hand. */
const FIRST_BSN = 999_900_000;
const BSN_RANGE = 90_000;

/** Every BSN the demo may use, in an order of chance: about 8,180. */
export function demoBsns(random: Random): string[] {
  const all = Array.from({ length: BSN_RANGE }, (_, i) => String(FIRST_BSN + i)).filter(isBsn);
  return random.shuffle(all);
}

/** A postcode from the area of this team. */
export function inventPostcode(random: Random, teamId: string, vandaag: Datum): string {
  const { vanaf, totEnMet } = random.pick(rangesOf(teamId, vandaag));
  const letters = [...'ABCDEFGHJKLMNPRSTVWXZ'];
  return `${random.between(vanaf, totEnMet)}${random.pick(letters)}${random.pick(letters)}`;
}

/** Somebody from the area of this team; `ages` in whole years on `vandaag`. */
export const inventClient = (
  random: Random,
  bsn: string,
  teamId: string,
  vandaag: Datum,
  [youngest, oldest]: readonly [number, number] = [24, 66],
): Aanvraag['client'] => ({
  bsn,
  naam: inventName(random),
  geboorteDatum: addDays(vandaag, -random.between(youngest * 365, oldest * 365)),
  postcode: inventPostcode(random, teamId, vandaag),
});

/** A WIA-aanvraag, received on `ontvangstDatum` about eleven weeks before the end of the wachttijd. */
export function inventAanvraag(
  random: Random,
  { bsn, teamId, ontvangstDatum }: { bsn: string; teamId: string; ontvangstDatum: Datum },
  vangnet = random.chance(AANDEEL.vangnet),
): { aanvraag: Aanvraag; eersteZiektedagDatum: Datum } {
  // Due by week 93 (Wet WIA 64 lid 3); some come much later.
  const weken = random.chance(0.15) ? random.between(94, 112) : random.between(88, 93);
  const eersteZiektedagDatum = addDays(addWeeks(ontvangstDatum, -weken), random.between(-3, 3));
  const aanvraag: Aanvraag = {
    soort: 'WIA_CLAIM',
    ontvangstDatum,
    client: inventClient(random, bsn, teamId, ontvangstDatum),
    vangnet,
    aanvrager: !vangnet && random.chance(0.1) ? 'WERKGEVER' : 'CLIENT',
    ...(vangnet ? {} : { werkgever: { naam: inventWerkgever(random) } }),
    ...(random.chance(AANDEEL.ziektedagOnbekend) ? {} : { eersteZiektedagDatum }),
  };
  return { aanvraag, eersteZiektedagDatum };
}
