import { MigrationInterface, QueryRunner } from 'typeorm';

const HISTORIES = ['mandaat_feiten', 'beoordeling_feiten', 'taak_feiten'];

/** What happens to mandates and taken is followed like the facts, so that every open screen hears it. */
export class Stroom1797610000000 implements MigrationInterface {
  name = 'Stroom1797610000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of HISTORIES) {
      await runner.query(
        `alter table regie.${table} add column position bigint generated always as identity,
           add column xid xid8 not null default pg_current_xact_id()`,
      );
      await runner.query(`create index ${table}_log on regie.${table} (xid, position)`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of HISTORIES)
      await runner.query(`alter table regie.${table} drop column position, drop column xid`);
  }
}
