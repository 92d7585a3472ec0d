import type { Compartiment } from '../../domain/medisch';
import type { JsonObject } from '../../domain/json';
import type { Sql } from './sql';

interface Row {
  id: string;
  soort: string;
  tijdstip: string;
  doorId: string;
  doorNaam: string | null;
  hoedanigheid: string;
  inhoud: Buffer;
}

/** The stukken of one compartment, newest first. `open` holds the key, so only who is given it can read them. */
export async function listStukken(
  sql: Sql,
  dossierId: string,
  compartiment: Compartiment,
  open: (inhoud: Buffer) => JsonObject,
  opTijdstip?: string,
) {
  const rows = await sql.query<Row[]>(
    {
      name: 'list-stukken',
      text: `select s.id, s.soort, s.at as tijdstip, s.auteur_id as "doorId", m.naam as "doorNaam", s.hoedanigheid, s.inhoud
       from medisch.stukken s left join medewerkers m on m.id = s.auteur_id
      where s.journey_id = $1 and s.compartiment = $2 and s.at <= coalesce($3::timestamptz, 'infinity')
      order by s.fact_seq desc, s.id`,
    },
    [dossierId, compartiment, opTijdstip ?? null],
  );
  return rows.map(({ doorId, doorNaam, inhoud, ...row }) => ({
    ...row,
    label: row.soort,
    door: { id: doorId, naam: doorNaam ?? doorId },
    inhoud: open(inhoud),
  }));
}
