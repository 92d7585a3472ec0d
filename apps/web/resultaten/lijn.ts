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
  const { reeks, norm } = cijfer;
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
    trend: trendLijn(kpi, cijfer, breuken.at(-1)?.vanaf ?? 0),
    breuken,
  };
}

/** Fewer known months are no trend: through two any line goes. */
const MINST = 3;

/** The trend of what is counted by the last version (from month `sinds`), drawn over the months there is something of. */
function trendLijn(kpi: Kpi, { reeks, trend }: Cijfer, sinds: number): Trend | undefined {
  const known = reeks.flatMap(({ waarde }, index) => (waarde !== null && index >= sinds ? [index] : []));
  if (!trend || known.length < MINST) return undefined;
  const vanaf = known[0]!;
  const step = (trend.eind - trend.begin) / (reeks.length - 1 - sinds);
  return {
    vanaf,
    begin: trend.begin + (vanaf - sinds) * step,
    eind: trend.eind,
    label: trendWoord(kpi, trend),
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
