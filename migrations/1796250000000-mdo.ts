import { MigrationInterface, QueryRunner } from 'typeorm';

/** The MDO: sessions of a team, who is on the agenda, who is present, and what happened in it. */
export class Mdo1796250000000 implements MigrationInterface {
  name = 'Mdo1796250000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...indexes, ...rights]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['mdo_feiten', 'mdo_aanwezigen', 'mdo_agendapunten', 'mdo_sessies', 'mdo_quorum'])
      await runner.query(`drop table regie.${table}`);
  }
}

const tables = [
  `create table regie.mdo_sessies (
     id uuid primary key, team_id text not null references regie.teams (id), datum date not null,
     status text not null check (status in ('GEPLAND', 'OPEN', 'GESLOTEN')), versie integer not null default 1,
     voorzitter_id text references regie.medewerkers (id),
     huidig_journey_id uuid references regie.journeys (id), huidig_sinds_tijdstip timestamptz,
     geopend_tijdstip timestamptz, gesloten_tijdstip timestamptz,
     check ((status = 'GEPLAND') = (geopend_tijdstip is null) and (status = 'GESLOTEN') = (gesloten_tijdstip is not null)
       and (huidig_journey_id is null) = (huidig_sinds_tijdstip is null) and (huidig_journey_id is null or status = 'OPEN')))`,
  // While a session is planned only what was asked for it stands here; opening it writes the agenda.
  `create table regie.mdo_agendapunten (
     sessie_id uuid not null references regie.mdo_sessies (id), journey_id uuid not null references regie.journeys (id),
     volgorde integer not null, redenen jsonb not null,
     status text not null check (status in ('TE_BESPREKEN', 'BESPROKEN', 'GEPARKEERD', 'VOLGENDE_KEER')),
     reden text, seconden integer not null default 0,
     -- Which facts of the dossier are its outcome.
     feit_van integer, feit_tot_en_met integer,
     primary key (sessie_id, journey_id), check ((status = 'BESPROKEN') = (feit_van is not null)))`,
  `create table regie.mdo_aanwezigen (
     sessie_id uuid not null references regie.mdo_sessies (id),
     medewerker_id text not null references regie.medewerkers (id), rollen text[] not null,
     van_tijdstip timestamptz not null, tot_tijdstip timestamptz,
     primary key (sessie_id, medewerker_id, van_tijdstip), check (tot_tijdstip >= van_tijdstip))`,
  `create table regie.mdo_feiten (
     sessie_id uuid not null references regie.mdo_sessies (id), versie integer not null, type text not null,
     actor_id text not null, hoedanigheid text not null, data jsonb not null, at timestamptz not null,
     position bigint generated always as identity, xid xid8 not null default pg_current_xact_id(),
     primary key (sessie_id, versie))`,
  // Who must be present, where a kantoor does not follow the rule that holds everywhere.
  `create table regie.mdo_quorum (
     kantoor_id text not null references regie.kantoren (id),
     soort text not null check (soort in ('BEOORDELING', 'BEGELEIDING')),
     van date not null, tot date, rollen text[] not null,
     primary key (kantoor_id, soort, van), check (tot > van), check (cardinality(rollen) > 0))`,
];

const indexes = [
  `create unique index mdo_sessies_een_open on regie.mdo_sessies (team_id) where status = 'OPEN'`,
  `create index mdo_sessies_team on regie.mdo_sessies (team_id, datum desc, id)`,
  `create index mdo_agendapunten_dossier on regie.mdo_agendapunten (journey_id)`,
  `create index mdo_feiten_log on regie.mdo_feiten (xid, position)`,
];

const rights = [
  `create trigger append_only before update or delete on regie.mdo_feiten
     for each row execute function regie.refuse_change()`,
  `create trigger append_only_truncate before truncate on regie.mdo_feiten
     for each statement execute function regie.refuse_change()`,
  `grant select, insert, update on regie.mdo_sessies, regie.mdo_agendapunten, regie.mdo_aanwezigen, regie.mdo_quorum
     to regie_app`,
  `grant select, insert on regie.mdo_feiten to regie_app`,
];
