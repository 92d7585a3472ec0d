import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Actor } from '../../domain/rollen';
import { disciplinesVan } from '../../domain/taken/taken';
import { beurtregelsNu } from '../../storage/beurtregels';
import type { ChangedTaak } from '../../storage/change-taak';
import { handOverMeldingen } from '../../storage/meldingen-overdragen';
import { volleDisciplines, type Vol } from '../../storage/werkvoorraadgrenzen';
import { takeNext } from '../../storage/take-next';
import { isErNiet } from '../../storage/waarneming';
import { answeredBefore, answeredMeanwhile, keyOf } from '../answers';
import type { Idempotency, NotDone } from '../results';
import { erNiet, U_BENT_ER_NIET } from './act-on-taak';

export interface PakVolgendeInput {
  by: Actor;
  idempotency?: Idempotency;
  verzoekId?: string;
}
export type TaakGepakt = { kind: 'ok' } & ChangedTaak;

/** Gives the caller the free taak that comes up first; colleagues who ask at the same moment get another one. */
export class PakVolgende extends Command<TaakGepakt | NotDone> {
  constructor(readonly input: PakVolgendeInput) {
    super();
  }
}

const doorWie = ({ medewerkerId, rollen }: Actor) => ({ medewerkerId, hoedanigheid: rollen[0]! });

/** Whoever has their hands full finishes something first; picking a taak by hand stays possible. */
const werkvoorraadVol = ({ aantal, grens }: Vol): NotDone => ({
  kind: 'refused',
  code: 'WERKVOORRAAD_VOL',
  detail: `U hebt ${aantal} taken in handen en uw kantoor houdt ${grens} aan. Rond er eerst een af, of pak er zelf een.`,
  mogelijk: [],
});

const UNIQUE_VIOLATION = '23505';

@CommandHandler(PakVolgende)
export class PakVolgendeHandler implements ICommandHandler<PakVolgende> {
  constructor(@Inject(getDataSourceToken()) private readonly dataSource: DataSource) {}

  async execute({ input }: PakVolgende): Promise<TaakGepakt | NotDone> {
    const { by, idempotency, verzoekId } = input;
    const { manager } = this.dataSource;
    const key = keyOf(by, idempotency);
    const before = await answeredBefore<ChangedTaak>(manager, key);
    if (before) return before;
    const eigen = disciplinesVan(by.rollen);
    if (!by.teamId || eigen.length === 0)
      return { kind: 'forbidden', detail: 'Bij uw rol horen geen taken.' };
    try {
      const { teamId } = by;
      const vol = await volleDisciplines(manager, by.medewerkerId, by.kantoorId, eigen);
      const disciplines = eigen.filter((discipline) => !vol.some((one) => one.discipline === discipline));
      if (disciplines.length === 0) return werkvoorraadVol(vol[0]!);
      const { continuiteitDagen } = await beurtregelsNu(this.dataSource, (text, values) =>
        manager.query(text, values),
      );
      const taken = await this.dataSource.transaction(async (transaction) => {
        // Sent twice at once while one taak is free: the second would find nothing before the first has answered.
        const meanwhile = await answeredMeanwhile<ChangedTaak>(transaction, key);
        if (meanwhile) return meanwhile;
        const found = await takeNext(transaction, teamId, disciplines, by, continuiteitDagen, {
          key,
          verzoekId,
        });
        if (found) await handOverMeldingen(transaction, [found.dossierId], doorWie(by));
        return found && { kind: 'ok' as const, ...found };
      });
      if (taken) return taken;
      return { kind: 'refused', code: 'GEEN_TAAK', detail: 'Er is nu geen vrije taak voor u.', mogelijk: [] };
    } catch (error) {
      // Sent twice at once under one key: the other took a taak and answered, and that is the answer.
      if (key && (error as { code?: string }).code === UNIQUE_VIOLATION)
        return this.execute(new PakVolgende(input));
      if (isErNiet(error)) return erNiet(U_BENT_ER_NIET);
      throw error;
    }
  }
}
