import type { FactData, FactType } from '../facts';
import type { Rol } from '../rollen';
import type { Handelingnaam } from './catalogus';

/** The kind of road a dossier is on, as far as counting goes. */
export type Traject = 'zw' | 'ezwb' | 'wia' | 'herbeoordeling' | 'do' | 'pw';

const TRAJECT: Readonly<Record<string, Traject>> = {
  ZW: 'zw',
  EZWB: 'ezwb',
  WIA_CLAIM: 'wia',
  WIA_VERKORTE_WACHTTIJD: 'wia',
  HERBEOORDELING_VRAAG: 'herbeoordeling',
  HERBEOORDELING_PROFESSIONEEL: 'herbeoordeling',
  DESKUNDIGENOORDEEL: 'do',
  PW_BANENAFSPRAAK: 'pw',
  PW_ARBEIDSVERMOGEN: 'pw',
  PW_BESCHUT_WERK: 'pw',
};

/** What is counted: the fact with its dossier's soort, and in which capacity it was done. */
export interface Geteld<T extends FactType> {
  data: FactData[T];
  soort: string;
  hoedanigheid: Rol;
}

/** What a fact counts for: always the same, nothing, or depending on soort, functie or data. */
export type Teller<T extends FactType> = Handelingnaam | null | ((feit: Geteld<T>) => Handelingnaam | null);
export type Tellers<T extends FactType> = { readonly [K in T]: Teller<K> };

/** The handeling of the traject of a dossier; null for a traject that does not know it. */
export const perTraject = (
  soort: string,
  namen: Readonly<Partial<Record<Traject, Handelingnaam>>>,
): Handelingnaam | null => namen[TRAJECT[soort]!] ?? null;

export const perSoort = (
  soort: string,
  namen: Readonly<Record<string, Handelingnaam>>,
): Handelingnaam | null => (Object.hasOwn(namen, soort) ? namen[soort]! : null);
