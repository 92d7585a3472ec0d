import type { EntityManager } from 'typeorm';
import type { Productieregel } from '../domain/productie/productieregel';
import type { LoggedFact } from './followers';
import { productieVan } from './productie-feiten';

export const TABELLEN = {
  regels: 'productie_regels',
  dagen: 'productie_dagen',
  maanden: 'productie_maanden',
};

/**
 * Counts facts: a row per handeling and person, and the sums per day and month in the same statement. A row that is there already
 * is passed over, and then not added to its day either; days are touched in one order, so that two cannot deadlock.
 */
export async function countProductie(
  manager: EntityManager,
  facts: readonly LoggedFact[],
  tabellen = TABELLEN,
): Promise<void> {
  const regels = await productieVan(manager, facts);
  await manager.query(
    `${schrijf(tabellen.regels)}, ${TYPEN}, per_dag as (
       insert into ${tabellen.dagen} as d (team_id, datum, handeling, functie, aandeel, norm_minuten)
       ${PER_DAG('geteld')} order by 1, 2, 3, 4
       on conflict (team_id, datum, handeling, functie) do update
         set aandeel = d.aandeel + excluded.aandeel, norm_minuten = d.norm_minuten + excluded.norm_minuten)
     insert into ${tabellen.maanden} as m (team_id, maand, functie, norm_minuten)
     ${PER_MAAND('geteld')} order by 1, 2, 3
     on conflict (team_id, maand, functie) do update set norm_minuten = m.norm_minuten + excluded.norm_minuten`,
    [JSON.stringify(regels), typenIn(facts)],
  );
}

/** What rows add up to. */
export const PER_DAG = (regels: string): string =>
  `select team_id, datum, handeling, functie, sum(aandeel)::bigint as aandeel, sum(norm_minuten)::bigint as norm_minuten
   from ${regels} group by 1, 2, 3, 4`;
export const PER_MAAND = (regels: string): string =>
  `select team_id, date_trunc('month', datum::timestamp)::date as maand, functie, sum(norm_minuten)::bigint as norm_minuten
   from ${regels} group by 1, 2, 3`;

/** The rows alone, for whoever adds up the days of all of them at once. */
export async function writeRegels(
  manager: EntityManager,
  regels: readonly Productieregel[],
  facts: readonly LoggedFact[],
  tabel: string,
): Promise<void> {
  await manager.query(`${schrijf(tabel)}, ${TYPEN} select count(*) from geteld`, [
    JSON.stringify(regels),
    typenIn(facts),
  ]);
}

const typenIn = (facts: readonly LoggedFact[]): string[] => [...new Set(facts.map(({ type }) => type))];

const schrijf = (regels: string): string => `
  with nieuw as (
    select x."dossierId" as journey_id, x."feitSeq" as feit_seq, x.deel, x."teltSeq" as telt_seq, x.handeling,
      x."medewerkerId" as medewerker_id, x.functie, x."teamId" as team_id, x."mandaatId" as mandaat_id,
      x."opdrachtgeverId" as opdrachtgever_id, x.datum, x.tijdstip, x.aandeel, x."normMinuten" as norm_minuten
    from jsonb_to_recordset($1::jsonb) as x("dossierId" uuid, "feitSeq" integer, deel smallint, "teltSeq" integer,
      handeling text, "medewerkerId" text, functie text, "teamId" text, "mandaatId" uuid, "opdrachtgeverId" text,
      datum date, tijdstip timestamptz, aandeel smallint, "normMinuten" integer)),
  geteld as (
    insert into ${regels} (journey_id, feit_seq, deel, telt_seq, handeling, medewerker_id, functie, team_id, mandaat_id,
      opdrachtgever_id, datum, tijdstip, aandeel, norm_minuten)
    select * from nieuw on conflict do nothing returning team_id, datum, handeling, functie, aandeel, norm_minuten)`;
const TYPEN = `typen as (
    insert into feit_typen select t from unnest($2::text[]) as t order by 1 on conflict do nothing)`;
