import type { EntityManager } from 'typeorm';
import { GEBEURTENISSEN, type GebeurtenisType } from '../domain/gebeurtenissen/gebeurtenis';
import type { LoggedFact } from './followers';

export interface NieuwAbonnement {
  naam: string;
  url: string;
  typen: readonly GebeurtenisType[];
  geheim: Buffer;
}

/** Events from now on; what happened before is not told. */
export async function insertAbonnement(
  manager: EntityManager,
  { naam, url, typen, geheim }: NieuwAbonnement,
  medewerkerId: string,
): Promise<string> {
  const id = crypto.randomUUID();
  await manager.query(
    `insert into abonnementen (id, naam, url, typen, geheim, door_id, at) values ($1, $2, $3, $4, $5, $6, regie_now())`,
    [id, naam, url, typen, geheim, medewerkerId],
  );
  return id;
}

/** Tells this receiver nothing more; false when there is no such abonnement. Twice is once. */
export async function stopAbonnement(manager: EntityManager, id: string): Promise<boolean> {
  const [rows] = (await manager.query(
    `update abonnementen set status = 'GESTOPT', gestopt_tijdstip = coalesce(gestopt_tijdstip, regie_now())
     where id = $1 returning id`,
    [id],
  )) as [unknown[], number];
  return rows.length > 0;
}

/** Signs with another secret from the next message on; false when there is no such abonnement that is told anything. */
export async function vernieuwGeheim(manager: EntityManager, id: string, geheim: Buffer): Promise<boolean> {
  const [rows] = (await manager.query(
    `update abonnementen set geheim = $2 where id = $1 and status = 'ACTIEF' returning id`,
    [id, geheim],
  )) as [unknown[], number];
  return rows.length > 0;
}

const TYPE_OF: Record<string, GebeurtenisType> = Object.fromEntries(
  Object.entries(GEBEURTENISSEN).flatMap(([type, { feiten }]) =>
    feiten.map((feit) => [feit, type as GebeurtenisType]),
  ),
);

/**
 * Writes down for every abonnement what it has to be told of these facts. The id of an event follows from its fact, so
 * it is the same for all receivers and however often the facts are read; what is written down already stays as it is.
 */
export async function noteAfleveringen(manager: EntityManager, facts: readonly LoggedFact[]): Promise<void> {
  const told = facts.filter(({ type }) => type in TYPE_OF);
  if (told.length === 0) return;
  await manager.query(
    `insert into afleveringen (abonnement_id, journey_id, fact_seq, gebeurtenis_id, type, at)
     select a.id, f.journey_id, f.seq, md5('gebeurtenis ' || f.journey_id || ' ' || f.seq)::uuid, n.type, f.at
     from jsonb_to_recordset($1::jsonb) as n ("dossierId" uuid, seq integer, type text)
     join facts f on f.journey_id = n."dossierId" and f.seq = n.seq
     join abonnementen a on a.status = 'ACTIEF' and n.type = any(a.typen) and a.at <= f.at
     on conflict do nothing`,
    [JSON.stringify(told.map(({ dossierId, seq, type }) => ({ dossierId, seq, type: TYPE_OF[type] })))],
  );
}

export interface Aflevering {
  abonnementId: string;
  dossierId: string;
  feitSeq: number;
  id: string;
  type: GebeurtenisType;
  tijdstip: string;
  soort: string;
  url: string;
  geheim: Buffer;
}

/** So long a worker holds what it is telling; longer than an attempt can take, so that only the dead are overtaken. */
export const BEZIG_SECONDS = 10;
/** At once to one receiver. One that failed last time gets a single one, to see whether it is back. */
const TEGELIJK = 8;

/**
 * Takes what can be told now: of each dossier only the oldest that was not delivered, so that a receiver hears of a
 * dossier in order. A worker that dies holds it for ten seconds.
 */
export async function takeAfleveringen(manager: EntityManager): Promise<Aflevering[]> {
  const [rows] = (await manager.query(
    `with next as (
       select x.* from abonnementen s cross join lateral (
         select a.abonnement_id, a.journey_id, a.fact_seq from afleveringen a
         where a.abonnement_id = s.id and a.geleverd_tijdstip is null
           and (a.bezig_tot_tijdstip is null or a.bezig_tot_tijdstip < clock_timestamp())
           and not exists (select from afleveringen e where e.abonnement_id = s.id and e.journey_id = a.journey_id
             and e.geleverd_tijdstip is null and e.fact_seq < a.fact_seq)
         order by a.gemaakt_tijdstip, a.journey_id limit case when s.mislukt = 0 then ${TEGELIJK} else 1 end
         for update skip locked) x
       where s.status = 'ACTIEF' and s.wacht_tot_tijdstip <= clock_timestamp())
     update afleveringen a set bezig_tot_tijdstip = clock_timestamp() + interval '${BEZIG_SECONDS} seconds',
       pogingen = a.pogingen + 1, geprobeerd_tijdstip = clock_timestamp()
     from next n join abonnementen s on s.id = n.abonnement_id join dossier_overview o on o.journey_id = n.journey_id
     where a.abonnement_id = n.abonnement_id and a.journey_id = n.journey_id and a.fact_seq = n.fact_seq
     returning a.abonnement_id as "abonnementId", a.journey_id as "dossierId", a.fact_seq as "feitSeq",
       a.gebeurtenis_id as id, a.type, to_char(a.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as tijdstip,
       o.soort, s.url, s.geheim`,
  )) as [Aflevering[], number];
  return rows;
}

/** The longest pause of a receiver that stays away. */
const LONGEST_PAUSE_SECONDS = 3600;

/** How an attempt went. A failure lets the receiver rest: a second, two, four, up to an hour, as often as it fails. */
export async function recordAflevering(
  manager: EntityManager,
  { abonnementId, dossierId, feitSeq }: Pick<Aflevering, 'abonnementId' | 'dossierId' | 'feitSeq'>,
  reden: string | null,
): Promise<void> {
  const pause = `least(${LONGEST_PAUSE_SECONDS}, power(2, least(mislukt, 12))) * interval '1 second'`;
  await manager.query(
    `with told as (
       update afleveringen set bezig_tot_tijdstip = null, reden = $4::text,
         geleverd_tijdstip = case when $4::text is null then clock_timestamp() end
       where abonnement_id = $1 and journey_id = $2 and fact_seq = $3 and geleverd_tijdstip is null)
     update abonnementen set mislukt = case when $4::text is null then 0 else mislukt + 1 end,
       wacht_tot_tijdstip = case when $4::text is null then clock_timestamp() else clock_timestamp() + ${pause} end
     where id = $1 and ($4::text is not null or mislukt > 0)`,
    [abonnementId, dossierId, feitSeq, reden],
  );
}
