import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { advance } from '../../domain/journey';
import { definitionOf } from '../../domain/journeys/registry';
import { SYSTEEM } from '../../domain/rollen';
import { alarmenVoor } from '../../domain/termijnen/alarmen';
import { Cipher } from '../../storage/cipher';
import { changeJourney, type Verdict } from '../../storage/change-journey';
import type { LoadedJourney } from '../../storage/load-journey';

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

@CommandHandler(LetAlarmFall)
export class LetAlarmFallHandler implements ICommandHandler<LetAlarmFall> {
  constructor(
    @Inject(getDataSourceToken()) private readonly dataSource: DataSource,
    private readonly cipher: Cipher,
  ) {}

  async execute({ input }: LetAlarmFall): Promise<AlarmOutcome> {
    const result = await changeJourney(this.dataSource.manager, this.cipher, input.dossierId, (journey) =>
      decide(input, journey),
    );
    return 'stop' in result ? result.stop : { kind: 'ok' };
  }
}

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
