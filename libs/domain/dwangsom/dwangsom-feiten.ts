import type { Datum } from '../termijnen/datum';
import type { Uitsluiting, ZonderGevolg } from './gronden';
import type { Uitspraak } from './uitspraak';

/** The facts about deciding too late. Amounts in euros. */
export interface DwangsomFeiten {
  /** What stands behind `prematuur` is there since dwangsommen are computed; `eersteDagDatum` as the term stood then. */
  IngebrekestellingRegistered: {
    ontvangstDatum: Datum;
    prematuur: boolean;
    heeftGevolg?: boolean;
    reden?: ZonderGevolg;
    toelichting?: string;
    eersteDagDatum?: Datum;
  };
  OnredelijkLaatDeclared: { ingebrekestellingDatum: Datum; maandenNaVerstrijken: number; grond: string };
  OnredelijkLaatWithdrawn: { ingebrekestellingDatum: Datum; reden: string };
  DwangsomDetermined: {
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
  UitspraakRegistered: { [K in keyof Uitspraak]: Uitspraak[K] };
}
