import { MigrationInterface, QueryRunner } from 'typeorm';

/** The planner's board: an index for its prognose, and ways of looking at it that a team keeps. */
export class Weergaven1795600000000 implements MigrationInterface {
  name = 'Weergaven1795600000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...board, ...views]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table regie.weergaven');
    await runner.query('drop index regie.dossier_overview_bord');
  }
}

const board = [
  // The prognose reads its weeks from this alone: 35 ms over 133,000 open dossiers. The counts may too; of all teams at
  // once the table itself is as quick.
  `create index dossier_overview_bord on regie.dossier_overview (team_id, uiterlijke_beslisdatum, journey_id)
     include (soort, termijn_status, zonder_termijn_reden, vast_aanspreekpunt_id) where status = 'OPEN'`,
];

const views = [
  // Somebody without a team of their own, as a planner, keeps views with the kantoor.
  `create table regie.weergaven (
     id uuid primary key, team_id text references regie.teams (id),
     kantoor_id text references regie.kantoren (id), naam text not null, adres text not null,
     door_id text not null references regie.medewerkers (id), at timestamptz not null,
     check (num_nonnulls(team_id, kantoor_id) = 1))`,
  `create unique index weergaven_naam on regie.weergaven (team_id, kantoor_id, lower(naam)) nulls not distinct`,
  'grant select, insert, delete on regie.weergaven to regie_app',
];
