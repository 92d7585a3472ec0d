import type { EntityManager } from 'typeorm';
import { briefTeLaat, stagnatie, wachtVoorbij } from '../domain/meldingen/zonder-feit';
import type { Collegas, Plaats } from '../domain/meldingen/adressering';
import type { Melding } from '../domain/meldingen/melding';
import type { Datum } from '../domain/termijnen/datum';
import { addWerkdagen } from '../domain/termijnen/werkdagen';
import { holdFollower } from './followers';
import { placed } from './melding-feiten';
import { closeGone, huisNu, keepMeldingen } from './meldingen';
import { holdTaken, readCollegas, readPlaatsen } from './meldingen-lezen';
import { KLANTREIS, REGELS } from './outbox-messages';

/** The follower of the log that tells who has to hear. */
export const MELDINGEN = 'meldingen';

const BATCH = 1000;

interface InDossier {
  dossierId: string;
  seq?: number;
}
type Maak<T> = (row: T, plaats: Plaats, collegas: Collegas) => Melding[];

/**
 * Keeps what these rows come to, each at the place of its dossier, with the taken held until it is written, and closes
 * what it takes the place of: no fact comes by that would.
 */
export async function keepAll<T extends InDossier>(
  manager: EntityManager,
  rows: T[],
  maak: Maak<T>,
): Promise<number> {
  if (rows.length === 0) return 0;
  await holdTaken(
    manager,
    rows.map(({ dossierId }) => dossierId),
  );
  const plaatsen = await readPlaatsen(
    manager,
    rows.map(({ dossierId }) => dossierId),
  );
  const collegas = await readCollegas(manager, plaatsen.values());
  const meldingen = rows.flatMap((row) => {
    const plaats = plaatsen.get(row.dossierId)!;
    const at = { dossierId: row.dossierId, factSeq: row.seq ?? null };
    return maak(row, plaats, collegas).map((melding) => placed(melding, plaats, at));
  });
  const kept = await keepMeldingen(manager, meldingen);
  await closeGone(
    manager,
    rows.map(({ dossierId }) => dossierId),
  );
  return kept;
}

interface Wachtend extends InDossier {
  id: string;
  soort: string;
  totDatum: Datum;
  behandelaarId: string | null;
  discipline: string;
}

/** Taken put away until a day that has come; each is said once per day it was put away until. */
export async function meldWachtVoorbij(manager: EntityManager): Promise<number> {
  const rows = (await manager.query(
    `select k.id, k.journey_id as "dossierId", k.soort, k.discipline, k.behandelaar_id as "behandelaarId",
       k.wacht_tot_datum as "totDatum"
     from taken k where k.status = 'OPEN' and k.wacht_tot_datum <= regie_vandaag()
       and not exists (select from meldingen m where m.journey_id = k.journey_id
         and m.bron = 'wacht-' || k.id || '-' || k.wacht_tot_datum)
     order by k.wacht_tot_datum limit ${BATCH}`,
  )) as Wachtend[];
  return keepAll(manager, rows, wachtVoorbij);
}

/** Letters that have not left in time. The outbox keeps real time, also where the clock of the demo runs ahead. */
export async function meldBrievenTeLaat(manager: EntityManager): Promise<number> {
  const { afspraken } = await huisNu(manager);
  const rows = (await manager.query(
    `select x.id as "outboxId", x.journey_id as "dossierId", x.soort, x.dead_at is not null as geparkeerd
     from outbox x where x.done_at is null and not x.soort = any($1) and x.id in (
         select id from outbox where sent_at is null and dead_at is null and ${TE_OUD}
         union all select id from outbox where sent_at is not null and done_at is null and dead_at is null and ${TE_OUD}
         union all select id from outbox where dead_at is not null and done_at is null)
       and not exists (select from meldingen m where m.journey_id = x.journey_id and m.bron = 'brief-' || x.id)
     order by x.created_at limit ${BATCH}`,
    [[KLANTREIS, REGELS], afspraken.briefUren],
  )) as (InDossier & { outboxId: string; soort: string; geparkeerd: boolean })[];
  return keepAll(manager, rows, (row, plaats, collegas) => briefTeLaat(row, plaats, collegas, afspraken));
}
const TE_OUD = `created_at < clock_timestamp() - $2 * interval '1 hour'`;

interface Stil extends InDossier {
  seq: number;
  sindsDatum: Datum;
  klok: string | null;
  datum: Datum | null;
  namen: Record<string, string>;
}

/**
 * The next page of the daily round over all open dossiers: where nobody did anything for long. True when the round is
 * not finished. Its place is kept with the page, so a crash goes on where it was and two who go round share the pages.
 */
export async function meldStagnatie(manager: EntityManager): Promise<boolean> {
  const [ronde] = (await manager.query(
    `select na_id as na, klaar_datum < regie_vandaag() as nodig, regie_vandaag() as vandaag
     from melding_rondes where naam = 'stagnatie' for update skip locked`,
  )) as { na: string; nodig: boolean; vandaag: Datum }[];
  if (!ronde?.nodig) return false;
  const { na, vandaag } = ronde;
  await holdFollower(manager, MELDINGEN);
  const { afspraken } = await huisNu(manager);
  const since = addWerkdagen(vandaag, -afspraken.stilstand, afspraken.gelijkgesteld);
  const rows = (await manager.query(STIL, [na, since])) as Stil[];
  await keepAll(manager, rows, ({ klok, datum, ...stil }, plaats, collegas) => {
    const wachtOp = klok !== null && datum !== null ? { klok, datum } : null;
    return stagnatie({ ...stil, wachtOp }, plaats, collegas, vandaag, afspraken);
  });
  const meer = rows.length === BATCH;
  await manager.query(
    `update melding_rondes set na_id = $1, klaar_datum = case when $2 then klaar_datum else $3::date end
     where naam = 'stagnatie'`,
    [meer ? rows.at(-1)!.dossierId : '00000000-0000-0000-0000-000000000000', meer, vandaag],
  );
  return meer;
}

// A taak that was put away until later waits for something known; that is no standstill.
const STIL = `
  select o.journey_id as "dossierId", l.seq, (l.at at time zone 'Europe/Amsterdam')::date as "sindsDatum",
    w.klok, w.datum,
    (select coalesce(jsonb_object_agg(b.id, b.naam), '{}') from taken k join medewerkers b on b.id = k.behandelaar_id
     where k.journey_id = o.journey_id and k.status = 'OPEN') as namen
  from dossier_overview o
  cross join lateral (
    select f.seq, f.at from facts f where f.journey_id = o.journey_id and (f.hoedanigheid <> 'SYSTEEM' or f.seq = 1)
    order by f.seq desc limit 1) l
  left join lateral (
    select d.soort as klok, d.uiterlijke_datum as datum from deadlines d
    where d.journey_id = o.journey_id and d.status in ('LOOPT', 'OPGESCHORT', 'VERSTREKEN')
    order by d.uiterlijke_datum <= regie_vandaag(), d.uiterlijke_datum limit 1) w on true
  where o.status = 'OPEN' and o.journey_id > $1
    and (l.at at time zone 'Europe/Amsterdam')::date <= $2::date
    and not exists (select from taken t where t.journey_id = o.journey_id and t.status = 'OPEN'
      and t.wacht_tot_datum > regie_vandaag())
  order by o.journey_id limit ${BATCH}`;
