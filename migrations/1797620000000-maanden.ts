import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The counts per month, now and as each month and day has changed them, so that figures of a large centre are read from a
 * few thousand rows whichever moment they are asked of; and how long dossiers were in their phases, counted likewise.
 */
export class Maanden1797620000000 implements MigrationInterface {
  name = 'Maanden1797620000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...counting, ...counted, ...indexes, ...rights])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { maanden } of COUNTS) {
      await runner.query(`drop function regie.tel_${maanden}() cascade`);
      await runner.query(`drop view regie.${maanden}_hertelling`);
      await runner.query(`drop table regie.${maanden}`);
    }
    await runner.query('drop table regie.dossier_verblijven, regie.productie_maanden');
    await runner.query('drop index regie.dossier_overview_ontvangst, regie.dossier_standen_nu');
    await runner.query(`create index dossier_standen_nu on regie.dossier_standen (team_id, geldig_tot)
      where open and bekend_tot = 'infinity'`);
    await runner.query('drop index regie.dossier_standen_geleerd, regie.dossier_besluiten_geleerd');
    await runner.query(`create index dossier_standen_geleerd on regie.dossier_standen (team_id, bekend_van)
      where open and bekend_tot = 'infinity'`);
    await runner.query(`create index dossier_besluiten_geleerd on regie.dossier_besluiten (team_id, bekend_van)
      where bekend_tot = 'infinity'`);
    await runner.query(`create index dossier_standen_fase on regie.dossier_standen (team_id, journey_id, fase)
      include (geldig_van, geldig_tot) where open and bekend_tot = 'infinity'`);
    for (const [table, key] of Object.entries(DAGEN)) {
      await runner.query(`alter table regie.${table} drop constraint ${table}_pkey`);
      await runner.query(`alter table regie.${table} add primary key (team_id, ${key}, datum)`);
    }
  }
}

/** How rows of two times add up: which they are, where to, by what, and what of each. */
interface Count {
  rijen: string;
  maanden: string;
  key: readonly string[];
  sums: readonly string[];
  /** Of rows `s`: key, day (`d.datum`) and values, named as the sums. */
  per: string;
  where: string;
}

const COUNTS: readonly Count[] = [
  {
    rijen: 'dossier_standen',
    maanden: 'voorraad_maanden',
    key: ['soort', 'variant', 'overgenomen_te_laat'],
    sums: ['open', 'wachtend', 'te_laat', 'instroom'],
    // Overdue from the day after the beslisdatum; a term that stands still cannot pass; what is decided does not wait.
    per: `cross join lateral (select (not s.beslist)::integer as wacht, case when not s.beslist and not s.opgeschort
        and s.uiterlijke_beslisdatum + 1 < s.geldig_tot
        then greatest(s.geldig_van, s.uiterlijke_beslisdatum + 1) end as te_laat_van) w
      cross join lateral (values
        (s.geldig_van, 1, w.wacht, 0, s.instroom::integer), (s.geldig_tot, -1, -w.wacht, 0, 0),
        (w.te_laat_van, 0, 0, 1, 0), (case when w.te_laat_van is not null then s.geldig_tot end, 0, 0, -1, 0))
        as d (datum, open, wachtend, te_laat, instroom)`,
    where: `s.open and d.datum < 'infinity'`,
  },
  {
    rijen: 'dossier_besluiten',
    maanden: 'besluit_maanden',
    key: ['soort', 'variant', 'vangnet', 'overgenomen_te_laat'],
    sums: ['besluiten', 'op_tijd', 'beoordeeld', 'afgewezen', 'hersteld', 'verzuim_dagen', 'einden'],
    // A second besluit after a heropening is no second decision on the aanvraag; only a judged aanvraag can be afgewezen.
    per: `cross join lateral (select s.is_besluit and not s.na_heropening as eerste) e
      cross join lateral (select s.besluit_datum as datum, e.eerste::integer as besluiten,
        (e.eerste and s.op_tijd)::integer as op_tijd,
        (e.eerste and s.uitkomst <> 'BUITEN_BEHANDELING')::integer as beoordeeld,
        (e.eerste and s.uitkomst in ('GEEN_RECHT_LT35', 'GEEN_RECHT_OTHER'))::integer as afgewezen,
        (s.verzuim_dagen is not null)::integer as hersteld, coalesce(s.verzuim_dagen, 0) as verzuim_dagen,
        s.einde::integer as einden) d`,
    where: 'true',
  },
  {
    rijen: 'dossier_verblijven',
    maanden: 'verblijf_maanden',
    key: ['fase', 'dagen'],
    sums: ['aantal'],
    per: 'cross join lateral (select s.vertrek_datum as datum, 1 as aantal) d',
    where: 'true',
  },
];

/**
 * Each row counts from the moment it was known and off again when it no longer was: in the sum of all that is known, in
 * that of the month and in that of the day of that moment. The sum of all less the later months and days is what was known
 * on a past day.
 */
const perMaand = ({ key, sums, per, where }: Count, rows: string, sign: string): string => {
  const groups = [1, 2, 3, 4, ...key.map((_, index) => index + 5)].join(', ');
  return `select s.team_id, k.kennis, k.bekend, date_trunc('month', d.datum::timestamp)::date as maand,
      ${key.map((column) => `s.${column}`).join(', ')},
      ${sums.map((sum) => `(sum(${sign} * l.richting * d.${sum}))::bigint as ${sum}`).join(', ')}
    from ${rows} s
    ${per}
    cross join lateral (values (s.bekend_van, 1), (s.bekend_tot, -1)) l (moment, richting)
    cross join lateral (select (l.moment at time zone 'Europe/Amsterdam')::date as dag) v
    cross join lateral (values ('ALLES', date '-infinity'), ('DAG', v.dag),
      ('MAAND', date_trunc('month', v.dag::timestamp)::date)) k (kennis, bekend)
    where ${where} and l.moment < 'infinity'
    group by ${groups}
    having (${sums.map((sum) => `sum(l.richting * d.${sum})`).join(', ')}) <> (${sums.map(() => '0').join(', ')})
    order by ${groups}`;
};

/** What the triggers keep, counted from all rows: for whoever holds one against the other. */
const hertelling = (count: Count): string =>
  `create view regie.${count.maanden}_hertelling as ${perMaand(count, `regie.${count.rijen}`, '1')}`;

const kennis = `team_id text not null, kennis text not null check (kennis in ('ALLES', 'MAAND', 'DAG')),
     bekend date not null, maand date not null`;

const tables = [
  `create table regie.dossier_verblijven (
     journey_id uuid not null references regie.journeys (id), fase text not null, team_id text not null,
     vertrek_datum date not null, dagen integer not null,
     bekend_van timestamptz not null, bekend_tot timestamptz not null,
     primary key (journey_id, fase, bekend_van),
     constraint dossier_verblijven_bekend_check check (bekend_van < bekend_tot))`,
  `create trigger geen_wijziging before update on regie.dossier_verblijven
     for each statement execute function regie.refuse_change()`,
  `create table regie.voorraad_maanden (
     ${kennis}, soort text not null, variant text not null, overgenomen_te_laat boolean not null,
     open integer not null, wachtend integer not null, te_laat integer not null, instroom integer not null,
     primary key (team_id, kennis, bekend, maand, soort, variant, overgenomen_te_laat))`,
  `create table regie.besluit_maanden (
     ${kennis}, soort text not null, variant text not null, vangnet boolean not null,
     overgenomen_te_laat boolean not null, besluiten integer not null, op_tijd integer not null,
     beoordeeld integer not null, afgewezen integer not null, hersteld integer not null, verzuim_dagen bigint not null,
     einden integer not null,
     primary key (team_id, kennis, bekend, maand, soort, variant, vangnet, overgenomen_te_laat))`,
  `create table regie.verblijf_maanden (
     ${kennis}, fase text not null, dagen integer not null, aantal integer not null,
     primary key (team_id, kennis, bekend, maand, fase, dagen))`,
  // Kept by the statement that counts a handeling, like the days.
  `create table regie.productie_maanden (
     team_id text not null, maand date not null, functie text not null, norm_minuten bigint not null,
     primary key (team_id, maand, functie))`,
];

const counting = COUNTS.flatMap((count) => [
  `create function regie.tel_${count.maanden}() returns trigger language plpgsql as $$
   declare teken integer := case tg_op when 'INSERT' then 1 else -1 end;
   begin
     insert into regie.${count.maanden} as m ${perMaand(count, 'rijen', 'teken')}
     on conflict (team_id, kennis, bekend, maand, ${count.key.join(', ')}) do update
       set ${count.sums.map((sum) => `${sum} = m.${sum} + excluded.${sum}`).join(', ')};
     return null;
   end $$`,
  `create trigger tel_maanden_erbij after insert on regie.${count.rijen} referencing new table as rijen
     for each statement execute function regie.tel_${count.maanden}()`,
  `create trigger tel_maanden_eraf after delete on regie.${count.rijen} referencing old table as rijen
     for each statement execute function regie.tel_${count.maanden}()`,
]);

const counted = [
  ...COUNTS.map(hertelling),
  ...COUNTS.map(({ maanden }) => `insert into regie.${maanden} select * from regie.${maanden}_hertelling`),
  `insert into regie.productie_maanden
     select team_id, date_trunc('month', datum::timestamp)::date, functie, sum(norm_minuten)
     from regie.productie_dagen group by 1, 2, 3`,
  // How long phases took follows from the facts: the follower folds every dossier once more.
  'update regie.dossier_gevouwen set seq = 0',
  `update regie.followers set xid = '0', position = 0 where naam = 'standen'`,
];

/** The counts per day, which are now read by the months that are not whole. */
const DAGEN = {
  voorraad_mutaties: 'soort, variant, overgenomen_te_laat',
  besluit_mutaties: 'soort, variant, vangnet, overgenomen_te_laat',
};

const indexes = [
  ...Object.entries(DAGEN).flatMap(([table, key]) => [
    `alter table regie.${table} drop constraint ${table}_pkey`,
    `alter table regie.${table} add primary key (team_id, datum, ${key})`,
  ]),
  // How old is what lies there on a day, without a look at the rows.
  'drop index regie.dossier_standen_nu',
  `create index dossier_standen_nu on regie.dossier_standen (team_id, geldig_tot)
     include (geldig_van, journey_id, beslist, opgeschort, uiterlijke_beslisdatum, bekend_van) where open and bekend_tot = 'infinity'`,
  'create index dossier_overview_ontvangst on regie.dossier_overview (journey_id) include (ontvangst_datum)',
  'drop index regie.dossier_standen_fase, regie.dossier_standen_geleerd, regie.dossier_besluiten_geleerd',
  // What was learned in the rest of a day, whether or not it is known still.
  'create index dossier_standen_geleerd on regie.dossier_standen (team_id, bekend_van) where open',
  'create index dossier_besluiten_geleerd on regie.dossier_besluiten (team_id, bekend_van)',
  'create index dossier_verblijven_geleerd on regie.dossier_verblijven (team_id, bekend_van)',
  `create index dossier_verblijven_herzien on regie.dossier_verblijven (team_id, bekend_tot)
     where bekend_tot < 'infinity'`,
  `create index dossier_verblijven_nu on regie.dossier_verblijven (team_id, vertrek_datum)
     include (fase, dagen) where bekend_tot = 'infinity'`,
];

const rights = [
  `grant select, insert, update on regie.voorraad_maanden, regie.besluit_maanden, regie.verblijf_maanden,
     regie.productie_maanden to regie_app`,
  'grant select, insert, delete on regie.dossier_verblijven to regie_app',
  `grant select on ${COUNTS.map(({ maanden }) => `regie.${maanden}_hertelling`).join(', ')} to regie_app`,
];
