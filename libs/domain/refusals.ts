/** An expected "no": a code, the Dutch sentence for the person, the article where the law says so. Never thrown. */
export interface Refusal {
  code: RefusalCode;
  detail: string;
}

export const REFUSAL_CODES = [
  'DOSSIER_AFGESLOTEN',
  'NIET_IN_DEZE_FASE',
  'NIET_DOOR_DEZE_ROL',
  'DATUM_IN_TOEKOMST',
  'DATUM_VOOR_ONTVANGST',
  'DATUM_ONMOGELIJK',
  'AL_OPGESCHORT',
  'TERMIJN_VERSTREKEN',
  'KENNISGEVING_TE_LAAT',
  'NIEUWE_DATUM_NODIG',
  'NIEUWE_DATUM_TE_VROEG',
  'HERSTELTERMIJN_LOOPT',
  'BUITEN_BEHANDELING_TE_LAAT',
  'EERSTE_ZIEKTEDAG_ONTBREEKT',
  'LOONSANCTIE_TE_LAAT',
  'INFORMATIE_NIET_GEVRAAGD',
  'INFORMATIE_ONTBREEKT',
  'AL_GERAPPELLEERD',
  'ONVOLLEDIG',
  'VIER_OGEN',
  'NIET_UW_OPDRACHT',
  'HANDTEKENING_ONTBREEKT',
  'INGANGSDATUM_TE_VROEG',
  'TOEREKENING_ONTBREEKT',
  'ZELFDE_TEAM',
  'ALARM_VERVALLEN',
  'DOSSIER_BESTAAT_AL',
  'SOORT_NIET_BESCHIKBAAR',
  'TAAK_AL_GEPAKT',
  'TAAK_NIET_VAN_U',
  'TAAK_GESLOTEN',
  'GEEN_TAAK',
  'TAAK_VIA_DOSSIER',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

export const refuse = (code: RefusalCode, detail: string): Refusal => ({ code, detail });
