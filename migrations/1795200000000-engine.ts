import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The tables of the engine. Facts prove, the journey row decides, everything else follows in the same transaction.
 * Runtime connections take the role `regie_app`, which cannot change or delete what is on record.
 */
export class Engine1795200000000 implements MigrationInterface {
  name = 'Engine1795200000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      ...clock,
      ...centre,
      ...journeys,
      ...work,
      ...messages,
      ...medical,
      ...record,
      ...rights,
    ]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema if exists medisch cascade');
    await runner.query('drop schema if exists regie cascade');
  }
}

const clock = [
  'create schema if not exists regie',
  'create schema if not exists medisch',
  `create table regie.clock (id boolean primary key default true check (id), verzet interval not null default '0')`,
  `insert into regie.clock default values`,
  // The only source of domain time, for code and SQL alike; the demo moves it by `verzet`.
  `create function regie.regie_now() returns timestamptz language sql stable as
     $$ select clock_timestamp() + (select verzet from regie.clock) $$`,
  `create function regie.regie_vandaag() returns date language sql stable as
     $$ select (regie.regie_now() at time zone 'Europe/Amsterdam')::date $$`,
];

const centre = [
  `create table regie.kantoren (id text primary key, naam text not null)`,
  `create table regie.teams (
     id text primary key, kantoor_id text not null references regie.kantoren (id), naam text not null)`,
  `create table regie.verdeling (
     id integer generated always as identity primary key,
     kantoor_id text not null references regie.kantoren (id),
     sleutel text not null check (sleutel in ('POSTCODE', 'BSN')),
     vanaf integer not null, tot_en_met integer not null,
     team_id text references regie.teams (id),
     geldig_van date not null, geldig_tot date)`,
  `create table regie.medewerkers (
     id text primary key, naam text not null,
     kantoor_id text references regie.kantoren (id), team_id text references regie.teams (id))`,
  `create table regie.medewerker_rollen (
     id integer generated always as identity primary key,
     medewerker_id text not null references regie.medewerkers (id),
     rol text not null, van date not null, tot date)`,
  `create index medewerker_rollen_medewerker on regie.medewerker_rollen (medewerker_id)`,
  `create index medewerkers_team on regie.medewerkers (team_id)`,
  // The BSN is found by a keyed hash and stored encrypted (Wabb: only where the task needs it).
  `create table regie.clients (
     id uuid primary key, bsn_hash bytea not null, bsn_versleuteld bytea not null, bsn_einde text not null,
     naam text not null, geboorte_datum date not null, postcode text not null)`,
  `create unique index clients_bsn on regie.clients (bsn_hash)`,
  `create index clients_naam on regie.clients using gin (to_tsvector('simple', naam))`,
];

const journeys = [
  `create table regie.journeys (
     id uuid primary key, client_id uuid not null references regie.clients (id),
     machine_id text not null, machine_version integer not null,
     value jsonb not null, context jsonb not null, status text not null check (status in ('active', 'done')),
     seq integer not null, hash bytea not null)`,
  `create index journeys_client on regie.journeys (client_id)`,
  // `xid` with `position`: followers read below pg_snapshot_xmin, since a position alone skips late commits.
  `create table regie.facts (
     journey_id uuid not null references regie.journeys (id), seq integer not null,
     type text not null, data jsonb not null, cause jsonb,
     actor_id text not null, hoedanigheid text not null, at timestamptz not null,
     position bigint generated always as identity, xid xid8 not null default pg_current_xact_id(),
     hash bytea not null,
     primary key (journey_id, seq))`,
  `create index facts_log on regie.facts (xid, position)`,
  `create table regie.dossier_overview (
     journey_id uuid primary key references regie.journeys (id), client_id uuid not null references regie.clients (id),
     soort text not null, fase text not null, status text not null check (status in ('OPEN', 'AFGESLOTEN')),
     uitkomst text, team_id text not null references regie.teams (id),
     vast_aanspreekpunt_id text references regie.medewerkers (id),
     ontvangst_datum date not null, vangnet boolean not null, werkgever_naam text,
     wettelijke_datum date, uiterlijke_beslisdatum date, termijn_status text not null, termijn_grondslag text,
     opgeschort_sinds_datum date, fase_sinds_tijdstip timestamptz not null,
     afgesloten_tijdstip timestamptz)`,
  `create index dossier_overview_team on regie.dossier_overview (team_id, status, uiterlijke_beslisdatum, journey_id)`,
  `create index dossier_overview_open on regie.dossier_overview (status, uiterlijke_beslisdatum, journey_id)`,
  `create index dossier_overview_aanspreekpunt on regie.dossier_overview (vast_aanspreekpunt_id)`,
  // One open dossier per client and soort: the database refuses the double aanvraag that two doors open at once.
  `create unique index dossier_overview_een_open on regie.dossier_overview (client_id, soort) where status = 'OPEN'`,
];

const work = [
  `create table regie.taken (
     id uuid primary key, journey_id uuid not null references regie.journeys (id), soort text not null,
     discipline text not null, team_id text not null references regie.teams (id),
     status text not null check (status in ('OPEN', 'AFGEROND')),
     behandelaar_id text references regie.medewerkers (id), behandelaar_sinds_tijdstip timestamptz,
     wacht_tot_datum date, wacht_reden text, gedelegeerd_door_id text references regie.medewerkers (id),
     versie integer not null default 1, geopend_seq integer not null, geopend_tijdstip timestamptz not null,
     gesloten_tijdstip timestamptz, uiterlijke_beslisdatum date)`,
  `create unique index taken_een_open on regie.taken (journey_id, soort) where status = 'OPEN'`,
  // The three lists of the werklijst, each read in its own order: vrij, mijn, team.
  `create index taken_vrij on regie.taken (team_id, discipline, uiterlijke_beslisdatum, id)
     where status = 'OPEN' and behandelaar_id is null and wacht_tot_datum is null`,
  `create index taken_behandelaar on regie.taken (behandelaar_id, uiterlijke_beslisdatum, id) where status = 'OPEN'`,
  `create index taken_team on regie.taken (team_id, uiterlijke_beslisdatum, id) where status = 'OPEN'`,
  `create index taken_gedelegeerd on regie.taken (gedelegeerd_door_id, uiterlijke_beslisdatum, id) where status = 'OPEN'`,
  `create table regie.taak_feiten (
     taak_id uuid not null references regie.taken (id), versie integer not null, type text not null,
     actor_id text not null, hoedanigheid text not null, data jsonb not null, at timestamptz not null,
     primary key (taak_id, versie))`,
  // One row per legal clock; it carries its next alarm. `versie` fences the jobs that were planned before a change.
  `create table regie.deadlines (
     journey_id uuid not null references regie.journeys (id), sleutel text not null, soort text not null,
     versie integer not null, start_datum date not null, uiterlijke_datum date, wettelijke_datum date,
     status text not null check (status in ('LOOPT', 'OPGESCHORT', 'VERSTREKEN', 'VOLDAAN', 'VERVALLEN')),
     onderbouwing jsonb not null, alarm_soort text, alarm_datum date, alarm_ingepland boolean not null default false,
     primary key (journey_id, sleutel))`,
  // All three columns, since the sweep pages through them: 100,000 due alarms are read in 1.1 s, by date alone in 16.9 s.
  `create index deadlines_alarm on regie.deadlines (alarm_datum, journey_id, sleutel) where alarm_datum is not null`,
  `create index deadlines_in_te_plannen on regie.deadlines (alarm_datum)
     where alarm_datum is not null and not alarm_ingepland`,
];

const messages = [
  `create table regie.outbox (
     id uuid primary key, journey_id uuid not null references regie.journeys (id), fact_seq integer not null,
     soort text not null, data jsonb not null, created_at timestamptz not null default clock_timestamp(),
     sent_at timestamptz, done_at timestamptz, attempts integer not null default 0, dead_at timestamptz, error text)`,
  `create index outbox_unsent on regie.outbox (created_at) where sent_at is null and dead_at is null`,
  // A queue may lose what it was handed: `done_at` is set with the effect, the rest is handed over again.
  `create index outbox_undone on regie.outbox (sent_at)
     where sent_at is not null and done_at is null and dead_at is null`,
  `create table regie.brieven (
     id uuid primary key, journey_id uuid not null references regie.journeys (id), fact_seq integer not null,
     soort text not null, aan text not null, onderwerp text not null, tekst text not null,
     verzonden_datum date not null)`,
  `create unique index brieven_een_per_feit on regie.brieven (journey_id, fact_seq, soort)`,
  `create table regie.idempotency_keys (
     actor_id text not null, sleutel text not null, verzoek_hash text not null, antwoord jsonb not null,
     created_at timestamptz not null default clock_timestamp(), primary key (actor_id, sleutel))`,
  `create table regie.followers (
     naam text primary key, xid xid8 not null default '0', position bigint not null default 0)`,
  `create table regie.productie_tellingen (
     datum date not null, team_id text not null, feit_type text not null, aantal bigint not null,
     primary key (datum, team_id, feit_type))`,
];

const medical = [
  // The compartment: encrypted content under its own key; the process part only knows that a stuk exists.
  `create table medisch.stukken (
     id uuid primary key, journey_id uuid not null references regie.journeys (id), fact_seq integer not null,
     compartiment text not null check (compartiment in ('MEDISCH', 'FML')), soort text not null,
     auteur_id text not null, hoedanigheid text not null, at timestamptz not null, inhoud bytea not null)`,
  `create index stukken_journey on medisch.stukken (journey_id, fact_seq)`,
];

const record = [
  `create table regie.access_log (
     id bigint generated always as identity primary key, verzoek_id text, at timestamptz not null,
     actor_id text not null, hoedanigheid text not null, journey_id uuid, handeling text not null,
     object text not null, uitkomst text not null)`,
  `create index access_log_journey on regie.access_log (journey_id, at)`,
  `create index access_log_actor on regie.access_log (actor_id, at)`,
  `create function regie.refuse_change() returns trigger language plpgsql as
     $$ begin raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation'; end $$`,
  ...['regie.facts', 'regie.taak_feiten', 'regie.access_log', 'medisch.stukken'].flatMap((table) => [
    `create trigger append_only before update or delete on ${table}
       for each row execute function regie.refuse_change()`,
    `create trigger append_only_truncate before truncate on ${table}
       for each statement execute function regie.refuse_change()`,
  ]),
];

const rights = [
  `do $$ begin
     if not exists (select from pg_roles where rolname = 'regie_app') then create role regie_app nologin; end if;
   exception when duplicate_object or unique_violation then null;
   end $$`,
  `grant regie_app to current_user`,
  `grant usage on schema regie, medisch to regie_app`,
  `grant select, insert, update, delete on all tables in schema regie to regie_app`,
  `grant select, insert on all tables in schema medisch to regie_app`,
  `grant usage, select on all sequences in schema regie, medisch to regie_app`,
  `grant execute on all functions in schema regie to regie_app`,
  `revoke update, delete on regie.facts, regie.taak_feiten, regie.access_log from regie_app`,
];
