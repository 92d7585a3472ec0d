import { aandelen } from '../../domain/productie/aandelen';
import { ROLLEN } from '../../domain/rollen';
import type { Sql } from './sql';

interface Row {
  medewerkerId: string;
  naam: string | null;
  hoedanigheid: string;
  opdrachtgeverId: string | null;
  opdrachtgeverNaam: string | null;
  handelingen: number;
  laatsteTijdstip: string;
}

/**
 * Who did what, counted by act: each is of one person in one capacity, and what was done under a mandate names the arts
 * who answers for it. The shares are whole percentages that add up to a hundred.
 */
export async function readBijdragen(sql: Sql, dossierId: string) {
  const rows = await sql.query<Row[]>(
    `select f.actor_id as "medewerkerId", p.naam, f.hoedanigheid, m.opdrachtgever_id as "opdrachtgeverId",
       g.naam as "opdrachtgeverNaam", count(*)::int as handelingen, max(f.at) as "laatsteTijdstip"
     from facts f
     left join medewerkers p on p.id = f.actor_id
     left join mandaten m on m.id = (f.cause->>'mandaatId')::uuid
     left join medewerkers g on g.id = m.opdrachtgever_id
     where f.journey_id = $1 and f.cause is not null
     group by 1, 2, 3, 4, 5 order by handelingen desc, max(f.at) desc, 1, 3`,
    [dossierId],
  );
  const delen = aandelen(rows.map(({ handelingen }) => handelingen));
  const items = rows.map(({ medewerkerId, naam, opdrachtgeverId, opdrachtgeverNaam, ...row }, index) => ({
    medewerker: { id: medewerkerId, naam: naam ?? medewerkerId },
    opdrachtgever: opdrachtgeverId === null ? null : { id: opdrachtgeverId, naam: opdrachtgeverNaam },
    ...row,
    aandeel: delen[index]!,
  }));
  return {
    items,
    perHoedanigheid: ROLLEN.flatMap((hoedanigheid) => {
      const own = items.filter((item) => item.hoedanigheid === hoedanigheid);
      const som = (wat: 'handelingen' | 'aandeel') => own.reduce((total, item) => total + item[wat], 0);
      return own.length ? [{ hoedanigheid, handelingen: som('handelingen'), aandeel: som('aandeel') }] : [];
    }),
    totaal: rows.reduce((total, { handelingen }) => total + handelingen, 0),
    _links: {},
  };
}
