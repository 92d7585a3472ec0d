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

/** An aanvraag from the area of this team, received on `ontvangstDatum` about eleven weeks before the end of the wachttijd. */
export function inventAanvraag(
  random: Random,
  { bsn, teamId, ontvangstDatum }: { bsn: string; teamId: string; ontvangstDatum: Datum },
): { aanvraag: Aanvraag; eersteZiektedagDatum: Datum } {
  const vangnet = random.chance(AANDEEL.vangnet);
  // Due by week 93 (Wet WIA 64 lid 3); some come much later.
  const weken = random.chance(0.15) ? random.between(94, 112) : random.between(88, 93);
  const eersteZiektedagDatum = addDays(addWeeks(ontvangstDatum, -weken), random.between(-3, 3));
  const range = random.pick(rangesOf(teamId, ontvangstDatum));
  const letters = 'ABCDEFGHJKLMNPRSTVWXZ';
  const postcode = `${random.between(range.vanaf, range.totEnMet)}${random.pick([...letters])}${random.pick([...letters])}`;
  const aanvraag: Aanvraag = {
    soort: 'WIA_CLAIM',
    ontvangstDatum,
    client: {
      bsn,
      naam: inventName(random),
      geboorteDatum: addDays(ontvangstDatum, -random.between(24 * 365, 66 * 365)),
      postcode,
    },
    vangnet,
    aanvrager: !vangnet && random.chance(0.1) ? 'WERKGEVER' : 'CLIENT',
    ...(vangnet ? {} : { werkgever: { naam: inventWerkgever(random) } }),
    ...(random.chance(AANDEEL.ziektedagOnbekend) ? {} : { eersteZiektedagDatum }),
  };
  return { aanvraag, eersteZiektedagDatum };
}
