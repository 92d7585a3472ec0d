import type { EntityManager } from 'typeorm';
import type { MeldingActie, OpenMelding } from '../domain/meldingen/melding-acts';
import type { Rol } from '../domain/rollen';
import type { ChangeOptions } from './change-journey';
import type { ChangedTaak } from './change-taak';
import { STAND } from './meldingen';

export interface LoadedMelding extends OpenMelding {
  id: string;
  dossierId: string;
  versie: number;
  vastAanspreekpuntId: string | null;
}

/** A melding with what sight and address depend on; the team and kantoor are those of the dossier now. */
export async function loadMelding(manager: EntityManager, id: string): Promise<LoadedMelding | undefined> {
  const [melding] = (await manager.query(
    `select m.id, m.journey_id as "dossierId", m.versie, m.opgepakt_door_id as "opgepaktDoorId",
       m.afgehandeld_tijdstip is not null as afgehandeld, m.afgehandeld_door_id as "afgehandeldDoorId",
       jsonb_build_object('medewerkerId', m.medewerker_id, 'teamRollen', m.team_rollen,
         'kantoorRollen', m.kantoor_rollen) as adres,
       o.team_id as "teamId", t.kantoor_id as "kantoorId", o.vast_aanspreekpunt_id as "vastAanspreekpuntId"
     from meldingen m join dossier_overview o on o.journey_id = m.journey_id join teams t on t.id = o.team_id
     where m.id = $1`,
    [id],
  )) as LoadedMelding[];
  return melding;
}

const SET: Readonly<Record<MeldingActie, { fields: string; type: string }>> = {
  pakOp: { fields: 'opgepakt_door_id = $3, opgepakt_tijdstip = regie_now()', type: 'MeldingTaken' },
  handelAf: {
    fields: 'afgehandeld_door_id = $3, afgehandeld_tijdstip = regie_now()',
    type: 'MeldingHandled',
  },
};

export type ChangedMelding = ChangedTaak;

/** Writes the act with its history, log line and key in one statement; undefined when it changed since it was read. */
export async function changeMelding(
  manager: EntityManager,
  melding: LoadedMelding,
  actie: MeldingActie,
  by: { medewerkerId: string; hoedanigheid: Rol },
  { key, verzoekId }: ChangeOptions,
): Promise<ChangedMelding | undefined> {
  const { fields, type } = SET[actie];
  const [changed] = (await manager.query(
    `with changed as (
       update meldingen set ${fields}, versie = versie + 1
       where id = $1 and versie = $2 and afgehandeld_tijdstip is null returning *),
     noted as (
       insert into melding_feiten (melding_id, versie, type, actor_id, hoedanigheid, data, at)
       select c.id, c.versie, '${type}', $3, $4, ${STAND('c')}, regie_now() from changed c),
     answered as (
       insert into idempotency_keys (actor_id, sleutel, verzoek_hash, antwoord)
       select $3, $5, $6, jsonb_build_object('id', id, 'versie', versie, 'dossierId', journey_id)
       from changed where $5::text is not null
       on conflict do nothing),
     logged as (
       insert into access_log (verzoek_id, at, actor_id, hoedanigheid, journey_id, handeling, object, uitkomst)
       select $7, regie_now(), $3, $4, journey_id, 'MELDING', '${actie}', 'OK' from changed)
     select id, versie, journey_id as "dossierId" from changed`,
    [
      melding.id,
      melding.versie,
      by.medewerkerId,
      by.hoedanigheid,
      key?.sleutel ?? null,
      key?.verzoekHash ?? null,
      verzoekId ?? null,
    ],
  )) as ChangedMelding[];
  return changed;
}
