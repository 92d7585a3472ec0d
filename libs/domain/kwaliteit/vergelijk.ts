import { fisher, type Aandeel } from '../statistiek/fisher';

/** Fewer than this could point at a person, so it is not shown. */
export const KLEINSTE_AANTAL = 5;
/** The chance below which a difference is called significant (evaluation ch. 6). */
export const DREMPEL = 0.05;

export interface Cel {
  groep: string;
  teller: number | null;
  noemer: number | null;
  /** Whole percentage, as the evaluation prints them. */
  percentage: number | null;
}

export interface Vergelijking {
  code: string;
  label: string;
  cellen: Cel[];
  /** Of the first two groups: Fisher's exact test, two-sided. Null when either is too small to show, or there is one group. */
  p: number | null;
  zin: string;
}

/** The shares of the groups side by side, with what chance has to say about the difference. */
export function vergelijk(
  code: string,
  label: string,
  groepen: readonly ({ naam: string } & Aandeel)[],
): Vergelijking {
  const [een, ander] = groepen.map((groep) => (groep.noemer < KLEINSTE_AANTAL ? undefined : groep));
  const p = een && ander ? fisher(een, ander) : null;
  return { code, label, cellen: groepen.map(cel), p, zin: zinVoor(p, groepen.length) };
}

function cel({ naam, teller, noemer }: { naam: string } & Aandeel): Cel {
  if (noemer < KLEINSTE_AANTAL) return { groep: naam, teller: null, noemer: null, percentage: null };
  return { groep: naam, teller, noemer, percentage: Math.round((100 * teller) / noemer) };
}

/** What the chance means, for who never heard of one. */
export function zinVoor(p: number | null, groepen: number): string {
  if (groepen < 2) return 'Er is één groep, dus geen vergelijking.';
  if (p === null) return `Te kleine aantallen om te vergelijken (minder dan ${KLEINSTE_AANTAL}).`;
  return p < DREMPEL
    ? `Aantoonbaar verschil: door toeval alleen komt dit in ${kans(p)} voor (p ${getal(p)}).`
    : `Geen aantoonbaar verschil: door toeval alleen komt dit al in ${kans(p)} voor (p ${getal(p)}).`;
}

function kans(p: number): string {
  const keer = Math.min(99, Math.round(100 * p));
  return `${p < 0.01 ? 'minder dan 1' : p > 0.99 ? 'meer dan 99' : keer} op de 100 keer`;
}

const getal = (p: number): string => (p < 0.001 ? '< 0,001' : `= ${p.toFixed(3).replace('.', ',')}`);
