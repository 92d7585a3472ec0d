import { REGELBOEK, type Regelboek } from '../regels/regelboek';
import { addDays, addWeeks, formatDatum, type Datum } from '../termijnen/datum';
import { gelijkgesteldIn } from '../termijnen/feestdagen';
import type { Stap } from '../termijnen/onderbouwing';
import { shiftToWerkdag } from '../termijnen/termijnenwet';
import { indienRegel, type BezwaarSoort } from './bezwaarregels';

export interface Bezwaarschrift {
  readonly ontvangenDatum: Datum;
  /** Posted on; counts when it was received within a week after the term (Awb 6:9 lid 2). */
  readonly verzondenDatum?: Datum;
}

export interface BezwaartermijnInvoer {
  readonly soort: BezwaarSoort;
  readonly bekendmakingDatum: Datum;
  /** The dispute is about a medical judgment of (on)geschiktheid; only the Ziektewet looks at that. */
  readonly geneeskundig?: boolean;
  readonly regels?: Regelboek;
}

export interface Bezwaartermijn {
  /** The last day on which bezwaar can be made. */
  readonly eindDatum: Datum;
  readonly onderbouwing: readonly Stap[];
}

/** Six weeks (two) from the day after the besluit was made known (Awb 6:7, 6:8); null when no rule was in force. */
export function bezwaartermijn({
  soort,
  bekendmakingDatum,
  geneeskundig = false,
  regels = REGELBOEK,
}: BezwaartermijnInvoer): Bezwaartermijn | null {
  const regel = indienRegel(regels, soort, geneeskundig, bekendmakingDatum);
  if (!regel) return null;
  const weken = regel.waarde as number;
  const ruw = addWeeks(bekendmakingDatum, weken);
  const eindDatum = shiftToWerkdag(ruw, gelijkgesteldIn(regels));
  return {
    eindDatum,
    onderbouwing: [
      {
        feit: 'Besluit bekendgemaakt',
        datum: bekendmakingDatum,
        grondslag: weken === 6 ? 'Awb 6:7 en 6:8 lid 1' : regel.artikel,
        gevolg: `bezwaartermijn van ${weken} weken, t/m ${formatDatum(ruw)}`,
      },
      ...(eindDatum === ruw
        ? []
        : [
            {
              feit: 'De bezwaartermijn eindigt niet op een werkdag',
              datum: ruw,
              grondslag: 'Algemene termijnenwet 1 lid 1',
              gevolg: `verlengd t/m ${formatDatum(eindDatum)}`,
            },
          ]),
    ],
  };
}

/** Received before the end, or posted before it and received within a week after (Awb 6:9). */
export const isOpTijdIngediend = (
  eindDatum: Datum,
  { ontvangenDatum, verzondenDatum }: Bezwaarschrift,
): boolean =>
  ontvangenDatum <= eindDatum ||
  (verzondenDatum !== undefined && verzondenDatum <= eindDatum && ontvangenDatum <= addDays(eindDatum, 7));

/** What the ledger says of a bezwaarschrift. Late is for a person to judge: it may be excusable (Awb 6:11). */
export function explainBezwaarschrift(
  eindDatum: Datum,
  bekendmakingDatum: Datum,
  bezwaarschrift: Bezwaarschrift,
): Stap {
  const { ontvangenDatum, verzondenDatum } = bezwaarschrift;
  const stap = { feit: 'Bezwaarschrift ontvangen', datum: ontvangenDatum };
  if (ontvangenDatum < bekendmakingDatum)
    return { ...stap, grondslag: 'Awb 6:10', gevolg: 'te vroeg, maar niet om die reden niet-ontvankelijk' };
  if (ontvangenDatum <= eindDatum) return { ...stap, grondslag: 'Awb 6:9 lid 1', gevolg: 'op tijd' };
  return isOpTijdIngediend(eindDatum, bezwaarschrift)
    ? {
        ...stap,
        grondslag: 'Awb 6:9 lid 2',
        gevolg: `op tijd: op ${formatDatum(verzondenDatum!)} ter post en binnen een week na de termijn ontvangen`,
      }
    : {
        ...stap,
        grondslag: 'Awb 6:11',
        gevolg: `te laat, na ${formatDatum(eindDatum)}; of dat verschoonbaar is beoordeelt een medewerker`,
      };
}
