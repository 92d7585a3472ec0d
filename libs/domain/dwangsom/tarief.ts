import { getalOp, regelOp, type Regelboek } from '../regels/regelboek';
import { addDays, addWeeks, type Datum } from '../termijnen/datum';
import { shiftToWerkdag } from '../termijnen/termijnenwet';

/** What the law asks per day, as it was on the day of receipt of the ingebrekestelling. Amounts in cents. */
export interface Tarief {
  /** Per day, one amount per tijdvak in order. */
  readonly perDag: readonly number[];
  /** Days per amount. */
  readonly tijdvak: number;
  /** The most days that count. */
  readonly dagen: number;
  readonly maximum: number;
}

export const CENTEN = 100;
export const inCenten = (euro: number): number => Math.round(euro * CENTEN);
export const inEuro = (centen: number): number => centen / CENTEN;

/** The tarief of an ingebrekestelling received that day; null before there was a dwangsom (1 October 2009). */
export function tariefOp(boek: Regelboek, ontvangst: Datum): Tarief | null {
  const perDag = regelOp(boek, 'dwangsom.dag', ontvangst)?.waarde;
  if (!Array.isArray(perDag)) return null;
  return {
    perDag: (perDag as readonly number[]).map(inCenten),
    tijdvak: getalOp(boek, 'dwangsom.tijdvak', ontvangst),
    dagen: getalOp(boek, 'dwangsom.dagen', ontvangst),
    maximum: inCenten(getalOp(boek, 'dwangsom.maximum', ontvangst)),
  };
}

/** What so many days in gebreke cost together, in cents; a day beyond the most that count costs nothing. */
export function bedragNa(dagen: number, { perDag, tijdvak, dagen: meeste, maximum }: Tarief): number {
  const counted = Math.min(dagen, meeste);
  const sum = perDag.reduce((total, bedrag, index) => {
    const last = index === perDag.length - 1;
    const inTijdvak = Math.max(0, counted - index * tijdvak);
    return total + bedrag * (last ? inTijdvak : Math.min(tijdvak, inTijdvak));
  }, 0);
  return Math.min(sum, maximum);
}

/** The amount of the n-th day in gebreke (from 1), in cents; 0 outside the days that count. */
export const dagbedrag = (dag: number, tarief: Tarief): number =>
  bedragNa(dag, tarief) - bedragNa(dag - 1, tarief);

/**
 * The last day on which can still be decided free of charge: two weeks after receipt (Awb 4:17 lid 3). Whether the
 * Algemene termijnenwet stretches those weeks is not settled; the rulebook says.
 */
export function laatsteVrijeDag(boek: Regelboek, ontvangst: Datum): Datum {
  const end = addWeeks(ontvangst, getalOp(boek, 'dwangsom.wachttijd', ontvangst));
  return regelOp(boek, 'dwangsom.wachttijd_atw', ontvangst)?.waarde === true ? shiftToWerkdag(end) : end;
}

/** The first day that costs money. */
export const eersteDag = (boek: Regelboek, ontvangst: Datum): Datum =>
  addDays(laatsteVrijeDag(boek, ontvangst), 1);

/** By when the dwangsom itself is set by beschikking: two weeks after the last day (Awb 4:18), a term set by statute. */
export function dwangsombesluitUiterlijk(boek: Regelboek, laatsteDag: Datum): Datum {
  return shiftToWerkdag(addWeeks(laatsteDag, getalOp(boek, 'dwangsom.beslissing', laatsteDag)));
}
