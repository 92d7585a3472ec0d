import type { EntityManager } from 'typeorm';
import { KENMERKEN, type Functionaris } from '../domain/kwaliteit/functionaris';
import type { Plan, Stratum } from '../domain/kwaliteit/onderzoek';
import { STAP_VRAGEN, UITKOMSTEN_VAN } from '../domain/kwaliteit/stap';
import type { Toetser } from '../domain/kwaliteit/toewijzing';
import type { Getrokken, Kandidaat } from '../domain/kwaliteit/trek';
import type { Onderdeel } from '../domain/kwaliteit/vragenlijst';

/** Every dossier that closed in the period with an outcome of its kind, of the kantoor where it closed. */
export function readPopulatie(manager: EntityManager, plan: Plan): Promise<Kandidaat[]> {
  return manager.query(
    `select o.journey_id as "dossierId", t.kantoor_id as "kantoorId",
       case o.soort when 'WIA_CLAIM' then case when o.vangnet then 'WIA_VANGNET' else 'WIA_OVERIG' end else o.soort end as stratum
     from dossier_overview o join teams t on t.id = o.team_id
     where o.status = 'AFGESLOTEN' and t.kantoor_id = any($3)
       and o.afgesloten_tijdstip >= $1::date::timestamp at time zone 'Europe/Amsterdam'
       and o.afgesloten_tijdstip < ($2::date + 1)::timestamp at time zone 'Europe/Amsterdam'
       and (o.soort = 'ZW' and o.uitkomst = any($4) or o.soort = 'EZWB' and o.uitkomst = any($5)
         or o.soort = 'WIA_CLAIM' and o.uitkomst = any($6))`,
    [
      plan.vanDatum,
      plan.totEnMetDatum,
      [...new Set(plan.quota.map(({ kantoorId }) => kantoorId))],
      UITKOMSTEN_VAN.ZW,
      UITKOMSTEN_VAN.EZWB,
      UITKOMSTEN_VAN.WIA,
    ],
  );
}

/** Fixes the population for ever, in the order of the draw. */
export async function keepPopulatie(
  manager: EntityManager,
  onderzoekId: string,
  getrokken: readonly Getrokken[],
): Promise<void> {
  await manager.query(
    `insert into kwaliteit_populatie (onderzoek_id, kantoor_id, stratum, volgorde, journey_id)
     select $1, * from unnest($2::text[], $3::text[], $4::int[], $5::uuid[])`,
    [
      onderzoekId,
      getrokken.map(({ kantoorId }) => kantoorId),
      getrokken.map(({ stratum }) => stratum),
      getrokken.map(({ volgorde }) => volgorde),
      getrokken.map(({ dossierId }) => dossierId),
    ],
  );
}

/** The first of a stratum that was not drawn yet, as it was fixed; undefined when the reserve is used up. */
export async function nextInReserve(
  manager: EntityManager,
  onderzoekId: string,
  { kantoorId, stratum }: { kantoorId: string; stratum: Stratum },
): Promise<Getrokken | undefined> {
  const [next] = (await manager.query(
    `select p.journey_id as "dossierId", p.kantoor_id as "kantoorId", p.stratum, p.volgorde, true as gekozen
     from kwaliteit_populatie p
     where p.onderzoek_id = $1 and p.kantoor_id = $2 and p.stratum = $3
       and not exists (select from kwaliteit_dossiers d where d.onderzoek_id = $1 and d.journey_id = p.journey_id)
     order by p.volgorde limit 1`,
    [onderzoekId, kantoorId, stratum],
  )) as Getrokken[];
  return next;
}

/** A drawn dossier, or one of the same client that is judged along with it. */
export interface TeBeoordelen {
  dossierId: string;
  onderdeel: Onderdeel;
  stratum: Stratum;
  kantoorId: string;
  volgorde: number;
  /** Where it was when it closed; an earlier dossier may have been with another kantoor (evaluation 6.2). */
  eindKantoorId: string;
}

/**
 * With a WIA-claim of a vangnetter the last EZWb and Ziektewet dossier of the client are judged as well (6.2). Each
 * dossier comes once: as what it was drawn for itself, or along with the first of the claims that bring it in.
 */
export function withEarlier(manager: EntityManager, gekozen: readonly Getrokken[]): Promise<TeBeoordelen[]> {
  return manager.query(
    `with drawn as (
       select * from jsonb_to_recordset($1) as x("dossierId" uuid, "kantoorId" text, stratum text, volgorde int)),
     alles as (
       select d.*, d."dossierId" as journey_id, case d.stratum when 'ZW' then 'ZW' when 'EZWB' then 'EZWB' else 'WIA' end as onderdeel
       from drawn d
       union all
       select d.*, e.journey_id, e.soort from drawn d
       join dossier_overview w on w.journey_id = d."dossierId"
       cross join lateral (
         select distinct on (o.soort) o.journey_id, o.soort from dossier_overview o
         where o.client_id = w.client_id and o.status = 'AFGESLOTEN' and o.ontvangst_datum <= w.ontvangst_datum
           and (o.soort = 'ZW' and o.uitkomst = any($2) or o.soort = 'EZWB' and o.uitkomst = any($3))
         order by o.soort, o.ontvangst_datum desc, o.journey_id) e
       where d.stratum = 'WIA_VANGNET')
     select a.journey_id as "dossierId", a.onderdeel, a.stratum, a."kantoorId", a.volgorde, t.kantoor_id as "eindKantoorId"
     from (select distinct on (journey_id) * from alles
       order by journey_id, journey_id = "dossierId" desc, "kantoorId", stratum, volgorde) a
     join dossier_overview o on o.journey_id = a.journey_id join teams t on t.id = o.team_id
     order by a."kantoorId", a.stratum, a.volgorde, a.onderdeel desc`,
    [JSON.stringify(gekozen), UITKOMSTEN_VAN.ZW, UITKOMSTEN_VAN.EZWB],
  );
}

export interface GevondenStap {
  dossierId: string;
  functionaris: Functionaris;
  factSeq: number;
  /** Where it was when the step was taken. */
  kantoorId: string;
  betrokken: string[];
}

/** Who had a part in each dossier: the step that stands for it, and the kantoor the dossier was with at that moment. */
export function stappenIn(
  manager: EntityManager,
  dossiers: readonly Pick<TeBeoordelen, 'dossierId' | 'onderdeel'>[],
): Promise<GevondenStap[]> {
  const vragen = STAP_VRAGEN.map((vraag) => ({ ...vraag, rollen: KENMERKEN[vraag.functionaris].werkVan }));
  return manager.query(
    `select d."dossierId", k.functionaris, s.seq as "factSeq", t.kantoor_id as "kantoorId", b.betrokken
     from jsonb_to_recordset($1) as d("dossierId" uuid, onderdeel text)
     join jsonb_to_recordset($2) as k(onderdeel text, functionaris text, feiten text[], rollen text[]) on k.onderdeel = d.onderdeel
     cross join lateral (
       select f.journey_id, f.seq from facts f where f.journey_id = d."dossierId" and f.hoedanigheid = any(k.rollen)
       order by (f.type = any(k.feiten)) desc, f.seq desc limit 1) s
     cross join lateral (
       select coalesce(f.data->>'naarTeamId', f.data->>'teamId') as team_id from facts f
       where f.journey_id = s.journey_id and f.seq <= s.seq and f.data ?| array['naarTeamId', 'teamId']
       order by f.seq desc limit 1) w
     join teams t on t.id = w.team_id
     cross join lateral (select array_agg(distinct f.actor_id) as betrokken from facts f where f.journey_id = d."dossierId") b`,
    [
      JSON.stringify(dossiers.map(({ dossierId, onderdeel }) => ({ dossierId, onderdeel }))),
      JSON.stringify(vragen),
    ],
  );
}

/** These people with the roles they have today, in the order of their ids. */
export function loadToetsers(manager: EntityManager, ids: readonly string[]): Promise<Toetser[]> {
  return manager.query(
    `select m.id as "medewerkerId", m.kantoor_id as "kantoorId", array(select r.rol from medewerker_rollen r
       where r.medewerker_id = m.id and r.van <= regie_vandaag() and (r.tot is null or r.tot > regie_vandaag())
       order by r.id) as rollen
     from medewerkers m where m.id = any($1) order by m.id`,
    [ids],
  );
}
