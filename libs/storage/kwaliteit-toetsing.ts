import type { EntityManager } from 'typeorm';
import type { Functionaris } from '../domain/kwaliteit/functionaris';
import type { Status } from '../domain/kwaliteit/onderzoek';
import type { Antwoorden, Integraal, Oordeel } from '../domain/kwaliteit/oordeel';
import type { Onderdeel } from '../domain/kwaliteit/vragenlijst';
import type { Cipher } from './cipher';

export interface Toetsing {
  id: string;
  versie: number;
  status: 'OPEN' | 'INGEDIEND' | 'VERVALLEN';
  toetserId: string;
  stapId: string;
  stapVersie: number;
  stapStatus: 'OPEN' | 'VERSCHIL' | 'VASTGESTELD';
  voorstel: Oordeel | null;
  voorstelDoorId: string | null;
  functionaris: Functionaris;
  onderdeel: Onderdeel;
  vragenlijstVersie: number;
  journeyId: string;
  onderzoekId: string;
  onderzoekStatus: Status;
}

/** Undefined when there is none. The stap is locked, so that two who hand in at once take turns. */
export async function lockToetsing(manager: EntityManager, id: string): Promise<Toetsing | undefined> {
  const [found] = (await manager.query(
    `select t.id, t.versie, t.status, t.toetser_id as "toetserId", s.id as "stapId", s.versie as "stapVersie",
       s.status as "stapStatus", s.voorstel, s.voorstel_door_id as "voorstelDoorId", s.functionaris, d.onderdeel,
       s.vragenlijst_versie as "vragenlijstVersie", d.journey_id as "journeyId", d.onderzoek_id as "onderzoekId",
       o.status as "onderzoekStatus"
     from kwaliteit_toetsingen t join kwaliteit_stappen s on s.id = t.stap_id join kwaliteit_dossiers d on d.id = s.dossier_id
     join kwaliteit_onderzoeken o on o.id = d.onderzoek_id
     where t.id = $1 for no key update of s, t`,
    [id],
  )) as Toetsing[];
  return found;
}

/** Keeps what somebody answered; with an oordeel it is handed in. What is said about medical work is sealed apart. */
export async function saveToetsing(
  manager: EntityManager,
  cipher: Cipher,
  { id, journeyId }: Pick<Toetsing, 'id' | 'journeyId'>,
  antwoorden: Antwoorden,
  { oordeel, medisch }: { oordeel: Oordeel | null; medisch: boolean },
): Promise<void> {
  const toelichtingen: Record<string, string> = {};
  const open: Antwoorden = {};
  for (const [code, { toelichting, ...rest }] of Object.entries(antwoorden)) {
    if (toelichting !== undefined) toelichtingen[code] = toelichting;
    open[code] = medisch || toelichting === undefined ? rest : { ...rest, toelichting };
  }
  await manager.query(
    `update kwaliteit_toetsingen set antwoorden = $2, oordeel = $3, versie = versie + 1, gewijzigd_tijdstip = regie_now(),
       status = case when $3::text is null then status else 'INGEDIEND' end where id = $1`,
    [id, JSON.stringify(open), oordeel],
  );
  if (medisch) await sealToelichting(manager, cipher, id, journeyId, toelichtingen);
}

async function sealToelichting(
  manager: EntityManager,
  cipher: Cipher,
  voorId: string,
  journeyId: string,
  toelichtingen: Record<string, string>,
): Promise<void> {
  await manager.query(
    `insert into medisch.kwaliteit_toelichtingen (voor_id, journey_id, inhoud, at) values ($1, $2, $3, regie_now())
     on conflict (voor_id) do update set inhoud = excluded.inhoud, at = excluded.at`,
    [voorId, journeyId, cipher.sealMedisch(toelichtingen)],
  );
}

/** The judgments of a step in the order of the turns; null where one is not in yet. */
export async function oordelenVan(manager: EntityManager, stapId: string): Promise<(Oordeel | null)[]> {
  const rows = (await manager.query(
    `select case when status = 'INGEDIEND' then oordeel end as oordeel from kwaliteit_toetsingen where stap_id = $1 order by nummer`,
    [stapId],
  )) as { oordeel: Oordeel | null }[];
  return rows.map(({ oordeel }) => oordeel);
}

export interface StapChange {
  status: 'VERSCHIL' | 'VASTGESTELD';
  oordeel: Oordeel | null;
  voorstel: Oordeel | null;
  voorstelDoorId: string | null;
}

/** Settles a step, or leaves it with a difference and what somebody proposed about it. */
export async function changeStap(manager: EntityManager, stapId: string, change: StapChange): Promise<void> {
  await manager.query(
    `update kwaliteit_stappen set versie = versie + 1, status = $2, oordeel = $3, voorstel = $4, voorstel_door_id = $5,
       gewijzigd_tijdstip = regie_now() where id = $1`,
    [stapId, change.status, change.oordeel, change.voorstel, change.voorstelDoorId],
  );
}

/** What was settled about each functionaris of a dossier; null where it was not. */
export function stappenVan(
  manager: EntityManager,
  dossierId: string,
): Promise<{ functionaris: Functionaris; oordeel: Oordeel | null }[]> {
  return manager.query('select functionaris, oordeel from kwaliteit_stappen where dossier_id = $1', [
    dossierId,
  ]);
}

/** Records the integral judgment of a dossier, with whose error it is. */
export async function judgeDossier(
  manager: EntityManager,
  id: string,
  { oordeel, fouten }: Integraal,
  toelichting: string | null,
  doorId: string,
): Promise<void> {
  await manager.query(
    `update kwaliteit_dossiers set status = 'BEOORDEELD', oordeel = $2, fouten = $3, toelichting = $4, door_id = $5,
       versie = versie + 1, gewijzigd_tijdstip = regie_now() where id = $1`,
    [id, oordeel, fouten, toelichting, doorId],
  );
}
