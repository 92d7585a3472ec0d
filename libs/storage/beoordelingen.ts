import type { EntityManager } from 'typeorm';
import type { Beoordeling, BeoordelingChange } from '../domain/mandaat/beoordeling';
import type { ChangeOptions } from './change-journey';

export interface LoadedBeoordeling extends Beoordeling {
  id: string;
  versie: number;
  dossierId: string;
  aanId: string | null;
}

export interface ChangedBeoordeling {
  id: string;
  versie: number;
  oordeel: string;
}

/** Undefined when there is no such act, or none that the arts looks at. */
export async function loadBeoordeling(
  manager: EntityManager,
  id: string,
): Promise<LoadedBeoordeling | undefined> {
  const [found] = (await manager.query(
    `select h.id, h.versie, coalesce(h.oordeel, 'TE_BEOORDELEN') as oordeel, h.door_id as "doorId", m.aan_id as "aanId",
       h.journey_id as "dossierId", m.opdrachtgever_id as "opdrachtgeverId", m.team_id as "teamId"
     from mandaat_handelingen h join mandaten m on m.id = h.mandaat_id where h.id = $1 and h.beoordelen`,
    [id],
  )) as LoadedBeoordeling[];
  return found;
}

/** The judgment, its fact, the key and the log in one statement; undefined when it changed since it was read. */
export async function changeBeoordeling(
  manager: EntityManager,
  { id, versie }: Pick<LoadedBeoordeling, 'id' | 'versie'>,
  { naar, feit, hoedanigheid, reden }: BeoordelingChange,
  medewerkerId: string,
  { key, verzoekId }: ChangeOptions,
): Promise<ChangedBeoordeling | undefined> {
  const [changed] = (await manager.query(
    `with changed as (
       update mandaat_handelingen set oordeel = nullif($9, 'TE_BEOORDELEN'), versie = versie + 1,
         reden = coalesce($8, reden),
         beoordeeld_door_id = case when $9 = 'TE_BEOORDELEN' then beoordeeld_door_id else $3 end,
         beoordeeld_tijdstip = case when $9 = 'TE_BEOORDELEN' then beoordeeld_tijdstip else regie_now() end
       where id = $1 and versie = $10 returning *),
     noted as (
       insert into beoordeling_feiten (handeling_id, versie, type, actor_id, hoedanigheid, data, at)
       select id, versie, $2, $3, $4, jsonb_strip_nulls(jsonb_build_object('reden', $8::text)), regie_now() from changed),
     answered as (
       insert into idempotency_keys (actor_id, sleutel, verzoek_hash, antwoord)
       select $3, $5, $6, jsonb_build_object('id', id, 'versie', versie, 'oordeel', $9::text) from changed
       where $5::text is not null),
     logged as (
       insert into access_log (verzoek_id, at, actor_id, hoedanigheid, journey_id, handeling, object, uitkomst)
       select $7, regie_now(), $3, $4, journey_id, 'ACTIE', $2, 'OK' from changed)
     select id, versie, $9::text as oordeel from changed`,
    [
      id,
      feit,
      medewerkerId,
      hoedanigheid,
      key?.sleutel ?? null,
      key?.verzoekHash ?? null,
      verzoekId ?? null,
      reden,
      naar,
      versie,
    ],
  )) as ChangedBeoordeling[];
  return changed;
}
