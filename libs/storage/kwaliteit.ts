import type { EntityManager } from 'typeorm';
import type { Ongeschikt, Plan, Status, Stratum } from '../domain/kwaliteit/onderzoek';
import type { By } from '../domain/rollen';
import type { Datum } from '../domain/termijnen/datum';
import type { ChangeOptions } from './change-journey';
import type { TeBeoordelen } from './kwaliteit-populatie';

export interface Onderzoek {
  id: string;
  versie: number;
  status: Status;
  naam: string;
  zaad: string;
  leiderId: string;
  plan: Plan;
  onbeoordeeld: number;
  vandaag: Datum;
}

export interface Antwoord {
  id: string;
  versie: number;
}

interface Feit {
  onderzoekId: string;
  voorId: string;
  versie: number;
  type: string;
  data?: object;
  /** Only where it is about one dossier. */
  journeyId?: string;
}

/** What every change leaves behind: its fact, the answer under its key, and a line in the access log. */
export async function noteKwaliteit(
  manager: EntityManager,
  { onderzoekId, voorId, versie, type, data = {}, journeyId }: Feit,
  by: By,
  { key, verzoekId }: ChangeOptions,
): Promise<Antwoord> {
  await manager.query(
    `with noted as (
       insert into kwaliteit_feiten (voor_id, versie, onderzoek_id, type, actor_id, hoedanigheid, data, at)
       values ($1, $2, $3, $4, $5, $6, $7, regie_now())),
     answered as (
       insert into idempotency_keys (actor_id, sleutel, verzoek_hash, antwoord)
       select $5, $8, $9, jsonb_build_object('id', $1::uuid, 'versie', $2::int) where $8::text is not null)
     insert into access_log (verzoek_id, at, actor_id, hoedanigheid, journey_id, handeling, object, uitkomst)
     values ($10, regie_now(), $5, $6, $11, 'ACTIE', $4, 'OK')`,
    [
      voorId,
      versie,
      onderzoekId,
      type,
      by.medewerkerId,
      by.hoedanigheid,
      JSON.stringify(data),
      key?.sleutel ?? null,
      key?.verzoekHash ?? null,
      verzoekId ?? null,
      journeyId ?? null,
    ],
  );
  return { id: voorId, versie };
}

export async function insertOnderzoek(
  manager: EntityManager,
  { id, naam, zaad, plan }: Pick<Onderzoek, 'id' | 'naam' | 'zaad' | 'plan'>,
  by: By,
  options: ChangeOptions,
): Promise<Antwoord> {
  await manager.query(
    `insert into kwaliteit_onderzoeken (id, naam, status, plan, zaad, leider_id, at, gewijzigd_tijdstip)
     values ($1, $2, 'GEPLAND', $3, $4, $5, regie_now(), regie_now())`,
    [id, naam, JSON.stringify(plan), zaad, by.medewerkerId],
  );
  return noteKwaliteit(
    manager,
    { onderzoekId: id, voorId: id, versie: 1, type: 'OnderzoekPlanned', data: { plan, zaad } },
    by,
    options,
  );
}

/** Undefined when there is none. Locked, so that whoever comes second waits and then finds another version. */
export async function lockOnderzoek(manager: EntityManager, id: string): Promise<Onderzoek | undefined> {
  const [found] = (await manager.query(
    `select o.id, o.versie, o.status, o.naam, o.zaad, o.leider_id as "leiderId", o.plan, regie_vandaag() as vandaag,
       (select count(*)::int from kwaliteit_dossiers d where d.onderzoek_id = o.id and d.status = 'TE_BEOORDELEN') as onbeoordeeld
     from kwaliteit_onderzoeken o where o.id = $1 for no key update`,
    [id],
  )) as Onderzoek[];
  return found;
}

/** The next version of a study, in another stand where that changes. */
export async function moveOnderzoek(
  manager: EntityManager,
  { id, versie }: Pick<Onderzoek, 'id' | 'versie'>,
  { naar, type, data, journeyId }: { naar: Status; type: string; data?: object; journeyId?: string },
  by: By,
  options: ChangeOptions,
): Promise<Antwoord> {
  await manager.query(
    'update kwaliteit_onderzoeken set versie = versie + 1, status = $2, gewijzigd_tijdstip = regie_now() where id = $1',
    [id, naar],
  );
  const feit = {
    onderzoekId: id,
    voorId: id,
    versie: versie + 1,
    type,
    data,
    ...(journeyId && { journeyId }),
  };
  return noteKwaliteit(manager, feit, by, options);
}

export interface NieuweStap {
  dossierId: string;
  functionaris: string;
  factSeq: number;
  kantoorId: string;
  vragenlijstVersie: number;
  toetserIds: string[];
}

/** Writes dossiers into the sample with the steps to be judged and by whom. Gives how many dossiers were new to it. */
export async function insertSteekproef(
  manager: EntityManager,
  onderzoekId: string,
  dossiers: readonly TeBeoordelen[],
  stappen: readonly NieuweStap[],
): Promise<number> {
  const [{ aantal }] = (await manager.query(
    `with nieuw as (
       insert into kwaliteit_dossiers (id, onderzoek_id, stratum, kantoor_id, volgorde, onderdeel, journey_id, eind_kantoor_id, status, gewijzigd_tijdstip)
       select gen_random_uuid(), $1, d.stratum, d."kantoorId", d.volgorde, d.onderdeel, d."dossierId", d."eindKantoorId", 'TE_BEOORDELEN', regie_now()
       from jsonb_to_recordset($2) as d("dossierId" uuid, onderdeel text, stratum text, "kantoorId" text, volgorde int, "eindKantoorId" text)
       on conflict (onderzoek_id, journey_id) do nothing returning id, journey_id),
     stap as (
       insert into kwaliteit_stappen (id, dossier_id, functionaris, vragenlijst_versie, fact_seq, kantoor_id, status, gewijzigd_tijdstip)
       select gen_random_uuid(), n.id, s.functionaris, s."vragenlijstVersie", s."factSeq", s."kantoorId", 'OPEN', regie_now()
       from jsonb_to_recordset($3) as s("dossierId" uuid, functionaris text, "factSeq" int, "kantoorId" text, "vragenlijstVersie" int)
       join nieuw n on n.journey_id = s."dossierId" returning id, dossier_id, functionaris),
     toetsing as (
       insert into kwaliteit_toetsingen (id, stap_id, nummer, toetser_id, status, gewijzigd_tijdstip)
       select gen_random_uuid(), p.id, t.nummer, t.toetser_id, 'OPEN', regie_now()
       from jsonb_to_recordset($3) as s("dossierId" uuid, functionaris text, "toetserIds" text[])
       join nieuw n on n.journey_id = s."dossierId"
       join stap p on p.dossier_id = n.id and p.functionaris = s.functionaris
       cross join lateral unnest(s."toetserIds") with ordinality as t(toetser_id, nummer))
     select count(*)::int as aantal from nieuw`,
    [onderzoekId, JSON.stringify(dossiers), JSON.stringify(stappen)],
  )) as [{ aantal: number }];
  return aantal;
}

export interface SteekproefDossier {
  id: string;
  versie: number;
  onderzoekId: string;
  onderzoekStatus: Status;
  journeyId: string;
  stratum: Stratum;
  kantoorId: string;
  volgorde: number;
  onderdeel: 'ZW' | 'EZWB' | 'WIA';
  status: 'TE_BEOORDELEN' | 'BEOORDEELD' | 'VERVANGEN';
  leiderId: string;
  toetserIds: string[];
}

/** Undefined when there is none in this study. */
export async function lockSteekproefDossier(
  manager: EntityManager,
  onderzoekId: string,
  id: string,
): Promise<SteekproefDossier | undefined> {
  const [found] = (await manager.query(
    `select d.id, d.versie, d.onderzoek_id as "onderzoekId", o.status as "onderzoekStatus", d.journey_id as "journeyId", d.stratum,
       d.kantoor_id as "kantoorId", d.volgorde, d.onderdeel, d.status, o.leider_id as "leiderId",
       array(select distinct t.toetser_id from kwaliteit_stappen s join kwaliteit_toetsingen t on t.stap_id = s.id
         where s.dossier_id = d.id) as "toetserIds"
     from kwaliteit_dossiers d join kwaliteit_onderzoeken o on o.id = d.onderzoek_id
     where d.id = $2 and d.onderzoek_id = $1 for no key update of d`,
    [onderzoekId, id],
  )) as SteekproefDossier[];
  return found;
}

/** Takes a drawn dossier, and those of the client that came along with it, out of the sample; what was judged of them lapses. */
export async function replaceDossier(
  manager: EntityManager,
  { onderzoekId, stratum, kantoorId, volgorde }: SteekproefDossier,
  reden: Ongeschikt,
): Promise<void> {
  await manager.query(
    `with weg as (
       update kwaliteit_dossiers set status = 'VERVANGEN', reden = $5, oordeel = null, fouten = '{}', versie = versie + 1,
         gewijzigd_tijdstip = regie_now()
       where onderzoek_id = $1 and stratum = $2 and kantoor_id = $3 and volgorde = $4 and status <> 'VERVANGEN' returning id)
     update kwaliteit_toetsingen t set status = 'VERVALLEN', versie = t.versie + 1, gewijzigd_tijdstip = regie_now()
     from kwaliteit_stappen s join weg w on w.id = s.dossier_id where t.stap_id = s.id and t.status = 'OPEN'`,
    [onderzoekId, stratum, kantoorId, volgorde, reden],
  );
}
