import { getalOp, type Regelboek } from '../regels/regelboek';
import { addMonths, addWeeks, type Datum } from '../termijnen/datum';
import { gelijkgesteldIn } from '../termijnen/feestdagen';
import { shiftToWerkdag } from '../termijnen/termijnenwet';

/** A dwangsom that was set by beschikking and is to be paid. Amounts in euros. */
export interface Dwangsombesluit {
  over?: 'BEZWAAR';
  datum: Datum;
  bedrag: number;
  betaaldDatum: Datum | null;
  /** What of it was asked back as paid without ground. */
  teruggevorderd: number;
}

/** By when it is paid: six weeks after the beschikking was made known (Awb 4:87 lid 1), a term set by statute. */
export const betaalUiterlijk = (boek: Regelboek, vaststelling: Datum): Datum =>
  shiftToWerkdag(
    addWeeks(vaststelling, getalOp(boek, 'dwangsom.betaling', vaststelling)),
    gelijkgesteldIn(boek),
  );

/** The last day on which what was paid without ground can be asked back: five years after the day it was set (Awb 4:20). */
export const terugvorderbaarTot = (boek: Regelboek, vaststelling: Datum): Datum =>
  addMonths(vaststelling, 12 * getalOp(boek, 'dwangsom.terugvordering', vaststelling));
