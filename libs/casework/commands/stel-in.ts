import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { LEIDT } from '../../domain/mensen/afwezigheid';
import type { Gespreksoort } from '../../domain/mdo/quorum';
import { refuse } from '../../domain/refusals';
import { hoedanigheidVoor, type Actor, type Rol } from '../../domain/rollen';
import { formatDatum, type Datum } from '../../domain/termijnen/datum';
import { loadMedewerker } from '../../storage/afwezigheden';
import { stelIn, type NieuweInstelling } from '../../storage/instellingen';
import { invalid, type NotDone } from '../results';

/** What can be set from a day: for the own kantoor, or for a colleague of it. */
export type Wat =
  | {
      instelling: 'delegatiebeleid';
      delegeren: Rol[];
      bijAfwezigheid: 'SCHORT_OP' | 'WAARNEMER';
      steekproefLaagste: number;
      steekproefHoogste: number;
      steekproefReeks: number;
    }
  | { instelling: 'mdo_quorum'; soort: Gespreksoort; rollen: Rol[] }
  | { instelling: 'werkpatronen'; medewerkerId: string; minuten: number[]; aandeelOpleiding: number }
  | { instelling: 'vaste_vervangers'; medewerkerId: string; rol: Rol; vervangerId: string | null };

export interface StelInInput {
  wat: Wat;
  /** Today when absent. */
  vanDatum?: Datum;
  by: Actor;
}
export interface Ingesteld {
  kind: 'ok';
  vanDatum: Datum;
}

/** Puts a setting of a kantoor or of a colleague in force from a day; what was in force before stays on record. */
export class StelIn extends Command<Ingesteld | NotDone> {
  constructor(readonly input: StelInInput) {
    super();
  }
}

@CommandHandler(StelIn)
export class StelInHandler implements ICommandHandler<StelIn> {
  constructor(@Inject(getDataSourceToken()) private readonly dataSource: DataSource) {}

  async execute({ input: { wat, by, ...input } }: StelIn): Promise<Ingesteld | NotDone> {
    const { manager } = this.dataSource;
    const { kantoorId } = by;
    const self = wat.instelling === 'vaste_vervangers' && wat.medewerkerId === by.medewerkerId;
    if (kantoorId === null || !(self || hoedanigheidVoor(by, LEIDT)))
      return { kind: 'forbidden', detail: 'Dit is voor wie leiding geeft of plant in het kantoor.' };
    const [{ vandaag }] = (await manager.query('select regie_vandaag() as vandaag')) as [{ vandaag: Datum }];
    const vanDatum = input.vanDatum ?? vandaag;
    if (vanDatum < vandaag) return invalid('vanDatum', 'kan niet vóór vandaag liggen');
    const fout = await foutIn(manager, wat, kantoorId);
    if (fout) return fout;
    const done = await stelIn(manager, rijVan(wat, kantoorId, vanDatum), by.medewerkerId);
    if (done) return { kind: 'ok', vanDatum };
    const detail = `Vanaf ${formatDatum(vanDatum)} geldt al iets anders; kies een latere dag.`;
    return { kind: 'refused', ...refuse('AL_VAN_KRACHT', detail), mogelijk: [] };
  }
}

/** Colleagues are of this kantoor; who stands in holds the role and is of the same team. */
async function foutIn(manager: EntityManager, wat: Wat, kantoorId: string): Promise<NotDone | undefined> {
  if (wat.instelling === 'delegatiebeleid')
    return wat.steekproefLaagste > wat.steekproefHoogste
      ? invalid('steekproefHoogste', 'kan niet lager zijn dan het laagste deel')
      : undefined;
  if (wat.instelling === 'mdo_quorum') return undefined;
  const wie = await loadMedewerker(manager, wat.medewerkerId);
  if (!wie || wie.kantoorId !== kantoorId) return invalid('medewerkerId', 'is geen collega van dit kantoor');
  if (wat.instelling === 'werkpatronen') return undefined;
  if (!wie.rollen.includes(wat.rol)) return invalid('rol', 'is geen rol van deze collega');
  if (wat.vervangerId === null) return undefined;
  const vervanger = await loadMedewerker(manager, wat.vervangerId);
  return vervanger &&
    vervanger.id !== wie.id &&
    vervanger.teamId === wie.teamId &&
    vervanger.rollen.includes(wat.rol)
    ? undefined
    : invalid('vervangerId', 'is geen collega van hetzelfde team met deze rol');
}

function rijVan(wat: Wat, kantoorId: string, vanDatum: Datum): NieuweInstelling {
  switch (wat.instelling) {
    case 'delegatiebeleid':
      return {
        instelling: wat.instelling,
        sleutel: { kantoor_id: kantoorId },
        waarden: {
          delegeren: wat.delegeren,
          bij_afwezigheid: wat.bijAfwezigheid,
          steekproef_laagste: wat.steekproefLaagste,
          steekproef_hoogste: wat.steekproefHoogste,
          steekproef_reeks: wat.steekproefReeks,
        },
        vanDatum,
      };
    case 'mdo_quorum':
      return {
        instelling: wat.instelling,
        sleutel: { kantoor_id: kantoorId, soort: wat.soort },
        waarden: { rollen: wat.rollen },
        vanDatum,
      };
    case 'werkpatronen':
      return {
        instelling: wat.instelling,
        sleutel: { medewerker_id: wat.medewerkerId },
        waarden: { minuten: wat.minuten, aandeel_opleiding: wat.aandeelOpleiding },
        vanDatum,
      };
    case 'vaste_vervangers':
      return {
        instelling: wat.instelling,
        sleutel: { medewerker_id: wat.medewerkerId, rol: wat.rol },
        waarden: wat.vervangerId === null ? null : { vervanger_id: wat.vervangerId },
        vanDatum,
      };
  }
}
