import { MigrationInterface, QueryRunner } from 'typeorm';

/** A dossieronderzoek is drawn from what closed in a period. */
export class Afgesloten1797500000000 implements MigrationInterface {
  name = 'Afgesloten1797500000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index dossier_overview_afgesloten on regie.dossier_overview (afgesloten_tijdstip) where status = 'AFGESLOTEN'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index regie.dossier_overview_afgesloten');
  }
}
