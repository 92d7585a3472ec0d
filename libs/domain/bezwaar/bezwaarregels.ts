import { regelOp, type Regel, type Regelboek } from '../regels/regelboek';
import { kenmerkenVan, type WetSoort } from '../soorten';
import type { OpschortingGrond } from '../termijnen/opschorting';
import type { Datum } from '../termijnen/datum';

/** Against what bezwaar is made. */
export type BezwaarSoort = WetSoort;

/** How a bezwaar is judged again: it decides how long that may take. */
export const BEHANDELINGEN = {
  GEWOON: 'Zonder medisch of arbeidskundig oordeel',
  MEDISCH_ARBEIDSKUNDIG: 'Medisch of arbeidskundig',
  EXTERNE_DESKUNDIGE: 'Met een externe deskundige',
} as const;
export type Behandeling = keyof typeof BEHANDELINGEN;

/** The grounds on which the term of a bezwaar stands still: a verzuim, and what Awb 7:14 takes over from 4:15. */
export const BEZWAAR_OPSCHORTING = {
  AWB_4_15_1A: ['Awb 7:10 lid 2', 'verzuim te herstellen (Awb 6:6)'],
  AWB_4_15_1B: ['Awb 7:14 jo 4:15 lid 1b', 'informatie uit het buitenland gevraagd'],
  AWB_4_15_2B: ['Awb 7:14 jo 4:15 lid 2b', 'vertraging toe te rekenen aan de indiener'],
  AWB_4_15_2C: ['Awb 7:14 jo 4:15 lid 2c', 'overmacht'],
} as const satisfies Partial<Record<OpschortingGrond, readonly [artikel: string, label: string]>>;
export type BezwaarOpschortingGrond = keyof typeof BEZWAAR_OPSCHORTING;

type Wet = 'wia' | 'zw' | 'wajong' | 'awb';

/** The law that sets the term of the beslissing op bezwaar; where it sets none, the Awb does. */
const WET: Readonly<Record<BezwaarSoort, Wet | null>> = {
  ZW: 'zw',
  EZWB: 'zw',
  WIA_CLAIM: 'wia',
  WIA_VERKORTE_WACHTTIJD: 'wia',
  HERBEOORDELING_VRAAG: 'wia',
  HERBEOORDELING_PROFESSIONEEL: 'wia',
  WAJONG: 'wajong',
  PW_BANENAFSPRAAK: 'awb',
  PW_ARBEIDSVERMOGEN: 'awb',
  PW_BESCHUT_WERK: null,
  DESKUNDIGENOORDEEL: null,
};

const ACHTER: Readonly<Record<Behandeling, string>> = {
  GEWOON: '',
  MEDISCH_ARBEIDSKUNDIG: '.medisch_arbeidskundig',
  EXTERNE_DESKUNDIGE: '.externe_deskundige',
};

/** An oordeel or advies is no besluit, so there is no bezwaar against it (Awb 1:3, 7:1). */
export const kentBezwaar = (soort: BezwaarSoort): boolean => kenmerkenVan(soort).isBesluit;

/** The rule for making bezwaar: two weeks for a medical dispute in the Ziektewet, not for the EZWb (ZW 75j, 75k). */
export const indienRegel = (
  boek: Regelboek,
  soort: BezwaarSoort,
  geneeskundig: boolean,
  bekendmakingDatum: Datum,
): Regel | null =>
  regelOp(
    boek,
    soort === 'ZW' && geneeskundig ? 'bezwaar.indienen_zw_geneeskundig' : 'bezwaar.indienen',
    bekendmakingDatum,
  );

/**
 * The rule for deciding on it. The Ziektewet has 17 and 21 weeks for an EZWb only (ZW 73a); other besluiten under it
 * have 13 whatever is asked of a doctor (ZW 74). The Awb does not tell them apart.
 */
export function beslisRegel(
  boek: Regelboek,
  soort: BezwaarSoort,
  behandeling: Behandeling,
  eindeBezwaartermijn: Datum,
): Regel | null {
  const wet = WET[soort];
  if (!wet) return null;
  const telt = wet !== 'awb' && soort !== 'ZW';
  return regelOp(boek, `bezwaar.${wet}${telt ? ACHTER[behandeling] : ''}`, eindeBezwaartermijn);
}
