import type { Breuk, Norm, Punt, Schrijf, Trend } from '../charts/chart-shapes';
import { aantal, getal, maandKort, maandNaam, verschil } from '../charts/getal';
import { schrijfIn, verschilWoord } from './oordeel';
import type { Breukgetal, Cijfer, Kpi } from './cijfer-shapes';

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
  const { reeks, norm, trend } = cijfer;
  const breuken = cijfer.breuken.map(({ periode, naarVersie }) => ({
    vanaf: reeks.findIndex((maand) => maand.periode === periode),
    label: `telling ${naarVersie}`,
  }));
  return {
    schrijf,
    punten: reeks.map((maand, index) => ({
      label: maandNaam(maand.periode),
      kort: maandKort(maand.periode, index === 0),
      waarde: maand.waarde,
      ...(waarvan(maand) && { toelichting: waarvan(maand) }),
    })),
    norm: norm ? { waarde: norm.waarde, label: `norm ${schrijf(norm.waarde)}` } : undefined,
    // The trend is of what is counted by the last version only.
    trend: trend ? { ...trend, vanaf: breuken.at(-1)?.vanaf ?? 0, label: trendWoord(kpi, trend) } : undefined,
    breuken,
  };
}

/** "66 van 120"; nothing where there is no one fraction. */
export function waarvan({ teller, noemer }: Pick<Breukgetal, 'teller' | 'noemer'>): string {
  return teller === null || noemer === null ? '' : `${geteld(teller)} van ${geteld(noemer)}`;
}

/** A count; hours and fte keep a decimal while they are small. */
export function geteld(waarde: number): string {
  return Number.isInteger(waarde) || waarde >= 100 ? aantal(waarde) : getal(waarde);
}

/** "trend +1,2 punt per maand" */
export function trendWoord({ eenheid }: Kpi, { hellingPerMaand }: { hellingPerMaand: number }): string {
  const text = verschil(hellingPerMaand);
  return text === '0' ? 'trend: vlak' : `trend ${text} ${verschilWoord(eenheid)} per maand`;
}
