import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { volgendRegelboek, type Wijziging } from '../../domain/regels/wijzig-regelboek';
import { hoedanigheidVoor, type Actor, type Rol } from '../../domain/rollen';
import type { Datum } from '../../domain/termijnen/datum';
import { newestRegelboek, storeRegelboek } from '../../storage/regelboeken';
import type { NotDone } from '../results';

export interface StelRegelboekVastInput {
  toelichting: string;
  wijzigingen: readonly Wijziging[];
  /** The version the proef was of; another one meanwhile is a conflict. */
  versie?: number;
  by: Actor;
}
export type RegelboekVastgesteld = { kind: 'ok'; versie: number; dossiersDieVolgen: number };

/** Who may change the rules, and see beforehand what that would do. */
export const BEHEERT_REGELS: readonly Rol[] = ['FUNCTIONEEL_BEHEERDER'];

/** The rules change: a next version of the rulebook, to which the engine moves every open dossier. */
export class StelRegelboekVast extends Command<RegelboekVastgesteld | NotDone> {
  constructor(readonly input: StelRegelboekVastInput) {
    super();
  }
}

@CommandHandler(StelRegelboekVast)
export class StelRegelboekVastHandler implements ICommandHandler<StelRegelboekVast> {
  constructor(@Inject(getDataSourceToken()) private readonly dataSource: DataSource) {}

  async execute({ input }: StelRegelboekVast): Promise<RegelboekVastgesteld | NotDone> {
    const { toelichting, wijzigingen, versie, by } = input;
    if (!hoedanigheidVoor(by, BEHEERT_REGELS))
      return { kind: 'forbidden', detail: 'Regels vaststellen hoort niet bij uw rol.' };
    const { manager } = this.dataSource;
    const query = <T>(text: string, values: unknown[] = []) => manager.query<T>(text, values);
    const boek = await newestRegelboek(this.dataSource, query);
    if (versie !== undefined && versie !== boek.versie + 1) return someoneElse(versie);
    const [{ vandaag }] = await query<[{ vandaag: Datum }]>('select regie_vandaag() as vandaag');
    const next = volgendRegelboek(boek, wijzigingen, vandaag);
    if ('fouten' in next) return { kind: 'invalid', fouten: next.fouten };
    const asked = await storeRegelboek(manager, { boek: next.boek, toelichting, doorId: by.medewerkerId });
    if (asked === undefined) return someoneElse(next.boek.versie);
    return { kind: 'ok', versie: next.boek.versie, dossiersDieVolgen: asked };
  }
}

const someoneElse = (versie: number): NotDone => ({
  kind: 'refused',
  code: 'REGELBOEK_BESTAAT_AL',
  detail: `Iemand anders heeft intussen versie ${versie} of een latere vastgesteld. Doe de proef opnieuw.`,
  mogelijk: [],
});
