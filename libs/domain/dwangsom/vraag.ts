import type { Fout } from '../aanvraag';
import type { DwangsomVraag } from './bereken-dwangsom';

/** What is wrong with a question beyond its form, in Dutch, field by field; an empty list when it can be answered. */
export function foutenInDwangsomVraag({
  ingebrekestellingDatum,
  verzondenDatum,
  soort,
  oordeel,
}: DwangsomVraag): Fout[] {
  const fouten: Fout[] = [];
  if (verzondenDatum !== undefined && verzondenDatum > ingebrekestellingDatum)
    fouten.push({ veld: 'verzondenDatum', melding: 'kan niet na de ontvangst liggen' });
  if (oordeel && soort !== 'DESKUNDIGENOORDEEL')
    fouten.push({ veld: 'oordeel', melding: 'hoort alleen bij een deskundigenoordeel' });
  return fouten;
}
