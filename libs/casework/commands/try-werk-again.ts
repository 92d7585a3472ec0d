import { Inject } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { seesWerk } from '../../access/werk-sight';
import { hoedanigheidVoor, type Actor } from '../../domain/rollen';
import { DOET_WERK_OPNIEUW, redenTekst } from '../../domain/vastgelopen-werk';
import { faultCode, passes } from '../../storage/fault-code';
import { findStuck } from '../../storage/outbox';
import { recordAlarmFailure, recordMessageFailure, setFactAside } from '../../storage/vastgelopen-werk';
import { findWerk, type WerkPlace } from '../../storage/vastgelopen-werk-lezen';
import {
  holdNextWerk,
  holdWerk,
  letGoOfWerk,
  settleWerk,
  type HeldWerk,
} from '../../storage/vastgelopen-werk-oplossen';
import { followOn, takeSetAside, VOLGERS } from '../../storage/volgers';
import type { NotDone } from '../results';
import { carryOutMessage } from './carry-out-message';
import { LetAlarmFall } from './let-alarm-fall';

/** What came of it: done, pointless by now, failed again, or left as it was (its day has not come). */
export type WerkUitkomst = 'GELUKT' | 'VERVALLEN' | 'MISLUKT' | 'ONGEWIJZIGD';
export type WerkTried = {
  kind: 'ok';
  id: string;
  uitkomst: WerkUitkomst;
  reden: string | null;
  redenTekst: string | null;
  pogingen: number;
};

/**
 * Stuck work is tried again: one piece because `by` asks for it, or, by the engine itself, the next one whose pause is
 * over. Twice is harmless: what is settled answers how, and what is in hand is left to whoever has it.
 */
export class TryWerkAgain extends Command<WerkTried | NotDone> {
  constructor(readonly input: { werkId: string; by: Actor }) {
    super();
  }
}

/** Gives whether there was any. */
export class TryNextWerk extends Command<boolean> {}

@CommandHandler(TryWerkAgain)
export class TryWerkAgainHandler implements ICommandHandler<TryWerkAgain> {
  constructor(
    @Inject(getDataSourceToken()) private readonly dataSource: DataSource,
    private readonly bus: CommandBus,
  ) {}

  async execute({ input: { werkId, by } }: TryWerkAgain): Promise<WerkTried | NotDone> {
    const { manager } = this.dataSource;
    const hoedanigheid = hoedanigheidVoor(by, DOET_WERK_OPNIEUW);
    if (!hoedanigheid)
      return { kind: 'forbidden', detail: 'Vastgelopen werk opnieuw doen hoort niet bij uw rol.' };
    const werk = await findWerk(manager, werkId);
    if (!werk || !seesWerk(by, werk)) return { kind: 'notFound' };
    if (werk.hoe) return answer(werk, werk.hoe);
    const held = await holdWerk(manager, werkId, { medewerkerId: by.medewerkerId, hoedanigheid });
    const failed = held && (await tryHeld(this.dataSource, this.bus, held));
    const after = (await findWerk(manager, werkId))!;
    if (after.hoe) return answer(after, after.hoe);
    if (!held)
      return {
        kind: 'refused',
        code: 'WERK_IN_UITVOERING',
        detail: 'Dit werk wordt op dit moment al opnieuw gedaan. Kijk zo weer.',
        mogelijk: [],
      };
    return answer(after, failed ? 'MISLUKT' : 'ONGEWIJZIGD');
  }
}

@CommandHandler(TryNextWerk)
export class TryNextWerkHandler implements ICommandHandler<TryNextWerk> {
  constructor(
    @Inject(getDataSourceToken()) private readonly dataSource: DataSource,
    private readonly bus: CommandBus,
  ) {}

  async execute(): Promise<boolean> {
    const held = await holdNextWerk(this.dataSource.manager);
    if (held) await tryHeld(this.dataSource, this.bus, held);
    return held !== undefined;
  }
}

function answer({ id, reden, pogingen }: WerkPlace, uitkomst: WerkUitkomst): WerkTried {
  const failed = uitkomst === 'MISLUKT';
  return {
    kind: 'ok',
    id,
    uitkomst,
    reden: failed ? reden : null,
    redenTekst: failed ? redenTekst(reden) : null,
    pogingen,
  };
}

/** One attempt at work in hand, with its end on record. True when it failed; a fault of the surroundings is thrown. */
async function tryHeld(dataSource: DataSource, bus: CommandBus, held: HeldWerk): Promise<boolean> {
  const { manager } = dataSource;
  let failed: boolean;
  try {
    failed = await carryOut(dataSource, bus, held);
  } catch (error) {
    if (passes(error)) {
      await letGoOfWerk(manager, held.id);
      throw error;
    }
    await recordFailure(dataSource, held, faultCode(error));
    failed = true;
  }
  const settled = await settleWerk(manager, held.id);
  if (settled === 0) await letGoOfWerk(manager, held.id);
  return failed;
}

/** True when the attempt found that it cannot succeed, and counted that itself. */
async function carryOut(dataSource: DataSource, bus: CommandBus, held: HeldWerk): Promise<boolean> {
  const { manager } = dataSource;
  const { id, soort } = held;
  switch (soort) {
    case 'ALARM': {
      const alarm = alarmOf(held);
      const outcome = await bus.execute(new LetAlarmFall(alarm));
      // Nothing is counted when the clock has changed meanwhile: then there is no such alarm any more.
      if (outcome.kind !== 'noop' || outcome.reden === 'TE_VROEG') return false;
      return recordAlarmFailure(manager, alarm, outcome.reden);
    }
    case 'BRIEF':
    case 'KLANTREIS':
    case 'REGELS': {
      const message = await findStuck(manager, held.outboxId!);
      if (message) await carryOutMessage(bus, message);
      return false;
    }
    case 'PRODUCTIE':
    case 'MELDINGEN':
    case 'GEBEURTENISSEN':
    case 'STANDEN': {
      if (held.dossierId === null) await followOn(dataSource, VOLGERS[soort]);
      else await takeSetAside(dataSource, VOLGERS[soort], id);
      return false;
    }
  }
}

function recordFailure({ manager }: DataSource, held: HeldWerk, code: string): Promise<unknown> {
  const { dossierId, feitSeq, soort } = held;
  if (held.outboxId !== null) return recordMessageFailure(manager, held.outboxId, code);
  if (soort === 'ALARM') return recordAlarmFailure(manager, alarmOf(held), code);
  // A follower that stands still has counted its own failure.
  if (dossierId === null || feitSeq === null) return Promise.resolve();
  return setFactAside(manager, soort, { dossierId, seq: feitSeq }, code, 1);
}

const alarmOf = ({ dossierId, sleutel, versie, alarm }: HeldWerk) => ({
  dossierId: dossierId!,
  sleutel: sleutel!,
  versie: versie!,
  alarm: alarm!,
});
