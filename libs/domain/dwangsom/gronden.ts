import type { OordeelSoort } from '../aanvraag';
import { kentBezwaar } from '../bezwaar/bezwaarregels';
import { regelOp, type Regelboek } from '../regels/regelboek';
import { kenmerkenVan, type WetSoort } from '../soorten';
import { formatDatum, type Datum } from '../termijnen/datum';
import type { Aanvrager } from '../termijnen/termijn-einde';

/** Why no dwangsom is due although UWV decides late: each a judgement of a person (Awb 4:17 lid 5). */
export const UITSLUITINGEN = {
  ONREDELIJK_LAAT: 'Onredelijk laat in gebreke gesteld',
  GEEN_BELANGHEBBENDE: 'De aanvrager of indiener is geen belanghebbende',
  KENNELIJK_NIET_ONTVANKELIJK: 'De aanvraag of het bezwaar is kennelijk niet-ontvankelijk',
  KENNELIJK_ONGEGROND: 'De aanvraag of het bezwaar is kennelijk ongegrond',
} as const;
export type Uitsluiting = keyof typeof UITSLUITINGEN;

export const UITSLUITING_ARTIKEL: Readonly<Record<Uitsluiting, string>> = {
  ONREDELIJK_LAAT: 'Awb 4:17 lid 5 onder a',
  GEEN_BELANGHEBBENDE: 'Awb 4:17 lid 5 onder b',
  KENNELIJK_NIET_ONTVANKELIJK: 'Awb 4:17 lid 5 onder c',
  KENNELIJK_ONGEGROND: 'Awb 4:17 lid 5 onder c',
};

/** A written notice that UWV is late; only a written one counts. */
export interface Ingebrekestelling {
  readonly ontvangstDatum: Datum;
  readonly verzondenDatum?: Datum;
  readonly vorm?: IngebrekestellingVorm;
}
export const INGEBREKESTELLING_VORMEN = { SCHRIFTELIJK: 'Schriftelijk', MONDELING: 'Mondeling' } as const;
export type IngebrekestellingVorm = keyof typeof INGEBREKESTELLING_VORMEN;

/** On what is decided too late: Awb 7:14 makes 4:17 to 4:20 hold for a bezwaar as well. */
export const DWANGSOM_OVER = { AANVRAAG: 'De aanvraag', BEZWAAR: 'Het bezwaar' } as const;
export type DwangsomOver = keyof typeof DWANGSOM_OVER;

/** The article as it is cited for what is decided on. */
export const artikelOver = (artikel: string, over: DwangsomOver = 'AANVRAAG'): string =>
  over === 'BEZWAAR' ? artikel.replace(/^Awb /, 'Awb 7:14 jo ') : artikel;

/** Who asked what: decides whether there is a dwangsom at all. */
export interface Aanleiding {
  /** Absent: the aanvraag. */
  readonly over?: DwangsomOver;
  readonly soort: WetSoort;
  readonly aanvrager?: Aanvrager;
  readonly oordeel?: OordeelSoort | null;
}

export type ZonderGevolg =
  | 'GEEN_DWANGSOM_SOORT'
  | 'AFGESCHAFT'
  | 'GEEN_TARIEF'
  | 'MONDELING'
  | 'PREMATUUR'
  | 'VERZONDEN_VOOR_VERSTRIJKEN'
  | 'OPGESCHORT'
  | 'GEEN_BESLISTERMIJN'
  | 'AL_BESLIST'
  | 'AL_IN_GEBREKE';

export interface Reden {
  readonly code: ZonderGevolg;
  readonly artikel: string;
  readonly zin: string;
}

/** The soorten of the Wet WIA, for which the dwangsom may be abolished for a time. */
const WIA: readonly WetSoort[] = ['WIA_CLAIM', 'WIA_VERKORTE_WACHTTIJD', 'HERBEOORDELING_VRAAG'];

/** Why an ingebrekestelling received after this term has no effect, or null when it has: then the two weeks begin. */
export function zonderGevolg(
  aanleiding: Aanleiding,
  uiterlijkeBeslisdatum: Datum,
  { ontvangstDatum, verzondenDatum, vorm }: Ingebrekestelling,
  boek: Regelboek,
): Reden | null {
  return (
    zonderDwangsom(aanleiding, ontvangstDatum, boek) ??
    (vorm === 'MONDELING'
      ? reden('MONDELING', 'Awb 4:17 lid 3', 'een ingebrekestelling moet schriftelijk zijn')
      : null) ??
    (ontvangstDatum <= uiterlijkeBeslisdatum
      ? reden(
          'PREMATUUR',
          'Awb 4:17 lid 3',
          `te vroeg: de beslistermijn liep nog t/m ${formatDatum(uiterlijkeBeslisdatum)}`,
        )
      : null) ??
    (verzondenDatum !== undefined && verzondenDatum <= uiterlijkeBeslisdatum
      ? reden(
          'VERZONDEN_VOOR_VERSTRIJKEN',
          'Awb 4:17 lid 3',
          `verzonden op ${formatDatum(verzondenDatum)}, toen de beslistermijn nog liep t/m ${formatDatum(uiterlijkeBeslisdatum)}`,
        )
      : null)
  );
}

/** Why there can be no dwangsom whatever the dates; null when there can. */
export function zonderDwangsom(
  { soort, aanvrager, oordeel, over }: Aanleiding,
  ontvangstDatum: Datum,
  boek: Regelboek,
): Reden | null {
  // Whoever made bezwaar asked for a decision, also on a besluit that UWV took by itself.
  if (over === 'BEZWAAR') {
    if (!kentBezwaar(soort))
      return reden('GEEN_DWANGSOM_SOORT', 'Awb 7:1', 'tegen een oordeel of advies is geen bezwaar mogelijk');
  } else if (
    !kenmerkenVan(soort, { ...(aanvrager && { aanvrager }), oordeel: oordeel ?? null }).dwangsomMogelijk
  ) {
    return aanvrager === 'UWV_INTERN'
      ? reden('GEEN_DWANGSOM_SOORT', 'Awb 1:3 lid 3', 'een intern verzoek is geen aanvraag')
      : reden(
          'GEEN_DWANGSOM_SOORT',
          'Awb 4:17 lid 1',
          ZONDER[soort] ?? 'hierover volgt geen beschikking op aanvraag',
        );
  }
  const afgeschaft = regelOp(boek, 'dwangsom.wia_afgeschaft', ontvangstDatum);
  if (afgeschaft?.waarde === true && WIA.includes(soort))
    return reden('AFGESCHAFT', afgeschaft.artikel, 'de dwangsom is voor de WIA afgeschaft');
  return regelOp(boek, 'dwangsom.dag', ontvangstDatum)
    ? null
    : reden('GEEN_TARIEF', 'Awb 4:17 lid 2', 'op de dag van ontvangst bestond er geen dwangsom');
}

const ZONDER: Readonly<Partial<Record<WetSoort, string>>> = {
  DESKUNDIGENOORDEEL: 'een deskundigenoordeel is geen besluit',
  PW_BESCHUT_WERK: 'een advies is geen besluit van UWV',
  EZWB: 'UWV begint de EZWb zelf, zonder aanvraag',
  HERBEOORDELING_PROFESSIONEEL: 'een professionele herbeoordeling heeft geen aanvraag',
};

export const reden = (code: ZonderGevolg, artikel: string, zin: string): Reden => ({ code, artikel, zin });
