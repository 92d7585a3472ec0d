import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { hoedanigheidVoor, type Actor } from '../../domain/rollen';
import { VERDEELT } from '../../domain/taken/taak-acts';
import type { Discipline } from '../../domain/taken/taken';
import { stelGrens } from '../../storage/werkvoorraadgrenzen';
import type { NotDone } from '../results';

export interface StelWerkvoorraadgrensInput {
  discipline: Discipline;
  /** Null: no limit any more. */
  grens: number | null;
  reden: string;
  by: Actor;
}

/** From today another limit to how many taken somebody of a discipline has in hand, in the kantoor of who divides its work. */
export class StelWerkvoorraadgrens extends Command<{ kind: 'ok' } | NotDone> {
  constructor(readonly input: StelWerkvoorraadgrensInput) {
    super();
  }
}

@CommandHandler(StelWerkvoorraadgrens)
export class StelWerkvoorraadgrensHandler implements ICommandHandler<StelWerkvoorraadgrens> {
  constructor(@Inject(getDataSourceToken()) private readonly dataSource: DataSource) {}

  async execute({ input }: StelWerkvoorraadgrens): Promise<{ kind: 'ok' } | NotDone> {
    const { by } = input;
    const { kantoorId } = by;
    if (!hoedanigheidVoor(by, VERDEELT) || kantoorId === null)
      return { kind: 'forbidden', detail: 'Een grens stelt wie het werk van een kantoor verdeelt.' };
    await this.dataSource.transaction((manager) => stelGrens(manager, kantoorId, input, by.medewerkerId));
    return { kind: 'ok' };
  }
}
