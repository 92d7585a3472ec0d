import { REGELBOEK, type Regel } from '../regels/regelboek';
import { addWeeks, latest, type Datum } from '../termijnen/datum';
import { gelijkgesteldIn } from '../termijnen/feestdagen';
import { endAfterOpschorting, runsAgainOn, type Opschorting } from '../termijnen/opschorting';
import { LANGSTE_TERMIJN_IN_WEKEN, shiftToWerkdag } from '../termijnen/termijnenwet';
import type { Behandeling, BezwaarOpschortingGrond } from './bezwaarregels';
import type { Bezwaarschrift, BezwaartermijnInvoer } from './bezwaartermijn';

/** Awb 7:10 lid 3: put off once by written notice, at most six weeks. */
export interface Verdaging {
  readonly mededelingDatum: Datum;
  readonly weken: number;
}

/** Awb 7:10 lid 4: put off further, with the written consent of all concerned. */
export interface Uitstel {
  readonly instemmingDatum: Datum;
  readonly totDatum: Datum;
}

export interface BezwaarOpschorting extends Opschorting {
  readonly grond: BezwaarOpschortingGrond;
}

export interface BezwaarInvoer extends BezwaartermijnInvoer {
  readonly behandeling?: Behandeling;
  readonly bezwaarschriften?: readonly Bezwaarschrift[];
  readonly opschortingen?: readonly BezwaarOpschorting[];
  readonly verdaging?: Verdaging | null;
  readonly uitstel?: readonly Uitstel[];
}

export interface BezwaarEinde {
  readonly ruw: Datum;
  readonly uiterlijk: Datum;
  readonly grondslag: string;
  /** Moved by a letter or a consent: no longer a date that the statute sets. */
  readonly verschoven: boolean;
}

/** The end of the term as it stands with these suspensions, verdaging and uitstel. */
export function bezwaarEinde(
  regel: Regel,
  eindeBezwaartermijn: Datum,
  { opschortingen = [], verdaging, uitstel = [], regels = REGELBOEK }: BezwaarInvoer,
): BezwaarEinde {
  const weken = regel.waarde as number;
  const na = (aantal: number) =>
    endAfterOpschorting(addWeeks(eindeBezwaartermijn, aantal), eindeBezwaartermijn, opschortingen);
  const bare = na(weken);
  // Term in a statute of at most twelve weeks: the Algemene termijnenwet moves it (1 lid 1, 4 onder a).
  const wettelijk = weken <= LANGSTE_TERMIJN_IN_WEKEN ? shiftToWerkdag(bare, gelijkgesteldIn(regels)) : bare;
  const inTime = verdaging && isVoorEinde(verdaging.mededelingDatum, wettelijk, opschortingen);
  const verdaagd = inTime ? na(weken + verdaging.weken) : wettelijk;
  const verder = uitstel
    .filter(({ instemmingDatum }) => isVoorEinde(instemmingDatum, verdaagd, opschortingen))
    .map(({ instemmingDatum, totDatum }) => endAfterOpschorting(totDatum, instemmingDatum, opschortingen));
  const uiterlijk = latest(verdaagd, ...verder);
  if (uiterlijk > verdaagd)
    return { ruw: uiterlijk, uiterlijk, grondslag: 'Awb 7:10 lid 4', verschoven: true };
  return inTime && verdaagd > wettelijk
    ? { ruw: verdaagd, uiterlijk: verdaagd, grondslag: 'Awb 7:10 lid 3', verschoven: true }
    : { ruw: bare, uiterlijk: wettelijk, grondslag: regel.artikel, verschoven: false };
}

/** A term that stands still without a known end cannot have passed. */
export const isVoorEinde = (datum: Datum, einde: Datum, opschortingen: readonly Opschorting[]): boolean =>
  datum <= einde || opschortingen.some((each) => runsAgainOn(each) === null && each.vanafDatum <= einde);
