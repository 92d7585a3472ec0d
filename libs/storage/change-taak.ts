import type { EntityManager } from 'typeorm';
import type { Actor } from '../domain/rollen';
import type { Taak, TaakChange } from '../domain/taken/taak-acts';
import type { Datum } from '../domain/termijnen/datum';
import type { ChangeOptions } from './change-journey';

export interface LoadedTaak extends Taak {
  id: string;
  dossierId: string;
  versie: number;
  vandaag: Datum;
  teamId: string;
  kantoorId: string;
  vastAanspreekpuntId: string | null;
}

/** What was done last with the taak `k`, for whoever may want it undone. */
export const LAATSTE = `(select jsonb_build_object('type', f.type, 'actorId', f.actor_id,
    'minutenGeleden', floor(extract(epoch from regie_now() - f.at) / 60), 'was', f.data->'was')
  from taak_feiten f where f.taak_id = k.id and f.versie = k.versie) as laatste`;

export async function loadTaak(manager: EntityManager, taakId: string): Promise<LoadedTaak | undefined> {
  const [taak] = (await manager.query(
    `select k.id, k.journey_id as "dossierId", k.discipline, k.status, k.behandelaar_id as "behandelaarId", k.versie,
       k.waarneming_voor_id as "waarnemingVoorId", k.wacht_tot_datum as "wachtTotDatum", k.wacht_reden as "wachtReden",
       k.wacht_feit as "wachtFeit", k.haast_reden as "haastReden", k.plaats_datum as "plaatsDatum", ${LAATSTE},
       o.team_id as "teamId", m.kantoor_id as "kantoorId", o.vast_aanspreekpunt_id as "vastAanspreekpuntId",
       regie_vandaag() as vandaag
     from taken k
     join dossier_overview o on o.journey_id = k.journey_id
     join teams m on m.id = o.team_id
     where k.id = $1`,
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

/** How the taak `w` stood: what undoing the act gives back. */
export const WAS = `jsonb_build_object('behandelaarId', w.behandelaar_id, 'sindsTijdstip', w.behandelaar_sinds_tijdstip,
  'waarnemingVoorId', w.waarneming_voor_id, 'wachtTotDatum', w.wacht_tot_datum, 'wachtReden', w.wacht_reden,
  'wachtFeit', w.wacht_feit) as was`;

/** What every act on a taak leaves behind, from the row `changed`. */
export const RECORD = `
  noted as (
    insert into taak_feiten (taak_id, versie, type, actor_id, hoedanigheid, data, at)
    select id, versie, $2, $3, hoedanigheid, jsonb_build_object('behandelaarId', behandelaar_id, 'wachtTotDatum', wacht_tot_datum,
      'waarnemingVoorId', waarneming_voor_id, 'was', was) || meer, regie_now()
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

/** Undefined when the taak changed since `versie` was read. `haastDagen` is what haast brings it forward. */
export async function changeTaak(
  manager: EntityManager,
  taak: LoadedTaak,
  change: TaakChange,
  actor: Actor,
  haastDagen: number,
  { key, verzoekId }: ChangeOptions,
): Promise<ChangedTaak | undefined> {
  const { volgorde = {}, overdracht } = change;
  const [changed] = (await manager.query(CHANGE_TAAK, [
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
    JSON.stringify({
      ...(overdracht && { reden: overdracht.reden, overdrachtsnotitie: overdracht.notitie }),
      ...volgorde,
    }),
    change.wachtFeit,
    change.sindsTijdstip ?? null,
    haastDagen,
  ])) as ChangedTaak[];
  return changed;
}

const CHANGE_TAAK = `with changed as (
    update taken t set behandelaar_id = $6, wacht_tot_datum = $7, wacht_reden = $8, wacht_feit = $14,
      versie = t.versie + 1, waarneming_voor_id = $12,
      overdrachtsnotitie = coalesce(n.meer->>'overdrachtsnotitie', t.overdrachtsnotitie),
      gewekt_feit = case when n.meer ?| '{haast,plaats}' then t.gewekt_feit end,
      haast_dagen = case when not n.meer ? 'haast' then t.haast_dagen when n.meer->'haast' = 'null' then 0 else $16 end,
      haast_reden = case when n.meer ? 'haast' then n.meer->'haast'->>'reden' else t.haast_reden end,
      haast_door_id = case when not n.meer ? 'haast' then t.haast_door_id
        when n.meer->'haast' <> 'null' then $3 end,
      haast_tijdstip = case when not n.meer ? 'haast' then t.haast_tijdstip
        when n.meer->'haast' <> 'null' then regie_now() end,
      plaats_datum = case when n.meer ? 'plaats' then (n.meer->'plaats'->>'datum')::date else t.plaats_datum end,
      plaats_reden = case when n.meer ? 'plaats' then n.meer->'plaats'->>'reden' else t.plaats_reden end,
      plaats_door_id = case when not n.meer ? 'plaats' then t.plaats_door_id
        when n.meer->'plaats' <> 'null' then $3 end,
      behandelaar_sinds_tijdstip = case when $6::text is null then null when $15::timestamptz is not null then $15
        when t.behandelaar_id = $6 then t.behandelaar_sinds_tijdstip else regie_now() end
    from taken w cross join (select $13::jsonb as meer) n
    where w.id = t.id and t.id = $1 and t.versie = $9 and t.status = 'OPEN'
    returning t.id, t.versie, t.journey_id, t.behandelaar_id, t.wacht_tot_datum, t.waarneming_voor_id,
      $4::text as hoedanigheid, n.meer, ${WAS}),
  answered as (
    insert into idempotency_keys (actor_id, sleutel, verzoek_hash, antwoord)
    select $3, $10, $11, jsonb_build_object('id', id, 'versie', versie, 'dossierId', journey_id)
    from changed where $10::text is not null
    -- Sent twice at once: the version lets one through, and whoever comes second finds it stale.
    on conflict do nothing),
  ${RECORD}`;
