import { MigrationInterface, QueryRunner } from 'typeorm';

/** The calendar of coming dates reads the clocks that have not ended in the order in which they come. */
export class Agenda1795320000000 implements MigrationInterface {
  name = 'Agenda1795320000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index deadlines_agenda on regie.deadlines (uiterlijke_datum, journey_id, sleutel)
      where status in ('LOOPT', 'OPGESCHORT', 'VERSTREKEN')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index regie.deadlines_agenda');
  }
}
