import type { Band, Punt } from '../charts/chart-shapes';
import { aantal, maandKort, maandNaam } from '../charts/getal';
import type { Doorstroom, Marge } from './cijfer-shapes';
import { maandenVan } from './vraag';

/** Counts per month as a line. */
export function perMaand(reeks: readonly { periode: string; aantal: number }[]): Punt[] {
  return reeks.map(({ periode, aantal: waarde }, index) => ({
    label: maandNaam(periode),
    kort: maandKort(periode, index === 0),
    waarde,
  }));
}

/**
 * The months that were, and after them the months expected with how sure that is. Where they follow at once the last known
 * one joins them; months between that nobody asked for stay empty.
 */
export function metPrognose(
  verleden: readonly { periode: string; aantal: number }[],
  prognose: Doorstroom['prognose'],
  van: (maand: Doorstroom['prognose'][number]) => Marge,
): { punten: Punt[]; band: Band; vanaf: number } {
  const [last, first] = [verleden.at(-1), prognose[0]];
  const gap = last && first ? maandenVan({ van: last.periode, tot: first.periode }).slice(1, -1) : [];
  const joint = last && first && gap.length === 0 ? { laag: last.aantal, hoog: last.aantal } : null;
  const month = (periode: string, index = 1) => ({
    label: maandNaam(periode),
    kort: maandKort(periode, index === 0),
  });
  return {
    vanaf: verleden.length + gap.length,
    punten: [
      ...perMaand(verleden),
      ...gap.map((periode) => ({ ...month(periode), waarde: null })),
      ...prognose.map((maand, index) => ({
        ...month(maand.periode, last ? 1 : index),
        label: `${maandNaam(maand.periode)} (prognose)`,
        waarde: van(maand).midden,
        toelichting: `tussen ${aantal(van(maand).laag)} en ${aantal(van(maand).hoog)}`,
      })),
    ],
    band: {
      naam: 'Prognose',
      grenzen: [
        ...verleden.map((_, index) => (index === verleden.length - 1 ? joint : null)),
        ...gap.map(() => null),
        ...prognose.map((maand) => ({ laag: van(maand).laag, hoog: van(maand).hoog })),
      ],
    },
  };
}

/** What came in less what went out, over all months shown. */
export function saldo({ instroom, uitstroom }: Pick<Doorstroom, 'instroom' | 'uitstroom'>): number {
  const sum = (reeks: readonly { aantal: number }[]) =>
    reeks.reduce((all, { aantal: count }) => all + count, 0);
  return sum(instroom) - sum(uitstroom);
}
