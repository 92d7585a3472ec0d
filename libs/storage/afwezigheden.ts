import type { EntityManager } from 'typeorm';
import type { Afwezigheid, AfwezigheidChange, AfwezigheidSoort } from '../domain/mensen/afwezigheid';
import type { By, Rol } from '../domain/rollen';
import type { Datum } from '../domain/termijnen/datum';
import type { IdempotencyKey } from './idempotency';

export interface Medewerker {
  id: string;
  naam: string;
  teamId: string | null;
  kantoorId: string | null;
  /** In force today. */
  rollen: Rol[];
  vandaag: Datum;
}

export async function loadMedewerker(manager: EntityManager, id: string): Promise<Medewerker | undefined> {
  const [found] = (await manager.query(
    `select m.id, m.naam, m.team_id as "teamId", m.kantoor_id as "kantoorId", v.dag as vandaag,
       array(select r.rol from medewerker_rollen r where r.medewerker_id = m.id
         and r.van <= v.dag and (r.tot is null or r.tot > v.dag) order by r.id) as rollen
     from (select regie_vandaag() as dag offset 0) v, medewerkers m where m.id = $1`,
    [id],
  )) as Medewerker[];
  return found;
}

export interface LoadedAfwezigheid extends Afwezigheid {
  kantoorId: string | null;
  teamId: string | null;
  vandaag: Datum;
}

export async function loadAfwezigheid(
  manager: EntityManager,
  id: string,
): Promise<LoadedAfwezigheid | undefined> {
  const [found] = (await manager.query(
    `select a.id, a.versie, a.medewerker_id as "medewerkerId", a.soort, a.van_datum as "vanDatum",
       a.tot_en_met_datum as "totEnMetDatum", a.vervanger_id as "vervangerId", a.ingetrokken,
       m.kantoor_id as "kantoorId", m.team_id as "teamId", regie_vandaag() as vandaag
     from afwezigheden a join medewerkers m on m.id = a.medewerker_id where a.id = $1`,
    [id],
  )) as LoadedAfwezigheid[];
  return found;
}

export interface NieuweAfwezigheid {
  medewerkerId: string;
  soort: AfwezigheidSoort;
  vanDatum: Datum;
  totEnMetDatum: Datum | null;
  vervangerId: string | null;
}

/** Whether this person is away on some day of the period already, by another absence than `behalveId`. */
export async function overlapt(
  manager: EntityManager,
  {
    medewerkerId,
    vanDatum,
    totEnMetDatum,
  }: Pick<NieuweAfwezigheid, 'medewerkerId' | 'vanDatum' | 'totEnMetDatum'>,
  behalveId: string | null = null,
): Promise<boolean> {
  const rows = (await manager.query(
    `select 1 from afwezigheden where medewerker_id = $1 and not ingetrokken and id is distinct from $4
       and daterange(van_datum, tot_en_met_datum, '[]') && daterange($2, $3, '[]') limit 1`,
    [medewerkerId, vanDatum, totEnMetDatum, behalveId],
  )) as unknown[];
  return rows.length > 0;
}

/** Whether the colleague is away on this day. */
export async function isAfwezigOp(
  manager: EntityManager,
  medewerkerId: string,
  dag: Datum,
): Promise<boolean> {
  const [{ afwezig }] = (await manager.query('select is_afwezig($1, $2) as afwezig', [
    medewerkerId,
    dag,
  ])) as [{ afwezig: boolean }];
  return afwezig;
}

export interface ChangedAfwezigheid {
  id: string;
  versie: number;
}

const REST = `
  noted as (
    insert into afwezigheid_feiten (afwezigheid_id, versie, type, actor_id, hoedanigheid, data, at)
    select c.id, c.versie, $2, $3, $4, jsonb_build_object('soort', c.soort, 'vanDatum', c.van_datum,
      'totEnMetDatum', c.tot_en_met_datum, 'vervangerId', c.vervanger_id, 'ingetrokken', c.ingetrokken), regie_now()
    from changed c),
  answered as (
    insert into idempotency_keys (actor_id, sleutel, verzoek_hash, antwoord)
    select $3, $5, $6, jsonb_build_object('id', id, 'versie', versie) from changed where $5::text is not null)
  select id, versie from changed`;

/** Writes a new absence with its history and key; the database refuses one that overlaps. */
export async function insertAfwezigheid(
  manager: EntityManager,
  nieuw: NieuweAfwezigheid,
  by: By,
  key: IdempotencyKey | undefined,
): Promise<ChangedAfwezigheid> {
  const [changed] = (await manager.query(
    `with changed as (
       insert into afwezigheden (id, medewerker_id, soort, van_datum, tot_en_met_datum, vervanger_id, door_id, at)
       values ($1, $7, $8, $9, $10, $11, $3, regie_now()) returning *), ${REST}`,
    [
      crypto.randomUUID(),
      'AfwezigheidRegistered',
      by.medewerkerId,
      by.hoedanigheid,
      key?.sleutel ?? null,
      key?.verzoekHash ?? null,
      nieuw.medewerkerId,
      nieuw.soort,
      nieuw.vanDatum,
      nieuw.totEnMetDatum,
      nieuw.vervangerId,
    ],
  )) as [ChangedAfwezigheid];
  return changed;
}

/** Undefined when it changed since it was read. */
export async function changeAfwezigheid(
  manager: EntityManager,
  { id, versie }: Pick<Afwezigheid, 'id' | 'versie'>,
  change: AfwezigheidChange,
  by: By,
  key: IdempotencyKey | undefined,
): Promise<ChangedAfwezigheid | undefined> {
  const [changed] = (await manager.query(
    `with changed as (
       update afwezigheden set van_datum = $8, tot_en_met_datum = $9, vervanger_id = $10, ingetrokken = $11,
         versie = versie + 1
       where id = $1 and versie = $7 returning *), ${REST}`,
    [
      id,
      change.type,
      by.medewerkerId,
      by.hoedanigheid,
      key?.sleutel ?? null,
      key?.verzoekHash ?? null,
      versie,
      change.vanDatum,
      change.totEnMetDatum,
      change.vervangerId,
      change.ingetrokken,
    ],
  )) as ChangedAfwezigheid[];
  return changed;
}
