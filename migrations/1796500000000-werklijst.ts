import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The order of work as a date on the taak: what it is made of, and the day they come to. What else ends a wait, who
 * knows the client, and how much work somebody may have.
 */
export class Werklijst1796500000000 implements MigrationInterface {
  name = 'Werklijst1796500000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...columns, ...filled, ...order, ...tables, ...rights])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['werkvoorraadgrenzen', 'beurtregels'])
      await runner.query(`drop table regie.${table}`);
    await runner.query(
      `alter table regie.taken drop column beurt_datum, ${ADDED.map((name) => `drop column ${name}`).join(', ')}`,
    );
    for (const [name, on] of Object.entries(BEFORE))
      await runner.query(`create index ${name} on regie.taken ${on}`);
  }
}

const ADDED = [
  'termijn_datum',
  'dwangsom_dagen',
  'client_datum',
  'norm_datum',
  'bodem_datum',
  'haast_dagen',
  'haast_reden',
  'haast_door_id',
  'haast_tijdstip',
  'plaats_datum',
  'plaats_reden',
  'plaats_door_id',
  'vorige_id',
  'voorkeur_id',
  'wacht_feit',
  'gewekt_feit',
];

const columns = [
  `alter table regie.taken
     add column termijn_datum date, add column dwangsom_dagen integer not null default 0, add column client_datum date,
     add column norm_datum date, add column bodem_datum date,
     add column haast_dagen integer not null default 0, add column haast_reden text,
     add column haast_door_id text references regie.medewerkers (id), add column haast_tijdstip timestamptz,
     add column plaats_datum date, add column plaats_reden text,
     add column plaats_door_id text references regie.medewerkers (id),
     -- Who last worked for this discipline in the dossier, and who is known to the client.
     add column vorige_id text, add column voorkeur_id text,
     add column wacht_feit text, add column gewekt_feit text,
     add check ((haast_reden is null) = (haast_door_id is null) and (haast_reden is null) = (haast_tijdstip is null)
       and (haast_dagen = 0 or haast_reden is not null)),
     add check ((plaats_datum is null) = (plaats_reden is null) and (plaats_datum is null) = (plaats_door_id is null)),
     add check (wacht_feit is null or wacht_tot_datum is not null)`,
];

// Near enough until the worker has counted them by the rules, which it does at its first round.
const filled = [
  `update regie.taken set termijn_datum = uiterlijke_beslisdatum,
     bodem_datum = (geopend_tijdstip at time zone 'Europe/Amsterdam')::date + 42,
     norm_datum = (geopend_tijdstip at time zone 'Europe/Amsterdam')::date + 14`,
  'alter table regie.taken alter column bodem_datum set not null',
];

const OPEN_EN_VRIJ = `status = 'OPEN' and behandelaar_id is null and wacht_tot_datum is null`;

const order = [
  // The same sum as beurtDatum in the domain; least passes over what is not there.
  `alter table regie.taken add column beurt_datum date not null generated always as (
     coalesce(plaats_datum, least(termijn_datum - dwangsom_dagen, client_datum,
       case when termijn_datum is null then norm_datum end, gereed_datum, bodem_datum) - haast_dagen)) stored`,
  'drop index regie.taken_vrij, regie.taken_behandelaar, regie.taken_team, regie.taken_gedelegeerd',
  `create index taken_vrij on regie.taken (team_id, discipline, beurt_datum, id) where ${OPEN_EN_VRIJ}`,
  `create index taken_voorkeur on regie.taken (voorkeur_id, beurt_datum, id)
     where ${OPEN_EN_VRIJ} and voorkeur_id is not null`,
  `create index taken_akkoord on regie.taken (team_id, discipline, beurt_datum, id) where ${OPEN_EN_VRIJ}
     and soort in ('CONTRASEIGN', 'VOORBEREIDING_BEOORDELEN', 'VASTSTELLING_CONTROLEREN', 'EZWB_CONTROLEREN')`,
  `create index taken_behandelaar on regie.taken (behandelaar_id, beurt_datum, id) where status = 'OPEN'`,
  `create index taken_team on regie.taken (team_id, beurt_datum, id) where status = 'OPEN'`,
  `create index taken_gedelegeerd on regie.taken (gedelegeerd_door_id, beurt_datum, id) where status = 'OPEN'`,
];

const BEFORE: Readonly<Record<string, string>> = {
  taken_vrij: `(team_id, discipline, uiterlijke_beslisdatum, id)
     where status = 'OPEN' and behandelaar_id is null and wacht_tot_datum is null`,
  taken_behandelaar: `(behandelaar_id, uiterlijke_beslisdatum, id) where status = 'OPEN'`,
  taken_team: `(team_id, uiterlijke_beslisdatum, id) where status = 'OPEN'`,
  taken_gedelegeerd: `(gedelegeerd_door_id, uiterlijke_beslisdatum, id) where status = 'OPEN'`,
};

const tables = [
  // By which rules the dates on the open taken were counted; another set means counting them anew.
  `create table regie.beurtregels (een boolean primary key default true check (een), regels jsonb not null)`,
  // How many taken somebody of a discipline has in hand at most, as a kantoor agreed it from a day.
  `create table regie.werkvoorraadgrenzen (
     kantoor_id text not null references regie.kantoren (id), discipline text not null, van date not null, tot date,
     grens integer not null check (grens between 1 and 500), reden text not null, door_id text not null,
     primary key (kantoor_id, discipline, van), check (tot > van))`,
];

const rights = ['grant select, insert, update on regie.beurtregels, regie.werkvoorraadgrenzen to regie_app'];
