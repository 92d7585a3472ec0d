import { MigrationInterface, QueryRunner } from 'typeorm';

/** Drafts of acts: what somebody typed and has not recorded yet. It may be medical, so it lies in the compartment. */
export class Concepten1795310000000 implements MigrationInterface {
  name = 'Concepten1795310000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table medisch.concepten (
      journey_id uuid not null references regie.journeys (id), actie text not null,
      medewerker_id text not null references regie.medewerkers (id),
      versie_gezien integer not null, inhoud bytea not null, at timestamptz not null,
      primary key (journey_id, actie, medewerker_id))`);
    await runner.query('create index concepten_at on medisch.concepten (at)');
    // No record: a draft is changed and thrown away by whoever typed it.
    await runner.query('grant select, insert, update, delete on medisch.concepten to regie_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table medisch.concepten');
  }
}
