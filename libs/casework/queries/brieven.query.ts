import type { Sql } from './sql';

/** The letters of a dossier, newest first; those that followed from facts up to `opTijdstip` when that is asked. */
export function listBrieven(sql: Sql, dossierId: string, opTijdstip?: string): Promise<object[]> {
  return sql.query(
    {
      name: 'list-brieven',
      text: `select b.id, b.soort, b.onderwerp, b.verzonden_datum as datum, b.aan, b.tekst
       from brieven b join facts f on f.journey_id = b.journey_id and f.seq = b.fact_seq
      where b.journey_id = $1 and f.at <= coalesce($2::timestamptz, 'infinity')
      order by b.verzonden_datum desc, b.fact_seq desc, b.id`,
    },
    [dossierId, opTijdstip ?? null],
  );
}
