import type { Breuk, Norm, Punt, Schrijf, Trend } from '../charts/chart-shapes';
import { aantal, getal, maandKort, maandNaam, verschil } from '../charts/getal';
import { schrijfIn, verschilWoord } from './oordeel';
import type { Cijfer, Kpi } from './cijfer-shapes';

/** A figure as a line: its months, its norm, its trend and where its counting changed. */
export interface Lijn {
  punten: Punt[];
  norm: Norm | undefined;
  trend: Trend | undefined;
  breuken: Breuk[];
  schrijf: Schrijf;
}

export function lijnVan(kpi: Kpi, cijfer: Cijfer): Lijn {
  const schrijf = schrijfIn(kpi.eenheid);
  const { reeks, norm, trend, breuken } = cijfer;
  return {
    schrijf,
    punten: reeks.map((maand, index) => ({
      label: maandNaam(maand.periode),
      kort: maandKort(maand.periode, index === 0),
      waarde: maand.waarde,
      toelichting: waarvan(maand),
    })),
    norm: norm ? { waarde: norm.waarde, label: `norm ${schrijf(norm.waarde)}` } : undefined,
    trend: trend ? { begin: trend.begin, eind: trend.eind, label: trendWoord(kpi, trend) } : undefined,
    breuken: breuken.map(({ periode, naarVersie }) => ({
      vanaf: reeks.findIndex((maand) => maand.periode === periode),
      label: `telling ${naarVersie}`,
    })),
  };
}

/** "66 van 120"; counts that are no whole numbers (fte) keep a decimal. */
export function waarvan({ teller, noemer }: { teller: number; noemer: number }): string {
  const write = Number.isInteger(teller) && Number.isInteger(noemer) ? aantal : getal;
  return `${write(teller)} van ${write(noemer)}`;
}

/** "trend +1,2 punt per maand" */
export function trendWoord({ eenheid }: Kpi, { hellingPerMaand }: { hellingPerMaand: number }): string {
  const text = verschil(hellingPerMaand);
  return text === '0' ? 'trend: vlak' : `trend ${text} ${verschilWoord(eenheid)} per maand`;
}
