import type { Aanvaard } from '../controles/controle';
import type { Datum } from '../termijnen/datum';
import type { Aanvrager } from '../termijnen/termijn-einde';
import type { Uitkomst } from '../uitkomst';
import { newJourney, type JourneyContext, type JourneyInput } from './context';

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
  /** Around when the arts wants to see the client again (professionele herbeoordeling). */
  herbeoordelingDatum?: Datum;
}

export interface Vaststelling {
  uitkomst: Uitkomst;
  doorId: string;
}

/** What every journey with a medical judgment keeps, from the medical file to the controle by a second person. */
export interface BeoordelingContext extends JourneyContext {
  eersteZiektedagDatum: Datum | null;
  heeftWerkgever: boolean;
  informatieverzoeken: Informatieverzoek[];
  voorbereiding: { opdrachtgeverId: string; aanId: string | null } | null;
  belastbaarheid: Belastbaarheid | null;
  vaststelling: Vaststelling | null;
  /** Findings of the checks that a second person let stand. */
  aanvaard?: Aanvaard;
}

/** The running request for completion (Awb 4:5); `nummer` counts them. */
export interface AanvullingContext extends JourneyContext {
  aanvulling: {
    nummer: number;
    uitnodigingDatum: Datum;
    hersteltermijnDatum: Datum;
    verstreken: boolean;
  } | null;
  aanvullingen: number;
}

export interface BeoordelingInput extends JourneyInput {
  aanvrager: Aanvrager;
  eersteZiektedagDatum: Datum | null;
  heeftWerkgever: boolean;
  /** For rules that look at age: AOW, 60-plus. */
  geboorteDatum?: Datum;
}

export const newBeoordeling = (input: BeoordelingInput) => ({
  ...newJourney(input),
  aanvrager: input.aanvrager,
  geboorteDatum: input.geboorteDatum ?? null,
  eersteZiektedagDatum: input.eersteZiektedagDatum,
  heeftWerkgever: input.heeftWerkgever,
  aanvulling: null,
  aanvullingen: 0,
  informatieverzoeken: [],
  voorbereiding: null,
  belastbaarheid: null,
  vaststelling: null,
  aanvaard: {},
});

/**
 * Whether a dossier holds what `fase` builds on: a signed judgment for the labour part, and with an FML the labour part
 * (`geschat`) for the right.
 */
export function readyFor(context: BeoordelingContext, fase: string, geschat: boolean): boolean {
  const { belastbaarheid, fasen } = context;
  if (fase === 'ARBEIDSKUNDIGE_BEOORDELING')
    return Boolean(belastbaarheid?.getekendDoorId) && belastbaarheid!.uitkomst === 'FML';
  if (fase === 'VASTSTELLING')
    return Boolean(belastbaarheid?.getekendDoorId) && (belastbaarheid!.uitkomst === 'GBM' || geschat);
  return fase === 'INTAKE' || fasen[fase] !== undefined;
}

/** What a dossier forgets when it goes back to `fase`: everything that was decided from there on. */
export function backTo(fase: string): Partial<BeoordelingContext> {
  if (fase === 'VASTSTELLING' || fase === 'ARBEIDSKUNDIGE_BEOORDELING') return { vaststelling: null };
  return { vaststelling: null, belastbaarheid: null, voorbereiding: null };
}
