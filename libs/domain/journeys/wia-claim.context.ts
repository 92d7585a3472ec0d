import type { Dienstverband } from '../acts/intake-wia';
import type { SchattingStand } from '../acts/schatting-act';
import { latest, type Datum } from '../termijnen/datum';
import type { Aanvrager } from '../termijnen/termijn-einde';
import { eindeWachttijdNa, type Onderbreking } from '../termijnen/ziektewet-kalender';
import type { Uitkomst } from '../uitkomst';
import {
  newBeoordeling,
  type AanvullingContext,
  type BeoordelingContext,
  type BeoordelingInput,
  type Vaststelling,
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

/** What a procesbegeleider entered, to be held against the law before it leaves. */
export interface WiaVaststelling extends Vaststelling {
  ingangsDatum?: Datum;
  dagloon?: number;
  referteEis?: boolean;
  jarenTotEnMet2015?: number;
  jarenNa2015?: number;
  duurMaanden?: number;
  loonheffingsnummer?: string;
  kopieWerkgever?: boolean;
}

/** Since version 2 a loonsanctie holds the claim instead of ending it, and the schatting is computed. */
export interface WiaClaimContextV2 extends BeoordelingContext, AanvullingContext {
  aanvrager: Aanvrager;
  geboorteDatum: Datum | null;
  loonsanctie: Loonsanctie | null;
  onderbrekingen: Onderbreking[];
  dienstverbanden: Dienstverband[];
  schatting: SchattingStand | null;
  vaststelling: WiaVaststelling | null;
}

export const newWiaClaimV2 = (input: BeoordelingInput): WiaClaimContextV2 => ({
  ...newBeoordeling(input),
  loonsanctie: null,
  onderbrekingen: [],
  dienstverbanden: [],
  schatting: null,
  vaststelling: null,
});

/** The first day after the wachttijd, periods of illness added up (Wet WIA 23); null while the first day is unknown. */
export function eindeWachttijdVan({
  eersteZiektedagDatum,
  onderbrekingen,
}: Pick<WiaClaimContextV2, 'eersteZiektedagDatum' | 'onderbrekingen'>): Datum | null {
  return eersteZiektedagDatum && eindeWachttijdNa({ eersteZiektedagDatum, onderbrekingen });
}

/** The datum in geding: the day on which the right would begin, after the wachttijd or after the loonsanctie. */
export function datumInGeding(context: WiaClaimContextV2): Datum | null {
  const einde = eindeWachttijdVan(context);
  const { loonsanctie } = context;
  return einde && loonsanctie ? latest(einde, loonsanctie.totDatum) : einde;
}

/**
 * The right follows from the judgment and the schatting (Wet WIA 4, 5, 47, 54); nobody types an outcome. GBM counts as
 * volledig: no arbeidskundig onderzoek (Schattingsbesluit art. 2).
 */
export function wiaUitkomst(
  { belastbaarheid, schatting }: WiaClaimContextV2,
  geenRechtGrond?: string,
): Uitkomst {
  if (geenRechtGrond) return 'GEEN_RECHT_OTHER';
  if (belastbaarheid?.uitkomst === 'GBM') return belastbaarheid.duurzaam ? 'IVA' : 'WGA_80_100';
  return schatting!.uitkomst as Uitkomst;
}
