import type { Indiener } from '../bezwaar/bezwaar-stand';
import type { Datum } from '../termijnen/datum';
import type { Uitsluiting, ZonderGevolg } from './gronden';
import type { Uitspraak } from './uitspraak';

/** The facts about deciding too late. Amounts in euros. */
export interface DwangsomFeiten {
  /** What stands behind `prematuur` is there since dwangsommen are computed; `eersteDagDatum` as the term stood then. */
  IngebrekestellingRegistered: {
    over?: 'BEZWAAR';
    ontvangstDatum: Datum;
    prematuur: boolean;
    heeftGevolg?: boolean;
    reden?: ZonderGevolg;
    toelichting?: string;
    eersteDagDatum?: Datum;
  };
  OnredelijkLaatDeclared: {
    over?: 'BEZWAAR';
    ingebrekestellingDatum: Datum;
    maandenNaVerstrijken: number;
    grond: string;
  };
  OnredelijkLaatWithdrawn: { over?: 'BEZWAAR'; ingebrekestellingDatum: Datum; reden: string };
  DwangsomDetermined: {
    over?: 'BEZWAAR';
    /** Who made the bezwaar and hears of it; of an aanvraag that is the aanvrager. */
    indiener?: Indiener;
    grond: 'VERSCHULDIGD' | Uitsluiting;
    bedrag: number;
    ingebrekestellingDatum: Datum;
    eersteDagDatum: Datum | null;
    laatsteDagDatum: Datum | null;
    dagen: number;
    bedragPerAanvrager?: number;
    restBedrag?: number;
    toelichting: string | null;
  };
  /** Awb 4:87: what was set has been paid. */
  DwangsomPaid: {
    vaststellingDatum: Datum;
    betaaldDatum: Datum;
    bedrag: number;
    uiterlijkeDatum: Datum;
    opTijd: boolean;
  };
  /** Awb 4:20: what was paid without ground is asked back. */
  DwangsomReclaimed: { vaststellingDatum: Datum; bedrag: number; uiterlijkeDatum: Datum; grond: string };
  UitspraakRegistered: { [K in keyof Uitspraak]: Uitspraak[K] };
}
