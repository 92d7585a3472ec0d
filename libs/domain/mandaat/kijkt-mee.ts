import type { Stored } from '../journey';
import { mdoRegelsOp } from '../mdo/mdo-regels';
import type { Regelboek } from '../regels/regelboek';
import type { Datum } from '../termijnen/datum';
import { aanleidingenVoor, type Aanleiding } from './aanleiding';
import type { GeladenMandaat } from './onder-mandaat';
import {
  inSteekproef,
  STEEKPROEF_ZONDER_BELEID,
  steekproefpercentage,
  type SteekproefBeleid,
} from './steekproef';

/** The mandate an act is done under, and whether and why the arts looks at it. */
export interface OnderWelkMandaat {
  id: string;
  beoordelen: boolean;
  aanleidingen: Aanleiding[];
}

export interface MetSteekproef {
  stored: Stored;
  vandaag: Datum;
  regels: Regelboek;
  steekproef?: SteekproefBeleid | null;
}

/** An aanleiding is always looked at; without one the review of the mandate decides, by a sample that follows returns. */
export function kijktMee(
  mandaat: GeladenMandaat,
  { stored, vandaag, regels, steekproef }: MetSteekproef,
  factId: string,
): OnderWelkMandaat {
  const { termijnInGevaar, gelijkgesteld } = mdoRegelsOp(regels, vandaag);
  const klok = stored.context.deadlines.BESLISTERMIJN;
  const { signalen = [], oordelen = [], eerder = false, reviewPercentage } = mandaat;
  const aanleidingen = aanleidingenVoor({
    signalen,
    oordelen,
    eerder,
    uiterlijkeBeslisdatum: klok?.status === 'LOOPT' ? klok.uiterlijkeDatum : null,
    vandaag,
    termijnInGevaar,
    gelijkgesteld,
  });
  const percentage = steekproefpercentage(
    reviewPercentage ?? 0,
    oordelen,
    steekproef ?? STEEKPROEF_ZONDER_BELEID,
  );
  return {
    id: mandaat.id,
    beoordelen: aanleidingen.length > 0 || inSteekproef(mandaat, percentage, factId),
    aanleidingen,
  };
}
