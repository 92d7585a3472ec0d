import { REGELBOEK, regelsVan, type Regelboek } from '../regels/regelboek';
import { addDays, datumOf, weekday, type Datum } from './datum';

/**
 * The days that a koninklijk besluit equates with a feestdag (Algemene termijnenwet 3 lid 3), each a row of one day. It
 * binds whatever rulebook a dossier is on, so the days of the first book count in every one.
 */
export function gelijkgesteldIn(boek: Regelboek): readonly Datum[] {
  return boek === REGELBOEK
    ? GELIJKGESTELDE_DAGEN
    : [...new Set([...GELIJKGESTELDE_DAGEN, ...dagenIn(boek)])];
}

const dagenIn = (boek: Regelboek): Datum[] =>
  regelsVan(boek, 'atw.gelijkgestelde_dag')
    .filter(({ waarde }) => waarde === true)
    .map(({ van }) => van);

/** The days known when no rulebook is at hand. */
export const GELIJKGESTELDE_DAGEN: readonly Datum[] = dagenIn(REGELBOEK);

/** The feestdagen of Algemene termijnenwet 3 lid 1 and 2, with Goede Vrijdag, by date. */
export function feestdagen(year: number): readonly Datum[] {
  const known = computed.get(year);
  if (known !== undefined) return known;
  const pasen = eerstePaasdag(year);
  const days = new Set([
    datumOf(year, 1, 1),
    addDays(pasen, -2), // Goede Vrijdag
    addDays(pasen, 1), // Tweede Paasdag
    koningsdag(year),
    datumOf(year, 5, 5), // Bevrijdingsdag: every year here, whatever the cao says
    addDays(pasen, 39), // Hemelvaartsdag
    addDays(pasen, 50), // Tweede Pinksterdag
    datumOf(year, 12, 25),
    datumOf(year, 12, 26),
  ]);
  const sorted = [...days].sort();
  computed.set(year, sorted);
  return sorted;
}

export function isFeestdag(d: Datum, gelijkgesteld: readonly Datum[] = GELIJKGESTELDE_DAGEN): boolean {
  return feestdagen(Number(d.slice(0, 4))).includes(d) || gelijkgesteld.includes(d);
}

/** No zaterdag, zondag or feestdag (Algemene termijnenwet 1 lid 1). */
export function isWerkdag(d: Datum, gelijkgesteld: readonly Datum[] = GELIJKGESTELDE_DAGEN): boolean {
  return weekday(d) <= 5 && !isFeestdag(d, gelijkgesteld);
}

/** Easter Sunday by the Gregorian computus (Meeus, Jones, Butcher). */
export function eerstePaasdag(year: number): Datum {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const skipped = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const marchCount = epact + toSunday - 7 * late + 114;
  return datumOf(year, Math.floor(marchCount / 31), (marchCount % 31) + 1);
}

const computed = new Map<number, readonly Datum[]>();

// 27 April since 2014, Koninginnedag 30 April before; on a Sunday the day before is kept instead.
function koningsdag(year: number): Datum {
  const day = datumOf(year, 4, year >= 2014 ? 27 : 30);
  return weekday(day) === 7 ? addDays(day, -1) : day;
}
