import type { Band, Punt } from '../charts/chart-shapes';
import { maandKort, maandNaam } from '../charts/getal';
import type { Doorstroom, Marge } from './cijfer-shapes';

/** Counts per month as a line. */
export function perMaand(reeks: readonly { periode: string; aantal: number }[]): Punt[] {
  return reeks.map(({ periode, aantal }, index) => ({
    label: maandNaam(periode),
    kort: maandKort(periode, index === 0),
    waarde: aantal,
  }));
}

/** The months that were, and after them the months expected with how sure that is; the last known one joins them. */
export function metPrognose(
  voorraad: readonly { periode: string; aantal: number }[],
  prognose: Doorstroom['prognose'],
  van: (maand: Doorstroom['prognose'][number]) => Marge,
): { punten: Punt[]; band: Band; vanaf: number } {
  const known = perMaand(voorraad);
  const coming = prognose.map((maand) => ({
    label: `${maandNaam(maand.periode)} (prognose)`,
    kort: maandKort(maand.periode),
    waarde: van(maand).midden,
    toelichting: `tussen ${van(maand).laag} en ${van(maand).hoog}`,
  }));
  const last = voorraad.at(-1);
  const joint = last ? { laag: last.aantal, hoog: last.aantal } : null;
  return {
    punten: [...known, ...coming],
    vanaf: known.length,
    band: {
      naam: 'Prognose',
      grenzen: [
        ...known.map((_, index) => (index === known.length - 1 && prognose.length > 0 ? joint : null)),
        ...prognose.map((maand) => ({ laag: van(maand).laag, hoog: van(maand).hoog })),
      ],
    },
  };
}

/** What came in less what went out, over all months shown. */
export function saldo({ instroom, uitstroom }: Pick<Doorstroom, 'instroom' | 'uitstroom'>): number {
  const sum = (reeks: readonly { aantal: number }[]) => reeks.reduce((all, { aantal }) => all + aantal, 0);
  return sum(instroom) - sum(uitstroom);
}
