import { MigrationInterface, QueryRunner } from 'typeorm';

/** All journeys of one client together: why a dossier has no beslistermijn, and the rulebooks that came after the first. */
export class Klantreis1795250000000 implements MigrationInterface {
  name = 'Klantreis1795250000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...overview, ...regelboeken]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table regie.regelboeken');
    await runner.query('drop index regie.dossier_overview_client');
    await runner.query('alter table regie.dossier_overview drop column zonder_termijn_reden');
  }
}

const overview = [
  'alter table regie.dossier_overview add column zonder_termijn_reden text',
  // The klantreis of a client, and the other open dossiers that hear of what happened in this one.
  'create index dossier_overview_client on regie.dossier_overview (client_id, status)',
];

const regelboeken = [
  // A version is whole and never changes: a dossier on version 3 is recomputed the same in ten years.
  `create table regie.regelboeken (
     versie integer primary key check (versie > 1), regels jsonb not null, toelichting text not null,
     vastgesteld_door_id text not null, at timestamptz not null)`,
  `create trigger append_only before update or delete on regie.regelboeken
     for each row execute function regie.refuse_change()`,
  `create trigger append_only_truncate before truncate on regie.regelboeken
     for each statement execute function regie.refuse_change()`,
  'grant select, insert on regie.regelboeken to regie_app',
];
