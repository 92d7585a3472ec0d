import { MigrationInterface, QueryRunner } from 'typeorm';

/** Who set the cijferbeleid of a kantoor or the norm of a district, and when. */
export class Cijferinstellingen1797300000000 implements MigrationInterface {
  name = 'Cijferinstellingen1797300000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES)
      await runner.query(
        `alter table regie.${table} add column door_id text references regie.medewerkers (id), add column at timestamptz`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES)
      await runner.query(`alter table regie.${table} drop column door_id, drop column at`);
  }
}

const TABLES = ['cijferbeleid', 'kpi_normen'];
