import type { TermijnSoort } from '../termijnen/termijn-soort';
import { rij, type BepalendeDatum, type Regel, type Zekerheid } from './regel';

const VANAF_2006 = '2006-01-01..';

type Term = [
  sleutel: string,
  soort: TermijnSoort,
  weken: number,
  span: `${string}..${string}`,
  artikel: string,
  zekerheid: Zekerheid,
  bepaaldDoor?: BepalendeDatum,
  toelichting?: string,
];

const verschuift = (kennisgevingArtikel: string, ...term: Term) =>
  termijn(term, 'VERSCHUIFT', kennisgevingArtikel);
const informeert = (kennisgevingArtikel: string, ...term: Term) =>
  termijn(term, 'INFORMEERT', kennisgevingArtikel);

const WIA_102_5 = 'Wet WIA 102 lid 5';
const WIA_102_OUD = 'Wet WIA 102 lid 6 (oud)';
const OUD = '2006-01-01..2011-12-31';
const AWB_4_13 = 'Awb 4:13 lid 2';
const AWB_4_14_1 = 'Awb 4:14 lid 1';
const AWB_4_14_3 = 'Awb 4:14 lid 3';
// Wet WIA 101 lid 2 held the same 8 weeks before it was cut down to the extension for abroad.
const WIA_101 = 'Tot de wijziging van Wet WIA 101 volgden dezelfde 8 weken uit lid 2 daarvan.';
const TIJDELIJK =
  'Tijdelijk; geen wetswijziging maar een kennisgeving per aanvraag. De geldigheid is betwist.';

/** Statutory beslistermijnen, per soort of aanvraag. */
/* prettier-ignore */
const WETTELIJK: readonly Regel[] = [
  verschuift(WIA_102_5, 'term.wia_claim', 'WIA_CLAIM', 14, OUD, WIA_102_OUD, 'WAARSCHIJNLIJK'),
  verschuift(WIA_102_5, 'term.wia_claim', 'WIA_CLAIM', 8, '2012-01-01..', 'Wet WIA 102 lid 3', 'ZEKER'),
  verschuift(WIA_102_5, 'term.wia_verkorte_wachttijd', 'WIA_VERKORTE_WACHTTIJD', 14, OUD, WIA_102_OUD, 'WAARSCHIJNLIJK'),
  verschuift(WIA_102_5, 'term.wia_verkorte_wachttijd', 'WIA_VERKORTE_WACHTTIJD', 8, '2012-01-01..', 'Wet WIA 102 lid 3 jo 66', 'ZEKER'),
  informeert(AWB_4_14_1, 'term.wia_na_loonsanctie', 'WIA_NA_LOONSANCTIE', 6, VANAF_2006, 'Wet WIA 25 lid 15', 'ZEKER', 'BEVINDING'),
  informeert(AWB_4_14_1, 'term.loonsanctie_bekorting', 'LOONSANCTIE_BEKORTING', 3, VANAF_2006, 'Wet WIA 25 lid 13', 'ZEKER', 'MELDING'),
  verschuift(AWB_4_14_3, 'term.herbeoordeling_vraag', 'HERBEOORDELING_VRAAG', 8, VANAF_2006, AWB_4_13, 'ZEKER', 'ONTVANGST', WIA_101),
  informeert(AWB_4_14_1, 'term.deskundigenoordeel', 'DESKUNDIGENOORDEEL', 2, '2002-01-01..', 'Wet SUWI 32a lid 3', 'ZEKER'),
  informeert('ZW 72c lid 3', 'term.zw_geschiktheid', 'ZW', 4, VANAF_2006, 'ZW 72c lid 2', 'ZEKER'),
  verschuift(AWB_4_14_3, 'term.ezwb', 'EZWB', 8, '2013-01-01..', AWB_4_13, 'WAARSCHIJNLIJK', 'ONTVANGST', 'ZW 72b is vervallen; de EZWb op aanvraag valt onder de Awb.'),
  verschuift('Wajong 6:1 lid 3', 'term.wajong', 'WAJONG', 14, '2010-01-01..', 'Wajong 6:1 lid 2', 'ZEKER'),
  verschuift(AWB_4_14_3, 'term.banenafspraak', 'PW_BANENAFSPRAAK', 8, '2015-01-01..', AWB_4_13, 'WAARSCHIJNLIJK', 'ONTVANGST', 'Geen bijzondere termijn gevonden; samen met een Wajong-aanvraag 14 weken.'),
  verschuift(AWB_4_14_3, 'term.arbeidsvermogen', 'PW_ARBEIDSVERMOGEN', 8, '2015-01-01..', AWB_4_13, 'WAARSCHIJNLIJK', 'ONTVANGST', 'Geen bijzondere termijn gevonden; samen met een Wajong-aanvraag 14 weken.'),
  informeert(AWB_4_14_1, 'term.beschut_werk', 'PW_BESCHUT_WERK', 8, '2015-01-01..', 'Besluit advisering beschut werk 2 lid 2', 'ZEKER', 'ONTVANGST', 'Op eigen verzoek van de burger sinds 2017-01-01.'),
];

/** The terms UWV announces by kennisgeving: switched off by filling in `tot`. */
/* prettier-ignore */
const AANGEKONDIGD: readonly Regel[] = [
  aangekondigd('term.wia_claim.announced', 'WIA_CLAIM', 'Wet WIA 102 lid 5'),
  aangekondigd('term.wia_verkorte_wachttijd.announced', 'WIA_VERKORTE_WACHTTIJD', 'Wet WIA 102 lid 5 jo 66'),
  aangekondigd('term.herbeoordeling_vraag.announced', 'HERBEOORDELING_VRAAG', AWB_4_14_3),
];

/** Terms that belong to no soort of aanvraag of their own. */
/* prettier-ignore */
const OVERIG: readonly Regel[] = [
  rij('term.herbeoordeling_ambtshalve', false, 'jaNee', VANAF_2006, 'ONTVANGST', 'Awb 1:3 lid 3', 'WAARSCHIJNLIJK', 'Professioneel, Werkbedrijf, Uitkeren en Handhaving: geen aanvraag, dus geen termijn; alleen een interne norm.'),
  rij('term.externe_deskundige', 4, 'weken', VANAF_2006, 'ONTVANGST', 'Wet WIA 102 lid 4', 'ZEKER', 'Ten hoogste, na de wettelijke termijn van lid 3; alleen bij een eerste claim en een verkorte wachttijd.'),
  rij('term.verzekerd_zijn_wia', 13, 'weken', VANAF_2006, 'ONTVANGST', 'Wet WIA 102 lid 1', 'ZEKER'),
  rij('term.verzekerd_zijn_zw', 13, 'weken', VANAF_2006, 'ONTVANGST', 'ZW 72c lid 1', 'ZEKER'),
  rij('term.aanvulling_buiten_behandeling', 4, 'weken', VANAF_2006, 'ONTVANGST', 'Awb 4:5 lid 4', 'ZEKER', 'Na het ongebruikt verstrijken van de hersteltermijn.'),
];

export const REGELS_TERMIJNEN: readonly Regel[] = [...WETTELIJK, ...AANGEKONDIGD, ...OVERIG];

function termijn(
  [sleutel, soort, weken, span, artikel, zekerheid, bepaaldDoor = 'ONTVANGST', toelichting]: Term,
  kennisgeving: Regel['kennisgeving'],
  kennisgevingArtikel: string,
): Regel {
  return {
    ...rij(sleutel, weken, 'weken', span, bepaaldDoor, artikel, zekerheid, toelichting),
    soort,
    // Every row is set by statute or AMvB, so only the 12 weeks decide (Algemene termijnenwet 4 onder a).
    atw: weken <= 12,
    kennisgeving,
    kennisgevingArtikel,
  };
}

function aangekondigd(sleutel: string, soort: TermijnSoort, artikel: string): Regel {
  return {
    ...rij(sleutel, 16, 'weken', '2026-01-01..', 'ONTVANGST', artikel, 'ONZEKER', TIJDELIJK),
    soort,
    atw: false,
  };
}
