import type { EntityManager } from 'typeorm';
import type { Mandaat, MandaatChange, Review } from '../domain/mandaat/mandaat';
import type { By, Rol } from '../domain/rollen';
import type { Delegeerbaar } from '../domain/taken/handelingen';
import type { Datum } from '../domain/termijnen/datum';
import type { ChangeOptions } from './change-journey';
import { DELEGEREN } from './load-mandaten';

export interface LoadedMandaat extends Mandaat {
  kantoorId: string;
  terugVoorDatum: Datum;
}

/** Undefined when there is no such mandate. */
export async function loadMandaat(manager: EntityManager, id: string): Promise<LoadedMandaat | undefined> {
  const [found] = (await manager.query(
    `select m.id, m.versie, m.status, m.handelingen, m.journey_id as "dossierId", m.team_id as "teamId", m.soort,
       m.voorbereiding, m.opdrachtgever_id as "opdrachtgeverId", m.aan_id as "aanId", m.maximum, m.aantal,
       m.tot_fase as "totFase", m.van_datum as "vanDatum", m.tot_datum as "totDatum", m.review,
       m.review_percentage as "reviewPercentage", m.terug_voor_datum as "terugVoorDatum", t.kantoor_id as "kantoorId"
     from mandaten m join teams t on t.id = m.team_id where m.id = $1`,
    [id],
  )) as LoadedMandaat[];
  return found;
}

export interface NieuwMandaat {
  handelingen: Delegeerbaar[];
  dossierId: string | null;
  teamId: string;
  soort: string | null;
  aanId: string;
  maximum: number | null;
  totFase: string | null;
  toelichting: string | null;
  vanDatum: Datum;
  totDatum: Datum;
  terugVoorDatum: Datum;
  review: Review;
  reviewPercentage: number | null;
}

export interface ChangedMandaat {
  id: string;
  versie: number;
  status: string;
}

const REST = `
  noted as (
    insert into mandaat_feiten (mandaat_id, versie, type, actor_id, hoedanigheid, data, at)
    select c.id, c.versie, $2, $3, $4, jsonb_strip_nulls(jsonb_build_object('status', c.status, 'reden', $8::text)), regie_now()
    from changed c),
  answered as (
    insert into idempotency_keys (actor_id, sleutel, verzoek_hash, antwoord)
    select $3, $5, $6, jsonb_build_object('id', id, 'versie', versie, 'status', status) from changed where $5::text is not null),
  logged as (
    insert into access_log (verzoek_id, at, actor_id, hoedanigheid, journey_id, handeling, object, uitkomst)
    select $7, regie_now(), $3, $4, journey_id, 'ACTIE', $2, 'OK' from changed)
  select id, versie, status from changed`;

const shared = (
  id: string,
  feit: string,
  by: By,
  { key, verzoekId }: ChangeOptions,
  reden: string | null,
) => [
  id,
  feit,
  by.medewerkerId,
  by.hoedanigheid,
  key?.sleutel ?? null,
  key?.verzoekHash ?? null,
  verzoekId ?? null,
  reden,
];

/** Gives a mandate: its row, its first fact, the key and the log in one statement. */
export async function insertMandaat(
  manager: EntityManager,
  nieuw: NieuwMandaat,
  by: By,
  options: ChangeOptions,
): Promise<ChangedMandaat> {
  const [changed] = (await manager.query(
    `with changed as (
       insert into mandaten (id, status, opdrachtgever_id, hoedanigheid, handelingen, journey_id, team_id, soort, aan_id,
         maximum, tot_fase, toelichting, van_datum, tot_datum, terug_voor_datum, review, review_percentage, at, gewijzigd_tijdstip)
       values ($1, 'GEGEVEN', $3, $4, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, regie_now(), regie_now())
       returning *), ${REST}`,
    [
      ...shared(crypto.randomUUID(), 'MandaatGiven', by, options, null),
      nieuw.handelingen,
      nieuw.dossierId,
      nieuw.teamId,
      nieuw.soort,
      nieuw.aanId,
      nieuw.maximum,
      nieuw.totFase,
      nieuw.toelichting,
      nieuw.vanDatum,
      nieuw.totDatum,
      nieuw.terugVoorDatum,
      nieuw.review,
      nieuw.reviewPercentage,
    ],
  )) as [ChangedMandaat];
  return changed;
}

/** Undefined when it changed since it was read. An act that is being written under it, waits or comes first. */
export async function changeMandaat(
  manager: EntityManager,
  { id, versie }: Pick<Mandaat, 'id' | 'versie'>,
  { naar, feit, hoedanigheid, reden }: MandaatChange,
  medewerkerId: string,
  options: ChangeOptions,
): Promise<ChangedMandaat | undefined> {
  const [changed] = (await manager.query(
    `with changed as (
       update mandaten set status = $10, versie = versie + 1, reden = coalesce($8, reden),
         aan_id = case when $2 = 'MandaatAccepted' then $3 else aan_id end, gewijzigd_tijdstip = regie_now()
       where id = $1 and versie = $9 returning *), ${REST}`,
    [...shared(id, feit, { medewerkerId, hoedanigheid }, options, reden), versie, naar],
  )) as ChangedMandaat[];
  return changed;
}

/** The capacities that may delegate in the kantoor of a team, today. */
export async function mogenDelegeren(manager: EntityManager, teamId: string): Promise<Rol[]> {
  const [found] = (await manager.query(`select ${DELEGEREN} as delegeren from teams t where t.id = $1`, [
    teamId,
  ])) as { delegeren: Rol[] }[];
  return found?.delegeren ?? [];
}

/** Ends what ran out by the database clock, and what belongs to a dossier that is closed. Gives how many. */
export async function laatMandatenVervallen(manager: EntityManager): Promise<number> {
  const [{ aantal }] = (await manager.query(
    `with over as (
       select m.id, case when j.status = 'done' then 'GESLOTEN' else 'VERLOPEN' end as naar
       from mandaten m left join journeys j on j.id = m.journey_id
       where m.status in ('GEGEVEN', 'AANVAARD', 'IN_UITVOERING') and (m.tot_datum < regie_vandaag() or j.status = 'done')
       order by m.id limit 1000 for no key update of m skip locked),
     changed as (
       update mandaten m set status = o.naar, versie = m.versie + 1, gewijzigd_tijdstip = regie_now()
       from over o where m.id = o.id returning m.id, m.versie, m.status),
     noted as (
       insert into mandaat_feiten (mandaat_id, versie, type, actor_id, hoedanigheid, data, at)
       select id, versie, case status when 'VERLOPEN' then 'MandaatExpired' else 'MandaatClosed' end, 'systeem', 'SYSTEEM',
         jsonb_build_object('status', status), regie_now() from changed)
     select count(*)::int as aantal from changed`,
  )) as [{ aantal: number }];
  return aantal;
}
