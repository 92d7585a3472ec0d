import { MigrationInterface, QueryRunner } from 'typeorm';

/** What an SMV may do for an arts, each act done under it, and what a kantoor allows. */
export class Mandaten1796300000000 implements MigrationInterface {
  name = 'Mandaten1796300000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...validity, ...underWay, ...rights]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function regie.opdrachtgever_stand(text, text, date)');
    for (const table of ['mandaat_handelingen', 'mandaat_feiten', 'mandaten', 'delegatiebeleid'])
      await runner.query(`drop table regie.${table}`);
  }
}

const tables = [
  // Who may delegate in a kantoor, and what becomes of a mandate while its arts is away (evaluation, table 2.1).
  `create table regie.delegatiebeleid (
     kantoor_id text not null references regie.kantoren (id), van date not null, tot date,
     delegeren text[] not null, bij_afwezigheid text not null check (bij_afwezigheid in ('SCHORT_OP', 'WAARNEMER')),
     primary key (kantoor_id, van), check (tot > van))`,
  `create table regie.mandaten (
     id uuid primary key, versie integer not null default 1, status text not null,
     handelingen text[] not null check (cardinality(handelingen) > 0),
     journey_id uuid references regie.journeys (id), team_id text not null references regie.teams (id), soort text,
     voorbereiding boolean not null default false,
     opdrachtgever_id text not null references regie.medewerkers (id), hoedanigheid text not null,
     aan_id text references regie.medewerkers (id),
     maximum integer check (maximum > 0), aantal integer not null default 0, tot_fase text, toelichting text,
     van_datum date not null, tot_datum date, terug_voor_datum date not null,
     review text not null check (review in ('ALTIJD', 'STEEKPROEF', 'BIJ_AANLEIDING')),
     review_percentage integer check (review_percentage between 1 and 100), reden text,
     at timestamptz not null, gewijzigd_tijdstip timestamptz not null,
     constraint mandaten_review_percentage_bij_check check ((review = 'STEEKPROEF') = (review_percentage is not null)),
     constraint mandaten_tot_check check (tot_datum >= van_datum),
     constraint mandaten_voorbereiding_check check (not voorbereiding or journey_id is not null),
     check (status in ('GEGEVEN', 'AANVAARD', 'IN_UITVOERING', 'TERUGGEMELD', 'GOEDGEKEURD', 'GEWEIGERD', 'INGETROKKEN',
       'VERLOPEN', 'GESLOTEN')))`,
  `create unique index mandaten_voorbereiding on regie.mandaten (journey_id)
     where voorbereiding and status in ('GEGEVEN', 'AANVAARD', 'IN_UITVOERING', 'TERUGGEMELD')`,
  'create index mandaten_dossier on regie.mandaten (journey_id) where journey_id is not null',
  'create index mandaten_team on regie.mandaten (team_id) where journey_id is null',
  'create index mandaten_opdrachtgever on regie.mandaten (opdrachtgever_id)',
  'create index mandaten_aan on regie.mandaten (aan_id)',
  `create table regie.mandaat_feiten (
     mandaat_id uuid not null references regie.mandaten (id), versie integer not null, type text not null,
     actor_id text not null, hoedanigheid text not null, data jsonb not null, at timestamptz not null,
     primary key (mandaat_id, versie))`,
  `create trigger append_only before update or delete on regie.mandaat_feiten
     for each row execute function regie.refuse_change()`,
  `create trigger append_only_truncate before truncate on regie.mandaat_feiten
     for each statement execute function regie.refuse_change()`,
  // One row per act done under a mandate; beoordelen says that the arts looks at it.
  `create table regie.mandaat_handelingen (
     journey_id uuid not null references regie.journeys (id), fact_seq integer not null,
     mandaat_id uuid not null references regie.mandaten (id), actie text not null, door_id text not null,
     at timestamptz not null, beoordelen boolean not null, oordeel text check (oordeel in ('GOED', 'TERUG')), reden text,
     beoordeeld_door_id text, beoordeeld_tijdstip timestamptz, primary key (journey_id, fact_seq))`,
  'create index mandaat_handelingen_mandaat on regie.mandaat_handelingen (mandaat_id)',
];

const validity = [
  `create function regie.opdrachtgever_stand(wie text, team text, dag date) returns text language sql stable as $$
     select case
       when not exists (select from regie.medewerker_rollen r where r.medewerker_id = wie
         and r.rol in ('VERZEKERINGSARTS', 'AIOS', 'ANIOS') and r.van <= dag and (r.tot is null or r.tot > dag)) then 'VERTROKKEN'
       when regie.is_afwezig(wie, dag) and exists (select from regie.teams t join regie.delegatiebeleid b on b.kantoor_id = t.kantoor_id
         where t.id = team and b.van <= dag and (b.tot is null or b.tot > dag) and b.bij_afwezigheid = 'SCHORT_OP') then 'AFWEZIG'
       else 'ER' end $$`,
];

// What was delegated before there were mandates, goes on under one.
const underWay = [
  `insert into regie.mandaten (id, status, handelingen, journey_id, team_id, voorbereiding, opdrachtgever_id, hoedanigheid,
     aan_id, van_datum, terug_voor_datum, review, at, gewijzigd_tijdstip)
   select gen_random_uuid(),
     case when exists (select from regie.taken t where t.journey_id = j.id and t.status = 'OPEN'
       and t.soort = 'VOORBEREIDING_BEOORDELEN') then 'TERUGGEMELD' else 'GEGEVEN' end,
     '{meldVoorbereidingTerug,registreerContact,vraagMedischeInformatie}', j.id, o.team_id, true,
     f.actor_id, f.hoedanigheid, f.data->>'aanId', (f.at at time zone 'Europe/Amsterdam')::date,
     (f.data->>'terugVoorDatum')::date, 'ALTIJD', f.at, f.at
   from regie.journeys j
   join regie.dossier_overview o on o.journey_id = j.id
   cross join lateral (select * from regie.facts d where d.journey_id = j.id and d.type = 'VoorbereidingDelegated'
     order by d.seq desc limit 1) f
   where j.status = 'active' and jsonb_typeof(j.context->'voorbereiding') = 'object'`,
  `insert into regie.mandaat_feiten (mandaat_id, versie, type, actor_id, hoedanigheid, data, at)
   select id, 1, 'MandaatGiven', opdrachtgever_id, hoedanigheid, jsonb_build_object('status', status), at from regie.mandaten`,
];

const rights = [
  'grant select, insert, update on regie.mandaten, regie.mandaat_handelingen, regie.delegatiebeleid to regie_app',
  'grant select, insert on regie.mandaat_feiten to regie_app',
  'grant execute on all functions in schema regie to regie_app',
];
