import type { Sql } from './sql';

/** Every legal clock a dossier has or had, with the reasons of its date. */
export function listTermijnen(sql: Sql, dossierId: string): Promise<object[]> {
  return sql.query(
    {
      name: 'list-termijnen',
      text: `select sleutel as id, soort, versie, start_datum as "startDatum", uiterlijke_datum as "uiterlijkeBeslisdatum",
            wettelijke_datum as "wettelijkeDatum", status, onderbouwing
       from deadlines where journey_id = $1
      order by soort <> 'BESLISTERMIJN', status in ('VOLDAAN', 'VERVALLEN'), start_datum, sleutel`,
    },
    [dossierId],
  );
}
