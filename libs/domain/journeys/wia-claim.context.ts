import type { Datum } from '../termijnen/datum';
import type { Aanvrager } from '../termijnen/termijn-einde';
import {
  newBeoordeling,
  type AanvullingContext,
  type BeoordelingContext,
  type BeoordelingInput,
} from './beoordeling.context';

export type Arbeidsongeschiktheidsklasse = 'LT35' | 'VAN_35_TOT_80' | 'GE80';

export interface WiaClaimContext extends BeoordelingContext, AanvullingContext {
  klasse: Arbeidsongeschiktheidsklasse | null;
}

/** What an aanvraag brings; names and BSN stay outside the machine. */
export interface WiaClaimInput {
  teamId: string;
  ontvangstDatum: Datum;
  eersteZiektedagDatum: Datum | null;
  heeftWerkgever: boolean;
  aanvrager: string;
}

export const newWiaClaim = (input: WiaClaimInput): WiaClaimContext => ({
  teamId: input.teamId,
  ontvangstDatum: input.ontvangstDatum,
  opschortingen: [],
  verlengingen: [],
  deadlines: {},
  fasen: {},
  uitkomst: null,
  eersteZiektedagDatum: input.eersteZiektedagDatum,
  heeftWerkgever: input.heeftWerkgever,
  aanvulling: null,
  aanvullingen: 0,
  informatieverzoeken: [],
  voorbereiding: null,
  belastbaarheid: null,
  klasse: null,
  vaststelling: null,
});

export interface Loonsanctie {
  opgelegdDatum: Datum;
  /** The first day after the loonsanctie. */
  totDatum: Datum;
  /** When the werkgever said the shortcoming is mended; null when nothing waits for an answer. */
  meldingDatum: Datum | null;
  /** From when the claim goes on; its term of six weeks counts from here (Wet WIA 25 lid 15, 64 lid 9). */
  hervatDatum: Datum | null;
}

/** Since version 2 a loonsanctie holds the claim instead of ending it. */
export interface WiaClaimContextV2 extends WiaClaimContext {
  aanvrager: Aanvrager;
  geboorteDatum: Datum | null;
  loonsanctie: Loonsanctie | null;
}

export const newWiaClaimV2 = (input: BeoordelingInput): WiaClaimContextV2 => ({
  ...newBeoordeling(input),
  klasse: null,
  loonsanctie: null,
});
