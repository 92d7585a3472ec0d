import type { Kpi } from './cijfer-shapes';
import { adresVan, type Vraag } from './vraag';

/** Of which counts the API can name the dossiers: the sick days of a verzuimduur are no dossiers, its cliënten are. */
const DELEN: Record<string, readonly Deel[]> = {
  tijdigheid: ['teller', 'noemer'],
  wachtend: ['teller', 'noemer'],
  verzuimduur: ['noemer'],
  'afwijzingen-wia-vangnet': ['teller', 'noemer'],
};
export type Deel = 'teller' | 'noemer';

/** The page with exactly the dossiers behind a count; undefined where what is counted are no dossiers. */
export function dossiersAdres(
  { naam }: Pick<Kpi, 'naam'>,
  vraag: Vraag,
  deel: Deel,
  more: Record<string, string> = {},
): string | undefined {
  if (!DELEN[naam]?.includes(deel)) return undefined;
  return `/resultaten/dossiers${adresVan(vraag, { kpi: naam, deel, ...more })}`;
}

/** What opening one month of a figure shows: all that was counted in it. */
export function maandAdres(kpi: Pick<Kpi, 'naam'>, vraag: Vraag, periode: string): string | undefined {
  return dossiersAdres(kpi, { ...vraag, van: periode, tot: periode }, 'noemer');
}

/** The page with exactly the dossiers behind a number of the doorstroom. */
export function stroomAdres(vraag: Vraag, kolom: string, more: Record<string, string> = {}): string {
  return `/resultaten/doorstroom/dossiers${adresVan(vraag, { kolom, ...more })}`;
}

/** The page with the rows behind a number of the production; those of the whole country are nobody's to read. */
export function regelsAdres(vraag: Vraag, more: Record<string, string>): string | undefined {
  return vraag.scope === 'landelijk' ? undefined : `/resultaten/productie/regels${adresVan(vraag, more)}`;
}
