import type { Datum } from '../termijnen/datum';
import type { Uitkomst } from '../uitkomst';
import type { JourneyContext } from './context';

export interface Informatieverzoek {
  nummer: number;
  gevraagdDatum: Datum;
  rappelDatum?: Datum;
  ontvangenDatum?: Datum;
}

/** The non-medical side of the medical judgment: that it is there, its code, who wrote it and who signed. */
export interface Belastbaarheid {
  uitkomst: 'FML' | 'GBM';
  duurzaam: boolean;
  auteurId: string;
  /** The registered verzekeringsarts who signed; null while the contraseign is awaited. */
  getekendDoorId: string | null;
}

export type Arbeidsongeschiktheidsklasse = 'LT35' | 'VAN_35_TOT_80' | 'GE80';

export interface Vaststelling {
  uitkomst: Uitkomst;
  doorId: string;
}

export interface WiaClaimContext extends JourneyContext {
  eersteZiektedagDatum: Datum | null;
  heeftWerkgever: boolean;
  /** The running request for completion (Awb 4:5); `nummer` counts them. */
  aanvulling: {
    nummer: number;
    uitnodigingDatum: Datum;
    hersteltermijnDatum: Datum;
    verstreken: boolean;
  } | null;
  aanvullingen: number;
  informatieverzoeken: Informatieverzoek[];
  voorbereiding: { opdrachtgeverId: string; aanId: string | null } | null;
  belastbaarheid: Belastbaarheid | null;
  klasse: Arbeidsongeschiktheidsklasse | null;
  vaststelling: Vaststelling | null;
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
