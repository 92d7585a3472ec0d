import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { alarmJobs, enqueue } from '../../../libs/jobs/enqueue';
import type { AlarmInJob } from '../../../libs/jobs/job-names';
import type { Queues } from '../../../libs/jobs/queues';
import { planAlarms } from '../../../libs/storage/alarms';
import type { Claim } from './claims';
import { type Engine, openMany } from './engine';
import { multiplyDossiers } from './multiply';

/** A connection as the owner, for what only happens in a measurement. */
export async function asOwner<T>(url: string, work: (owner: Client) => Promise<T>): Promise<T> {
  const owner = new Client({ connectionString: url, options: '-c search_path=regie' });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

/** About this many dossiers, each with one clock of which the first alarm falls on one and the same day. */
export async function fillWithDue(
  engine: Engine,
  url: string,
  nextClaim: () => Claim,
  count: number,
): Promise<number> {
  const ofVangnet = () => {
    let claim = nextClaim();
    while (!claim.aanvraag.vangnet) claim = nextClaim();
    return claim;
  };
  await openMany(engine, ofVangnet, 18);
  await asOwner(url, (owner) => owner.query('delete from outbox'));
  return multiplyDossiers(url, count, 'AS_THEY_ARE');
}

/** Moves the clock to so many seconds from the midnight on which the alarms fall. */
export const clockFromMidnight = (url: string, seconds: number): Promise<unknown> =>
  asOwner(url, (owner) =>
    owner.query(
      `update clock set verzet = ((select min(alarm_datum) from deadlines)::timestamp at time zone 'Europe/Amsterdam')
         + make_interval(secs => $1) - clock_timestamp()`,
      [seconds],
    ),
  );

/** A job for each, as a queue has them that knows nothing of alarms. */
export const bareJobs = (alarms: readonly (AlarmInJob & { delayMs?: number })[]) =>
  alarms.flatMap((alarm) => alarmJobs([alarm]));

/** Plans all that falls within the horizon, as the sweep does; how many there were. */
export async function planAll({ dataSource }: { dataSource: DataSource }, queues: Queues): Promise<number> {
  let all = 0;
  for (let planned = -1; planned !== 0; all += planned) {
    planned = await dataSource.transaction((manager) =>
      planAlarms(manager, (alarms) => enqueue(queues, 'alarm', alarmJobs(alarms))),
    );
  }
  return all;
}
