import { rij, type Regel } from './regel';

const VANAF_2006 = '2006-01-01..';

/** Verkorte wachttijd, the end of a right at a herbeoordeling, internal norms, and what a deskundigenoordeel costs. */
/* prettier-ignore */
export const REGELS_BEOORDELING: readonly Regel[] = [
  rij('wia.verkort_minimum', 13, 'weken', VANAF_2006, 'EERSTE_ZIEKTEDAG', 'Wet WIA 23 lid 6', 'ZEKER'),
  rij('wia.verkort_na_aanvraag', 10, 'weken', VANAF_2006, 'ONTVANGST', 'Wet WIA 23 lid 6', 'ZEKER', 'De verkorte wachttijd eindigt niet eerder dan tien weken na de aanvraag.'),
  rij('wga.uitloop', 2, 'maanden', VANAF_2006, 'BEVINDING', 'Wet WIA 56', 'WAARSCHIJNLIJK', 'Na de dag waarop hij minder dan 35% arbeidsongeschikt is; niet vóór het einde van de loongerelateerde uitkering.'),
  rij('wga.uitloop_verdienend', 12, 'maanden', VANAF_2006, 'BEVINDING', 'Wet WIA 56', 'WAARSCHIJNLIJK', 'Wie feitelijk meer dan 65% van het maatmaninkomen verdient, vanaf de dag waarop dat begon.'),
  rij('norm.herbeoordeling_intern', 8, 'weken', VANAF_2006, 'ONTVANGST', 'Interne norm', 'ONZEKER', 'Werkbedrijf, Uitkeren en Handhaving: geen aanvraag, dus geen wettelijke termijn en geen dwangsom.'),
  rij('vergoeding.deskundigenoordeel_werknemer', 50, 'euro', '2002-01-01..2013-12-31', 'ONTVANGST', 'Wet SUWI 32', 'ONZEKER', 'De dag van de verhoging is niet gevonden (omstreeks 2013).'),
  rij('vergoeding.deskundigenoordeel_werknemer', 100, 'euro', '2014-01-01..', 'ONTVANGST', 'Wet SUWI 32', 'WAARSCHIJNLIJK'),
  rij('vergoeding.deskundigenoordeel_werkgever', 50, 'euro', '2002-01-01..2013-12-31', 'ONTVANGST', 'Wet SUWI 32', 'ONZEKER', 'De dag van de verhoging is niet gevonden (omstreeks 2013).'),
  rij('vergoeding.deskundigenoordeel_werkgever', 400, 'euro', '2014-01-01..', 'ONTVANGST', 'Wet SUWI 32', 'WAARSCHIJNLIJK'),
];
