import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who was in which team, with which roles and hours, in two times: when it was so, and when it was on record. A figure of a
 * past month is divided by the people of then, and one as of a past moment by what was on record at that moment.
 */
export class Krachten1797310000000 implements MigrationInterface {
  name = 'Krachten1797310000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...keeping, ...now, ...rights]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['medewerker_rollen', 'werkpatronen'])
      await runner.query(`drop trigger onthoud_kracht on regie.${table}`);
    await runner.query('drop trigger plaats_in_team on regie.medewerkers');
    await runner.query('drop table regie.kracht_versies, regie.teamplaatsingen');
    await runner.query(
      'drop function regie.onthoud_kracht(), regie.plaats_in_team(), regie.kracht_van(text)',
    );
  }
}

const tables = [
  `create table regie.teamplaatsingen (
     medewerker_id text not null references regie.medewerkers (id), team_id text not null references regie.teams (id),
     van date not null, tot date, primary key (medewerker_id, van), check (tot > van))`,
  // All that decides how much somebody works where: as it was on record from one moment up to another.
  `create table regie.kracht_versies (
     medewerker_id text not null references regie.medewerkers (id),
     bekend_van timestamptz not null, bekend_tot timestamptz not null, team_ids text[] not null, kracht jsonb not null,
     primary key (medewerker_id, bekend_van), check (bekend_van < bekend_tot))`,
  `create unique index kracht_versies_nu on regie.kracht_versies (medewerker_id) where bekend_tot = 'infinity'`,
];

const BEGIN = `date '0001-01-01'`;

const keeping = [
  // The team of a medewerker is the one of today; where they were before is kept beside it. A day is of one team.
  `create function regie.plaats_in_team() returns trigger language plpgsql as $$
   declare dag date := case tg_op when 'INSERT' then ${BEGIN} else regie.regie_vandaag() end;
   begin
     delete from regie.teamplaatsingen where medewerker_id = new.id and van >= dag;
     update regie.teamplaatsingen set tot = dag where medewerker_id = new.id and (tot is null or tot > dag);
     if new.team_id is not null then
       insert into regie.teamplaatsingen (medewerker_id, team_id, van) values (new.id, new.team_id, dag);
     end if;
     return null;
   end $$`,
  `create trigger plaats_in_team after insert or update of team_id on regie.medewerkers
     for each row execute function regie.plaats_in_team()`,
  `create function regie.kracht_van(wie text) returns jsonb language sql stable as $$
     select jsonb_build_object(
       'plaatsingen', (select coalesce(jsonb_agg(jsonb_build_object('teamId', p.team_id, 'van', p.van, 'tot', p.tot)
          order by p.van), '[]') from regie.teamplaatsingen p where p.medewerker_id = wie),
       'rollen', (select coalesce(jsonb_agg(jsonb_build_object('rol', r.rol, 'van', r.van, 'tot', r.tot) order by r.id), '[]')
          from regie.medewerker_rollen r where r.medewerker_id = wie),
       'patronen', (select coalesce(jsonb_agg(jsonb_build_object('van', w.van, 'tot', w.tot, 'minuten', w.minuten,
          'aandeelOpleiding', w.aandeel_opleiding, 'dekking', w.dekking) order by w.van), '[]')
          from regie.werkpatronen w where w.medewerker_id = wie)) $$`,
  // At the end of the transaction, so that what is changed together is one version. What is first put on record counts as
  // known ever since; and a clock that was set back closes nothing before it began.
  `create function regie.onthoud_kracht() returns trigger language plpgsql as $$
   declare
     wie text := case tg_op when 'DELETE' then old.medewerker_id else new.medewerker_id end;
     nu timestamptz := regie.regie_now();
     nieuw jsonb;
     laatste regie.kracht_versies;
   begin
     perform pg_advisory_xact_lock(hashtextextended('kracht ' || wie, 0));
     nieuw := regie.kracht_van(wie);
     select * into laatste from regie.kracht_versies where medewerker_id = wie and bekend_tot = 'infinity';
     if laatste.kracht = nieuw or (laatste.kracht is null and nieuw->'rollen' = '[]') then
       return null;
     end if;
     if laatste.bekend_van >= nu then
       update regie.kracht_versies set kracht = nieuw, team_ids = array(select jsonb_array_elements(nieuw->'plaatsingen')->>'teamId')
         where medewerker_id = wie and bekend_tot = 'infinity';
       return null;
     end if;
     update regie.kracht_versies set bekend_tot = nu where medewerker_id = wie and bekend_tot = 'infinity';
     insert into regie.kracht_versies (medewerker_id, bekend_van, bekend_tot, team_ids, kracht)
       values (wie, case when laatste.kracht is null then '-infinity' else nu end, 'infinity', array(select jsonb_array_elements(nieuw->'plaatsingen')->>'teamId'), nieuw);
     return null;
   end $$`,
  ...['teamplaatsingen', 'medewerker_rollen', 'werkpatronen'].map(
    (table) => `create constraint trigger onthoud_kracht after insert or update or delete on regie.${table}
      deferrable initially deferred for each row execute function regie.onthoud_kracht()`,
  ),
];

const now = [
  `insert into regie.teamplaatsingen (medewerker_id, team_id, van)
     select id, team_id, ${BEGIN} from regie.medewerkers where team_id is not null`,
  // Whoever is in no team fires none of the triggers by the statement above.
  `insert into regie.kracht_versies (medewerker_id, bekend_van, bekend_tot, team_ids, kracht)
     select m.id, '-infinity', 'infinity', array(select p.team_id from regie.teamplaatsingen p where p.medewerker_id = m.id),
       regie.kracht_van(m.id)
     from regie.medewerkers m where exists (select from regie.medewerker_rollen r where r.medewerker_id = m.id)`,
];

const rights = [
  'grant select on regie.teamplaatsingen to regie_app',
  'grant select, insert, update on regie.kracht_versies to regie_app',
];
