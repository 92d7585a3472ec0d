import type { Sql } from './sql';

const LATEST = 1000;

/** Who looked at a dossier or tried to, newest first. */
export function listInzage(sql: Sql, dossierId: string): Promise<object[]> {
  return sql.query(
    `select a.at as tijdstip, json_build_object('id', a.actor_id, 'naam', coalesce(m.naam, a.actor_id)) as door,
            a.hoedanigheid, a.handeling, a.object, a.uitkomst
       from access_log a left join medewerkers m on m.id = a.actor_id
      where a.journey_id = $1 order by a.at desc, a.id desc limit ${LATEST}`,
    [dossierId],
  );
}
