import { MigrationInterface, QueryRunner } from 'typeorm';

/** A taak that people agreed on has words and a day of its own. */
export class Afspraken1796100000000 implements MigrationInterface {
  name = 'Afspraken1796100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table regie.taken add column titel text, add column gereed_datum date');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table regie.taken drop column titel, drop column gereed_datum');
  }
}
