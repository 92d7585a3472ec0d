/** What one dossier tells the others of the same client, because it matters for them. */
export const BERICHTEN = {
  ZW_GEEINDIGD: 'Ziektewet eindigt',
  ZW_HERVAT: 'Opnieuw ziek: de Ziektewet loopt door',
  WIA_AANVRAAG_ONTVANGEN: 'WIA-aanvraag ontvangen',
  EZWB_AFGEROND: 'EZWb afgerond',
  CLIENT_OVERLEDEN: 'Cliënt overleden',
} as const;
export type Bericht = keyof typeof BERICHTEN;
