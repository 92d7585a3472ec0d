import { getalOp, REGELBOEK, type Regelboek } from '../regels/regelboek';
import { addDays, daysBetween, formatDatum, latest, type Datum } from './datum';
import type { Stap } from './onderbouwing';

/** Recovered from `herstelDatum`, the first day recovered, until `ziekDatum`, the first day ill again. */
export interface Onderbreking {
  readonly herstelDatum: Datum;
  readonly ziekDatum: Datum;
}

/** A period that does not count in the wachttijd; first and last day included. */
export interface NietTellend {
  readonly vanDatum: Datum;
  readonly totEnMetDatum: Datum;
}

/** Zwangerschaps- or bevallingsverlof (WAZO). */
export interface Verlof extends NietTellend {
  /** The illness after it reasonably has another cause, so the verlof does not bridge. */
  readonly oorzaakAnders?: boolean;
}

export interface Ziekteverloop {
  readonly eersteZiektedagDatum: Datum;
  readonly onderbrekingen?: readonly Onderbreking[];
  readonly verlof?: readonly Verlof[];
  /** Without ziekengeld because ZW 19aa lid 1 was not met (Wet WIA 23 lid 5). */
  readonly zonderZiekengeld?: readonly NietTellend[];
}

/** Days that do not count, from `van` until the day before `tot`. */
export interface Blok {
  readonly van: Datum;
  readonly tot: Datum;
}

export interface Samentelling {
  /** The eerste ziektedag that counts: a later one after an interruption of four weeks or more. */
  readonly eersteZiektedagDatum: Datum;
  readonly samengeteld: boolean;
  /** What moves every later date, in order. */
  readonly blokken: readonly Blok[];
  readonly onderbouwing: readonly Stap[];
}

interface Span extends Blok {
  /** Bridging days neither count nor interrupt. */
  readonly overbrugt: boolean;
}

const SAMENTELLING = 'ZW 29 lid 5; Wet WIA 23';
const OVERBRUGGING = 'ZW 29 lid 5; Wet WIA 23 lid 5';

/**
 * Adds up the periods of illness. Periods are added, not the days recovered between them, so a counted interruption
 * moves every later date by its length; from four weeks on the count starts anew. Verlof does not count and bridges:
 * its days are left out of the length of the interruption it lies in, unless the illness after it has another cause.
 */
export function telSamen(verloop: Ziekteverloop, boek: Regelboek = REGELBOEK): Samentelling {
  const most = getalOp(boek, 'samentelling', verloop.eersteZiektedagDatum);
  let eersteZiektedagDatum = verloop.eersteZiektedagDatum;
  let blokken: Blok[] = [];
  const onderbouwing: Stap[] = [];
  for (const spans of adjoining(spansOf(verloop))) {
    const blok = { van: spans[0]!.van, tot: endOf(spans) };
    const interrupted = daysBetween(blok.van, blok.tot) - daysCovered(spans.filter((span) => span.overbrugt));
    const anew = interrupted > most;
    if (anew) eersteZiektedagDatum = blok.tot;
    blokken = anew ? [] : [...blokken, blok];
    onderbouwing.push(explain(blok, interrupted, anew));
  }
  return { eersteZiektedagDatum, samengeteld: blokken.length > 0, blokken, onderbouwing };
}

/** The first date before which this many days of illness lie. */
export function naZiektedagen(
  { eersteZiektedagDatum, blokken }: Pick<Samentelling, 'eersteZiektedagDatum' | 'blokken'>,
  dagen: number,
): Datum {
  return blokken.reduce(
    (datum, { van, tot }) => (van < datum ? addDays(datum, daysBetween(van, tot)) : datum),
    addDays(eersteZiektedagDatum, dagen),
  );
}

function spansOf({ onderbrekingen = [], verlof = [], zonderZiekengeld = [] }: Ziekteverloop): Span[] {
  const inclusive = ({ vanDatum, totEnMetDatum }: NietTellend, overbrugt: boolean) => ({
    van: vanDatum,
    tot: addDays(totEnMetDatum, 1),
    overbrugt,
  });
  return [
    ...onderbrekingen.map(({ herstelDatum, ziekDatum }) => ({
      van: herstelDatum,
      tot: ziekDatum,
      overbrugt: false,
    })),
    ...verlof.map((period) => inclusive(period, !period.oorzaakAnders)),
    ...zonderZiekengeld.map((period) => inclusive(period, true)),
  ].sort((a, b) => daysBetween(b.van, a.van));
}

// Days that follow each other without a day of illness are one interruption, whatever they consist of.
function adjoining<B extends Blok>(sorted: readonly B[]): B[][] {
  const groups: B[][] = [];
  for (const blok of sorted) {
    const last = groups.at(-1);
    if (last && blok.van <= endOf(last)) last.push(blok);
    else groups.push([blok]);
  }
  return groups;
}

const endOf = ([first, ...rest]: readonly Blok[]): Datum => latest(first!.tot, ...rest.map(({ tot }) => tot));

const daysCovered = (sorted: readonly Blok[]): number =>
  adjoining(sorted).reduce((days, group) => days + daysBetween(group[0]!.van, endOf(group)), 0);

function explain({ van, tot }: Blok, interrupted: number, anew: boolean): Stap {
  const length = daysBetween(van, tot);
  const days = `${length} ${length === 1 ? 'dag' : 'dagen'}`;
  if (anew) {
    return {
      feit: `Onderbroken tot ${formatDatum(tot)}, vier weken of langer`,
      datum: van,
      grondslag: SAMENTELLING,
      gevolg: `nieuwe eerste ziektedag ${formatDatum(tot)}`,
    };
  }
  return {
    feit:
      interrupted === 0
        ? `Telt niet mee tot ${formatDatum(tot)}`
        : `Onderbroken tot ${formatDatum(tot)}, korter dan vier weken`,
    datum: van,
    grondslag: interrupted < length ? OVERBRUGGING : SAMENTELLING,
    gevolg: `samengeteld; latere datums schuiven ${days} op`,
  };
}
