import type { Regelboek } from '../regels/regelboek';
import { addDays, daysBetween, earliest, type Datum } from '../termijnen/datum';
import { dwangsomVan, isUitgeteld, type DwangsomStand } from './dwangsom-stand';
import { bedragNa, dagbedrag, inEuro, tariefOp } from './tarief';

/** The running total of one dossier on a day, in euros. */
export interface LopendeDwangsom {
  verschuldigd: boolean;
  eersteDagDatum: Datum | null;
  /** The last day that counts, or can come to count. */
  laatsteDagDatum: Datum | null;
  dagen: number;
  bedragTotNu: number;
  bedragMaximaal: number;
  /** What this very day costs; 0 before the first day and when the counting has ended. */
  perDagNu: number;
  /** What was set by beschikking (Awb 4:18). */
  vastgesteldBedrag?: number;
  /** Why nothing is due. */
  reden?: string;
}

/** Null when nothing was set going: no ingebrekestelling has effect. */
export function lopendeDwangsom(
  stand: DwangsomStand,
  boek: Regelboek,
  vandaag: Datum,
): LopendeDwangsom | null {
  const nu = dwangsomVan(stand, boek, vandaag);
  if (!nu) return null;
  const over = isUitgeteld(stand, nu, vandaag);
  const alles = dwangsomVan(stand, boek)!;
  return {
    verschuldigd: nu.verschuldigd,
    eersteDagDatum: nu.eersteDagDatum,
    laatsteDagDatum: alles.laatsteDagDatum,
    dagen: nu.dagen,
    bedragTotNu: nu.bedrag,
    bedragMaximaal: over ? nu.bedrag : alles.bedrag,
    perDagNu: over ? 0 : nu.perDagNu,
    ...(stand.vastgesteld && { vastgesteldBedrag: stand.vastgesteld.bedrag }),
    ...(nu.reden && { reden: nu.reden }),
  };
}

/** What a dwangsom that nobody stops has cost up to and including a day, and what the next days add. In euros. */
export interface Risico {
  dagen: number;
  bedragTotNu: number;
  bedragKomend: number;
  perDagNu: number;
}

/** The euros at risk of one dwangsom: counted by its first day, so that dossiers of one day are counted once. */
export function risicoVan(
  boek: Regelboek,
  ontvangst: Datum,
  eersteDagDatum: Datum,
  vandaag: Datum,
  vooruit: number,
): Risico {
  const tarief = tariefOp(boek, ontvangst);
  if (!tarief) return { dagen: 0, bedragTotNu: 0, bedragKomend: 0, perDagNu: 0 };
  const laatste = addDays(eersteDagDatum, tarief.dagen - 1);
  const dagenOp = (dag: Datum) => Math.max(0, daysBetween(eersteDagDatum, earliest(dag, laatste)) + 1);
  const nu = bedragNa(dagenOp(vandaag), tarief);
  const straks = bedragNa(dagenOp(addDays(vandaag, vooruit)), tarief);
  return {
    dagen: dagenOp(vandaag),
    bedragTotNu: inEuro(nu),
    bedragKomend: inEuro(straks - nu),
    perDagNu: vandaag > laatste ? 0 : inEuro(dagbedrag(dagenOp(vandaag), tarief)),
  };
}
