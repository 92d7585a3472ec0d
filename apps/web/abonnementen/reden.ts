const WOORDEN: Readonly<Record<string, string>> = {
  TE_LANGZAAM: 'antwoordde te langzaam',
  ADRES_GEWEIGERD: 'het adres is niet openbaar',
  ECONNREFUSED: 'neemt niet op',
  ECONNRESET: 'verbrak de verbinding',
  ENOTFOUND: 'het adres bestaat niet',
  ONBEREIKBAAR: 'niet bereikbaar',
};

/** Why a message did not arrive; a code we have no word for is of use to whoever looks after the line. */
export const redenTekst = (reden: string): string =>
  WOORDEN[reden] ?? reden.replace(/^HTTP_(\d+)$/, 'antwoordde met HTTP $1');
