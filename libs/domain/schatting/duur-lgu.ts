import { getalOp, REGELBOEK, regelOp, type Regelboek } from '../regels/regelboek';
import { addDays, addMonths, type Datum } from '../termijnen/datum';

export interface LguVraag {
  readonly rechtDatum: Datum;
  /** Years of arbeidsverleden, at most two decimals; the split falls on 1 January 2016. */
  readonly arbeidsverleden: { readonly jarenTotEnMet2015: number; readonly jarenNa2015: number };
  /** Whole months of WW received that count against it (lid 6). */
  readonly wwMaanden?: number;
  /** Whole months of a preceding IVA-uitkering (lid 5). */
  readonly ivaMaanden?: number;
}

export interface LguDuur {
  readonly maanden: number;
  /** 0 or 15: half a month is fifteen days. */
  readonly dagen: number;
  /** The first day after it. */
  readonly eindeDatum: Datum;
}

const NA_IVA_MINSTENS = 12;

/**
 * The duration of the loongerelateerde WGA-uitkering (Wet WIA 59, text of 2026-07-01): a month per year of
 * arbeidsverleden, above ten years half a month for a year after 2015, within the minimum and maximum of the day.
 * Throws RangeError on negative years or months.
 */
export function duurLgu(
  { rechtDatum, arbeidsverleden, wwMaanden = 0, ivaMaanden = 0 }: LguVraag,
  boek: Regelboek = REGELBOEK,
): LguDuur {
  const { jarenTotEnMet2015, jarenNa2015 } = arbeidsverleden;
  const numbers = [jarenTotEnMet2015, jarenNa2015, wwMaanden, ivaMaanden];
  if (!numbers.every((n) => Number.isFinite(n) && n >= 0)) throw new RangeError('negatieve jaren of maanden');
  const earned = halvesEarned(wholeYears(jarenTotEnMet2015, jarenNa2015), rechtDatum, boek);
  const least = 2 * getalOp(boek, 'lgu.minimum', rechtDatum);
  const most = 2 * getalOp(boek, 'lgu.maximum', rechtDatum);
  const afterIva = Math.min(most, Math.max(least, earned)) - 2 * ivaMaanden;
  const whole = ivaMaanden > 0 ? Math.max(2 * NA_IVA_MINSTENS, afterIva) : afterIva;
  const halves = Math.max(0, whole - 2 * wwMaanden);
  const maanden = Math.floor(halves / 2);
  const dagen = (halves % 2) * 15;
  return { maanden, dagen, eindeDatum: addDays(addMonths(rechtDatum, maanden), dagen) };
}

interface Years {
  readonly totEnMet2015: number;
  readonly na2015: number;
}

/** A part of a year before 2016 counts as lying after 2015, and what lies after 2015 is rounded down (Wet WIA 59). */
function wholeYears(totEnMet2015: number, na2015: number): Years {
  // In hundredths, so that 0,7 and 0,3 make one whole year.
  const hundredths = Math.round(totEnMet2015 * 100);
  const rest = hundredths % 100;
  return {
    totEnMet2015: (hundredths - rest) / 100,
    na2015: Math.floor((rest + Math.round(na2015 * 100)) / 100),
  };
}

/** Counted in half months: the first ten years and all before 2016 are worth two, the others one. */
function halvesEarned(years: Years, rechtDatum: Datum, boek: Regelboek): number {
  const total = years.totEnMet2015 + years.na2015;
  const halfAbove = regelOp(boek, 'lgu.halve_maand_boven', rechtDatum)?.waarde;
  if (typeof halfAbove !== 'number') return 2 * total;
  const full = Math.max(years.totEnMet2015, Math.min(halfAbove, total));
  return 2 * full + (total - full);
}
