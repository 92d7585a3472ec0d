import type { EntityManager } from 'typeorm';

export interface DueAlarm {
  dossierId: string;
  sleutel: string;
  versie: number;
  alarm: string;
}

export interface PlannedAlarm extends DueAlarm {
  /** Counted from the database clock: the clock of an application may be an hour off. The same for all of one midnight. */
  delayMs: number;
}

/** A job lies in the queue for two days at most, so a lost queue never holds a month of law. */
const HORIZON_DAYS = 2;
/** So that a worker of which the clock is a little ahead does not spend the job before the day has come. */
const PAST_MIDNIGHT_MS = 1000;
const PLAN_BATCH = 1000;
const DUE_BATCH = 500;

const midnight = `(alarm_datum::timestamp at time zone 'Europe/Amsterdam')`;

/**
 * Claims the alarms inside the horizon that have no job yet, lets `publish` make the jobs and marks them planned, in
 * the caller's transaction. Reads only the partial index of what is still to be planned.
 */
export async function planAlarms(
  manager: EntityManager,
  publish: (alarms: PlannedAlarm[]) => Promise<void>,
): Promise<number> {
  const planned: PlannedAlarm[] = await manager.query(
    // By place and not by key: for a thousand rows the planner would rather walk through every clock there is. A row that
    // changed while it was being locked has another place, and is planned in the next round.
    `with planned as (
       update deadlines set alarm_ingepland = true where ctid = any(array(
         select ctid from deadlines where alarm_datum <= regie_vandaag() + ${HORIZON_DAYS} and not alarm_ingepland
         order by alarm_datum limit ${PLAN_BATCH} for update skip locked))
       returning journey_id, sleutel, versie, alarm_soort, alarm_datum)
     select journey_id as "dossierId", sleutel, versie, alarm_soort as alarm,
       greatest(0, ceil(extract(epoch from ${midnight} - (select regie_now())) * 1000) + ${PAST_MIDNIGHT_MS})::float8 as "delayMs"
     from planned`,
  );
  if (planned.length > 0) await publish(planned);
  return planned.length;
}

/** After a flush no job is left: everything inside the horizon is to be planned again. */
export async function forgetPlanned(manager: EntityManager): Promise<number> {
  const [, count]: [unknown, number] = await manager.query(
    `update deadlines set alarm_ingepland = false
     where alarm_ingepland and alarm_datum <= regie_vandaag() + ${HORIZON_DAYS}`,
  );
  return count;
}

type Place = [datum: string, dossierId: string, sleutel: string];

/** An alarm that failed waits for the end of its pause, or is in somebody's hands. */
const RUST = `not exists (select from vastgelopen_werk w where w.soort = 'ALARM' and w.opgelost_tijdstip is null
  and w.journey_id = d.journey_id and w.klok_sleutel = d.sleutel and w.klok_versie = d.versie and w.alarm = d.alarm_soort
  and greatest(w.volgende_poging_tijdstip, w.bezig_tot_tijdstip) > clock_timestamp())`;

/**
 * The alarms whose day began more than `graceSeconds` ago by the database clock and that have not taken effect: their
 * job was lost, was refused as early, or still waits. In order of date and in batches, each alarm once per pass, so
 * one that keeps failing does not hold up the others; an alarm that follows from one just handled is met as well.
 */
export async function* dueAlarms(manager: EntityManager, graceSeconds: number): AsyncGenerator<DueAlarm[]> {
  let last: Place = ['0001-01-01', '00000000-0000-0000-0000-000000000000', ''];
  for (;;) {
    const batch: (DueAlarm & { datum: string })[] = await manager.query(
      `select journey_id as "dossierId", sleutel, versie, alarm_soort as alarm, alarm_datum::text as datum
       from deadlines d
       where alarm_datum <= ((regie_now() - make_interval(secs => $4)) at time zone 'Europe/Amsterdam')::date
         and (alarm_datum, journey_id, sleutel) > ($1::date, $2::uuid, $3::text) and ${RUST}
       order by alarm_datum, journey_id, sleutel limit ${DUE_BATCH}`,
      [...last, graceSeconds],
    );
    if (batch.length === 0) return;
    const { datum, dossierId, sleutel } = batch[batch.length - 1]!;
    last = [datum, dossierId, sleutel];
    yield batch.map(({ datum: _datum, ...alarm }) => alarm);
  }
}

/** Any constant that nothing else uses. */
const SWEEP_LOCK = 7_341_002;

/** Runs `work` unless another process is at it. The lock belongs to a session and is gone when that process dies. */
export async function onlyOneSweep(manager: EntityManager, work: () => Promise<void>): Promise<boolean> {
  const runner = manager.connection.createQueryRunner();
  try {
    const [{ locked }] = (await runner.query('select pg_try_advisory_lock($1) as locked', [SWEEP_LOCK])) as [
      { locked: boolean },
    ];
    if (!locked) return false;
    try {
      await work();
    } finally {
      await runner.query('select pg_advisory_unlock($1)', [SWEEP_LOCK]);
    }
    return true;
  } finally {
    await runner.release();
  }
}
