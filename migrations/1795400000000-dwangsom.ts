import { MigrationInterface, QueryRunner } from 'typeorm';

/** The dwangsommen that run are few among the clocks, and are asked for over all teams at once, the oldest first. */
export class Dwangsom1795400000000 implements MigrationInterface {
  name = 'Dwangsom1795400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index deadlines_dwangsom on regie.deadlines (start_datum, journey_id)
      where soort = 'DWANGSOM' and status in ('LOOPT', 'VERSTREKEN')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index regie.deadlines_dwangsom');
  }
}
