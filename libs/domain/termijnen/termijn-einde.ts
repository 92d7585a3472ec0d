import { REGELBOEK, type Regelboek } from '../regels/regelboek';
import { addDays, addWeeks, latest, type Datum } from './datum';
import { gelijkgesteldIn } from './feestdagen';
import { endAfterOpschorting, isOpgeschort, runsAgainOn, type Opschorting } from './opschorting';
import { aankondigingFor, type TermijnRegel, type TermijnSoort } from './regels';
import { shiftToWerkdag } from './termijnenwet';

export type Aanvrager = 'CLIENT' | 'WERKGEVER' | 'EIGENRISICODRAGER' | 'UWV_INTERN';

/** A kennisgeving that the besluit comes later: by a date, or a whole term of weeks counted from receipt. */
export interface Verlenging {
  readonly kennisgevingDatum: Datum;
  readonly nieuweDatum?: Datum;
  readonly weken?: number;
}

export interface BeslistermijnInvoer {
  readonly soort: TermijnSoort;
  readonly ontvangstDatum: Datum;
  readonly opschortingen: readonly Opschorting[];
  readonly verlengingen: readonly Verlenging[];
  readonly aanvrager?: Aanvrager;
  /** Days a koninklijk besluit equates with feestdagen. */
  readonly gelijkgesteldeDagen?: readonly Datum[];
  /** The version of the rules the dossier is on; without it the newest. */
  readonly regels?: Regelboek;
}

/** The ends of a term: `Ruw` is the bare count, before the Algemene termijnenwet. */
export interface TermijnEinde {
  readonly wettelijkRuw: Datum;
  readonly wettelijk: Datum;
  readonly uiterlijkRuw: Datum;
  readonly uiterlijk: Datum;
  readonly verlengd: boolean;
}

export type KennisgevingGevolg =
  'TELT' | 'INFORMEERT' | 'VOOR_ONTVANGST' | 'TE_LAAT' | 'ZONDER_DATUM' | 'NIET_LATER';

export function computeEinde(regel: TermijnRegel, invoer: BeslistermijnInvoer): TermijnEinde {
  const wettelijk = computeWettelijk(regel, invoer);
  const counting = invoer.verlengingen.filter(
    (v) => judgeKennisgeving(regel, invoer, v, wettelijk.wettelijk) === 'TELT',
  );
  if (counting.length === 0) {
    return {
      ...wettelijk,
      uiterlijkRuw: wettelijk.wettelijkRuw,
      uiterlijk: wettelijk.wettelijk,
      verlengd: false,
    };
  }
  const announced = counting.map((v) => announcedEnd(invoer, v)!);
  const uiterlijk = latest(wettelijk.wettelijk, ...announced);
  return { ...wettelijk, uiterlijkRuw: uiterlijk, uiterlijk, verlengd: true };
}

/** What the kennisgeving does to a term with this statutory end, and if nothing, why not. */
export function judgeKennisgeving(
  regel: TermijnRegel,
  invoer: BeslistermijnInvoer,
  verlenging: Verlenging,
  wettelijk: Datum,
): KennisgevingGevolg {
  if (regel.kennisgeving === 'INFORMEERT') return 'INFORMEERT';
  if (verlenging.kennisgevingDatum < invoer.ontvangstDatum) return 'VOOR_ONTVANGST';
  if (!isOpTijd(invoer, verlenging.kennisgevingDatum, wettelijk)) return 'TE_LAAT';
  const end = announcedEnd(invoer, verlenging);
  if (end === null) return 'ZONDER_DATUM';
  return end > wettelijk ? 'TELT' : 'NIET_LATER';
}

/** Sent from receipt up to and including the statutory end as it stands with its suspensions. */
export function isOpTijd(invoer: BeslistermijnInvoer, kennisgeving: Datum, wettelijk: Datum): boolean {
  if (kennisgeving < invoer.ontvangstDatum) return false;
  // A suspension without a known end holds the term for as long as it lasts: it cannot have expired.
  const held = invoer.opschortingen.some((o) => runsAgainOn(o) === null && o.vanafDatum <= wettelijk);
  return held || kennisgeving <= wettelijk;
}

/** The end a kennisgeving announces, suspensions included, or null when it names none. */
export function announcedEnd(invoer: BeslistermijnInvoer, verlenging: Verlenging): Datum | null {
  const { soort, ontvangstDatum, opschortingen, regels } = invoer;
  if (verlenging.nieuweDatum !== undefined) {
    // The letter already reckoned with the days suspended when it was sent.
    return endAfterOpschorting(verlenging.nieuweDatum, verlenging.kennisgevingDatum, opschortingen);
  }
  const weken = verlenging.weken ?? aankondigingFor(soort, ontvangstDatum, regels)?.weken;
  if (weken === undefined) return null;
  return endAfterOpschorting(addWeeks(ontvangstDatum, weken), ontvangstDatum, opschortingen);
}

function computeWettelijk(
  regel: TermijnRegel,
  invoer: BeslistermijnInvoer,
): Pick<TermijnEinde, 'wettelijkRuw' | 'wettelijk'> {
  const { ontvangstDatum, opschortingen, regels = REGELBOEK } = invoer;
  const gelijkgesteldeDagen = invoer.gelijkgesteldeDagen ?? gelijkgesteldIn(regels);
  const wettelijkRuw = endAfterOpschorting(
    addWeeks(ontvangstDatum, regel.weken),
    ontvangstDatum,
    opschortingen,
  );
  if (!regel.atw) return { wettelijkRuw, wettelijk: wettelijkRuw };
  let wettelijk = shiftToWerkdag(wettelijkRuw, gelijkgesteldeDagen);
  // A suspension that starts within the shifted days holds the last day until the term runs again.
  while (isOpgeschort(wettelijk, opschortingen)) {
    wettelijk = shiftToWerkdag(addDays(wettelijk, 1), gelijkgesteldeDagen);
  }
  return { wettelijkRuw, wettelijk };
}
