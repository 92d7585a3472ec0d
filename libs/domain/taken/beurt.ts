import { addDays, earliest, type Datum } from '../termijnen/datum';

/**
 * What decides when a taak is due to be done: only dates and numbers of days, never today. So the order of two taken
 * stays what it is while time passes, and a list can be read from an index.
 */
export interface Beurtkenmerken {
  /** The first legal clock of the dossier that still runs or that passed. */
  termijnDatum: Datum | null;
  /** So much earlier while deciding late costs, or is about to cost, a dwangsom. */
  dwangsomDagen: number;
  /** When a client who waits for a decision has waited long enough, whatever moved the clock. */
  clientDatum: Datum | null;
  /** The term of the house for this taak; counts only where no legal clock runs. */
  normDatum: Datum | null;
  /** The day that was agreed. */
  gereedDatum: Datum | null;
  /** The fairness floor: no taak lies longer without coming to the top. */
  bodemDatum: Datum;
  haastDagen: number;
  /** A person has put it there, on record; nothing else counts then. */
  plaatsDatum: Datum | null;
}

/** The reasons a beurt can have: one that decides it, and those that bring it forward. */
export type Beurtreden =
  'PLAATS' | 'TERMIJN' | 'CLIENT' | 'NORM' | 'GEREED' | 'BODEM' | 'DWANGSOM' | 'HAAST' | 'CONTINUITEIT';

/** One of the dates a beurt is made of, before what brings it forward for everybody. */
interface Grond {
  reden: Beurtreden;
  datum: Datum;
}

/** The dates that compete; the earliest decides, and the first named of equals. */
function gronden(k: Beurtkenmerken): Grond[] {
  const rows: [Beurtreden, Datum | null][] = [
    ['TERMIJN', k.termijnDatum && addDays(k.termijnDatum, -k.dwangsomDagen)],
    ['CLIENT', k.clientDatum],
    ['NORM', k.termijnDatum ? null : k.normDatum],
    ['GEREED', k.gereedDatum],
    ['BODEM', k.bodemDatum],
  ];
  return rows.flatMap(([reden, datum]) => (datum ? [{ reden, datum }] : []));
}

/** The day on which the taak is due to be done; the column `beurt_datum` of its row is the same sum. */
export function beurtDatum(k: Beurtkenmerken): Datum {
  if (k.plaatsDatum) return k.plaatsDatum;
  const [first, ...rest] = gronden(k).map(({ datum }) => datum);
  return addDays(earliest(first!, ...rest), -k.haastDagen);
}

/** What brought the taak to its day: what decides it first, then what brought it forward, each with its days. */
export interface BeurtStap {
  reden: Beurtreden;
  /** The date that decides; null for what only brings forward. */
  datum: Datum | null;
  dagen: number;
}

/**
 * The same sum, step by step: the date of the first step less the days of the others is the beurt. `continuiteitDagen`
 * is what it comes forward for this reader, who knows the client.
 */
export function beurtStappen(k: Beurtkenmerken, continuiteitDagen = 0): BeurtStap[] {
  const forward: BeurtStap[] = [{ reden: 'CONTINUITEIT' as const, datum: null, dagen: continuiteitDagen }];
  if (k.plaatsDatum) return [{ reden: 'PLAATS', datum: k.plaatsDatum, dagen: 0 }, ...only(forward)];
  const deciding = gronden(k).reduce((best, next) => (next.datum < best.datum ? next : best));
  const dwangsom = deciding.reden === 'TERMIJN' ? k.dwangsomDagen : 0;
  return [
    { reden: deciding.reden, datum: addDays(deciding.datum, dwangsom), dagen: 0 },
    ...only([
      { reden: 'DWANGSOM', datum: null, dagen: dwangsom },
      { reden: 'HAAST', datum: null, dagen: k.haastDagen },
      ...forward,
    ]),
  ];
}

const only = (steps: BeurtStap[]): BeurtStap[] => steps.filter(({ dagen }) => dagen !== 0);

/** The day that the steps add up to. */
export const beurtVan = ([first, ...forward]: readonly BeurtStap[]): Datum =>
  addDays(first!.datum!, -forward.reduce((sum, { dagen }) => sum + dagen, 0));
