import { REGELBOEK, regelOp, type Regelboek } from '../regels/regelboek';
import type { Datum } from '../termijnen/datum';
import type { Stap } from '../termijnen/onderbouwing';
import { bezwaarEinde, type BezwaarInvoer } from './bezwaar-einde';
import { explainBeslistermijn } from './bezwaar-onderbouwing';
import { beslisRegel } from './bezwaarregels';
import { bezwaartermijn, explainBezwaarschrift, isOpTijdIngediend } from './bezwaartermijn';

export type { BezwaarInvoer, BezwaarOpschorting, Uitstel, Verdaging } from './bezwaar-einde';

export interface BezwaarTermijnen {
  readonly bezwaartermijnEindDatum: Datum;
  /** Whether every bezwaarschrift came in time; null without one. */
  readonly opTijd: boolean | null;
  readonly beslisUiterlijkDatum: Datum;
  /** The latest day to which UWV can put off by itself (Awb 7:10 lid 3). */
  readonly verdagingUiterlijkDatum: Datum;
  readonly grondslag: string;
  readonly weken: number;
  readonly onderbouwing: readonly Stap[];
  readonly regelVersie: number;
}

/** The last day to make bezwaar and the day on which must be decided on it; null when no rule was in force. */
export function beslissingOpBezwaar(invoer: BezwaarInvoer): BezwaarTermijnen | null {
  const { soort, behandeling = 'GEWOON', bekendmakingDatum, regels = REGELBOEK } = invoer;
  const indienen = bezwaartermijn(invoer);
  const regel = indienen && beslisRegel(regels, soort, behandeling, indienen.eindDatum);
  if (!regel) return null;
  const { eindDatum } = indienen;
  const { bezwaarschriften = [] } = invoer;
  const einde = bezwaarEinde(regel, eindDatum, invoer);
  return {
    bezwaartermijnEindDatum: eindDatum,
    opTijd:
      bezwaarschriften.length === 0
        ? null
        : bezwaarschriften.every((each) => isOpTijdIngediend(eindDatum, each)),
    beslisUiterlijkDatum: einde.uiterlijk,
    verdagingUiterlijkDatum: bezwaarEinde(regel, eindDatum, {
      ...invoer,
      uitstel: [],
      verdaging: { mededelingDatum: bekendmakingDatum, weken: meesteWeken(regels, eindDatum) },
    }).uiterlijk,
    grondslag: einde.grondslag,
    weken: regel.waarde as number,
    onderbouwing: [
      ...indienen.onderbouwing,
      ...bezwaarschriften.map((each) => explainBezwaarschrift(eindDatum, bekendmakingDatum, each)),
      ...explainBeslistermijn(regel, eindDatum, invoer),
    ],
    regelVersie: regels.versie,
  };
}

/** The most weeks UWV can put off without anybody's consent. */
export const meesteWeken = (regels: Regelboek, eindeBezwaartermijn: Datum): number =>
  (regelOp(regels, 'bezwaar.verdaging', eindeBezwaartermijn)?.waarde as number | undefined) ?? 0;
