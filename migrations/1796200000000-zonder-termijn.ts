import { MigrationInterface, QueryRunner } from 'typeorm';

/** The dossiers without a term are few, and are shown by how long the client has been waiting. */
export class ZonderTermijn1796200000000 implements MigrationInterface {
  name = 'ZonderTermijn1796200000000';

  async up(runner: QueryRunner): Promise<void> {
    // The words of the column in termijnbord.query.ts: an index is only used for what it says itself.
    await runner.query(`create index dossier_overview_zonder_termijn
      on regie.dossier_overview (ontvangst_datum, journey_id)
      where status = 'OPEN' and (zonder_termijn_reden is not null or uiterlijke_beslisdatum is null
        or termijn_status not in ('LOOPT', 'VERSTREKEN', 'OPGESCHORT'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index regie.dossier_overview_zonder_termijn');
  }
}
