import type { OordeelSoort, Soort } from './aanvraag';
import type { Aanvrager } from './termijnen/termijn-einde';

/** What a soort is by law, and whether it counts: they drive its clock, its letters and its KPIs (evaluation Bijlage I). */
export interface Kenmerken {
  /** An aanvraag in the sense of Awb 1:3 lid 3; else a verzoek, or UWV begins by itself. */
  readonly isAanvraag: boolean;
  /** Ends in a besluit (Awb 1:3 lid 1) of UWV; an oordeel and an advies are none. */
  readonly isBesluit: boolean;
  /** Deciding late can cost a dwangsom (Awb 4:17). */
  readonly dwangsomMogelijk: boolean;
  readonly teltInTijdigheid: boolean;
  readonly teltInWachtend: boolean;
}

/** Of these the law can be computed; in a Wajong no journey runs here. */
export type WetSoort = Soort | 'WAJONG';

/** Where the sources leave room, the reading chosen here. */
export interface Keuzes {
  /** Bijlage I is silent on a deskundigenoordeel about verzuim (ontslag) among the waiting. */
  readonly ontslagTeltInWachtend: boolean;
}
export const KEUZES: Keuzes = { ontslagTeltInWachtend: false };

type Vlag = 'ja' | 'nee';
const rij = (aanvraag: Vlag, besluit: Vlag, dwangsom: Vlag, tijdigheid: Vlag, wachtend: Vlag): Kenmerken => ({
  isAanvraag: aanvraag === 'ja',
  isBesluit: besluit === 'ja',
  dwangsomMogelijk: dwangsom === 'ja',
  teltInTijdigheid: tijdigheid === 'ja',
  teltInWachtend: wachtend === 'ja',
});

/** In the order aanvraag, besluit, dwangsom, tijdigheid, wachtend. */
/* prettier-ignore */
const KENMERKEN: Readonly<Record<WetSoort, Kenmerken>> = {
  ZW:                           rij('ja',  'ja',  'ja',  'nee', 'nee'),
  EZWB:                         rij('nee', 'ja',  'nee', 'nee', 'nee'),
  WIA_CLAIM:                    rij('ja',  'ja',  'ja',  'ja',  'ja'),
  WIA_VERKORTE_WACHTTIJD:       rij('ja',  'ja',  'ja',  'ja',  'ja'),
  HERBEOORDELING_VRAAG:         rij('ja',  'ja',  'ja',  'ja',  'ja'),
  HERBEOORDELING_PROFESSIONEEL: rij('nee', 'ja',  'nee', 'nee', 'nee'),
  DESKUNDIGENOORDEEL:           rij('nee', 'nee', 'nee', 'ja',  'ja'),
  PW_BANENAFSPRAAK:             rij('ja',  'ja',  'ja',  'ja',  'nee'),
  PW_ARBEIDSVERMOGEN:           rij('ja',  'ja',  'ja',  'nee', 'ja'),
  PW_BESCHUT_WERK:              rij('nee', 'nee', 'nee', 'nee', 'nee'),
  WAJONG:                       rij('ja',  'ja',  'ja',  'nee', 'nee'),
};

export const WET_SOORTEN = Object.keys(KENMERKEN) as WetSoort[];

/** The kenmerken of a soort; of some they depend on who asks, or on what is asked. */
export function kenmerkenVan(
  soort: WetSoort,
  vraag: { aanvrager?: Aanvrager; oordeel?: OordeelSoort | null } = {},
  keuzes: Keuzes = KEUZES,
): Kenmerken {
  const kenmerken = KENMERKEN[soort];
  // Werkbedrijf, Uitkeren and Handhaving are no belanghebbenden: their verzoek is no aanvraag.
  if (soort === 'HERBEOORDELING_VRAAG' && vraag.aanvrager === 'UWV_INTERN')
    return { ...kenmerken, isAanvraag: false, dwangsomMogelijk: false };
  // UWV begins the EZWb by itself, unless a belanghebbende asked for it: then a beschikking op aanvraag is due.
  if (soort === 'EZWB' && vraag.aanvrager !== undefined && vraag.aanvrager !== 'UWV_INTERN')
    return { ...kenmerken, isAanvraag: true, dwangsomMogelijk: true };
  if (soort === 'DESKUNDIGENOORDEEL' && vraag.oordeel === 'VERZUIM_ONTSLAG')
    return { ...kenmerken, teltInTijdigheid: false, teltInWachtend: keuzes.ontslagTeltInWachtend };
  return kenmerken;
}
