import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { LetAlarmFall } from '../../../libs/casework/commands/let-alarm-fall';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import { herverdeelEenmaal } from '../../../libs/storage/waarneming';
import { Problem } from '../problem';

interface DueAlarm {
  dossierId: string;
  sleutel: string;
  versie: number;
  alarm: string;
}

const BATCH = 500;
const AT_ONCE = 4;
const LATEST_YEAR = 2100;

/**
 * Moves the one clock of the demo, from alarm date to alarm date, and lets what is due fall before time goes on: as
 * if those days had been lived. Never back, since facts already carry the later time.
 */
@Injectable()
export class DemoClock {
  private moving: Promise<unknown> = Promise.resolve();

  constructor(
    @Inject(getDataSourceToken()) private readonly sql: DataSource,
    private readonly bus: CommandBus,
  ) {}

  /** One move at a time; a second caller waits for the first. */
  moveTo(datum: Datum) {
    const move = this.moving.then(() => this.move(datum));
    this.moving = move.catch(() => undefined);
    return move;
  }

  private async move(datum: Datum) {
    const vandaag = await this.vandaag();
    if (datum < vandaag) throw new Problem(409, 'KLOK_NIET_TERUG', 'De klok kan alleen vooruit.');
    if (Number(datum.slice(0, 4)) > LATEST_YEAR)
      throw new Problem(409, 'KLOK_TE_VER', `De klok kan t/m ${LATEST_YEAR}.`);
    let alarmen = await this.fallDue();
    for (let next = await this.nextDate(datum); next !== null; next = await this.nextDate(datum)) {
      await this.setDate(next);
      await this.moveWork();
      alarmen += await this.fallDue();
    }
    await this.setDate(datum);
    await this.moveWork();
    return { vandaagDatum: await this.vandaag(), alarmen };
  }

  private async vandaag(): Promise<string> {
    const [{ vandaag }] = await this.sql.query<{ vandaag: string }[]>(
      'select regie_vandaag()::text as vandaag',
    );
    return vandaag;
  }

  /** The first day on which an alarm falls, or somebody goes away or is back. */
  private async nextDate(until: Datum): Promise<string | null> {
    const [{ next }] = await this.sql.query<{ next: string | null }[]>(
      `select min(dag)::text as next from (
         select min(alarm_datum) as dag from deadlines where alarm_datum > regie_vandaag()
         union all select min(van_datum) from afwezigheden where not ingetrokken and van_datum > regie_vandaag()
         union all select min(tot_en_met_datum + 1) from afwezigheden
           where not ingetrokken and tot_en_met_datum >= regie_vandaag()) x
       where dag <= $1`,
      [until],
    );
    return next;
  }

  /** Work goes to who stands in, and comes back, as the round of the worker does it. */
  private async moveWork(): Promise<void> {
    while ((await this.sql.transaction(herverdeelEenmaal)) > 0);
  }

  /** The same time of day on another date, in Amsterdam; a date already reached is left alone. */
  private async setDate(datum: string): Promise<void> {
    await this.sql.query(
      `update clock set verzet = verzet + (($1::date + (regie_now() at time zone 'Europe/Amsterdam')::time)
                                            at time zone 'Europe/Amsterdam' - regie_now())
        where $1::date > regie_vandaag()`,
      [datum],
    );
  }

  /**
   * Until nothing is due any more: an alarm that falls puts the next one on its row, which may be due as well. A pass
   * in which none fell ends it too, since what did not fall now will not fall in the next.
   */
  private async fallDue(): Promise<number> {
    let fallen = 0;
    for (let due = await this.due(); due.length > 0; due = await this.due()) {
      const queue = [...due];
      const each = await Promise.all(Array.from({ length: AT_ONCE }, () => this.fallFrom(queue)));
      const now = each.reduce((sum, count) => sum + count, 0);
      if (now === 0) break;
      fallen += now;
    }
    return fallen;
  }

  private async fallFrom(queue: DueAlarm[]): Promise<number> {
    let fallen = 0;
    for (let alarm = queue.pop(); alarm; alarm = queue.pop()) {
      const { kind } = await this.bus.execute(new LetAlarmFall(alarm));
      if (kind === 'ok') fallen++;
    }
    return fallen;
  }

  private due(): Promise<DueAlarm[]> {
    return this.sql.query(
      `select journey_id as "dossierId", sleutel, versie, alarm_soort as alarm
         from deadlines where alarm_datum <= regie_vandaag() order by alarm_datum, journey_id limit ${BATCH}`,
    );
  }
}
