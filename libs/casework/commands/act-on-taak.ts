import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { asSeenFrom } from '../../access/sight';
import type { Actor } from '../../domain/rollen';
import { medischIn } from '../../domain/controles/scan-medisch';
import { refuse } from '../../domain/refusals';
import { decideTaak, type TaakGegevens } from '../../domain/taken/taak-acts';
import { DISCIPLINES } from '../../domain/taken/taken';
import { beurtregelsNu } from '../../storage/beurtregels';
import { changeTaak, loadTaak, whoCanDo, type ChangedTaak } from '../../storage/change-taak';
import { handOverMeldingen } from '../../storage/meldingen-overdragen';
import { isErNiet } from '../../storage/waarneming';
import { answeredBefore, keyOf } from '../answers';
import { invalid, type Idempotency, type NotDone } from '../results';

export interface ActOnTaakInput {
  taakId: string;
  actie: string;
  gegevens: TaakGegevens;
  verwachteVersie: number;
  by: Actor;
  idempotency?: Idempotency;
  verzoekId?: string;
  /** Only says whether it could be done: nothing is written. */
  proef?: true;
}
export type TaakActed = { kind: 'ok' } & ChangedTaak;

/** Takes, releases, assigns or parks a taak, or changes its place. */
export class ActOnTaak extends Command<TaakActed | NotDone> {
  constructor(readonly input: ActOnTaakInput) {
    super();
  }
}

@CommandHandler(ActOnTaak)
export class ActOnTaakHandler implements ICommandHandler<ActOnTaak> {
  constructor(@Inject(getDataSourceToken()) private readonly dataSource: DataSource) {}

  async execute({ input }: ActOnTaak): Promise<TaakActed | NotDone> {
    const { manager } = this.dataSource;
    const key = keyOf(input.by, input.idempotency);
    const before = await answeredBefore<ChangedTaak>(manager, key);
    if (before) return before;
    const taak = await loadTaak(manager, input.taakId);
    if (!taak) return { kind: 'notFound' };
    const actor = asSeenFrom(input.by, taak);
    if (actor.rollen.length === 0) return { kind: 'notFound' };
    const { haastDagen, ongedaanMinuten } = await beurtregelsNu(this.dataSource, (text, values) =>
      manager.query(text, values),
    );
    const decision = decideTaak(taak, input.actie, input.gegevens, actor, taak.vandaag, ongedaanMinuten);
    if (decision === 'forbidden') return { kind: 'forbidden', detail: 'Deze taak hoort niet bij uw rol.' };
    if (input.verwachteVersie !== taak.versie) return { kind: 'stale', versie: taak.versie };
    if ('refusal' in decision) return { kind: 'refused', ...decision.refusal, mogelijk: [] };
    const medisch = medischeTekst(input.gegevens);
    if (medisch) return medisch;
    if (NAAR_EEN_ANDER.includes(input.actie)) {
      const { aanId } = input.gegevens;
      const rollen = DISCIPLINES[taak.discipline]!.rollen;
      const collega = aanId ? await whoCanDo(manager, aanId, taak.teamId, rollen) : undefined;
      if (!collega) return invalid('gegevens.aanId', 'is geen collega van dit team die deze taak kan doen');
      if (collega.afwezig) return erNiet(`${collega.naam} is er vandaag niet.`);
    }
    if (input.proef) return { kind: 'ok', id: taak.id, versie: taak.versie, dossierId: taak.dossierId };
    const { change } = decision;
    const by = { medewerkerId: actor.medewerkerId, hoedanigheid: change.hoedanigheid };
    try {
      const changed = await this.dataSource.transaction(async (transaction) => {
        const found = await changeTaak(transaction, taak, change, actor, haastDagen, {
          key,
          verzoekId: input.verzoekId,
        });
        if (found) await handOverMeldingen(transaction, [found.dossierId], by);
        return found;
      });
      return changed ? { kind: 'ok', ...changed } : { kind: 'stale', versie: taak.versie + 1 };
    } catch (error) {
      if (isErNiet(error))
        return erNiet(input.actie === 'pak' ? U_BENT_ER_NIET : 'Deze collega is er vandaag niet.');
      throw error;
    }
  }
}

const NAAR_EEN_ANDER: readonly string[] = ['wijsToe', 'draagOver'];

/** A taak and what is written with it belong to the process part (Wet WIA 106). */
function medischeTekst({ reden, notitie }: TaakGegevens): NotDone | undefined {
  for (const [naam, tekst] of Object.entries({ Reden: reden, Overdrachtsnotitie: notitie })) {
    const soort = typeof tekst === 'string' ? medischIn(tekst) : null;
    if (soort)
      return {
        kind: 'refused',
        ...refuse(
          'MEDISCHE_INHOUD',
          `In "${naam}" staat ${soort}; dat hoort alleen in het medische deel van het dossier.`,
        ),
        mogelijk: [],
      };
  }
  return undefined;
}

export const U_BENT_ER_NIET = 'U staat vandaag als afwezig geregistreerd; meld u eerst terug.';

export const erNiet = (detail: string): NotDone => ({
  kind: 'refused',
  ...refuse('MEDEWERKER_AFWEZIG', detail),
  mogelijk: [],
});
