import type { Fout } from '../../../libs/domain/aanvraag';
import type { Tabel } from '../../../libs/domain/tevredenheid/tabel';

/** Line 1 is the header, as in a file; so the row with index 0 is line 2. */
const FIRST_LINE = 2;

/** The body as a table of text; or what is no text, number or null, by its path. */
export function tabelVan(kolommen: readonly unknown[], rijen: readonly unknown[]): Tabel | Fout[] {
  const fouten: Fout[] = [];
  const tekst = (value: unknown, veld: string): string => {
    if (value === null) return '';
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string' && value.length <= 500) return value;
    fouten.push({ veld, melding: 'moet tekst (ten hoogste 500 tekens), een getal of null zijn' });
    return '';
  };
  const tabel = {
    kolommen: kolommen.map((kop, index) => tekst(kop, `kolommen.${index}`)),
    rijen: rijen.map((rij, index) => {
      if (Array.isArray(rij))
        return {
          regel: index + FIRST_LINE,
          velden: rij.map((value, at) => tekst(value, `rijen.${index}.${at}`)),
        };
      fouten.push({ veld: `rijen.${index}`, melding: 'moet een lijst zijn' });
      return { regel: index + FIRST_LINE, velden: [] };
    }),
  };
  return fouten.length > 0 ? fouten : tabel;
}

/** A fault of the table as the path of its field, with the line and column that somebody looks for. */
export const foutVan = ({
  regel,
  kolom,
  melding,
}: {
  regel: number;
  kolom: string;
  melding: string;
}): Fout => ({
  veld: regel === 1 ? 'kolommen' : `rijen.${regel - FIRST_LINE}`,
  melding: `regel ${regel}${kolom ? `, ${kolom}` : ''}: ${melding}`,
});
