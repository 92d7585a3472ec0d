import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Production as one row per handeling and person, in the place of counts per type of fact. The follower starts at the
 * beginning of the log again, so that everything that ever happened is counted in the new way.
 */
export class Productie1796700000000 implements MigrationInterface {
  name = 'Productie1796700000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...again, ...rights]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['productie_regels', 'productie_dagen', 'feit_typen'])
      await runner.query(`drop table regie.${table}`);
    await runner.query(
      `create table regie.productie_tellingen (
         datum date not null, team_id text not null, feit_type text not null, aantal bigint not null,
         primary key (datum, team_id, feit_type))`,
    );
    await runner.query('grant select, insert, update on regie.productie_tellingen to regie_app');
    for (const statement of again.slice(1)) await runner.query(statement);
  }
}

const tables = [
  // No key to facts: a row of a count is checked against its fact by the recount, and a foreign key would lock (and so
  // write) every fact a second time. The minus of a count has the number of its part below zero.
  `create table regie.productie_regels (
     journey_id uuid not null, feit_seq integer not null, deel smallint not null, telt_seq integer not null,
     handeling text not null, medewerker_id text, functie text not null, team_id text not null,
     mandaat_id uuid, opdrachtgever_id text, datum date not null, tijdstip timestamptz not null,
     aandeel smallint not null check (aandeel between -100 and 100), norm_minuten integer not null,
     primary key (journey_id, feit_seq, deel),
     check (sign(deel) = sign(norm_minuten) or norm_minuten = 0))`,
  // A list of a team by day, and the sums per person.
  `create index productie_regels_team on regie.productie_regels (team_id, datum, journey_id, feit_seq, deel)`,
  // The sum per day, kept by the same statement as the rows: a year of a centre is read from thousands of rows, not millions.
  `create table regie.productie_dagen (
     team_id text not null, datum date not null, handeling text not null, functie text not null,
     aandeel bigint not null, norm_minuten bigint not null, primary key (team_id, datum, handeling, functie))`,
  `create table regie.feit_typen (type text primary key)`,
];

const again = [
  'drop table regie.productie_tellingen',
  `update regie.followers set xid = '0', position = 0 where naam = 'productie'`,
];

const rights = [
  'grant select, insert on regie.productie_regels, regie.feit_typen to regie_app',
  'grant select, insert, update on regie.productie_dagen to regie_app',
];
