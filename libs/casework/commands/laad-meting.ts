import { createHash } from 'node:crypto';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { canonicalJson, type JsonObject } from '../../domain/json';
import { refuse } from '../../domain/refusals';
import { hoedanigheidVoor, type Actor, type Rol } from '../../domain/rollen';
import type { Vorm } from '../../domain/tevredenheid/groepen';
import { leesPublicatie } from '../../domain/tevredenheid/lees-publicatie';
import { leesRespondenten } from '../../domain/tevredenheid/lees-respondenten';
import type { Leesfout, Tabel } from '../../domain/tevredenheid/tabel';
import { vragenlijstOp, type Bron } from '../../domain/tevredenheid/vragenlijst';
import type { Datum } from '../../domain/termijnen/datum';
import { findMeting, insertMeting, readPlaatsen } from '../../storage/tevredenheid';
import { invalid, type NotDone } from '../results';

export interface LaadMetingInput {
  bron: Bron;
  /** What the meting is called, such as 2026 or 2026-1. */
  meting: string;
  vorm: Vorm;
  vanDatum: Datum;
  totDatum: Datum;
  uitgenodigd: number | null;
  herkomst: string;
  tabel: Tabel;
  /** Takes the place of a meting of this name that is there already. */
  vervangt: boolean;
  by: Actor;
}
export type MetingGeladen = { kind: 'ok'; id: string; nieuw: boolean; respondenten: number | null };

/** Loads a meting of one of the two surveys. All of it, or nothing with every fault by line and column. */
export class LaadMeting extends Command<
  MetingGeladen | { kind: 'leesfouten'; fouten: Leesfout[] } | NotDone
> {
  constructor(readonly input: LaadMetingInput) {
    super();
  }
}

export const LAADT_METINGEN: readonly Rol[] = ['FUNCTIONEEL_BEHEERDER', 'SYSTEEM'];

@CommandHandler(LaadMeting)
export class LaadMetingHandler implements ICommandHandler<LaadMeting> {
  constructor(@Inject(getDataSourceToken()) private readonly dataSource: DataSource) {}

  async execute({
    input,
  }: LaadMeting): Promise<MetingGeladen | { kind: 'leesfouten'; fouten: Leesfout[] } | NotDone> {
    const { manager } = this.dataSource;
    const { bron, vorm, vanDatum, totDatum, uitgenodigd, tabel, by } = input;
    const hoedanigheid = hoedanigheidVoor(by, LAADT_METINGEN);
    if (!hoedanigheid)
      return { kind: 'forbidden', detail: 'Alleen een functioneel beheerder laadt metingen.' };
    const lijst = vragenlijstOp(bron, vanDatum);
    if (!lijst) return invalid('vanDatum', 'ligt vóór de eerste vragenlijst van dit onderzoek');
    if (totDatum < vanDatum) return invalid('totDatum', 'kan niet vóór de eerste dag liggen');
    const plaatsen = await readPlaatsen(manager);
    const gelezen = (vorm === 'RESPONDENTEN' ? leesRespondenten : leesPublicatie)(lijst, tabel, plaatsen);
    if ('fouten' in gelezen) return { kind: 'leesfouten', fouten: gelezen.fouten };
    const { uitkomsten, respondenten } = gelezen;
    if (uitgenodigd !== null && respondenten !== null && respondenten > uitgenodigd)
      return invalid('uitgenodigd', 'is minder dan er antwoordden');
    const hash = createHash('sha256')
      .update(canonicalJson({ vorm, vanDatum, totDatum, uitgenodigd, uitkomsten } as unknown as JsonObject))
      .digest('hex');
    const before = await findMeting(manager, input);
    if (before?.hash === hash) return { kind: 'ok', id: before.id, nieuw: false, respondenten };
    if (before && !input.vervangt) return bestaat();
    const nieuw = { ...input, vragenlijst: lijst.versie, respondenten, hash };
    const who = { medewerkerId: by.medewerkerId, hoedanigheid };
    const id = await insertMeting(manager, nieuw, uitkomsten, who, before);
    return id === undefined ? bestaat() : { kind: 'ok', id, nieuw: true, respondenten };
  }
}

const bestaat = (): NotDone => ({
  kind: 'refused',
  ...refuse(
    'METING_BESTAAT',
    'Deze meting is er al, met andere uitkomsten. Laad haar als vervanging als dat de bedoeling is.',
  ),
  mogelijk: [],
});
