import { addDays, addWeeks, daysBetween, type Datum } from '../../../libs/domain/termijnen/datum';
import { isWerkdag } from '../../../libs/domain/termijnen/feestdagen';
import { addWerkdagen } from '../../../libs/domain/termijnen/werkdagen';
import { TEAMS } from '../centre/kantoren';
import type { Random } from '../centre/random';
import { demoBsns } from './clients';
import { TEMPO } from './tempo';
import { trajectVan, WEKEN_ZIEK, type Traject } from './trajecten';

export interface Receipt {
  bsn: string;
  teamId: string;
  traject: Traject;
  ontvangstDatum: Datum;
  /** The day it is registered: that of receipt or soon after; much later for what was there when the year began. */
  geregistreerdDatum: Datum;
}

/** Aanvragen grow by 15% a year (UWV 2023), so the last weeks bring more than the first. */
const GROWTH = 0.15;

/** `count` clients, spread evenly over the teams, over the trajecten and over the working days of the year up to `tot`. */
export function planReceipts(random: Random, count: number, van: Datum, tot: Datum): Receipt[] {
  const bsns = demoBsns(random);
  if (count > bsns.length) throw new RangeError(`at most ${bsns.length} clients`);
  const days = daysBetween(van, tot);
  return bsns.slice(0, count).map((bsn, i) => {
    const teamId = TEAMS[i % TEAMS.length]!.id;
    const traject = trajectVan(i);
    const weken = WEKEN_ZIEK[traject];
    if (weken) {
      // So long ill when the year began that all of the klantreis falls in it.
      const ontvangstDatum = workday(addDays(addWeeks(van, -random.between(...weken)), random.between(1, 5)));
      return {
        bsn,
        teamId,
        traject,
        ontvangstDatum,
        geregistreerdDatum: addWerkdagen(van, random.between(1, 12)),
      };
    }
    const { achterstand } = TEMPO[teamId.replace(/-\d+$/, '')]!;
    if (random.chance(traject === 'DESKUNDIGENOORDEEL' ? achterstand / 4 : achterstand)) {
      const ontvangstDatum = workday(addDays(van, -random.between(20, 240)));
      return {
        bsn,
        teamId,
        traject,
        ontvangstDatum,
        geregistreerdDatum: addWerkdagen(van, random.between(1, 15)),
      };
    }
    // What has to come to its end within the year comes in its first months.
    const share = VROEG.includes(traject) ? random.next() * 0.3 : random.next();
    // The inverse of a density that rises by GROWTH from the first day to the last.
    const day = Math.floor(days * ((Math.sqrt(1 + (2 * GROWTH + GROWTH * GROWTH) * share) - 1) / GROWTH));
    const ontvangstDatum = workday(addDays(van, day));
    const geregistreerdDatum = random.chance(0.6)
      ? ontvangstDatum
      : addWerkdagen(ontvangstDatum, random.between(1, 3));
    return { bsn, teamId, traject, ontvangstDatum, geregistreerdDatum };
  });
}

const VROEG: readonly Traject[] = ['WIA_HERBEOORDELING', 'WIA_BEZWAAR', 'WIA_LOONSANCTIE'];

function workday(datum: Datum): Datum {
  return isWerkdag(datum) ? datum : addWerkdagen(datum, -1);
}
