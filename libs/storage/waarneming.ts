import type { EntityManager } from 'typeorm';
import {
  planWaarneming,
  type Collega,
  type Collegas,
  type OpenWerk,
  type Verplaatsing,
} from '../domain/mensen/waarneming';
import { SYSTEEM, type By, type Rol } from '../domain/rollen';
import { DISCIPLINES } from '../domain/taken/taken';
import type { Datum } from '../domain/termijnen/datum';
import { handOverMeldingen } from './meldingen-overdragen';

const BATCH = 1000;

/** Which role does which discipline, as rows. */
export const ROL_PER_DISCIPLINE = `(values ${Object.entries(DISCIPLINES)
  .flatMap(([discipline, { rollen }]) => rollen.map((rol) => `('${discipline}', '${rol}')`))
  .join(', ')}) as dr (discipline, rol)`;

/** The trigger that keeps work from whoever is not there. */
export const ER_NIET = 'RG001';

export const isErNiet = (error: unknown): boolean => (error as { code?: string } | null)?.code === ER_NIET;

interface Gevonden {
  id: string;
  eigenaarId: string;
  behandelaarId: string | null;
}

/**
 * Gives the open work of whoever is away or has left to who stands in, and what was done for whoever is back returns to
 * them: of everybody, or of one person who just became absent or returned. In the transaction of the caller. Gives how
 * many taken moved, so that doing it again gives 0.
 */
export async function herverdeel(
  manager: EntityManager,
  van: 'IEDEREEN' | string,
  { by, verzoekId, opnieuw = false }: { by?: By; verzoekId?: string; opnieuw?: boolean } = {},
): Promise<number> {
  const gevonden = (await (van === 'IEDEREEN'
    ? manager.query(GERAAKT)
    : manager.query(GERAAKT_VAN, [van]))) as Gevonden[];
  if (gevonden.length === 0) return 0;
  const eigenaars = gevonden.flatMap(({ eigenaarId, behandelaarId }) => [
    eigenaarId,
    behandelaarId ?? eigenaarId,
  ]);
  await sluitAan(manager, eigenaars);
  const taken = await readWerk(
    manager,
    gevonden.map(({ id }) => id),
  );
  const collegas = await readCollegas(manager, taken);
  const plan = planWaarneming(taken, collegas, opnieuw ? van : null);
  if (plan.length === 0) return 0;
  const who = by ?? { medewerkerId: SYSTEEM.medewerkerId, hoedanigheid: 'SYSTEEM' };
  const moved = await verplaats(manager, plan, who, verzoekId);
  await handOverMeldingen(manager, [...new Set(moved)], who);
  return moved.length;
}

/**
 * Waits until nobody is giving work to these people any more; who comes later is judged by what is written now. Whoever
 * stands in is held too, always in one order, so that two who stand in for each other need not find a deadlock.
 */
export async function sluitAan(manager: EntityManager, medewerkerIds: readonly string[]): Promise<void> {
  await manager.query(
    `select from medewerkers where id = any($1)
       or id in (select vervanger_id from vaste_vervangers where medewerker_id = any($1))
     order by id for update`,
    [[...new Set(medewerkerIds)]],
  );
}

const KOLOMMEN = `t.id, coalesce(t.waarneming_voor_id, t.behandelaar_id) as "eigenaarId",
  t.behandelaar_id as "behandelaarId"`;

const GERAAKT = `
  with v as materialized (select regie_vandaag() as dag),
  weg as (select m.id from medewerkers m, v where is_afwezig(m.id, v.dag)),
  oud as (select distinct r.medewerker_id as id from medewerker_rollen r, v where r.tot <= v.dag)
  select ${KOLOMMEN} from taken t where t.status = 'OPEN' and t.behandelaar_id in (select id from weg)
  union
  select ${KOLOMMEN} from taken t where t.status = 'OPEN' and t.waarneming_voor_id is not null
    and (t.waarneming_voor_id not in (select id from weg) or (t.behandelaar_id is null and (t.versie = 1 or t.wacht_tot_datum <= (select dag from v)))
      or t.behandelaar_id in (select id from weg)
      or (t.behandelaar_id is not null and not is_in_dienst(t.behandelaar_id, (select dag from v))))
  union
  select ${KOLOMMEN} from oud join taken t on t.behandelaar_id = oud.id and t.status = 'OPEN', v
  where not exists (select from medewerker_rollen r join ${ROL_PER_DISCIPLINE} on dr.rol = r.rol
    where r.medewerker_id = oud.id and dr.discipline = t.discipline and r.van <= v.dag and (r.tot is null or r.tot > v.dag))
  order by 1 limit ${BATCH}`;

const GERAAKT_VAN = `
  select ${KOLOMMEN} from taken t where t.status = 'OPEN' and t.behandelaar_id = $1
  union select ${KOLOMMEN} from taken t where t.status = 'OPEN' and t.waarneming_voor_id = $1`;

const WERK = `select t.id, t.versie, t.soort, t.discipline, t.team_id as "teamId", t.behandelaar_id as "behandelaarId",
  t.waarneming_voor_id as "waarnemingVoorId", t.gedelegeerd_door_id as "gedelegeerdDoorId",
  coalesce(t.wacht_tot_datum <= (select regie_vandaag()), false) as "wachtVoorbij"
  from taken t where t.status = 'OPEN'`;

function readWerk(manager: EntityManager, ids: readonly string[]): Promise<OpenWerk[]> {
  return manager.query(`${WERK} and t.id = any($1) order by t.id`, [ids]);
}

/** What lies with somebody, or is done for them, or waits for their review. */
export function readWerkVan(manager: EntityManager, medewerkerId: string): Promise<OpenWerk[]> {
  return manager.query(`${WERK} and (t.behandelaar_id = $1 or t.waarneming_voor_id = $1) order by t.id`, [
    medewerkerId,
  ]);
}

/** Everybody these taken may go to or come from, as they are on a day. */
export async function readCollegas(
  manager: EntityManager,
  taken: readonly OpenWerk[],
  dag: Datum | null = null,
): Promise<Collegas> {
  const ids = taken.flatMap(({ behandelaarId, waarnemingVoorId, gedelegeerdDoorId }) => [
    behandelaarId,
    waarnemingVoorId,
    gedelegeerdDoorId,
  ]);
  const rows = (await manager.query(
    `select m.id, m.team_id as "teamId",
       array(select r.rol from medewerker_rollen r where r.medewerker_id = m.id
         and r.van <= v.dag and (r.tot is null or r.tot > v.dag) order by r.id) as rollen,
       (select jsonb_build_object('totEnMetDatum', a.tot_en_met_datum, 'vervangerId', a.vervanger_id)
        from afwezigheden a where a.medewerker_id = m.id and not a.ingetrokken
          and a.van_datum <= v.dag and (a.tot_en_met_datum is null or a.tot_en_met_datum >= v.dag)) as afwezig,
       (select coalesce(jsonb_agg(jsonb_build_object('rol', s.rol, 'vervangerId', s.vervanger_id)
          order by s.rol, s.van), '[]')
        from vaste_vervangers s where s.medewerker_id = m.id
          and s.van <= v.dag and (s.tot is null or s.tot > v.dag)) as "vasteVervangers"
     from (select coalesce($3::date, regie_vandaag()) as dag offset 0) v, medewerkers m
     where m.team_id = any($2) or m.id = any($1)`,
    [ids.filter((id) => id !== null), [...new Set(taken.map(({ teamId }) => teamId))], dag],
  )) as (Collega & { rollen: Rol[] })[];
  return Object.fromEntries(rows.map((collega) => [collega.id, collega]));
}

/**
 * One statement for all of it, each taak only as it was read; gives the dossier of each that moved. Whoever gets it has it from now; whoever comes back has it
 * since they had it first, so that being away hides nothing.
 */
async function verplaats(
  manager: EntityManager,
  plan: readonly Verplaatsing[],
  { medewerkerId, hoedanigheid }: By,
  verzoekId: string | undefined,
): Promise<string[]> {
  const moved = (await manager.query(
    `with plan as (
       select * from jsonb_to_recordset($1)
         as x("taakId" uuid, versie integer, type text, "behandelaarId" text, "waarnemingVoorId" text)),
     was as (
       select t.id, t.behandelaar_id, case when t.waarneming_voor_id is null then t.behandelaar_sinds_tijdstip
         else (select (f.data->>'sindsTijdstip')::timestamptz from taak_feiten f
           where f.taak_id = t.id and f.type = 'TaakCovered' order by f.versie desc limit 1) end as sinds
       from plan p join taken t on t.id = p."taakId"),
     changed as (
       update taken t set behandelaar_id = p."behandelaarId", waarneming_voor_id = p."waarnemingVoorId",
         wacht_tot_datum = case when p."behandelaarId" is null and t.wacht_tot_datum <= regie_vandaag() then null
           else t.wacht_tot_datum end,
         wacht_feit = case when p."behandelaarId" is null and t.wacht_tot_datum <= regie_vandaag() then null
           else t.wacht_feit end,
         behandelaar_sinds_tijdstip = case
           when p."behandelaarId" is null then null
           when p."behandelaarId" = t.behandelaar_id then t.behandelaar_sinds_tijdstip
           when p.type = 'TaakReturned' then coalesce(w.sinds, t.geopend_tijdstip)
           else regie_now() end,
         versie = t.versie + 1
       from plan p join was w on w.id = p."taakId"
       where t.id = p."taakId" and t.versie = p.versie and t.status = 'OPEN'
       returning t.id, t.versie, t.journey_id, p.type, t.behandelaar_id, t.waarneming_voor_id, t.wacht_tot_datum,
         w.sinds, w.behandelaar_id as van_id),
     noted as (
       insert into taak_feiten (taak_id, versie, type, actor_id, hoedanigheid, data, at)
       select id, versie, type, $2, $3, jsonb_build_object('behandelaarId', behandelaar_id,
         'wachtTotDatum', wacht_tot_datum, 'waarnemingVoorId', waarneming_voor_id, 'vanId', van_id,
         'sindsTijdstip', sinds), regie_now()
       from changed),
     logged as (
       insert into access_log (verzoek_id, at, actor_id, hoedanigheid, journey_id, handeling, object, uitkomst)
       select $4, regie_now(), $2, $3, journey_id, 'TAAK', type, 'OK' from changed)
     select journey_id as "dossierId" from changed`,
    [JSON.stringify(plan), medewerkerId, hoedanigheid, verzoekId ?? null],
  )) as { dossierId: string }[];
  return moved.map(({ dossierId }) => dossierId);
}

/** The round over everybody, by one process at a time: days begin and end by the database clock. */
export async function herverdeelEenmaal(manager: EntityManager): Promise<number> {
  const [{ mine }] = (await manager.query(
    `select pg_try_advisory_xact_lock(hashtext('regie waarneming')) as mine`,
  )) as [{ mine: boolean }];
  return mine ? herverdeel(manager, 'IEDEREEN') : 0;
}
