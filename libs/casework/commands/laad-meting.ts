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
import { MEESTE_FOUTEN, type Leesfout, type Tabel } from '../../domain/tevredenheid/tabel';
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
  /** Only look: what would be kept, and every fault; nothing is written. */
  proef?: boolean;
  by: Actor;
}
export type MetingGeladen = { kind: 'ok'; id: string; nieuw: boolean; respondenten: number | null };
export type Leesfouten = { kind: 'leesfouten'; fouten: readonly Leesfout[] };

export interface MetingProef {
  kind: 'proef';
  regels: number;
  /** How many lines have no fault; null when the header has one, or there were more than are named. */
  goed: number | null;
  respondenten: number | null;
  /** Whether there is a meting of this name, and the same one. */
  stand: 'NIEUW' | 'GELIJK' | 'ANDERS';
  fouten: readonly Leesfout[];
}

export type LaadMetingResult = MetingGeladen | MetingProef | Leesfouten | NotDone;

/** Loads a meting of one of the two surveys. All of it, or nothing with every fault by line and column. */
export class LaadMeting extends Command<LaadMetingResult> {
  constructor(readonly input: LaadMetingInput) {
    super();
  }
}

export const LAADT_METINGEN: readonly Rol[] = ['FUNCTIONEEL_BEHEERDER', 'SYSTEEM'];

@CommandHandler(LaadMeting)
export class LaadMetingHandler implements ICommandHandler<LaadMeting> {
  constructor(@Inject(getDataSourceToken()) private readonly dataSource: DataSource) {}

  async execute({ input }: LaadMeting): Promise<LaadMetingResult> {
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
    const before = await findMeting(manager, input);
    const fouten = [...(tabel.onleesbaar ?? []), ...('fouten' in gelezen ? gelezen.fouten : [])].sort(
      (a, b) => a.regel - b.regel,
    );
    if ('fouten' in gelezen || fouten.length > 0)
      return input.proef
        ? proefVan(tabel, fouten, { respondenten: null, stand: before ? 'ANDERS' : 'NIEUW' })
        : { kind: 'leesfouten', fouten };
    const { uitkomsten, respondenten } = gelezen;
    if (uitgenodigd !== null && respondenten !== null && respondenten > uitgenodigd)
      return invalid('uitgenodigd', 'is minder dan er antwoordden');
    const hash = createHash('sha256')
      .update(canonicalJson({ vorm, vanDatum, totDatum, uitgenodigd, uitkomsten } as unknown as JsonObject))
      .digest('hex');
    if (input.proef) {
      const stand = !before ? 'NIEUW' : before.hash === hash ? 'GELIJK' : 'ANDERS';
      return proefVan(tabel, [], { respondenten, stand });
    }
    if (before?.hash === hash) return { kind: 'ok', id: before.id, nieuw: false, respondenten };
    if (before && !input.vervangt) return bestaat();
    const nieuw = { ...input, vragenlijst: lijst.versie, respondenten, hash };
    const who = { medewerkerId: by.medewerkerId, hoedanigheid };
    const id = await insertMeting(manager, nieuw, uitkomsten, who, before);
    return id === undefined ? bestaat() : { kind: 'ok', id, nieuw: true, respondenten };
  }
}

function proefVan(
  { rijen, onleesbaar = [] }: Tabel,
  fouten: readonly Leesfout[],
  rest: Pick<MetingProef, 'respondenten' | 'stand'>,
): MetingProef {
  const regels = rijen.length + onleesbaar.length;
  const fout = new Set(fouten.map(({ regel }) => regel));
  const gestopt = fout.has(1) || fouten.length >= MEESTE_FOUTEN;
  const goed = gestopt ? null : regels - fout.size;
  return { kind: 'proef', regels, goed, fouten, ...rest };
}

const bestaat = (): NotDone => ({
  kind: 'refused',
  ...refuse(
    'METING_BESTAAT',
    'Deze meting is er al, met andere uitkomsten. Laad haar als vervanging als dat de bedoeling is.',
  ),
  mogelijk: [],
});
