import type { Datum } from '../termijnen/datum';
import type { Behandeling, BezwaarOpschortingGrond } from './bezwaarregels';
import type { BesluitSoort, BezwaarBeslissing, Indiener } from './bezwaar-stand';

/** The facts about bezwaar against a besluit of the dossier. */
export interface BezwaarFeiten {
  /** Whether it came in time is counted; what follows from being late a person judges (Awb 6:11). */
  BezwaarReceived: {
    tegen: BesluitSoort;
    besluitDatum: Datum;
    ontvangenDatum: Datum;
    verzondenDatum?: Datum;
    door: Indiener;
    behandeling: Behandeling;
    bezwaartermijnEindDatum: Datum;
    opTijd: boolean;
    beslisUiterlijkDatum: Datum;
  };
  BezwaarBehandelingDetermined: { van: Behandeling; naar: Behandeling; reden: string };
  BezwaarSuspended: {
    grond: BezwaarOpschortingGrond;
    vanafDatum: Datum;
    reden: string;
    totDatum?: Datum;
  };
  BezwaarResumed: { grond: BezwaarOpschortingGrond; hervatDatum: Datum };
  /** Awb 7:10 lid 3. */
  BezwaarAdjourned: { mededelingDatum: Datum; weken: number; nieuweDatum: Datum };
  /** Awb 7:10 lid 4. */
  BezwaarPostponed: { instemmingDatum: Datum; nieuweDatum: Datum };
  BezwaarDecided: {
    uitkomst: BezwaarBeslissing;
    tegen: BesluitSoort;
    opTijd: boolean;
    /** Another verzekeringsarts than in the primary phase judged again; only where a doctor had to. */
    andereArts?: boolean;
    toelichting: string;
  };
}
