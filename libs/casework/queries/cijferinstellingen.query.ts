import { STANDAARD_BELEID, type BeleidVanKantoor } from '../../access/cijfer-sight';
import { KPIS } from '../../domain/kpi/definities';
import { MET_EIGEN_NORM, type MetEigenNorm } from '../../domain/kpi/eigen-norm';
import { GELDT, type Periode } from './instellingen.query';
import type { Sql } from './sql';

/** Who sees the figures of teams of a kantoor, all its periods; and what holds without. */
export async function readCijferbeleid(sql: Sql, kantoorId: string) {
  const items = await sql.query<(Periode & BeleidVanKantoor)[]>(
    `select x.van, x.tot, ${GELDT}, m.naam as door, x.beleid, x.allen_wekelijks as "allenWekelijks"
     from cijferbeleid x left join medewerkers m on m.id = x.door_id where x.kantoor_id = $1 order by x.van`,
    [kantoorId],
  );
  return { kantoor: kantoorId, items, zonderBeleid: STANDAARD_BELEID, _links: {} };
}

/** The norms of the district of a kantoor where they are not the national ones, beside those; without a district none. */
export async function readKpiNormen(sql: Sql, kantoorId: string) {
  const [place] = await sql.query<{ district: string | null }[]>(
    'select district from kantoren where id = $1',
    [kantoorId],
  );
  const district = place?.district ?? null;
  const items = await sql.query<(Periode & { naam: MetEigenNorm; waarde: number; reden: string })[]>(
    `select x.van, x.tot, ${GELDT}, m.naam as door, x.naam, x.waarde::float8 as waarde, x.reden
     from kpi_normen x left join medewerkers m on m.id = x.door_id where x.district = $1 order by x.naam, x.van`,
    [district],
  );
  const landelijk = MET_EIGEN_NORM.map((naam) => {
    const { label, eenheid, norm } = KPIS[naam];
    return { naam, label, eenheid, ...norm! };
  });
  return { district, items, landelijk, _links: {} };
}
