import { datum, type Datum } from './datum';

export type TermijnSoort =
  | 'WIA_CLAIM'
  | 'WIA_VERKORTE_WACHTTIJD'
  | 'WIA_NA_LOONSANCTIE'
  | 'LOONSANCTIE_BEKORTING'
  | 'HERBEOORDELING_VRAAG'
  | 'HERBEOORDELING_PROFESSIONEEL'
  | 'DESKUNDIGENOORDEEL'
  | 'ZW'
  | 'EZWB'
  | 'WAJONG'
  | 'PW_BANENAFSPRAAK'
  | 'PW_ARBEIDSVERMOGEN'
  | 'PW_BESCHUT_WERK';

/** A statutory term, in force for aanvragen received from `van` up to and including `tot`. */
export interface TermijnRegel {
  readonly sleutel: string;
  readonly soort: TermijnSoort;
  readonly weken: number;
  readonly van: Datum;
  readonly tot: Datum | null;
  readonly artikel: string;
  /** Algemene termijnenwet applies: statutory and at most 12 weeks. */
  readonly atw: boolean;
  /** What a kennisgeving does: move the end, or only inform while the term stays fixed. */
  readonly kennisgeving: 'VERSCHUIFT' | 'INFORMEERT';
  readonly kennisgevingArtikel: string;
}

/** The term UWV announces by kennisgeving; no statute sets it, so each needs its own letter. */
export interface Aankondiging {
  readonly sleutel: string;
  readonly soort: TermijnSoort;
  readonly weken: number;
  readonly van: Datum;
  readonly tot: Datum | null;
}

type Row = [
  sleutel: string,
  soort: TermijnSoort,
  weken: number,
  van: string,
  tot: string | null,
  artikel: string,
];

const verschuift = (kennisgevingArtikel: string, ...row: Row) =>
  regel(row, 'VERSCHUIFT', kennisgevingArtikel);
const informeert = (kennisgevingArtikel: string, ...row: Row) =>
  regel(row, 'INFORMEERT', kennisgevingArtikel);

const WIA_102_5 = 'Wet WIA 102 lid 5';
const WIA_VERKORT = 'Wet WIA 102 lid 3 jo 66';

/* prettier-ignore */
export const TERMIJN_REGELS: readonly TermijnRegel[] = [
  verschuift(WIA_102_5, 'wia_claim', 'WIA_CLAIM', 14, '2006-01-01', '2011-12-31', 'Wet WIA 102 lid 6 (oud)'),
  verschuift(WIA_102_5, 'wia_claim', 'WIA_CLAIM', 8, '2012-01-01', null, 'Wet WIA 102 lid 3'),
  verschuift(WIA_102_5, 'wia_verkorte_wachttijd', 'WIA_VERKORTE_WACHTTIJD', 14, '2006-01-01', '2011-12-31', 'Wet WIA 102 lid 6 (oud)'),
  verschuift(WIA_102_5, 'wia_verkorte_wachttijd', 'WIA_VERKORTE_WACHTTIJD', 8, '2012-01-01', null, WIA_VERKORT),
  informeert('Awb 4:14 lid 1', 'wia_na_loonsanctie', 'WIA_NA_LOONSANCTIE', 6, '2006-01-01', null, 'Wet WIA 25 lid 15'),
  informeert('Awb 4:14 lid 1', 'loonsanctie_bekorting', 'LOONSANCTIE_BEKORTING', 3, '2006-01-01', null, 'Wet WIA 25 lid 13'),
  // Wet WIA 101 lid 2 held the same 8 weeks before it was cut down to the extension for abroad.
  verschuift('Awb 4:14 lid 3', 'herbeoordeling_vraag', 'HERBEOORDELING_VRAAG', 8, '2006-01-01', null, 'Awb 4:13 lid 2'),
  informeert('Awb 4:14 lid 1', 'deskundigenoordeel', 'DESKUNDIGENOORDEEL', 2, '2002-01-01', null, 'Wet SUWI 32a lid 3'),
  informeert('ZW 72c lid 3', 'zw_geschiktheid', 'ZW', 4, '2006-01-01', null, 'ZW 72c lid 2'),
  verschuift('Awb 4:14 lid 3', 'ezwb', 'EZWB', 8, '2013-01-01', null, 'Awb 4:13 lid 2'),
  verschuift('Wajong 6:1 lid 3', 'wajong', 'WAJONG', 14, '2010-01-01', null, 'Wajong 6:1 lid 2'),
  verschuift('Awb 4:14 lid 3', 'banenafspraak', 'PW_BANENAFSPRAAK', 8, '2015-01-01', null, 'Awb 4:13 lid 2'),
  verschuift('Awb 4:14 lid 3', 'arbeidsvermogen', 'PW_ARBEIDSVERMOGEN', 8, '2015-01-01', null, 'Awb 4:13 lid 2'),
  informeert('Awb 4:14 lid 1', 'beschut_werk', 'PW_BESCHUT_WERK', 8, '2015-01-01', null, 'Besluit advisering beschut werk 2 lid 2'),
];

/** 16 weeks since 2026-01-01, "tijdelijk": switched off by filling in `tot`. */
export const AANKONDIGINGEN: readonly Aankondiging[] = (
  ['WIA_CLAIM', 'WIA_VERKORTE_WACHTTIJD', 'HERBEOORDELING_VRAAG'] as const
).map((soort) => ({
  sleutel: `term.${soort.toLowerCase()}.announced`,
  soort,
  weken: 16,
  van: datum('2026-01-01'),
  tot: null,
}));

/** The statutory rule for an aanvraag received on `ontvangst`, or null when no statute sets a term. */
export function regelFor(soort: TermijnSoort, ontvangst: Datum): TermijnRegel | null {
  return inForce(TERMIJN_REGELS, soort, ontvangst);
}

/** The announced term for an aanvraag received on `ontvangst`, or null. */
export function aankondigingFor(soort: TermijnSoort, ontvangst: Datum): Aankondiging | null {
  return inForce(AANKONDIGINGEN, soort, ontvangst);
}

function inForce<R extends TermijnRegel | Aankondiging>(
  rows: readonly R[],
  soort: TermijnSoort,
  ontvangst: Datum,
): R | null {
  return (
    rows.find(
      (row) => row.soort === soort && row.van <= ontvangst && (row.tot === null || ontvangst <= row.tot),
    ) ?? null
  );
}

function regel(
  row: Row,
  kennisgeving: TermijnRegel['kennisgeving'],
  kennisgevingArtikel: string,
): TermijnRegel {
  const [sleutel, soort, weken, van, tot, artikel] = row;
  return {
    sleutel: `term.${sleutel}`,
    soort,
    weken,
    van: datum(van),
    tot: tot === null ? null : datum(tot),
    artikel,
    // Every row is set by statute or AMvB, so only the 12 weeks decide (Algemene termijnenwet 4 onder a).
    atw: weken <= 12,
    kennisgeving,
    kennisgevingArtikel,
  };
}
