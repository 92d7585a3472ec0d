import { MigrationInterface, QueryRunner } from 'typeorm';

/** Who set a dated setting of a kantoor or a colleague, and when. */
export class Instellingen1796600100000 implements MigrationInterface {
  name = 'Instellingen1796600100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES)
      await runner.query(
        `alter table regie.${table} add column door_id text references regie.medewerkers (id), add column at timestamptz`,
      );
    await runner.query('grant select, insert, update on regie.mdo_quorum to regie_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES)
      await runner.query(`alter table regie.${table} drop column door_id, drop column at`);
  }
}

const TABLES = ['mdo_quorum', 'werkpatronen', 'vaste_vervangers'];
