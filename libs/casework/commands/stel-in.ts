import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { LEIDING, type BeleidVanKantoor } from '../../access/cijfer-sight';
import { KPIS } from '../../domain/kpi/definities';
import type { MetEigenNorm } from '../../domain/kpi/eigen-norm';
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
  | {
      instelling: 'werkpatronen';
      medewerkerId: string;
      minuten: number[];
      aandeelOpleiding: number;
      /** Percentage of the hours that goes to dossiers in Regie; absent: as it was. */
      dekking?: number;
    }
  | { instelling: 'vaste_vervangers'; medewerkerId: string; rol: Rol; vervangerId: string | null }
  | ({ instelling: 'cijferbeleid' } & BeleidVanKantoor)
  | { instelling: 'kpi_normen'; naam: MetEigenNorm; eigen: EigenNorm | null };

/** The norm of a district beside the national one, and why it is another. */
export interface EigenNorm {
  waarde: number;
  reden: string;
}

/** Who sets what; the own vaste vervanger everybody. */
const DOOR: Readonly<Record<Wat['instelling'], readonly [mandaat: readonly Rol[], anders: string]>> = {
  delegatiebeleid: [LEIDT, 'wie leiding geeft of plant in het kantoor'],
  mdo_quorum: [LEIDT, 'wie leiding geeft of plant in het kantoor'],
  werkpatronen: [LEIDT, 'wie leiding geeft of plant in het kantoor'],
  vaste_vervangers: [LEIDT, 'wie leiding geeft of plant in het kantoor'],
  cijferbeleid: [LEIDING, 'de regievoerder of de bedrijfskundig manager van het kantoor'],
  kpi_normen: [['BEDRIJFSKUNDIG_MANAGER'], 'een bedrijfskundig manager van het district'],
};

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
    const [mandaat, anders] = DOOR[wat.instelling];
    if (kantoorId === null || !(self || hoedanigheidVoor(by, mandaat)))
      return { kind: 'forbidden', detail: `Dit is voor ${anders}.` };
    const [{ vandaag, district }] = (await manager.query(
      'select regie_vandaag() as vandaag, district from kantoren where id = $1',
      [kantoorId],
    )) as [{ vandaag: Datum; district: string | null }];
    const vanDatum = input.vanDatum ?? vandaag;
    if (vanDatum < vandaag) return invalid('vanDatum', 'kan niet vóór vandaag liggen');
    const fout = await foutIn(manager, wat, { kantoorId, district });
    if (fout) return fout;
    const rij = rijVan(await metDekking(manager, wat, vanDatum), { kantoorId, district }, vanDatum);
    const done = await stelIn(manager, rij, by.medewerkerId);
    if (done) return { kind: 'ok', vanDatum };
    const detail = `Vanaf ${formatDatum(vanDatum)} geldt al iets anders; kies een latere dag.`;
    return { kind: 'refused', ...refuse('AL_VAN_KRACHT', detail), mogelijk: [] };
  }
}

const WEKEN_ZIEKTEWET = 104;

/** Of where something is set. */
interface Plaats {
  kantoorId: string;
  district: string | null;
}

/** Colleagues are of this kantoor; who stands in holds the role and is of the same team. */
async function foutIn(
  manager: EntityManager,
  wat: Wat,
  { kantoorId, district }: Plaats,
): Promise<NotDone | undefined> {
  if (wat.instelling === 'delegatiebeleid')
    return wat.steekproefLaagste > wat.steekproefHoogste
      ? invalid('steekproefHoogste', 'kan niet lager zijn dan het laagste deel')
      : undefined;
  if (wat.instelling === 'mdo_quorum') return undefined;
  if (wat.instelling === 'cijferbeleid')
    return wat.allenWekelijks && wat.beleid !== 'EIGEN_TEAM'
      ? invalid('allenWekelijks', 'kan alleen als iedereen het eigen team ziet')
      : undefined;
  if (wat.instelling === 'kpi_normen') return foutInNorm(wat.eigen?.waarde ?? 0, wat.naam, district);
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

/** Another week does not change which part of the work is in Regie. */
async function metDekking(manager: EntityManager, wat: Wat, vanDatum: Datum): Promise<Wat> {
  if (wat.instelling !== 'werkpatronen' || wat.dekking !== undefined) return wat;
  const [row] = (await manager.query(
    `select (dekking * 100)::float8 as dekking from werkpatronen
      where medewerker_id = $1 and van <= $2 order by van desc limit 1`,
    [wat.medewerkerId, vanDatum],
  )) as { dekking: number }[];
  return { ...wat, ...row };
}

function foutInNorm(waarde: number, naam: MetEigenNorm, district: string | null): NotDone | undefined {
  if (district === null) return invalid('naam', 'kan niet: uw kantoor hoort niet bij een district');
  const hoogste = KPIS[naam].eenheid === 'PROCENT' ? 100 : WEKEN_ZIEKTEWET;
  return waarde > hoogste ? invalid('waarde', `kan niet hoger zijn dan ${hoogste}`) : undefined;
}

function rijVan(wat: Wat, { kantoorId, district }: Plaats, vanDatum: Datum): NieuweInstelling {
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
        waarden: {
          minuten: wat.minuten,
          aandeel_opleiding: wat.aandeelOpleiding,
          dekking: (wat.dekking ?? 100) / 100,
        },
        vanDatum,
      };
    case 'vaste_vervangers':
      return {
        instelling: wat.instelling,
        sleutel: { medewerker_id: wat.medewerkerId, rol: wat.rol },
        waarden: wat.vervangerId === null ? null : { vervanger_id: wat.vervangerId },
        vanDatum,
      };
    case 'cijferbeleid':
      return {
        instelling: wat.instelling,
        sleutel: { kantoor_id: kantoorId },
        waarden: { beleid: wat.beleid, allen_wekelijks: wat.allenWekelijks },
        vanDatum,
      };
    case 'kpi_normen':
      return {
        instelling: wat.instelling,
        sleutel: { naam: wat.naam, district: district! },
        waarden: wat.eigen && { ...wat.eigen },
        vanDatum,
      };
  }
}
