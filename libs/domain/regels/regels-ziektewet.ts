import { rij, type Regel } from './regel';

const VANAF_2006 = '2006-01-01..';
const VANAF_2013 = '2013-01-01..';
const PROCESGANG = 'Regeling procesgang vangnetters';

/** Age in months in the year somebody reaches it (AOW 7a). */
const AOW_LEEFTIJD = (
  [
    [781, '2013-01-01..2013-12-31'],
    [782, '2014-01-01..2014-12-31'],
    [783, '2015-01-01..2015-12-31'],
    [786, '2016-01-01..2016-12-31'],
    [789, '2017-01-01..2017-12-31'],
    [792, '2018-01-01..2018-12-31'],
    [796, '2019-01-01..2021-12-31'],
    [799, '2022-01-01..2022-12-31'],
    [802, '2023-01-01..2023-12-31'],
    [804, '2024-01-01..2027-12-31'],
    [807, '2028-01-01..2031-12-31'],
  ] as const
).map(([maanden, span]) =>
  rij('aow.leeftijd', maanden, 'maanden', span, 'AOW_LEEFTIJD', 'AOW 7a', 'WAARSCHIJNLIJK'),
);

/** Ziektewet, wachttijd and the calendar of the first two years. */
/* prettier-ignore */
export const REGELS_ZIEKTEWET: readonly Regel[] = [
  rij('ezwb.grens', 65, 'procent', VANAF_2013, 'DATUM_IN_GEDING', 'ZW 19aa lid 1 en 19ab', 'ZEKER', 'Het recht eindigt alleen bij meer dan dit percentage.'),
  rij('ezwb.uitloop', 1, 'maanden', VANAF_2013, 'DATUM_IN_GEDING', 'ZW 19aa lid 2', 'ZEKER'),
  rij('ezwb.toets', 52, 'weken', VANAF_2013, 'EERSTE_ZIEKTEDAG', 'ZW 19aa lid 1', 'ZEKER'),
  rij('ezwb.screening', 40, 'weken', VANAF_2013, 'EERSTE_ZIEKTEDAG', 'Werkwijze UWV', 'WAARSCHIJNLIJK'),
  rij('ezwb.oproep', 44, 'weken', VANAF_2013, 'EERSTE_ZIEKTEDAG', 'Werkwijze UWV', 'ZEKER'),
  rij('zw.maximum', 104, 'weken', VANAF_2006, 'EERSTE_ZIEKTEDAG', 'ZW 29 lid 5', 'ZEKER'),
  rij('zw.maximum_aow', 6, 'weken', VANAF_2006, 'EERSTE_ZIEKTEDAG', 'ZW 29 lid 5', 'ZEKER', 'Bij een eerste ziektedag op of na de AOW-leeftijd.'),
  rij('zw.tweede_lijn', 13, 'weken', VANAF_2006, 'EERSTE_ZIEKTEDAG', 'Werkwijze UWV', 'ZEKER'),
  rij('zw.probleemanalyse', 6, 'weken', VANAF_2006, 'EERSTE_ZIEKTEDAG', `${PROCESGANG} 2`, 'ZEKER'),
  rij('zw.plan_van_aanpak', 2, 'weken', VANAF_2006, 'BEVINDING', `${PROCESGANG} 4`, 'ZEKER', 'Na de probleemanalyse.'),
  rij('zw.herijking', 26, 'weken', VANAF_2006, 'EERSTE_ZIEKTEDAG', `${PROCESGANG} 5`, 'ZEKER', 'Telkens opnieuw.'),
  rij('zw.melding_werkgever', 42, 'weken', VANAF_2006, 'EERSTE_ZIEKTEDAG', 'ZW 38 lid 1', 'ZEKER'),
  rij('zw.ziekmelding_client', 1, 'dagen', VANAF_2006, 'EERSTE_ZIEKTEDAG', 'ZW 38ab', 'ZEKER', 'Uiterlijk de tweede ziektedag; vangnetter zonder werkgever.'),
  rij('zw.aangifte_flex', 3, 'dagen', VANAF_2006, 'EERSTE_ZIEKTEDAG', 'ZW 38a lid 2', 'ZEKER', 'Uiterlijk de vierde ziektedag.'),
  rij('zw.aangifte_zes_weken', 6, 'weken', VANAF_2006, 'EERSTE_ZIEKTEDAG', 'ZW 38a lid 3', 'ZEKER', 'Orgaandonatie, zwangerschap en no-riskpolis; eerder als de dienstbetrekking eerder eindigt.'),
  rij('zw.aangifte_eigenrisicodrager', 6, 'weken', VANAF_2006, 'EERSTE_ZIEKTEDAG', 'ZW 38aa', 'ZEKER'),
  rij('zw.aangifte_29d', 94, 'dagen', VANAF_2006, 'EERSTE_ZIEKTEDAG', 'ZW 38b lid 3', 'ZEKER', 'Uiterlijk de vierde dag na dertien weken.'),
  rij('zw.eerstejaarsevaluatie', 52, 'weken', VANAF_2006, 'EERSTE_ZIEKTEDAG', 'Regeling procesgang eerste en tweede ziektejaar', 'WAARSCHIJNLIJK', 'Alleen met werkgever; in week 46 tot en met 52.'),
  rij('zw.tweede_ziektejaar', 52, 'weken', VANAF_2006, 'EERSTE_ZIEKTEDAG', 'Werkwijze UWV', 'WAARSCHIJNLIJK', 'Toetsing verbetering belastbaarheid (TVB2).'),
  rij('wia.verkort_vanaf', 3, 'weken', VANAF_2006, 'EERSTE_ZIEKTEDAG', 'Wet WIA 23 lid 6', 'ZEKER', 'De verkorte wachttijd duurt ten minste 13 weken en eindigt niet binnen 10 weken na de aanvraag.'),
  rij('wia.verkort_uiterlijk', 68, 'weken', VANAF_2006, 'EERSTE_ZIEKTEDAG', 'Wet WIA 23 lid 6', 'ZEKER', 'De verkorte wachttijd duurt ten hoogste 78 weken en eindigt niet binnen 10 weken na de aanvraag.'),
  rij('samentelling', 27, 'dagen', VANAF_2006, 'EERSTE_ZIEKTEDAG', 'ZW 29 lid 5; Wet WIA 23', 'ZEKER', 'Een onderbreking van minder dan vier weken.'),
  rij('wia.wachttijd', 104, 'weken', VANAF_2006, 'EERSTE_ZIEKTEDAG', 'Wet WIA 23 lid 1', 'ZEKER'),
  rij('wia.uwv_kennisgeving', 88, 'weeknummer', '2013-07-01..', 'EERSTE_ZIEKTEDAG', 'Wet WIA 64 lid 2', 'WAARSCHIJNLIJK', 'In de praktijk week 88; de wet zegt uiterlijk week 89.'),
  rij('wia.reintegratieverslag', 13, 'weken', VANAF_2006, 'EINDE_WACHTTIJD', 'Wet WIA 25 lid 3', 'ZEKER', 'Teruggerekend.'),
  rij('wia.aanvraag_uiterlijk', 13, 'weken', '2006-01-01..2013-06-30', 'EINDE_WACHTTIJD', 'Wet WIA 64 lid 3 (oud)', 'WAARSCHIJNLIJK', 'Teruggerekend: week 91.'),
  rij('wia.aanvraag_uiterlijk', 11, 'weken', '2013-07-01..', 'EINDE_WACHTTIJD', 'Wet WIA 64 lid 3', 'ZEKER', 'Teruggerekend: week 93; de Algemene termijnenwet geldt niet.'),
  rij('loonsanctie.uiterlijk', 6, 'weken', VANAF_2006, 'EINDE_WACHTTIJD', 'Wet WIA 25 lid 10', 'ZEKER', 'Teruggerekend. Later is te laat, niet nietig (lid 11 en 14).'),
  rij('loonsanctie.maximum', 52, 'weken', VANAF_2006, 'EINDE_WACHTTIJD', 'Wet WIA 25 lid 9', 'ZEKER'),
  ...AOW_LEEFTIJD,
];
