import type { EntityManager } from 'typeorm';
import { SYSTEEM } from '../domain/rollen';
import { POGINGEN, type WerkSoort } from '../domain/vastgelopen-werk';
import type { DueAlarm } from './alarms';
import type { LoggedFact } from './followers';
import { KLANTREIS, REGELS } from './outbox-messages';

/** The next attempt by itself: after one minute, two, four, up to an hour. A legal alarm is never given up. */
const pause = (pogingen: string): string =>
  `least(power(2, least(${pogingen}, 7) - 1), 60) * interval '1 minute'`;

/** A line of history for the rows of `changed`, by the engine itself. */
const NOTE = (type: string, data: string): string => `
  insert into vastgelopen_werk_feiten (werk_id, versie, type, actor_id, hoedanigheid, data, at)
  select c.id, c.versie, '${type}', '${SYSTEEM.medewerkerId}', 'SYSTEEM', ${data}, regie_now() from changed c`;

/**
 * Counts a failure ($1 its code, $2 how many attempts) of the work that `source` selects; nothing when that is no
 * longer to be done. With all attempts used it is stuck, and that goes on record.
 */
const count = (source: string, andThen = 'select vast_tijdstip is not null as vast from changed'): string => `
  with werk as (${source}),
  changed as (
    insert into vastgelopen_werk as w (id, bron, soort, journey_id, outbox_id, fact_seq, klok_sleutel, klok_versie,
      alarm, volger_plaats, reden, pogingen, eerste_poging_tijdstip, laatste_poging_tijdstip,
      volgende_poging_tijdstip, vast_tijdstip, versie)
    select gen_random_uuid(), k.*, $1, $2::int, regie_now(), regie_now(), clock_timestamp() + ${pause('$2::int')},
      case when $2::int >= ${POGINGEN} then regie_now() end, case when $2::int >= ${POGINGEN} then 1 else 0 end
    from werk k
    on conflict (bron) where opgelost_tijdstip is null do update set
      reden = excluded.reden, pogingen = w.pogingen + excluded.pogingen,
      laatste_poging_tijdstip = excluded.laatste_poging_tijdstip,
      volgende_poging_tijdstip = clock_timestamp() + ${pause('w.pogingen + excluded.pogingen')},
      bezig_tot_tijdstip = null,
      vast_tijdstip = coalesce(w.vast_tijdstip,
        case when w.pogingen + excluded.pogingen >= ${POGINGEN} then excluded.laatste_poging_tijdstip end),
      versie = case when w.versie = 0 and w.pogingen + excluded.pogingen >= ${POGINGEN} then 1 else w.versie end
    returning w.*),
  noted as (${NOTE('WorkStuck', `jsonb_build_object('reden', c.reden, 'pogingen', c.pogingen)`)}
    where c.versie = 1 on conflict do nothing)
  ${andThen}`;

const ALARM = count(`
  select 'alarm-' || d.journey_id || '-' || d.sleutel || '-v' || d.versie || '-' || d.alarm_soort as bron, 'ALARM',
    d.journey_id, null::uuid, null::int, d.sleutel, d.versie, d.alarm_soort, null
  from deadlines d where d.journey_id = $3 and d.sleutel = $4 and d.versie = $5 and d.alarm_soort = $6`);

const MESSAGE = count(
  `select 'bericht-' || x.id as bron, case when x.soort in ('${KLANTREIS}', '${REGELS}') then x.soort else 'BRIEF' end,
     x.journey_id, x.id, x.fact_seq, null, null::int, null, null
   from outbox x where x.id = $3 and x.done_at is null`,
  // Stuck, it is no longer handed to the queue: the sweep tries it with its pauses.
  `update outbox x set attempts = x.attempts + $2::int, error = $1,
     dead_at = case when c.vast_tijdstip is not null then coalesce(x.dead_at, clock_timestamp()) end
   from changed c where x.id = c.outbox_id returning c.vast_tijdstip is not null as vast`,
);

const ASIDE = count(`
  select lower($3) || '-' || f.journey_id || '-' || f.seq as bron, $3, f.journey_id, null::uuid, f.seq, null,
    null::int, null, null
  from facts f where f.journey_id = $4 and f.seq = $5`);

/** The place belongs to the name: when the follower goes on and stops further on, that is another standstill. */
const STANDSTILL = count(`
  select v.naam || '@' || v.xid || '/' || v.position as bron, $3, null::uuid, null::uuid, null::int, null, null::int, null,
    v.xid || '/' || v.position
  from followers v where v.naam = lower($3)`);

async function counted(manager: EntityManager, sql: string, parameters: unknown[]): Promise<boolean> {
  // An update gives its rows and their number, a select only its rows.
  const result = (await manager.query(sql, parameters)) as
    { vast: boolean }[] | [{ vast: boolean }[], number];
  return result.flat().some((row) => typeof row === 'object' && row.vast);
}

/** An alarm that is still to fall failed. True when it is stuck now. */
export const recordAlarmFailure = (manager: EntityManager, alarm: DueAlarm, code: string, pogingen = 1) =>
  counted(manager, ALARM, [code, pogingen, alarm.dossierId, alarm.sleutel, alarm.versie, alarm.alarm]);

/** A message that is still to be carried out failed. True when it is stuck now. */
export const recordMessageFailure = (
  manager: EntityManager,
  outboxId: string,
  code: string,
  pogingen = 1,
): Promise<boolean> => counted(manager, MESSAGE, [code, pogingen, outboxId]);

/** A fact that a follower cannot take is set aside: stuck at once, in the transaction in which the follower goes on. */
export const setFactAside = (
  manager: EntityManager,
  soort: WerkSoort,
  { dossierId, seq }: Pick<LoggedFact, 'dossierId' | 'seq'>,
  code: string,
  pogingen = POGINGEN,
): Promise<boolean> => counted(manager, ASIDE, [code, pogingen, soort, dossierId, seq]);

/** A follower did not get on from where it stands. */
export const recordStandstill = (manager: EntityManager, soort: WerkSoort, code: string) =>
  counted(manager, STANDSTILL, [code, 1, soort]);

/** In how many dossiers a follower has set facts aside that still wait. */
export async function dossiersAside(manager: EntityManager, soort: WerkSoort): Promise<number> {
  const [{ count: dossiers }] = (await manager.query(
    `select count(distinct journey_id)::int as count from vastgelopen_werk
     where soort = $1 and opgelost_tijdstip is null and fact_seq is not null`,
    [soort],
  )) as [{ count: number }];
  return dossiers;
}
