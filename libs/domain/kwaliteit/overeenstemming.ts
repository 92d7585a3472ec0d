/** How far two who judged the same agree. */
export interface Overeenstemming {
  paren: number;
  gelijk: number;
  /** Cohen's kappa: 1 is agreement in everything, 0 as much as chance gives. Null without pairs, or when both always say the same. */
  kappa: number | null;
}

/** Over pairs of judgments given without sight of each other (Cohen 1960). */
export function overeenstemming(paren: readonly (readonly [string, string])[]): Overeenstemming {
  const gelijk = paren.filter(([een, ander]) => een === ander).length;
  const n = paren.length;
  const deel = (kant: 0 | 1, oordeel: string) => paren.filter((paar) => paar[kant] === oordeel).length / n;
  const oordelen = [...new Set(paren.flat())];
  const toeval = oordelen.reduce((sum, oordeel) => sum + deel(0, oordeel) * deel(1, oordeel), 0);
  return {
    paren: n,
    gelijk,
    kappa: n === 0 || toeval > 1 - 1e-12 ? null : (gelijk / n - toeval) / (1 - toeval),
  };
}

/** Kappa in words (Landis and Koch 1977). */
export function kappaInWoorden(kappa: number | null): string {
  if (kappa === null) return 'niet te berekenen';
  if (kappa <= 0) return 'niet meer dan toeval';
  const [, woord] = SCHAAL.find(([tot]) => kappa <= tot)!;
  return woord;
}

const SCHAAL: readonly (readonly [number, string])[] = [
  [0.2, 'gering'],
  [0.4, 'matig'],
  [0.6, 'redelijk'],
  [0.8, 'goed'],
  [1, 'zeer goed'],
];
