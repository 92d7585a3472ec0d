import type { Datum } from './datum';
import { explainTermijn, type Stap } from './onderbouwing';
import { regelFor, type TermijnRegel } from './regels';
import { computeEinde, isOpTijd, type BeslistermijnInvoer } from './termijn-einde';

export { opschortingNaUitnodiging, OPSCHORTING_GRONDSLAG, OPSCHORTING_LABEL } from './opschorting';
export type { Opschorting, OpschortingGrond } from './opschorting';
export type { Stap } from './onderbouwing';
export type { TermijnSoort } from './regels';
export type { Aanvrager, BeslistermijnInvoer, Verlenging } from './termijn-einde';

export interface Beslistermijn {
  /** Statutory term, suspension and Algemene termijnenwet. */
  readonly wettelijkeDatum: Datum;
  /** The date a besluit is due: `wettelijkeDatum`, or the later announced date. */
  readonly uiterlijkeBeslisdatum: Datum;
  readonly regel: Pick<TermijnRegel, 'sleutel' | 'weken' | 'artikel'>;
  /** The article behind `uiterlijkeBeslisdatum`. */
  readonly grondslag: string;
  readonly verlengd: boolean;
  readonly onderbouwing: readonly Stap[];
}

/** The term within which must be decided, or null when no statute sets one: see `whyNoTermijn`. */
export function beslistermijn(invoer: BeslistermijnInvoer): Beslistermijn | null {
  const regel = findRegel(invoer);
  if (regel === null) return null;
  const einde = computeEinde(regel, invoer);
  return {
    wettelijkeDatum: einde.wettelijk,
    uiterlijkeBeslisdatum: einde.uiterlijk,
    regel: { sleutel: regel.sleutel, weken: regel.weken, artikel: regel.artikel },
    grondslag: einde.verlengd ? regel.kennisgevingArtikel : regel.artikel,
    verlengd: einde.verlengd,
    onderbouwing: explainTermijn(regel, invoer),
  };
}

/** Whether a kennisgeving sent on this date comes within the statutory term as it then stands. */
export function kennisgevingOpTijd(invoer: BeslistermijnInvoer, kennisgevingDatum: Datum): boolean {
  const regel = findRegel(invoer);
  return regel !== null && isOpTijd(invoer, kennisgevingDatum, computeEinde(regel, invoer).wettelijk);
}

/** The stated reason why an open dossier has no beslistermijn, or null when it has one. */
export function whyNoTermijn(invoer: BeslistermijnInvoer): string | null {
  if (findRegel(invoer) !== null) return null;
  if (isAmbtshalve(invoer) && invoer.soort === 'EZWB')
    return 'Geen beslistermijn: UWV begint de EZWb zelf, zonder aanvraag (Awb 1:3 lid 3)';
  if (isAmbtshalve(invoer)) return 'Geen beslistermijn: een intern verzoek is geen aanvraag (Awb 1:3 lid 3)';
  if (invoer.soort === 'HERBEOORDELING_PROFESSIONEEL') {
    return 'Geen beslistermijn: een professionele herbeoordeling heeft geen aanvraag (Awb 1:3 lid 3)';
  }
  return 'Geen beslistermijn: op de ontvangstdatum gold voor deze soort nog geen wettelijke termijn';
}

function findRegel(invoer: BeslistermijnInvoer): TermijnRegel | null {
  return isAmbtshalve(invoer) ? null : regelFor(invoer.soort, invoer.ontvangstDatum, invoer.regels);
}

// Werkbedrijf, Uitkeren and Handhaving are no belanghebbenden: their verzoek starts no term.
function isAmbtshalve({ soort, aanvrager }: BeslistermijnInvoer): boolean {
  return aanvrager === 'UWV_INTERN' && (soort === 'HERBEOORDELING_VRAAG' || soort === 'EZWB');
}
