import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { advance } from '../../domain/journey';
import { definitionOf } from '../../domain/journeys/registry';
import { SYSTEEM } from '../../domain/rollen';
import { alarmenVoor } from '../../domain/termijnen/alarmen';
import { ALARMS_PER_JOB } from '../../jobs/enqueue';
import { Cipher } from '../../storage/cipher';
import type { Verdict } from '../../storage/change-journey';
import { changeJourneys, type Settled } from '../../storage/change-journeys';
import type { LoadedJourney } from '../../storage/load-journey';
import { gather } from '../gather';

export interface AlarmInput {
  dossierId: string;
  sleutel: string;
  versie: number;
  alarm: string;
}
export type AlarmOutcome =
  { kind: 'ok' } | { kind: 'noop'; reden: 'ONBEKEND' | 'AFGESLOTEN' | 'VERVALLEN' | 'TE_VROEG' };

/** An alarm falls: a fact, once. Late, doubled, or meant for a clock that has changed since, it does nothing. */
export class LetAlarmFall extends Command<AlarmOutcome> {
  constructor(readonly input: AlarmInput) {
    super();
  }
}

const BATCHES = 2;
/** With so many in hand one batch fills while the other is written. */
export const ALARMS_AT_ONCE = ALARMS_PER_JOB * BATCHES;
/** One more than is written at once, so that the next is there when one is done. */
export const ALARM_JOBS_AT_ONCE = BATCHES + 1;

/**
 * Most alarms fall at the same midnight. Those in hand share a read, a statement and a commit; each is decided on its
 * own, and the fault of one is not that of another.
 */
@CommandHandler(LetAlarmFall)
export class LetAlarmFallHandler implements ICommandHandler<LetAlarmFall> {
  private readonly fall: (alarm: AlarmInput) => Promise<Settled<AlarmOutcome>>;

  constructor(@Inject(getDataSourceToken()) dataSource: DataSource, cipher: Cipher) {
    this.fall = gather({
      work: (alarms) => changeJourneys(dataSource.manager, cipher, alarms.map(asked)),
      most: ALARMS_PER_JOB,
      atOnce: BATCHES,
    });
  }

  async execute({ input }: LetAlarmFall): Promise<AlarmOutcome> {
    const settled = await this.fall(input);
    if ('fault' in settled) throw settled.fault;
    return 'stop' in settled ? settled.stop : { kind: 'ok' };
  }
}

const asked = (input: AlarmInput) => ({
  journeyId: input.dossierId,
  decide: (journey: LoadedJourney | undefined) => decide(input, journey),
});

function decide(input: AlarmInput, journey: LoadedJourney | undefined): Verdict<AlarmOutcome> {
  if (!journey) return noop('ONBEKEND');
  const { sleutel, versie, alarm } = input;
  const clock = journey.stored.context.deadlines[sleutel];
  // Closing ends every clock but that of the dwangsom-besluit (Awb 4:18).
  if (journey.stored.status === 'done' && clock?.status !== 'LOOPT') return noop('AFGESLOTEN');
  if (!clock || clock.versie !== versie) return noop('VERVALLEN');
  const { uiterlijkeDatum } = clock;
  const due = alarmenVoor({ sleutel, uiterlijkeDatum, regels: journey.regels }).find(
    (candidate) => candidate.alarm === alarm,
  );
  // The database clock alone decides that a day has come.
  if (!due || due.datum > journey.vandaag) return noop('TE_VROEG');
  const by = { medewerkerId: SYSTEEM.medewerkerId, hoedanigheid: 'SYSTEEM' as const };
  const gegevens = { sleutel, versie, alarm };
  const { tijdstip, vandaag, regels } = journey;
  const now = { tijdstip, vandaag, regels };
  const decision = advance(definitionOf(journey.stored), journey.stored, {
    type: 'laatAlarmAfgaan',
    gegevens,
    by,
    ...now,
  });
  if (!decision.ok) return noop('VERVALLEN');
  const cause = { type: 'laatAlarmAfgaan', gegevens, vandaag: journey.vandaag };
  return { write: { advanced: decision, by, cause, stukken: [] } };
}

const noop = (reden: Extract<AlarmOutcome, { kind: 'noop' }>['reden']) => ({
  stop: { kind: 'noop' as const, reden },
});
