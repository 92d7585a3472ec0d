import { MigrationInterface, QueryRunner } from 'typeorm';

/** Which part of somebody's hours goes to dossiers in Regie, for a centre of which only a part of the work runs here. */
export class Dekking1796710000000 implements MigrationInterface {
  name = 'Dekking1796710000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table regie.werkpatronen add column dekking numeric(6, 5) not null default 1
         check (dekking > 0 and dekking <= 1)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table regie.werkpatronen drop column dekking');
  }
}
