import type { AgendaDossier, DossierStand } from '../domain/mdo/agenda';
import { gespreksoortVan, QUORUM } from '../domain/mdo/quorum';
import { ZIT_AAN, type Agendapunt, type MdoChange, type Sessie } from '../domain/mdo/sessie';
import type { By, Rol } from '../domain/rollen';
import type { Datum } from '../domain/termijnen/datum';
import type { IdempotencyKey } from './idempotency';

/** Runs one statement where the caller is: on the pool, or inside a transaction. */
export type Query = <T>(text: string, values: unknown[]) => Promise<T[]>;

/** A session with the day and time by the database clock. */
export interface LoadedSessie extends Sessie {
  kantoorId: string;
  teamNaam: string;
  tijdstip: string;
  vandaag: Datum;
}

const PUNTEN = `(select coalesce(json_agg(json_build_object('dossierId', p.journey_id, 'volgorde', p.volgorde,
    'redenen', p.redenen, 'status', p.status, 'reden', p.reden, 'seconden', p.seconden) order by p.volgorde, p.journey_id), '[]')
  from mdo_agendapunten p where p.sessie_id = s.id)`;
const AANWEZIGEN = `(select coalesce(json_agg(json_build_object('medewerkerId', a.medewerker_id, 'rollen', a.rollen,
    'vanTijdstip', a.van_tijdstip, 'totTijdstip', a.tot_tijdstip) order by a.van_tijdstip, a.medewerker_id), '[]')
  from mdo_aanwezigen a where a.sessie_id = s.id)`;

/** Undefined when there is no such session. */
export async function loadSessie(query: Query, id: string): Promise<LoadedSessie | undefined> {
  const [found] = await query<LoadedSessie>(
    `select s.id, s.team_id as "teamId", t.kantoor_id as "kantoorId", t.naam as "teamNaam", s.datum, s.aanvang, s.status, s.versie,
       s.voorzitter_id as "voorzitterId", s.huidig_journey_id as "huidigDossierId",
       s.huidig_sinds_tijdstip as "huidigSindsTijdstip", ${PUNTEN} as punten, ${AANWEZIGEN} as aanwezigen,
       c.nu as tijdstip, regie_vandaag() as vandaag
     from (select regie_now() as nu offset 0) c, mdo_sessies s join teams t on t.id = s.team_id where s.id = $1`,
    [id],
  );
  return found;
}

/** The disciplines that must be present for a dossier of this soort in this kantoor on a day. */
export async function quorumVoor(
  query: Query,
  { kantoorId, soort, dag }: { kantoorId: string; soort: string; dag: Datum },
): Promise<readonly Rol[]> {
  const gesprek = gespreksoortVan(soort);
  const [own] = await query<{ rollen: Rol[] }>(
    `select rollen from mdo_quorum where kantoor_id = $1 and soort = $2 and van <= $3 and (tot is null or tot > $3)`,
    [kantoorId, gesprek, dag],
  );
  return own?.rollen ?? QUORUM[gesprek];
}

export interface ChangedMdo {
  id: string;
  versie: number;
  /** The dossier an outcome was written in, and its version then. */
  dossierId?: string;
  dossierVersie?: number;
}

interface Written {
  by: By;
  key?: IdempotencyKey;
  verzoekId?: string;
  /** The facts of the dossier that are the outcome of this client. */
  uitkomst?: { dossierId: string; feitVan: number; feitTotEnMet: number };
}

const NOTED = `
  noted as (
    insert into mdo_feiten (sessie_id, versie, type, actor_id, hoedanigheid, data, at)
    select c.id, c.versie, $2, $3, $4, $5, $6::timestamptz from changed c),
  -- Whoever has a seat hears when they are expected; what is planned for today begins at once, or is on the list.
  told as (
    insert into mdo_berichten (sessie_id, versie, medewerker_id)
    select distinct c.id, c.versie, m.id from changed c join medewerkers m on m.team_id = c.team_id and m.id <> $3
      join medewerker_rollen r on r.medewerker_id = m.id and r.rol = any('{${ZIT_AAN.join(',')}}')
        and r.van <= regie_vandaag() and (r.tot is null or r.tot > regie_vandaag())
    where $2 in ('MdoMoved', 'MdoCancelled') or ($2 = 'MdoPlanned' and c.datum > regie_vandaag())),
  answered as (
    insert into idempotency_keys (actor_id, sleutel, verzoek_hash, antwoord)
    select $3, $7, $8, jsonb_strip_nulls(jsonb_build_object('id', c.id, 'versie', c.versie) || $9::jsonb)
    from changed c where $7::text is not null
    -- Sent twice at once: the version lets one through, and whoever comes second finds it stale.
    on conflict do nothing),
  logged as (
    insert into access_log (verzoek_id, at, actor_id, hoedanigheid, journey_id, handeling, object, uitkomst)
    select $10, $6::timestamptz, $3, $4, ($5::jsonb->>'dossierId')::uuid, 'MDO', $2, 'OK' from changed)
  select id, versie from changed`;

/** Writes a new session with its first fact; the id it got. */
export async function insertSessie(
  query: Query,
  { teamId, datum, aanvang }: { teamId: string; datum: Datum; aanvang: string | null },
  { by, key, verzoekId }: Written,
): Promise<ChangedMdo> {
  const [changed] = await query<ChangedMdo>(
    `with changed as (
       insert into mdo_sessies (id, team_id, datum, aanvang, status) values ($1, $11, $12, $13, 'GEPLAND')
       returning id, versie, team_id, datum),
     ${NOTED}`,
    [
      ...shared(crypto.randomUUID(), 'MdoPlanned', { datum, aanvang }, await now(query), {
        by,
        key,
        verzoekId,
      }),
      teamId,
      datum,
      aanvang,
    ],
  );
  return changed!;
}

const now = async (query: Query) => (await query<{ nu: string }>('select regie_now() as nu', []))[0]!.nu;

/** Writes the session as it became with its fact, its key and its log line; undefined when it changed since it was read. */
export async function changeSessie(
  query: Query,
  before: LoadedSessie,
  { type, data, sessie }: MdoChange,
  written: Written,
): Promise<ChangedMdo | undefined> {
  const [changed] = await query<ChangedMdo>(
    `with changed as (
       update mdo_sessies set status = $12, voorzitter_id = $13, huidig_journey_id = $14, huidig_sinds_tijdstip = $15,
         datum = $18, aanvang = $19,
         geopend_tijdstip = case when $12 not in ('GEPLAND', 'AFGEZEGD') then coalesce(geopend_tijdstip, $6::timestamptz) end,
         gesloten_tijdstip = case when $12 = 'GESLOTEN' then $6::timestamptz end,
         afgezegd_tijdstip = case when $12 = 'AFGEZEGD' then $6::timestamptz end, versie = versie + 1
       where id = $1 and versie = $11 returning id, versie, team_id, datum),
     agenda as (
       insert into mdo_agendapunten as p (sessie_id, journey_id, volgorde, redenen, status, reden, seconden, feit_van, feit_tot_en_met)
       select c.id, x."dossierId", x.volgorde, x.redenen, x.status, x.reden, x.seconden, x."feitVan", x."feitTotEnMet"
       from changed c, jsonb_to_recordset($16) as x("dossierId" uuid, volgorde integer, redenen jsonb, status text,
         reden text, seconden integer, "feitVan" integer, "feitTotEnMet" integer)
       on conflict (sessie_id, journey_id) do update set volgorde = excluded.volgorde, redenen = excluded.redenen,
         status = excluded.status, reden = excluded.reden, seconden = excluded.seconden,
         feit_van = coalesce(excluded.feit_van, p.feit_van), feit_tot_en_met = coalesce(excluded.feit_tot_en_met, p.feit_tot_en_met)),
     present as (
       insert into mdo_aanwezigen (sessie_id, medewerker_id, rollen, van_tijdstip, tot_tijdstip)
       select c.id, x."medewerkerId", array(select jsonb_array_elements_text(x.rollen)), x."vanTijdstip", x."totTijdstip"
       from changed c, jsonb_to_recordset($17) as x("medewerkerId" text, rollen jsonb, "vanTijdstip" timestamptz, "totTijdstip" timestamptz)
       on conflict (sessie_id, medewerker_id, van_tijdstip) do update set tot_tijdstip = excluded.tot_tijdstip),
     ${NOTED}`,
    [
      ...shared(before.id, type, data, before.tijdstip, written),
      before.versie,
      sessie.status,
      sessie.voorzitterId,
      sessie.huidigDossierId,
      sessie.huidigSindsTijdstip,
      JSON.stringify(puntenToWrite(before, sessie, written.uitkomst)),
      JSON.stringify(sessie.aanwezigen.filter((each) => !before.aanwezigen.includes(each))),
      sessie.datum,
      sessie.aanvang,
    ],
  );
  return changed && { ...changed, ...dossierOf(written) };
}

const dossierOf = ({ uitkomst }: Written) =>
  uitkomst ? { dossierId: uitkomst.dossierId, dossierVersie: uitkomst.feitTotEnMet } : {};

/** Only what changed: the domain keeps what it did not touch. */
function puntenToWrite(before: Sessie, after: Sessie, uitkomst: Written['uitkomst']) {
  const changed = after.punten.filter((punt) => !before.punten.includes(punt));
  return changed.map((punt: Agendapunt) =>
    punt.dossierId === uitkomst?.dossierId
      ? { ...punt, feitVan: uitkomst.feitVan, feitTotEnMet: uitkomst.feitTotEnMet }
      : punt,
  );
}

const shared = (
  id: string,
  type: string,
  data: MdoChange['data'],
  tijdstip: string,
  written: Written,
): unknown[] => [
  id,
  type,
  written.by.medewerkerId,
  written.by.hoedanigheid,
  JSON.stringify(data),
  tijdstip,
  written.key?.sleutel ?? null,
  written.key?.verzoekHash ?? null,
  JSON.stringify(dossierOf(written)),
  written.verzoekId ?? null,
];

/** Whether there is a plan and somebody looked, of the open dossiers `o` with their journey `j`. */
const STAND = `o.journey_id as "dossierId", o.ontvangst_datum as "ontvangstDatum", j.context->'mdo' as mdo,
  coalesce(jsonb_typeof(j.context->'plan') = 'object', false) as "heeftPlanVanAanpak",
  o.soort = 'ZW' and j.context->>'lijn' = 'TWEEDE' and o.fase in ('PLAN_VAN_AANPAK', 'MONITORING') as "planVereist",
  coalesce(jsonb_array_length(j.context->'afspraken'), 0) as "openAfspraken",
  (select coalesce(json_agg(json_build_object('soort', k.soort, 'titel', k.titel, 'behandelaarNaam', m.naam,
       'wachtTotDatum', k.wacht_tot_datum, 'wachtReden', k.wacht_reden) order by k.geopend_seq, k.id), '[]')
     from taken k left join medewerkers m on m.id = k.behandelaar_id
    where k.journey_id = o.journey_id and k.status = 'OPEN') as taken`;

/** How the open dossiers of these teams stand, in one question. */
export function dossierStanden(
  query: Query,
  teamIds: readonly string[],
): Promise<(DossierStand & { teamId: string })[]> {
  return query(
    `select ${STAND}, o.team_id as "teamId" from dossier_overview o join journeys j on j.id = o.journey_id
     where o.team_id = any($1) and o.status = 'OPEN'`,
    [teamIds],
  );
}

/** What the agenda of a team is made of: its open dossiers (or one of them), with what is planned for them and what stands still. */
export async function agendaDossiers(
  query: Query,
  teamId: string,
  dossierId: string | null = null,
): Promise<AgendaDossier[]> {
  return query<AgendaDossier>(
    `select ${STAND}, o.uiterlijke_beslisdatum as "uiterlijkeBeslisdatum", o.termijn_status as "termijnStatus",
       g.naam as "gevraagdDoor",
       (select (max(f.at) at time zone 'Europe/Amsterdam')::date from facts f
         where f.journey_id = o.journey_id and (f.hoedanigheid <> 'SYSTEEM' or f.seq = 1)) as "laatsteHandelingDatum",
       (select json_build_object('datum', s.datum, 'reden', p.reden)
          from mdo_agendapunten p join mdo_sessies s on s.id = p.sessie_id
         where p.journey_id = o.journey_id and s.status = 'GESLOTEN' and p.status <> 'BESPROKEN'
           and s.gesloten_tijdstip = (select max(l.gesloten_tijdstip) from mdo_sessies l
             join mdo_agendapunten q on q.sessie_id = l.id
             where q.journey_id = o.journey_id and l.status = 'GESLOTEN')) as doorgeschoven,
       (select coalesce(json_agg(distinct r->>'tekst'), '[]')
          from mdo_agendapunten p join mdo_sessies s on s.id = p.sessie_id
            cross join jsonb_array_elements(p.redenen) r
         where p.journey_id = o.journey_id and p.status <> 'BESPROKEN' and s.status in ('GESLOTEN', 'AFGEZEGD')
           and r->>'soort' = 'GEVRAAGD'
           and not exists (select from facts f where f.journey_id = o.journey_id and f.type = 'MdoDiscussed'
             and f.at > coalesce(s.gesloten_tijdstip, s.afgezegd_tijdstip))) as onbeantwoord
     from dossier_overview o
     join journeys j on j.id = o.journey_id
     left join medewerkers g on g.id = j.context->'mdo'->'vraag'->>'doorId'
     where o.team_id = $1 and o.status = 'OPEN' and ($2::uuid is null or o.journey_id = $2)`,
    [teamId, dossierId],
  );
}
