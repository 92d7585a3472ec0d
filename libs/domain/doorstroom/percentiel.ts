/** How often a value occurs. */
export interface Aantal {
  waarde: number;
  aantal: number;
}

/** The first value that at least this share of all lies at or below, of values in order. */
export function percentiel(verdeling: readonly Aantal[], aandeel: number): number {
  const nodig = aandeel * verdeling.reduce((sum, { aantal }) => sum + aantal, 0);
  let geweest = 0;
  for (const { waarde, aantal } of verdeling) if ((geweest += aantal) >= nodig) return waarde;
  throw new RangeError('percentiel van niets');
}
