import { normZwArbo } from '../../domain/kpi/cijfer';
import type { KpiNorm } from '../../domain/kpi/definitie';
import { KPIS } from '../../domain/kpi/definities';
import type { Datum } from '../../domain/termijnen/datum';
import type { Sql } from '../queries/sql';
import type { CijferVraag } from './tellingen';

interface EigenNorm {
  naam: string;
  district: string;
  waarde: number;
}

/** The norm that held on a day: of the district where it may have its own and all teams are of it, else the national one. */
export async function readNorm(
  sql: Sql,
  naam: CijferVraag['naam'],
  variant: string,
  teamIds: readonly string[],
  dag: Datum,
): Promise<KpiNorm | null> {
  const { norm, districtMagAfwijken } = KPIS[naam];
  // Bijlage I counts the other way round: no norm goes with it.
  if (variant === 'bijlage') return null;
  if (!districtMagAfwijken) return norm;
  const eigen = await sql.query<EigenNorm[]>(
    `select n.naam, n.district, n.waarde::float8 as waarde from kpi_normen n
      where n.van <= $2 and coalesce(n.tot, 'infinity') > $2 and n.district = (
        select min(k.district) from teams t join kantoren k on k.id = t.kantoor_id where t.id = any($1)
        having count(distinct coalesce(k.district, '')) = 1)`,
    [teamIds, dag],
  );
  const van = (what: 'verzuimduur' | 'afwijzingen-wia-vangnet') => eigen.find((each) => each.naam === what);
  const bron = (district: string) => `eigen norm van district ${district} (evaluatie 3.7)`;
  if (naam !== 'zw-arbo') {
    const own = van(naam as 'verzuimduur');
    return own ? { waarde: own.waarde, bron: bron(own.district) } : norm;
  }
  const [duur, afwijzingen] = [van('verzuimduur'), van('afwijzingen-wia-vangnet')];
  const waarde = normZwArbo(
    duur?.waarde ?? KPIS.verzuimduur.norm!.waarde,
    afwijzingen?.waarde ?? KPIS['afwijzingen-wia-vangnet'].norm!.waarde,
    variant,
  );
  const own = duur ?? afwijzingen;
  return { waarde, bron: own ? bron(own.district) : norm!.bron };
}
