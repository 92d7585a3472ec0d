import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Fout } from '../../domain/aanvraag';
import { medischIn } from '../../domain/controles/scan-medisch';
import { integraalVoorstel, type Integraal } from '../../domain/kwaliteit/oordeel';
import { refuse } from '../../domain/refusals';
import { lockSteekproefDossier, noteKwaliteit } from '../../storage/kwaliteit';
import { judgeDossier, stappenVan } from '../../storage/kwaliteit-toetsing';
import type { NotDone } from '../results';
import { asToetser, refused, type KwaliteitDone, type KwaliteitInput } from './kwaliteit';

export interface JudgeIntegraalInput extends KwaliteitInput, Integraal {
  onderzoekId: string;
  id: string;
  toelichting: string | null;
  verwachteVersie: number;
}

/** The judgment on the work of all together, with whose error it is; by who judged a part of it, or leads the study. */
export class JudgeIntegraal extends Command<KwaliteitDone | NotDone> {
  constructor(readonly input: JudgeIntegraalInput) {
    super();
  }
}

@CommandHandler(JudgeIntegraal)
export class JudgeIntegraalHandler implements ICommandHandler<JudgeIntegraal> {
  constructor(@Inject(getDataSourceToken()) private readonly dataSource: DataSource) {}

  execute({ input }: JudgeIntegraal): Promise<KwaliteitDone | NotDone> {
    return asToetser(this.dataSource, input, async (manager, by, options) => {
      const dossier = await lockSteekproefDossier(manager, input.onderzoekId, input.id);
      if (!dossier) return { kind: 'notFound' };
      if (by.medewerkerId !== dossier.leiderId && !dossier.toetserIds.includes(by.medewerkerId))
        return { kind: 'forbidden', detail: 'Dit dossier is niet aan u ter beoordeling.' };
      if (input.verwachteVersie !== dossier.versie) return { kind: 'stale', versie: dossier.versie };
      if (dossier.onderzoekStatus !== 'GETROKKEN' || dossier.status === 'VERVANGEN')
        return refused(refuse('ONDERZOEK_STAND', 'Dit onderzoek is afgerond, of het dossier is vervangen.'));
      const stappen = await stappenVan(manager, dossier.id);
      const oordelen = stappen.flatMap(({ functionaris, oordeel }) =>
        oordeel ? [{ functionaris, oordeel }] : [],
      );
      if (oordelen.length < stappen.length)
        return refused(
          refuse('NOG_NIET_BEIDE_INGEDIEND', 'Nog niet elk oordeel per functionaris staat vast.'),
        );
      const fouten = foutenIn(input, integraalVoorstel(oordelen), stappen);
      if (fouten.length > 0) return { kind: 'invalid', fouten };
      const medisch = input.toelichting === null ? null : medischIn(input.toelichting);
      if (medisch)
        return refused(
          refuse('MEDISCHE_INHOUD', `In de toelichting staat ${medisch}; die is niet van het medische deel.`),
        );
      await judgeDossier(manager, dossier.id, input, input.toelichting, by.medewerkerId);
      const { oordeel, fouten: wiens } = input;
      const feit = {
        onderzoekId: dossier.onderzoekId,
        voorId: dossier.id,
        versie: dossier.versie + 1,
        type: 'IntegraalJudged',
        data: { oordeel, fouten: wiens },
        journeyId: dossier.journeyId,
      };
      return noteKwaliteit(manager, feit, by, options);
    });
  }
}

/** An error is of who had a part in it, and of nobody when all is well; who departs from what follows, says why. */
function foutenIn(
  { oordeel, fouten: wiens, toelichting }: JudgeIntegraalInput,
  voorstel: Integraal,
  stappen: readonly { functionaris: string }[],
): Fout[] {
  const fouten: Fout[] = [];
  if ((oordeel === 'ADEQUAAT') !== (wiens.length === 0))
    fouten.push({ veld: 'fouten', melding: 'hoort bij een oordeel dat niet adequaat is, en alleen daarbij' });
  if (wiens.some((functionaris) => !stappen.some((stap) => stap.functionaris === functionaris)))
    fouten.push({ veld: 'fouten', melding: 'noemt een functionaris die niet aan dit dossier werkte' });
  if (oordeel !== voorstel.oordeel && !toelichting)
    fouten.push({ veld: 'toelichting', melding: 'is nodig als u afwijkt van wat uit de oordelen volgt' });
  return fouten;
}
