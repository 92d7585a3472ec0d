import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who is there, who is away and who stands in. Work never lies with somebody who is not there: a trigger refuses it, and
 * the round gives what lies there to whoever stands in.
 */
export class Mensen1795800000000 implements MigrationInterface {
  name = 'Mensen1795800000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...moved, ...taken, ...presence, ...rights])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger taken_aan_wie_er_is on regie.taken');
    await runner.query('drop trigger taken_van_wie_er_niet_is on regie.taken');
    await runner.query('drop view regie.weeswerk');
    for (const name of ['aan_wie_er_is()', 'is_afwezig(text, date)', 'is_in_dienst(text, date)'])
      await runner.query(`drop function regie.${name}`);
    await runner.query(
      'alter table regie.taken drop column waarneming_voor_id, drop column overdrachtsnotitie',
    );
    await runner.query(
      `create table regie.medewerker_vervanging (
         medewerker_id text not null references regie.medewerkers (id), van date not null, tot date not null,
         vervanger_id text not null references regie.medewerkers (id),
         primary key (medewerker_id, van), check (tot > van and vervanger_id <> medewerker_id))`,
    );
    await runner.query('grant select, insert, update on regie.medewerker_vervanging to regie_app');
    for (const table of ['afwezigheid_feiten', 'afwezigheden', 'vaste_vervangers', 'werkpatronen'])
      await runner.query(`drop table regie.${table}`);
  }
}

const tables = [
  // Minutes of maandag to vrijdag; the share goes to training and side tasks (evaluation, table 3.1).
  `create table regie.werkpatronen (
     medewerker_id text not null references regie.medewerkers (id), van date not null, tot date,
     minuten integer[] not null, aandeel_opleiding integer not null default 0,
     primary key (medewerker_id, van), check (tot > van), check (aandeel_opleiding between 0 and 100),
     check (cardinality(minuten) = 5 and 0 <= all (minuten) and 600 >= all (minuten)))`,
  `create table regie.vaste_vervangers (
     medewerker_id text not null references regie.medewerkers (id), rol text not null, van date not null, tot date,
     vervanger_id text not null references regie.medewerkers (id),
     primary key (medewerker_id, rol, van), check (tot > van and vervanger_id <> medewerker_id))`,
  // Why somebody is ill is medical and never stands here. Two absences of one person never overlap, whoever registers;
  // the range over the hash stands for equality, which a gist index on text knows by an extension only.
  `create table regie.afwezigheden (
     id uuid primary key, medewerker_id text not null references regie.medewerkers (id),
     soort text not null check (soort in ('VERLOF', 'ZIEKTE', 'OPLEIDING', 'OVERIG')),
     van_datum date not null, tot_en_met_datum date,
     vervanger_id text references regie.medewerkers (id), ingetrokken boolean not null default false,
     versie integer not null default 1, door_id text not null references regie.medewerkers (id), at timestamptz not null,
     check (tot_en_met_datum >= van_datum and vervanger_id <> medewerker_id),
     constraint afwezigheden_overlap_check exclude using gist (
       int8range(hashtextextended(medewerker_id, 0), hashtextextended(medewerker_id, 0), '[]') with &&,
       daterange(van_datum, tot_en_met_datum, '[]') with &&) where (not ingetrokken))`,
  `create index afwezigheden_medewerker on regie.afwezigheden (medewerker_id, van_datum) where not ingetrokken`,
  `create table regie.afwezigheid_feiten (
     afwezigheid_id uuid not null references regie.afwezigheden (id), versie integer not null, type text not null,
     actor_id text not null, hoedanigheid text not null, data jsonb not null, at timestamptz not null,
     primary key (afwezigheid_id, versie))`,
  `create trigger append_only before update or delete on regie.afwezigheid_feiten
     for each row execute function regie.refuse_change()`,
  `create trigger append_only_truncate before truncate on regie.afwezigheid_feiten
     for each statement execute function regie.refuse_change()`,
];

const moved = [
  `insert into regie.afwezigheden (id, medewerker_id, soort, van_datum, tot_en_met_datum, vervanger_id, door_id, at)
   select gen_random_uuid(), medewerker_id, 'OVERIG', van, tot - 1, vervanger_id, medewerker_id, regie.regie_now()
   from regie.medewerker_vervanging`,
  `insert into regie.afwezigheid_feiten (afwezigheid_id, versie, type, actor_id, hoedanigheid, data, at)
   select id, 1, 'AfwezigheidRegistered', 'systeem', 'SYSTEEM', '{}', at from regie.afwezigheden`,
  'drop table regie.medewerker_vervanging',
];

const taken = [
  // Whose work it is while another does it or while it lies free, because that person is away.
  `alter table regie.taken add column waarneming_voor_id text references regie.medewerkers (id),
     add column overdrachtsnotitie text`,
  `create index taken_waarneming on regie.taken (waarneming_voor_id)
     where status = 'OPEN' and waarneming_voor_id is not null`,
];

const presence = [
  `create function regie.is_afwezig(wie text, dag date) returns boolean language sql stable as
     $$ select exists (select from regie.afwezigheden a where a.medewerker_id = wie and not a.ingetrokken
          and a.van_datum <= dag and (a.tot_en_met_datum is null or a.tot_en_met_datum >= dag)) $$`,
  `create function regie.is_in_dienst(wie text, dag date) returns boolean language sql stable as
     $$ select exists (select from regie.medewerker_rollen r where r.medewerker_id = wie
          and r.van <= dag and (r.tot is null or r.tot > dag)) $$`,
  // Whoever becomes absent locks their row first: an assignment that is under way is seen by them, a later one waits for
  // them and is then judged. What the journey itself gives to an absent colleague lies free under waarneming at once.
  `create function regie.aan_wie_er_is() returns trigger language plpgsql as $$
   declare
     dag date := regie.regie_vandaag();
     afwezig boolean;
   begin
     perform from regie.medewerkers where id = new.behandelaar_id for key share;
     afwezig := regie.is_afwezig(new.behandelaar_id, dag);
     if not afwezig and regie.is_in_dienst(new.behandelaar_id, dag) then
       return new;
     end if;
     if tg_op = 'UPDATE' then
       raise exception 'the colleague is not there' using errcode = 'RG001';
     end if;
     new.waarneming_voor_id := case when afwezig then new.behandelaar_id end;
     new.behandelaar_id := null;
     new.behandelaar_sinds_tijdstip := null;
     return new;
   end $$`,
  `create trigger taken_van_wie_er_niet_is before insert on regie.taken
     for each row when (new.behandelaar_id is not null and new.status = 'OPEN')
     execute function regie.aan_wie_er_is()`,
  `create trigger taken_aan_wie_er_is before update of behandelaar_id on regie.taken
     for each row when (new.behandelaar_id is not null and new.status = 'OPEN'
       and new.behandelaar_id is distinct from old.behandelaar_id)
     execute function regie.aan_wie_er_is()`,
  `create view regie.weeswerk as
     select t.id, t.journey_id, t.team_id, t.behandelaar_id,
       case when regie.is_in_dienst(t.behandelaar_id, v.dag) then 'AFWEZIG' else 'VERTROKKEN' end as reden
     from (select regie.regie_vandaag() as dag offset 0) v
     join regie.medewerkers m on regie.is_afwezig(m.id, v.dag) or not regie.is_in_dienst(m.id, v.dag)
     join regie.taken t on t.behandelaar_id = m.id and t.status = 'OPEN'`,
];

const rights = [
  `grant select, insert, update on regie.afwezigheden, regie.werkpatronen, regie.vaste_vervangers to regie_app`,
  `grant select, insert on regie.afwezigheid_feiten to regie_app`,
  `grant select on regie.weeswerk to regie_app`,
  `grant execute on all functions in schema regie to regie_app`,
];
