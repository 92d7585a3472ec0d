import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { actiesIn, weigering, type Actie, type Ongeschikt } from '../../domain/kwaliteit/onderzoek';
import { lockOnderzoek, moveOnderzoek } from '../../storage/kwaliteit';
import type { NotDone } from '../results';
import { asToetser, refused, type KwaliteitDone, type KwaliteitInput } from './kwaliteit';
import { drawSteekproef, replaceInSteekproef } from './draw-steekproef';

export interface ActOnOnderzoekInput extends KwaliteitInput {
  onderzoekId: string;
  actie: Actie;
  /** With `vervang`: which dossier of the sample, and why it cannot be judged. */
  vervang?: { id: string; reden: Ongeschikt };
  verwachteVersie: number;
}

/** Draws the sample, replaces a dossier that cannot be judged, closes a study or withdraws it. */
export class ActOnOnderzoek extends Command<KwaliteitDone | NotDone> {
  constructor(readonly input: ActOnOnderzoekInput) {
    super();
  }
}

@CommandHandler(ActOnOnderzoek)
export class ActOnOnderzoekHandler implements ICommandHandler<ActOnOnderzoek> {
  constructor(@Inject(getDataSourceToken()) private readonly dataSource: DataSource) {}

  execute({ input }: ActOnOnderzoek): Promise<KwaliteitDone | NotDone> {
    const { actie, verwachteVersie, vervang } = input;
    return asToetser(this.dataSource, input, async (manager, by, options) => {
      const onderzoek = await lockOnderzoek(manager, input.onderzoekId);
      if (!onderzoek) return { kind: 'notFound' };
      if (actie !== 'vervang' && onderzoek.leiderId !== by.medewerkerId)
        return { kind: 'forbidden', detail: 'Alleen wie het onderzoek plande, trekt, rondt af of trekt in.' };
      if (verwachteVersie !== onderzoek.versie) return { kind: 'stale', versie: onderzoek.versie };
      const no = weigering(
        actie,
        { ...onderzoek, totEnMetDatum: onderzoek.plan.totEnMetDatum },
        onderzoek.vandaag,
      );
      if (no) return refused(no, actiesIn(onderzoek.status));
      if (actie === 'trek') return drawSteekproef(manager, onderzoek, by, options);
      if (actie === 'vervang') return replaceInSteekproef(manager, onderzoek, vervang!, by, options);
      return moveOnderzoek(
        manager,
        onderzoek,
        actie === 'rondAf'
          ? { naar: 'AFGEROND', type: 'OnderzoekCompleted' }
          : { naar: 'INGETROKKEN', type: 'OnderzoekWithdrawn' },
        by,
        options,
      );
    });
  }
}
