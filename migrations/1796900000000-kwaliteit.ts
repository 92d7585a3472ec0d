import { MigrationInterface, QueryRunner } from 'typeorm';

/** The dossieronderzoek of evaluation chapter 6: studies, their sample, who judges what, and the judgments. */
export class Kwaliteit1796900000000 implements MigrationInterface {
  name = 'Kwaliteit1796900000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...rights]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table medisch.kwaliteit_toelichtingen');
    for (const table of ['feiten', 'toetsingen', 'stappen', 'dossiers', 'populatie', 'onderzoeken'])
      await runner.query(`drop table regie.kwaliteit_${table}`);
  }
}

const appendOnly = (table: string) => [
  `create trigger append_only before update or delete on ${table}
     for each row execute function regie.refuse_change()`,
  `create trigger append_only_truncate before truncate on ${table}
     for each statement execute function regie.refuse_change()`,
];

const tables = [
  `create table regie.kwaliteit_onderzoeken (
     id uuid primary key, versie integer not null default 1, naam text not null,
     status text not null check (status in ('GEPLAND', 'GETROKKEN', 'AFGEROND', 'INGETROKKEN')),
     plan jsonb not null, zaad text not null, leider_id text not null references regie.medewerkers (id),
     at timestamptz not null, gewijzigd_tijdstip timestamptz not null)`,
  // The population as it was when the sample was drawn, in the order of the draw; what lies behind the sample is its reserve.
  `create table regie.kwaliteit_populatie (
     onderzoek_id uuid not null references regie.kwaliteit_onderzoeken (id), kantoor_id text not null, stratum text not null,
     volgorde integer not null, journey_id uuid not null references regie.journeys (id),
     primary key (onderzoek_id, kantoor_id, stratum, volgorde))`,
  'create unique index kwaliteit_populatie_dossier on regie.kwaliteit_populatie (onderzoek_id, journey_id)',
  ...appendOnly('regie.kwaliteit_populatie'),
  // One dossier judged on one onderdeel; of a vangnetter with a WIA-claim the earlier dossiers come along.
  `create table regie.kwaliteit_dossiers (
     id uuid primary key, versie integer not null default 1,
     onderzoek_id uuid not null references regie.kwaliteit_onderzoeken (id),
     stratum text not null, kantoor_id text not null, volgorde integer not null,
     onderdeel text not null check (onderdeel in ('ZW', 'EZWB', 'WIA')),
     journey_id uuid not null references regie.journeys (id), eind_kantoor_id text not null references regie.kantoren (id),
     status text not null check (status in ('TE_BEOORDELEN', 'BEOORDEELD', 'VERVANGEN')), reden text,
     oordeel text check (oordeel in ('ADEQUAAT', 'ONJUIST', 'NADER_TE_BEPALEN')), fouten text[] not null default '{}',
     toelichting text, door_id text, gewijzigd_tijdstip timestamptz not null,
     constraint kwaliteit_dossiers_oordeel_bij_check check ((status = 'BEOORDEELD') = (oordeel is not null)),
     constraint kwaliteit_dossiers_reden_check check ((status = 'VERVANGEN') = (reden is not null)))`,
  'create unique index kwaliteit_dossiers_dossier on regie.kwaliteit_dossiers (onderzoek_id, journey_id)',
  // The work of one functionaris, of the kantoor where it was done; its judgment once those of the toetsers are in.
  `create table regie.kwaliteit_stappen (
     id uuid primary key, versie integer not null default 1,
     dossier_id uuid not null references regie.kwaliteit_dossiers (id), functionaris text not null,
     vragenlijst_versie integer not null, fact_seq integer not null, kantoor_id text not null references regie.kantoren (id),
     status text not null check (status in ('OPEN', 'VERSCHIL', 'VASTGESTELD')),
     oordeel text check (oordeel in ('ADEQUAAT', 'ONJUIST', 'NADER_TE_BEPALEN')),
     voorstel text check (voorstel in ('ADEQUAAT', 'ONJUIST', 'NADER_TE_BEPALEN')), voorstel_door_id text,
     gewijzigd_tijdstip timestamptz not null,
     constraint kwaliteit_stappen_oordeel_bij_check check ((status = 'VASTGESTELD') = (oordeel is not null)))`,
  'create unique index kwaliteit_stappen_functionaris on regie.kwaliteit_stappen (dossier_id, functionaris)',
  `create table regie.kwaliteit_toetsingen (
     id uuid primary key, versie integer not null default 1,
     stap_id uuid not null references regie.kwaliteit_stappen (id), nummer integer not null check (nummer in (1, 2)),
     toetser_id text not null references regie.medewerkers (id),
     status text not null check (status in ('OPEN', 'INGEDIEND', 'VERVALLEN')),
     oordeel text check (oordeel in ('ADEQUAAT', 'ONJUIST', 'NADER_TE_BEPALEN')),
     antwoorden jsonb not null default '{}', gewijzigd_tijdstip timestamptz not null,
     constraint kwaliteit_toetsingen_oordeel_bij_check check (status <> 'INGEDIEND' or oordeel is not null))`,
  'create unique index kwaliteit_toetsingen_nummer on regie.kwaliteit_toetsingen (stap_id, nummer)',
  'create unique index kwaliteit_toetsingen_ander on regie.kwaliteit_toetsingen (stap_id, toetser_id)',
  'create index kwaliteit_toetsingen_toetser on regie.kwaliteit_toetsingen (toetser_id, status)',
  // What a toetser says about medical work; sealed like the stukken it is about.
  `create table medisch.kwaliteit_toelichtingen (
     voor_id uuid primary key, journey_id uuid not null references regie.journeys (id), inhoud bytea not null,
     at timestamptz not null)`,
  // Every change of a study, a dossier in it, a stap or a toetsing; codes only, never a word of a toelichting.
  `create table regie.kwaliteit_feiten (
     voor_id uuid not null, versie integer not null, onderzoek_id uuid not null references regie.kwaliteit_onderzoeken (id),
     type text not null, actor_id text not null, hoedanigheid text not null, data jsonb not null, at timestamptz not null,
     primary key (voor_id, versie))`,
  ...appendOnly('regie.kwaliteit_feiten'),
];

const rights = [
  `grant select, insert, update on regie.kwaliteit_onderzoeken, regie.kwaliteit_dossiers, regie.kwaliteit_stappen,
     regie.kwaliteit_toetsingen, medisch.kwaliteit_toelichtingen to regie_app`,
  'grant select, insert on regie.kwaliteit_populatie, regie.kwaliteit_feiten to regie_app',
];
