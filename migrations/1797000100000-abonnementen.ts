import { MigrationInterface, QueryRunner } from 'typeorm';

/** Who outside is told what happened, and each telling with how it went. */
export class Abonnementen1797000100000 implements MigrationInterface {
  name = 'Abonnementen1797000100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...indexes, ...rights]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table regie.afleveringen, regie.abonnementen');
    await runner.query(`delete from regie.followers where naam = 'gebeurtenissen'`);
    await runner.query(`delete from regie.vastgelopen_werk_feiten where werk_id in
      (select id from regie.vastgelopen_werk where soort = 'GEBEURTENISSEN')`);
    await runner.query(`delete from regie.vastgelopen_werk where soort = 'GEBEURTENISSEN'`);
    await runner.query(soortCheck(SOORTEN));
  }
}

const SOORTEN = ['ALARM', 'BRIEF', 'KLANTREIS', 'REGELS', 'PRODUCTIE', 'MELDINGEN', 'STANDEN'];
const soortCheck = (soorten: readonly string[]) =>
  `alter table regie.vastgelopen_werk drop constraint vastgelopen_werk_soort_check,
     add constraint vastgelopen_werk_soort_check check (soort in (${soorten.map((each) => `'${each}'`).join(', ')}))`;

const tables = [
  soortCheck([...SOORTEN, 'GEBEURTENISSEN']),
  // The secret is encrypted; whoever made it saw it once. A receiver that fails waits as a whole.
  `create table regie.abonnementen (
     id uuid primary key, naam text not null, url text not null, typen text[] not null check (cardinality(typen) > 0),
     geheim bytea not null, status text not null default 'ACTIEF' check (status in ('ACTIEF', 'GESTOPT')),
     door_id text not null, at timestamptz not null, gestopt_tijdstip timestamptz,
     -- Moments of the machine: a pause must not end because the demo moves its clock.
     mislukt integer not null default 0, wacht_tot_tijdstip timestamptz not null default clock_timestamp(),
     check ((status = 'GESTOPT') = (gestopt_tijdstip is not null)))`,
  `create table regie.afleveringen (
     abonnement_id uuid not null references regie.abonnementen (id), journey_id uuid not null references regie.journeys (id),
     fact_seq integer not null, gebeurtenis_id uuid not null, type text not null, at timestamptz not null,
     gemaakt_tijdstip timestamptz not null default clock_timestamp(), pogingen integer not null default 0,
     bezig_tot_tijdstip timestamptz, geprobeerd_tijdstip timestamptz, reden text, geleverd_tijdstip timestamptz,
     primary key (abonnement_id, journey_id, fact_seq))`,
];

const indexes = [
  // What is still to be told, oldest first; and per dossier, since its next waits for the one before.
  `create index afleveringen_open on regie.afleveringen (abonnement_id, gemaakt_tijdstip, journey_id, fact_seq)
     where geleverd_tijdstip is null`,
  `create index afleveringen_volgorde on regie.afleveringen (abonnement_id, journey_id, fact_seq)
     where geleverd_tijdstip is null`,
  `create index afleveringen_log on regie.afleveringen (abonnement_id, gemaakt_tijdstip desc, gebeurtenis_id)`,
];

const rights = [
  `grant select, insert, update on regie.abonnementen to regie_app`,
  `grant select, insert, update on regie.afleveringen to regie_app`,
];
