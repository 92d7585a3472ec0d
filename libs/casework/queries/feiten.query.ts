import { labelOfFact, toelichtingOfFact } from '../../domain/fact-labels';
import type { Fact } from '../../domain/facts';
import type { JsonObject } from '../../domain/json';
import type { Sql } from './sql';

interface Row {
  seq: number;
  type: Fact['type'];
  tijdstip: string;
  doorId: string;
  doorNaam: string | null;
  hoedanigheid: string;
  gegevens: JsonObject;
}

/** The timeline, newest first; up to `opTijdstip` when that is asked. */
export async function listFeiten(sql: Sql, dossierId: string, opTijdstip?: string) {
  const rows = await sql.query<Row[]>(
    {
      name: 'list-feiten',
      text: `select f.seq, f.type, f.at as tijdstip, f.actor_id as "doorId", m.naam as "doorNaam", f.hoedanigheid, f.data as gegevens
       from facts f left join medewerkers m on m.id = f.actor_id
      where f.journey_id = $1 and f.at <= coalesce($2::timestamptz, 'infinity') order by f.seq desc`,
    },
    [dossierId, opTijdstip ?? null],
  );
  return rows.map(({ doorId, doorNaam, ...row }) => ({
    ...row,
    label: labelOfFact(row.type),
    toelichting: toelichtingOfFact(row.gegevens),
    door: row.hoedanigheid === 'SYSTEEM' ? null : { id: doorId, naam: doorNaam ?? doorId },
  }));
}
