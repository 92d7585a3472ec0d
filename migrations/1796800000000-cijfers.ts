import { MigrationInterface, QueryRunner } from 'typeorm';

/** How every dossier stood and what was decided, in two times; counted per day beside it; norms and policy per office. */
export class Cijfers1796800000000 implements MigrationInterface {
  name = 'Cijfers1796800000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...centre, ...tables, ...counts, ...counting, ...work, ...rights])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['dossier_besluiten', 'dossier_standen', 'dossier_gevouwen', 'besluit_mutaties'])
      await runner.query(`drop table regie.${table}`);
    await runner.query('drop table regie.voorraad_mutaties, regie.kpi_normen, regie.cijferbeleid');
    await runner.query('drop function regie.tel_standen(), regie.tel_besluiten()');
    await runner.query('alter table regie.kantoren drop column district');
    await runner.query(`delete from regie.vastgelopen_werk_feiten where werk_id in
      (select id from regie.vastgelopen_werk where soort = 'STANDEN')`);
    await runner.query(`delete from regie.vastgelopen_werk where soort = 'STANDEN'`);
    await runner.query('alter table regie.vastgelopen_werk drop constraint vastgelopen_werk_soort_check');
    await runner.query(`alter table regie.vastgelopen_werk add constraint vastgelopen_werk_soort_check check (soort in
      ('ALARM', 'BRIEF', 'KLANTREIS', 'REGELS', 'PRODUCTIE', 'MELDINGEN'))`);
  }
}

const centre = [
  'alter table regie.kantoren add column district text',
  // Who of a kantoor sees figures of its teams (evaluation table 2.1); without a row EIGEN_TEAM.
  `create table regie.cijferbeleid (
     kantoor_id text not null references regie.kantoren (id), van date not null, tot date,
     beleid text not null check (beleid in ('EIGEN_TEAM', 'TEAMS_SAMEN', 'ALLEEN_LEIDING')),
     allen_wekelijks boolean not null default false,
     primary key (kantoor_id, van), check (tot > van))`,
  // A district may set its own norm for these two (evaluation 3.7).
  `create table regie.kpi_normen (
     naam text not null check (naam in ('verzuimduur', 'afwijzingen-wia-vangnet')), district text not null,
     van date not null, tot date, waarde numeric(6, 2) not null check (waarde > 0), reden text not null,
     primary key (naam, district, van), check (tot > van))`,
];

const tables = [
  // Up to which fact of a dossier the two tables below are.
  `create table regie.dossier_gevouwen (
     journey_id uuid primary key references regie.journeys (id), seq integer not null)`,
  `create table regie.dossier_standen (
     journey_id uuid not null references regie.journeys (id), soort text not null, variant text not null,
     vangnet boolean not null, team_id text not null, fase text not null, open boolean not null, beslist boolean not null,
     uiterlijke_beslisdatum date, opgeschort boolean not null, overgenomen_te_laat boolean not null, instroom boolean not null,
     geldig_van date not null, geldig_tot date not null,
     bekend_van timestamptz not null, bekend_tot timestamptz not null,
     primary key (journey_id, bekend_van, geldig_van),
     check (geldig_van < geldig_tot),
     constraint dossier_standen_bekend_check check (bekend_van < bekend_tot))`,
  // What is known now, by team and soort; as of a past moment by team.
  `create index dossier_standen_nu on regie.dossier_standen (team_id, soort, geldig_tot, geldig_van)
     where open and bekend_tot = 'infinity'`,
  'create index dossier_standen_toen on regie.dossier_standen (team_id, bekend_tot, geldig_tot) where open',
  `create table regie.dossier_besluiten (
     journey_id uuid not null references regie.journeys (id), fact_seq integer not null,
     soort text not null, variant text not null, vangnet boolean not null, besluit_datum date not null,
     uiterlijke_beslisdatum date, op_tijd boolean not null, team_id text not null, team_bij_verstrijken text,
     overgenomen_te_laat boolean not null, uitkomst text not null, is_besluit boolean not null,
     na_heropening boolean not null, einde boolean not null, verzuim_dagen integer,
     bekend_van timestamptz not null, bekend_tot timestamptz not null,
     primary key (journey_id, fact_seq, bekend_van), check (bekend_van < bekend_tot))`,
  'create index dossier_besluiten_team on regie.dossier_besluiten (team_id, besluit_datum)',
  `create index dossier_besluiten_verstreken on regie.dossier_besluiten (team_bij_verstrijken, besluit_datum)
     where team_bij_verstrijken is not null`,
];

// Of what is known now, per day how many more: the sum of the days up to D is how many there were on D. Kept by triggers, so
// whoever writes the tables above keeps these; `verify` counts them again.
const counts = [
  `create table regie.voorraad_mutaties (
     team_id text not null, soort text not null, variant text not null, overgenomen_te_laat boolean not null, datum date not null,
     open integer not null, wachtend integer not null, te_laat integer not null, instroom integer not null,
     primary key (team_id, soort, variant, overgenomen_te_laat, datum))`,
  `create table regie.besluit_mutaties (
     team_id text not null, soort text not null, variant text not null, vangnet boolean not null,
     overgenomen_te_laat boolean not null, datum date not null,
     besluiten integer not null, op_tijd integer not null, beoordeeld integer not null, afgewezen integer not null,
     hersteld integer not null, verzuim_dagen bigint not null, einden integer not null,
     primary key (team_id, soort, variant, vangnet, overgenomen_te_laat, datum))`,
];

const counting = [
  // Overdue from the day after the beslisdatum; a term that stands still cannot pass; what is decided does not wait.
  `create function regie.tel_standen() returns trigger language plpgsql as $$
   declare teken integer := case tg_op when 'INSERT' then 1 else -1 end;
   begin
     insert into regie.voorraad_mutaties as m
       (team_id, soort, variant, overgenomen_te_laat, datum, open, wachtend, te_laat, instroom)
     select s.team_id, s.soort, s.variant, s.overgenomen_te_laat, d.datum,
       teken * sum(d.open), teken * sum(d.wachtend), teken * sum(d.te_laat), teken * sum(d.instroom)
     from rijen s
     cross join lateral (select (not s.beslist)::integer as wacht, case when not s.beslist and not s.opgeschort
       and s.uiterlijke_beslisdatum + 1 < s.geldig_tot
       then greatest(s.geldig_van, s.uiterlijke_beslisdatum + 1) end as te_laat_van) w
     cross join lateral (values
       (s.geldig_van, 1, w.wacht, 0, s.instroom::integer), (s.geldig_tot, -1, -w.wacht, 0, 0),
       (w.te_laat_van, 0, 0, 1, 0), (case when w.te_laat_van is not null then s.geldig_tot end, 0, 0, -1, 0))
       as d (datum, open, wachtend, te_laat, instroom)
     where s.open and s.bekend_tot = 'infinity' and d.datum < 'infinity'
     group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
     on conflict (team_id, soort, variant, overgenomen_te_laat, datum) do update set open = m.open + excluded.open,
       wachtend = m.wachtend + excluded.wachtend, te_laat = m.te_laat + excluded.te_laat,
       instroom = m.instroom + excluded.instroom;
     return null;
   end $$`,
  // A second besluit after a heropening is no second decision on the aanvraag; only a judged aanvraag can be afgewezen.
  `create function regie.tel_besluiten() returns trigger language plpgsql as $$
   declare teken integer := case tg_op when 'INSERT' then 1 else -1 end;
   begin
     insert into regie.besluit_mutaties as m (team_id, soort, variant, vangnet, overgenomen_te_laat, datum,
       besluiten, op_tijd, beoordeeld, afgewezen, hersteld, verzuim_dagen, einden)
     select team_id, soort, variant, vangnet, overgenomen_te_laat, besluit_datum,
       teken * count(*) filter (where eerste), teken * count(*) filter (where eerste and op_tijd),
       teken * count(*) filter (where eerste and uitkomst <> 'BUITEN_BEHANDELING'),
       teken * count(*) filter (where eerste and uitkomst in ('GEEN_RECHT_LT35', 'GEEN_RECHT_OTHER')),
       teken * count(verzuim_dagen), teken * coalesce(sum(verzuim_dagen), 0), teken * count(*) filter (where einde)
     from (select r.*, r.is_besluit and not r.na_heropening as eerste from rijen r where r.bekend_tot = 'infinity') b
     group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
     on conflict (team_id, soort, variant, vangnet, overgenomen_te_laat, datum) do update
       set besluiten = m.besluiten + excluded.besluiten, op_tijd = m.op_tijd + excluded.op_tijd,
       beoordeeld = m.beoordeeld + excluded.beoordeeld, afgewezen = m.afgewezen + excluded.afgewezen,
       hersteld = m.hersteld + excluded.hersteld, verzuim_dagen = m.verzuim_dagen + excluded.verzuim_dagen,
       einden = m.einden + excluded.einden;
     return null;
   end $$`,
  ...['standen', 'besluiten'].flatMap((what) => [
    `create trigger tel_erbij after insert on regie.dossier_${what} referencing new table as rijen
       for each statement execute function regie.tel_${what}()`,
    `create trigger tel_eraf after delete on regie.dossier_${what} referencing old table as rijen
       for each statement execute function regie.tel_${what}()`,
    // A row that changed is another row: written anew, so that it is counted anew.
    `create trigger geen_wijziging before update on regie.dossier_${what}
       for each statement execute function regie.refuse_change()`,
  ]),
];

// Facts that cannot be folded are set aside as those of the other followers are.
const work = [
  'alter table regie.vastgelopen_werk drop constraint vastgelopen_werk_soort_check',
  `alter table regie.vastgelopen_werk add constraint vastgelopen_werk_soort_check check (soort in
     ('ALARM', 'BRIEF', 'KLANTREIS', 'REGELS', 'PRODUCTIE', 'MELDINGEN', 'STANDEN'))`,
];

const rights = [
  `grant select, insert, update, delete on regie.dossier_gevouwen, regie.voorraad_mutaties, regie.besluit_mutaties,
     regie.kpi_normen, regie.cijferbeleid to regie_app`,
  'grant select, insert, delete on regie.dossier_standen, regie.dossier_besluiten to regie_app',
];
