import type { EntityManager } from 'typeorm';
import { hoedanigheidVoor, type Actor } from '../domain/rollen';
import type { Taak, TaakChange } from '../domain/taken/taak-acts';
import { DISCIPLINES, type Discipline } from '../domain/taken/taken';
import type { Datum } from '../domain/termijnen/datum';
import type { ChangeOptions } from './change-journey';
import type { IdempotencyKey } from './load-journey';

export interface LoadedTaak extends Taak {
  id: string;
  dossierId: string;
  versie: number;
  vandaag: Datum;
  teamId: string;
  kantoorId: string;
  vastAanspreekpuntId: string | null;
}

export async function loadTaak(manager: EntityManager, taakId: string): Promise<LoadedTaak | undefined> {
  const [taak] = (await manager.query(
    `select t.id, t.journey_id as "dossierId", t.discipline, t.status, t.behandelaar_id as "behandelaarId", t.versie,
       t.waarneming_voor_id as "waarnemingVoorId",
       o.team_id as "teamId", m.kantoor_id as "kantoorId", o.vast_aanspreekpunt_id as "vastAanspreekpuntId",
       regie_vandaag() as vandaag
     from taken t
     join dossier_overview o on o.journey_id = t.journey_id
     join teams m on m.id = o.team_id
     where t.id = $1`,
    [taakId],
  )) as LoadedTaak[];
  return taak;
}

/** The colleague in the team who can do the taak today, with whether they are there; undefined when nobody is it. */
export async function whoCanDo(
  manager: EntityManager,
  medewerkerId: string,
  teamId: string,
  rollen: readonly string[],
): Promise<{ naam: string; afwezig: boolean } | undefined> {
  const [found] = (await manager.query(
    `select m.naam, is_afwezig(m.id, regie_vandaag()) as afwezig
     from medewerkers m join medewerker_rollen r on r.medewerker_id = m.id
     where m.id = $1 and m.team_id = $2 and r.rol = any($3)
       and r.van <= regie_vandaag() and (r.tot is null or r.tot > regie_vandaag()) limit 1`,
    [medewerkerId, teamId, rollen],
  )) as { naam: string; afwezig: boolean }[];
  return found;
}

const RECORD = `
  noted as (
    insert into taak_feiten (taak_id, versie, type, actor_id, hoedanigheid, data, at)
    select id, versie, $2, $3, hoedanigheid, jsonb_build_object('behandelaarId', behandelaar_id, 'wachtTotDatum', wacht_tot_datum,
      'waarnemingVoorId', waarneming_voor_id) || overdracht, regie_now()
    from changed),
  logged as (
    insert into access_log (verzoek_id, at, actor_id, hoedanigheid, journey_id, handeling, object, uitkomst)
    select $5, regie_now(), $3, hoedanigheid, journey_id, 'TAAK', $2, 'OK' from changed)
  select id, versie, journey_id as "dossierId" from changed`;

export interface ChangedTaak {
  id: string;
  versie: number;
  dossierId: string;
}

/** What was answered under this key before. */
export async function findAnswer(
  manager: EntityManager,
  key: IdempotencyKey,
): Promise<{ verzoekHash: string; antwoord: ChangedTaak } | undefined> {
  const [answer] = (await manager.query(
    'select verzoek_hash as "verzoekHash", antwoord from idempotency_keys where actor_id = $1 and sleutel = $2',
    [key.actorId, key.sleutel],
  )) as { verzoekHash: string; antwoord: ChangedTaak }[];
  return answer;
}

/** Waits for whoever is answering under this key at this moment; then what was answered. In a transaction. */
export async function answeredMeanwhile(manager: EntityManager, key: IdempotencyKey) {
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `${key.actorId} ${key.sleutel}`,
  ]);
  return findAnswer(manager, key);
}

/** Undefined when the taak changed since `versie` was read. */
export async function changeTaak(
  manager: EntityManager,
  taak: LoadedTaak,
  change: TaakChange,
  actor: Actor,
  { key, verzoekId }: ChangeOptions,
): Promise<ChangedTaak | undefined> {
  const [changed] = (await manager.query(
    `with changed as (
       update taken set behandelaar_id = $6, wacht_tot_datum = $7, wacht_reden = $8, versie = versie + 1,
         waarneming_voor_id = $12, overdrachtsnotitie = coalesce($13::jsonb->>'overdrachtsnotitie', overdrachtsnotitie),
         behandelaar_sinds_tijdstip = case when $6::text is null then null
           when behandelaar_id = $6 then behandelaar_sinds_tijdstip else regie_now() end
       where id = $1 and versie = $9 and status = 'OPEN'
       returning id, versie, journey_id, behandelaar_id, wacht_tot_datum, waarneming_voor_id, $4::text as hoedanigheid,
         coalesce($13::jsonb, '{}') as overdracht),
     answered as (
       insert into idempotency_keys (actor_id, sleutel, verzoek_hash, antwoord)
       select $3, $10, $11, jsonb_build_object('id', id, 'versie', versie, 'dossierId', journey_id)
       from changed where $10::text is not null
       -- Sent twice at once: the version lets one through, and whoever comes second finds it stale.
       on conflict do nothing),
     ${RECORD}`,
    [
      taak.id,
      change.type,
      actor.medewerkerId,
      change.hoedanigheid,
      verzoekId ?? null,
      change.behandelaarId,
      change.wachtTotDatum,
      change.wachtReden,
      taak.versie,
      key?.sleutel ?? null,
      key?.verzoekHash ?? null,
      change.waarnemingVoorId,
      change.overdracht
        ? JSON.stringify({ reden: change.overdracht.reden, overdrachtsnotitie: change.overdracht.notitie })
        : null,
    ],
  )) as ChangedTaak[];
  return changed;
}

/**
 * Takes the first free taak of these disciplines in the team; two people at once get two different ones. A key that is
 * answered at the same moment is a unique violation: then this taak was not taken, and the other answer stands.
 */
export async function takeNext(
  manager: EntityManager,
  teamId: string,
  disciplines: Discipline[],
  actor: Actor,
  { key, verzoekId }: ChangeOptions,
): Promise<ChangedTaak | undefined> {
  const [changed] = (await manager.query(
    `with next as (
       select id from taken
       where team_id = $1 and discipline = any($6) and status = 'OPEN' and behandelaar_id is null and wacht_tot_datum is null
       order by uiterlijke_beslisdatum, id limit 1 for update skip locked),
     changed as (
       update taken t set behandelaar_id = $3, behandelaar_sinds_tijdstip = regie_now(), versie = t.versie + 1,
         waarneming_voor_id = null
       from next where t.id = next.id
       returning t.id, t.versie, t.journey_id, t.behandelaar_id, t.wacht_tot_datum, t.waarneming_voor_id,
         '{}'::jsonb as overdracht,
         ($4::text[])[array_position($6::text[], t.discipline)] as hoedanigheid),
     answered as (
       insert into idempotency_keys (actor_id, sleutel, verzoek_hash, antwoord)
       select $3, $7, $8, jsonb_build_object('id', id, 'versie', versie, 'dossierId', journey_id)
       from changed where $7::text is not null),
     ${RECORD}`,
    [
      teamId,
      'TaakTaken',
      actor.medewerkerId,
      // The capacity that goes with the discipline of the taak that comes out.
      disciplines.map((discipline) => hoedanigheidVoor(actor, DISCIPLINES[discipline]!.rollen)),
      verzoekId ?? null,
      disciplines,
      key?.sleutel ?? null,
      key?.verzoekHash ?? null,
    ],
  )) as ChangedTaak[];
  return changed;
}
