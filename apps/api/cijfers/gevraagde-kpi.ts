import { KPI_NAMEN, type KpiDefinitie, type KpiNaam } from '../../../libs/domain/kpi/definitie';
import { KPIS } from '../../../libs/domain/kpi/definities';
import { invalid, notFound } from '../problem';

/** The figure of this name; 404 when there is none. */
export function kpiOf(naam: string): KpiDefinitie {
  if (!(KPI_NAMEN as readonly string[]).includes(naam)) throw notFound();
  return KPIS[naam as KpiNaam];
}

/** The variant asked for, or the first. */
export function variantOf({ varianten }: KpiDefinitie, naam: string | undefined): string {
  if (naam === undefined) return varianten[0].naam;
  if (varianten.some((variant) => variant.naam === naam)) return naam;
  throw invalid([
    {
      veld: 'variant',
      melding: `moet een van deze waarden zijn: ${varianten.map((each) => each.naam).join(', ')}`,
    },
  ]);
}
