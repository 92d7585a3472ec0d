import { artikelVan, isKalenderdatum, labelOfKlok } from '../../domain/klokken';
import type { Sql } from './sql';

export interface Klok {
  soort: string;
  onderbouwing: readonly { grondslag: string }[];
}

/** Every legal clock a dossier has or had, with the reasons of its date. */
export async function listTermijnen(sql: Sql, dossierId: string): Promise<object[]> {
  const rows = await sql.query<Klok[]>(
    {
      name: 'list-termijnen',
      text: `select sleutel as id, soort, versie, start_datum as "startDatum", uiterlijke_datum as "uiterlijkeBeslisdatum",
            wettelijke_datum as "wettelijkeDatum", status, onderbouwing
       from deadlines where journey_id = $1
      order by soort <> 'BESLISTERMIJN', status in ('VOLDAAN', 'VERVALLEN'), start_datum, sleutel`,
    },
    [dossierId],
  );
  return rows.map(inWoorden);
}

/** The clock with what it is called, its article, and whether it is a date of the calendar. */
export const inWoorden = <K extends Klok>(klok: K) => ({
  ...klok,
  label: labelOfKlok(klok.soort),
  artikel: artikelVan(klok.onderbouwing),
  kalender: isKalenderdatum(klok.soort),
});
