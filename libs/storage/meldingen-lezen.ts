import type { EntityManager } from 'typeorm';
import type { Collegas, OpenTaak, Plaats } from '../domain/meldingen/adressering';
import { GEMELDE_FEITEN, type GemeldFeit } from '../domain/meldingen/meldingen-bij';
import type { LoggedFact } from './followers';

export interface FeitInDossier extends GemeldFeit {
  dossierId: string;
  tijdstip: string;
}

/**
 * The facts of a batch that somebody still has to hear of, with the clock of an alarm as it is now. What is over already
 * is left out: a follower that begins at the start of a long log, or was away, would bring years of dead alarms.
 */
export async function readGemeld(
  manager: EntityManager,
  facts: readonly LoggedFact[],
): Promise<FeitInDossier[]> {
  const wanted = facts.filter(({ type }) => (GEMELDE_FEITEN as readonly string[]).includes(type));
  if (wanted.length === 0) return [];
  return manager.query(
    `select f.journey_id as "dossierId", f.seq, f.type, f.data, f.at as tijdstip, d.soort as klok,
       (f.cause->'gegevens'->>'versie')::integer as versie
     from unnest($1::uuid[], $2::int[]) as w (journey_id, seq)
     join facts f on f.journey_id = w.journey_id and f.seq = w.seq
     join dossier_overview o on o.journey_id = f.journey_id
     left join deadlines d on d.journey_id = f.journey_id and d.sleutel = f.data->>'sleutel'
     where case when f.type = 'BeslistermijnAlarmRaised' then
         not exists (select from facts n where n.journey_id = f.journey_id and n.seq > f.seq and n.type = f.type
           and n.data->>'sleutel' = f.data->>'sleutel')
         and (d.versie = (f.cause->'gegevens'->>'versie')::integer and d.status in ('LOOPT', 'OPGESCHORT', 'VERSTREKEN')
           or o.status = 'OPEN' and not exists (
             select from facts n where n.journey_id = f.journey_id and n.seq > f.seq and n.at > f.at))
       else o.status = 'OPEN' end
     order by f.xid, f.position`,
    [wanted.map(({ dossierId }) => dossierId), wanted.map(({ seq }) => seq)],
  );
}

/**
 * Holds the open taken of these dossiers for a moment: one that changes hands meanwhile waits, and then takes the
 * meldingen of this transaction along.
 */
export async function holdTaken(manager: EntityManager, dossierIds: readonly string[]): Promise<void> {
  await manager.query(
    `select from taken where journey_id = any($1) and status = 'OPEN' order by id for share`,
    [dossierIds],
  );
}

/** Where these dossiers are and who has work in them, by id. */
export async function readPlaatsen(
  manager: EntityManager,
  dossierIds: readonly string[],
): Promise<Map<string, Plaats>> {
  const rows = (await manager.query(
    `select o.journey_id as "dossierId", o.team_id as "teamId", t.kantoor_id as "kantoorId",
       o.vast_aanspreekpunt_id as "vastAanspreekpuntId", coalesce(k.taken, '[]') as taken
     from dossier_overview o join teams t on t.id = o.team_id
     left join lateral (
       select jsonb_agg(jsonb_build_object('id', k.id, 'soort', k.soort, 'discipline', k.discipline,
         'behandelaarId', k.behandelaar_id) order by k.geopend_seq, k.soort) as taken
       from taken k where k.journey_id = o.journey_id and k.status = 'OPEN') k on true
     where o.journey_id = any($1)`,
    [[...new Set(dossierIds)]],
  )) as (Plaats & { dossierId: string })[];
  return new Map(rows.map(({ dossierId, ...plaats }) => [dossierId, plaats]));
}

/** The colleagues who have or answer for work in these places, and everybody who stands in today. */
export async function readCollegas(manager: EntityManager, plaatsen: Iterable<Plaats>): Promise<Collegas> {
  const ids = new Set<string>();
  for (const { vastAanspreekpuntId, taken } of plaatsen) {
    const behandelaars = (taken as OpenTaak[]).map(({ behandelaarId }) => behandelaarId);
    for (const id of [vastAanspreekpuntId, ...behandelaars]) if (id !== null) ids.add(id);
  }
  const rows = (await manager.query(
    `with vandaag as materialized (select regie_vandaag() as dag),
     weg as (select a.medewerker_id, coalesce(a.vervanger_id, (
         select v.vervanger_id from vaste_vervangers v where v.medewerker_id = a.medewerker_id
           and v.van <= dag and (v.tot is null or v.tot > dag) order by v.rol limit 1)) as vervanger_id
       from afwezigheden a, vandaag where not a.ingetrokken
         and a.van_datum <= dag and (a.tot_en_met_datum is null or a.tot_en_met_datum >= dag))
     select m.id, m.team_id as "teamId", w.vervanger_id as "vervangerId",
       (w.medewerker_id is null or w.vervanger_id is not null)
         and is_in_dienst(m.id, (select dag from vandaag)) as "inDienst"
     from medewerkers m left join weg w on w.medewerker_id = m.id
     where m.id = any($1) or m.id in (select vervanger_id from weg)`,
    [[...ids]],
  )) as ({ id: string } & Collegas[string])[];
  return Object.fromEntries(rows.map(({ id, ...collega }) => [id, collega]));
}
