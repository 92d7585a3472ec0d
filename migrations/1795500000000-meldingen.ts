import { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has to hear what: one row per cause and addressee, with its history beside it. */
export class Meldingen1795500000000 implements MigrationInterface {
  name = 'Meldingen1795500000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...indexes, ...rights]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['melding_feiten', 'meldingen', 'medewerker_vervanging', 'melding_rondes'])
      await runner.query(`drop table regie.${table}`);
    for (const index of ['taken_wacht', 'outbox_geparkeerd']) await runner.query(`drop index regie.${index}`);
    await runner.query(`delete from regie.followers where naam = 'meldingen'`);
  }
}

const tables = [
  // `team_id` and `kantoor_id` are where the dossier is; `aan` is the addressee at the beginning, for the key alone.
  `create table regie.meldingen (
     id uuid primary key, journey_id uuid not null references regie.journeys (id),
     bron text not null, aan text not null, soort text not null,
     urgentie text not null check (urgentie in ('DRINGEND', 'LET_OP', 'INFO')), rang integer not null,
     tekst text not null, medewerker_id text references regie.medewerkers (id),
     team_id text not null, kantoor_id text not null,
     team_rollen text[] not null, kantoor_rollen text[] not null,
     niveau integer not null check (niveau between 0 and 3), versie integer not null default 1,
     at timestamptz not null, fact_seq integer,
     reden text not null check (reden in ('KLOK', 'BESLUIT', 'STILSTAND', 'TAAK', 'BRIEF')),
     reden_sleutel text, reden_versie integer, reden_datum date,
     bezorgen_vanaf_tijdstip timestamptz not null, bezorgd_tijdstip timestamptz,
     opgepakt_door_id text references regie.medewerkers (id), opgepakt_tijdstip timestamptz,
     geescaleerd_tijdstip timestamptz, afgehandeld_tijdstip timestamptz,
     -- Null when it closed by itself.
     afgehandeld_door_id text references regie.medewerkers (id))`,
  // `data` is the whole address after this step: a day that has passed is read from here.
  `create table regie.melding_feiten (
     melding_id uuid not null references regie.meldingen (id), versie integer not null, type text not null,
     actor_id text not null, hoedanigheid text not null, data jsonb not null, at timestamptz not null,
     position bigint generated always as identity, xid xid8 not null default pg_current_xact_id(),
     primary key (melding_id, versie))`,
  `create table regie.medewerker_vervanging (
     medewerker_id text not null references regie.medewerkers (id), van date not null, tot date not null,
     vervanger_id text not null references regie.medewerkers (id),
     primary key (medewerker_id, van), check (tot > van and vervanger_id <> medewerker_id))`,
  // How far a round over all dossiers is, so that it goes on where it was stopped and is made once a day.
  `create table regie.melding_rondes (naam text primary key, klaar_datum date not null, na_id uuid not null)`,
  `insert into regie.melding_rondes values ('stagnatie', '2000-01-01', '00000000-0000-0000-0000-000000000000')`,
];

const indexes = [
  `create unique index meldingen_eenmaal on regie.meldingen (journey_id, bron, soort, aan)`,
  `create index meldingen_open on regie.meldingen (journey_id) where afgehandeld_tijdstip is null`,
  ...['medewerker', 'team', 'kantoor'].map(
    (whose) => `create index meldingen_${whose} on regie.meldingen (${whose}_id, rang, at, id)
      where afgehandeld_tijdstip is null`,
  ),
  `create index meldingen_te_bezorgen on regie.meldingen (bezorgen_vanaf_tijdstip)
     where bezorgd_tijdstip is null and afgehandeld_tijdstip is null`,
  `create index meldingen_te_escaleren on regie.meldingen (urgentie, niveau)
     where bezorgd_tijdstip is not null and afgehandeld_tijdstip is null and opgepakt_door_id is null and niveau < 3`,
  // The digest of a day that has passed also has what was closed since.
  `create index meldingen_afgehandeld on regie.meldingen (afgehandeld_tijdstip) where afgehandeld_tijdstip is not null`,
  `create index melding_feiten_log on regie.melding_feiten (xid, position)`,
  `create index taken_wacht on regie.taken (wacht_tot_datum) where status = 'OPEN' and wacht_tot_datum is not null`,
  `create index outbox_geparkeerd on regie.outbox (created_at) where dead_at is not null and done_at is null`,
];

const rights = [
  `create trigger append_only before update or delete on regie.melding_feiten
     for each row execute function regie.refuse_change()`,
  `create trigger append_only_truncate before truncate on regie.melding_feiten
     for each statement execute function regie.refuse_change()`,
  `grant select, insert, update on regie.meldingen, regie.medewerker_vervanging, regie.melding_rondes to regie_app`,
  `grant select, insert on regie.melding_feiten to regie_app`,
  `grant usage, select on all sequences in schema regie to regie_app`,
];
