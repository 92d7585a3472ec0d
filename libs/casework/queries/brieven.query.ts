import type { Sql } from './sql';

/** The letters of a dossier, newest first. */
export function listBrieven(sql: Sql, dossierId: string): Promise<object[]> {
  return sql.query(
    `select id, soort, onderwerp, verzonden_datum as datum, aan, tekst
       from brieven where journey_id = $1 order by verzonden_datum desc, fact_seq desc, id`,
    [dossierId],
  );
}
