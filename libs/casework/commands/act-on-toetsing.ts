import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { medischIn } from '../../domain/controles/scan-medisch';
import { KENMERKEN, magToetsen } from '../../domain/kwaliteit/functionaris';
import {
  foutenInAntwoorden,
  foutenInConcept,
  type Antwoorden,
  type Oordeel,
} from '../../domain/kwaliteit/oordeel';
import { vragenlijst } from '../../domain/kwaliteit/vragenlijst';
import { refuse } from '../../domain/refusals';
import type { By } from '../../domain/rollen';
import type { ChangeOptions } from '../../storage/change-journey';
import { Cipher } from '../../storage/cipher';
import { noteKwaliteit, type Antwoord } from '../../storage/kwaliteit';
import {
  changeStap,
  lockToetsing,
  oordelenVan,
  saveToetsing,
  type Toetsing,
} from '../../storage/kwaliteit-toetsing';
import type { NotDone } from '../results';
import { asToetser, refused, type KwaliteitDone, type KwaliteitInput } from './kwaliteit';

export interface ActOnToetsingInput extends KwaliteitInput {
  toetsingId: string;
  antwoorden: Antwoorden;
  /** Handed in with it; without, it is kept to go on with. */
  oordeel: Oordeel | null;
  verwachteVersie: number;
}

/** Keeps or hands in the answers about the work of one functionaris. */
export class ActOnToetsing extends Command<KwaliteitDone | NotDone> {
  constructor(readonly input: ActOnToetsingInput) {
    super();
  }
}

@CommandHandler(ActOnToetsing)
export class ActOnToetsingHandler implements ICommandHandler<ActOnToetsing> {
  constructor(
    @Inject(getDataSourceToken()) private readonly dataSource: DataSource,
    private readonly cipher: Cipher,
  ) {}

  execute({ input }: ActOnToetsing): Promise<KwaliteitDone | NotDone> {
    return asToetser(this.dataSource, input, async (manager, by, options) => {
      const toetsing = await lockToetsing(manager, input.toetsingId);
      const no = nietVanU(toetsing, input);
      if (!toetsing || no) return no ?? { kind: 'notFound' };
      if (input.verwachteVersie !== toetsing.versie) return { kind: 'stale', versie: toetsing.versie };
      if (toetsing.status !== 'OPEN' || toetsing.onderzoekStatus !== 'GETROKKEN')
        return refused(refuse('AL_INGEDIEND', 'Deze toetsing is ingediend of vervallen.'));
      return wrong(toetsing, input) ?? this.write(manager, toetsing, input, by, options);
    });
  }

  private async write(
    manager: EntityManager,
    toetsing: Toetsing,
    { antwoorden, oordeel }: ActOnToetsingInput,
    by: By,
    options: ChangeOptions,
  ): Promise<Antwoord> {
    const { medisch } = KENMERKEN[toetsing.functionaris];
    await saveToetsing(manager, this.cipher, toetsing, antwoorden, { oordeel, medisch });
    if (oordeel) await settle(manager, toetsing.stapId);
    const codes = Object.fromEntries(
      Object.entries(antwoorden).map(([code, { antwoord, controle }]) => [
        code,
        controle ? `${antwoord} ${controle}` : antwoord,
      ]),
    );
    return noteKwaliteit(
      manager,
      {
        onderzoekId: toetsing.onderzoekId,
        voorId: toetsing.id,
        versie: toetsing.versie + 1,
        type: oordeel ? 'ToetsingSubmitted' : 'ToetsingSaved',
        data: oordeel ? { oordeel, antwoorden: codes } : {},
        journeyId: toetsing.journeyId,
      },
      by,
      options,
    );
  }
}

/** For whom it is not theirs it does not exist; for who may not judge this work any more it is closed. */
export function nietVanU(toetsing: Toetsing | undefined, { by }: KwaliteitInput): NotDone | undefined {
  if (!toetsing || toetsing.toetserId !== by.medewerkerId) return { kind: 'notFound' };
  if (magToetsen(by.rollen, toetsing.functionaris)) return undefined;
  return { kind: 'forbidden', detail: 'Dit werk toetst alleen een vakgenoot die kwaliteitstoetser is.' };
}

function wrong(
  { onderdeel, functionaris, vragenlijstVersie }: Toetsing,
  { antwoorden, oordeel }: ActOnToetsingInput,
): NotDone | undefined {
  const lijst = vragenlijst(onderdeel, functionaris, vragenlijstVersie)!;
  const fouten = oordeel
    ? foutenInAntwoorden(lijst, antwoorden, oordeel)
    : foutenInConcept(lijst, antwoorden);
  if (fouten.length > 0) return { kind: 'invalid', fouten };
  if (KENMERKEN[functionaris].medisch) return undefined;
  const gevonden = Object.values(antwoorden)
    .map(({ toelichting = '' }) => medischIn(toelichting))
    .find((soort) => soort !== null);
  return gevonden
    ? refused(
        refuse(
          'MEDISCHE_INHOUD',
          `In een toelichting staat ${gevonden}; dat hoort alleen bij de toetsing van het medische werk.`,
        ),
      )
    : undefined;
}

/** Once all are in: settled when they agree, else a difference that the toetsers talk about. */
async function settle(manager: EntityManager, stapId: string): Promise<void> {
  const [een, ...rest] = await oordelenVan(manager, stapId);
  if (!een || rest.includes(null)) return;
  const eens = rest.every((oordeel) => oordeel === een);
  await changeStap(manager, stapId, {
    status: eens ? 'VASTGESTELD' : 'VERSCHIL',
    oordeel: eens ? een : null,
    voorstel: null,
    voorstelDoorId: null,
  });
}
