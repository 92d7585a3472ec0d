import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { decideMandaat, mandaatActies, type MandaatActie } from '../../domain/mandaat/mandaat';
import type { Actor } from '../../domain/rollen';
import { changeMandaat, loadMandaat, type ChangedMandaat } from '../../storage/mandaten';
import { answeredBefore, keyOf } from '../answers';
import type { Idempotency, NotDone } from '../results';
import type { MandaatDone } from './geef-mandaat';

export interface ActOnMandaatInput {
  mandaatId: string;
  actie: MandaatActie;
  reden?: string;
  verwachteVersie: number;
  by: Actor;
  idempotency?: Idempotency;
  verzoekId?: string;
}

/** Accepts, refuses, reports, judges, withdraws or closes a mandate. */
export class ActOnMandaat extends Command<MandaatDone | NotDone> {
  constructor(readonly input: ActOnMandaatInput) {
    super();
  }
}

@CommandHandler(ActOnMandaat)
export class ActOnMandaatHandler implements ICommandHandler<ActOnMandaat> {
  constructor(@Inject(getDataSourceToken()) private readonly dataSource: DataSource) {}

  async execute({ input }: ActOnMandaat): Promise<MandaatDone | NotDone> {
    const { manager } = this.dataSource;
    const { by, actie, reden, verwachteVersie, verzoekId } = input;
    const key = keyOf(by, input.idempotency);
    const before = await answeredBefore<ChangedMandaat>(manager, key);
    if (before) return before;
    const mandaat = await loadMandaat(manager, input.mandaatId);
    if (!mandaat || !ziet(by, mandaat)) return { kind: 'notFound' };
    const decision = decideMandaat(mandaat, actie, reden, by);
    if (decision === 'forbidden') return { kind: 'forbidden', detail: 'Dit mandaat is niet aan u.' };
    if (verwachteVersie !== mandaat.versie) return { kind: 'stale', versie: mandaat.versie };
    if ('refusal' in decision)
      return { kind: 'refused', ...decision.refusal, mogelijk: mandaatActies(mandaat, by) };
    const changed = await changeMandaat(manager, mandaat, decision.change, by.medewerkerId, {
      key,
      verzoekId,
    });
    return changed ? { kind: 'ok', ...changed } : { kind: 'stale', versie: mandaat.versie + 1 };
  }
}

/** Whoever gave or got it, and the artsen and SMV of the team; for others it does not exist. */
export const ziet = (
  { medewerkerId, teamId, rollen }: Actor,
  mandaat: { opdrachtgeverId: string; aanId: string | null; teamId: string },
): boolean =>
  medewerkerId === mandaat.opdrachtgeverId ||
  medewerkerId === mandaat.aanId ||
  (teamId === mandaat.teamId &&
    rollen.some((rol) => ['VERZEKERINGSARTS', 'AIOS', 'ANIOS', 'SMV'].includes(rol)));
