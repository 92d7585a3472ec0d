import type { Client } from 'pg';
import { addDays, daysBetween, type Datum } from '../../../libs/domain/termijnen/datum';
import type { Days, Living } from './live-through';
import { DAGDELEN } from './story';

/** Lives every day from `van` up to and including yesterday, and brings the clock back to the present. */
export async function liveYear(
  owner: Client,
  days: Days,
  clients: Living[],
  { van, vandaag, onDay }: { van: Datum; vandaag: Datum; onDay?: (datum: Datum) => Promise<void> },
  progress: (part: number) => void,
  stop?: AbortSignal,
): Promise<void> {
  const total = daysBetween(van, vandaag);
  for (let n = 0; n < total; n++) {
    stop?.throwIfAborted();
    const datum = addDays(van, n);
    await setClock(owner, datum, '06:00');
    await days.letAlarmsFall();
    const today = clients.filter(({ steps, next }) => steps[next]?.datum === datum);
    for (const [dagdeel, time] of DAGDELEN.entries()) {
      const now = today.filter(
        ({ steps, next }) => steps[next]?.datum === datum && steps[next].dagdeel === dagdeel,
      );
      if (now.length === 0) continue;
      await setClock(owner, datum, time);
      await days.work(now, datum, dagdeel);
    }
    if (onDay) {
      await setClock(owner, datum, '17:00');
      await onDay(datum);
    }
    await days.sendLetters();
    progress((n + 1) / total);
  }
  await owner.query(`update regie.clock set verzet = '0'`);
  await days.letAlarmsFall();
  await days.sendLetters();
}

/** From here the clock runs on, so that what takes a while does not happen all at one instant. */
async function setClock(owner: Client, datum: Datum, time: string): Promise<void> {
  await owner.query(
    `update regie.clock set verzet = ($1::date + $2::time) at time zone 'Europe/Amsterdam' - clock_timestamp()`,
    [datum, time],
  );
}
