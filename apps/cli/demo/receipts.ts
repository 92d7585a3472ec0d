import { addDays, daysBetween, type Datum } from '../../../libs/domain/termijnen/datum';
import { isWerkdag } from '../../../libs/domain/termijnen/feestdagen';
import { addWerkdagen } from '../../../libs/domain/termijnen/werkdagen';
import { TEAMS } from '../centre/kantoren';
import type { Random } from '../centre/random';
import { demoBsns } from './clients';
import type { Receipt } from './tell-dossier';
import { TEMPO } from './tempo';

/** Aanvragen grow by 15% a year (UWV 2023), so the last weeks bring more than the first. */
const GROWTH = 0.15;

/** `count` aanvragen, spread evenly over the teams and over the working days of the year up to `tot`. */
export function planReceipts(random: Random, count: number, van: Datum, tot: Datum): Receipt[] {
  const bsns = demoBsns(random);
  if (count > bsns.length) throw new RangeError(`at most ${bsns.length} dossiers`);
  const days = daysBetween(van, tot);
  return bsns.slice(0, count).map((bsn, i) => {
    const teamId = TEAMS[i % TEAMS.length]!.id;
    if (random.chance(TEMPO[teamId.replace(/-\d+$/, '')]!.achterstand)) {
      const ontvangstDatum = workday(addDays(van, -random.between(20, 240)));
      return { bsn, teamId, ontvangstDatum, geregistreerdDatum: addWerkdagen(van, random.between(1, 15)) };
    }
    const share = random.next();
    // The inverse of a density that rises by GROWTH from the first day to the last.
    const day = Math.floor(days * ((Math.sqrt(1 + (2 * GROWTH + GROWTH * GROWTH) * share) - 1) / GROWTH));
    const ontvangstDatum = workday(addDays(van, day));
    const geregistreerdDatum = random.chance(0.6)
      ? ontvangstDatum
      : addWerkdagen(ontvangstDatum, random.between(1, 3));
    return { bsn, teamId, ontvangstDatum, geregistreerdDatum };
  });
}

function workday(datum: Datum): Datum {
  return isWerkdag(datum) ? datum : addWerkdagen(datum, -1);
}
