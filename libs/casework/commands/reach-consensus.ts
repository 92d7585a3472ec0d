import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Oordeel } from '../../domain/kwaliteit/oordeel';
import { refuse } from '../../domain/refusals';
import { noteKwaliteit } from '../../storage/kwaliteit';
import { changeStap, lockToetsing } from '../../storage/kwaliteit-toetsing';
import type { NotDone } from '../results';
import { nietVanU } from './act-on-toetsing';
import { asToetser, refused, type KwaliteitDone, type KwaliteitInput } from './kwaliteit';

export interface ReachConsensusInput extends KwaliteitInput {
  toetsingId: string;
  oordeel: Oordeel;
  /** Of the stap: what the other proposed meanwhile counts. */
  verwachteVersie: number;
}

/**
 * Where two judgments differ, either toetser proposes one; it holds when the other says the same. Nobody settles a
 * difference alone.
 */
export class ReachConsensus extends Command<KwaliteitDone | NotDone> {
  constructor(readonly input: ReachConsensusInput) {
    super();
  }
}

@CommandHandler(ReachConsensus)
export class ReachConsensusHandler implements ICommandHandler<ReachConsensus> {
  constructor(@Inject(getDataSourceToken()) private readonly dataSource: DataSource) {}

  execute({ input }: ReachConsensus): Promise<KwaliteitDone | NotDone> {
    return asToetser(this.dataSource, input, async (manager, by, options) => {
      const toetsing = await lockToetsing(manager, input.toetsingId);
      const no = nietVanU(toetsing, input);
      if (!toetsing || no) return no ?? { kind: 'notFound' };
      const { stapId, stapVersie, stapStatus, voorstel, voorstelDoorId, onderzoekId, journeyId } = toetsing;
      // Before both are in, even the version of the stap is nobody's business.
      if (stapStatus === 'OPEN')
        return refused(refuse('NOG_NIET_BEIDE_INGEDIEND', 'Nog niet alle oordelen zijn binnen.'));
      if (input.verwachteVersie !== stapVersie) return { kind: 'stale', versie: stapVersie };
      if (stapStatus === 'VASTGESTELD')
        return refused(refuse('AL_VASTGESTELD', 'Over dit oordeel bestaat al overeenstemming.'));
      const eens = voorstel === input.oordeel && voorstelDoorId !== by.medewerkerId;
      await changeStap(manager, stapId, {
        status: eens ? 'VASTGESTELD' : 'VERSCHIL',
        oordeel: eens ? input.oordeel : null,
        voorstel: input.oordeel,
        voorstelDoorId: eens ? voorstelDoorId : by.medewerkerId,
      });
      const feit = {
        onderzoekId,
        voorId: stapId,
        versie: stapVersie + 1,
        type: eens ? 'ConsensusReached' : 'ConsensusProposed',
        data: { oordeel: input.oordeel },
        journeyId,
      };
      return noteKwaliteit(manager, feit, by, options);
    });
  }
}
