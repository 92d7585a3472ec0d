import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { sightCondition } from '../../../libs/access/sight';
import { listKpiDossiers, type DossiersVraag } from '../../../libs/casework/cijfers/kpi-dossiers.query';
import { readKpi } from '../../../libs/casework/cijfers/kpi.query';
import { readPublicatie } from '../../../libs/casework/cijfers/publiceer-cijfers';
import { KPI_NAMEN, type KpiDefinitie } from '../../../libs/domain/kpi/definitie';
import { KPIS } from '../../../libs/domain/kpi/definities';
import { maandenVan } from '../../../libs/domain/kpi/periode';
import type { PoolSql } from '../../../libs/storage/sql';
import { type Caller, FromCaller } from '../door/caller';
import { pageOf, unknownCursor } from '../page';
import { invalid, Problem } from '../problem';
import { SQL } from '../sql-token';
import { enterCijfers, PER_MAAND } from './cijfer-door';
import { KpiDossiersVraag, KpiVraag } from './cijfers.dto';
import { recordZoek } from '../door/record-zoek';
import { kpiOf, variantOf } from './gevraagde-kpi';

@ApiTags('cijfers')
@Controller('v1/kpis')
export class KpisController {
  constructor(@Inject(SQL) private readonly sql: PoolSql) {}

  /** Every figure with what it counts: formula, population, source, reading and norm. The same for everybody. */
  @Get()
  definities() {
    const items = KPI_NAMEN.map((naam) => ({
      ...KPIS[naam],
      _links: { self: `/v1/kpis/${naam}`, dossiers: `/v1/kpis/${naam}/dossiers` },
    }));
    return { items, _links: {} };
  }

  /** A figure of a scope, with its parts, its line per month and its norm. Counts only, of nobody by name. */
  @Get(':naam')
  async kpi(@Param('naam') naam: string, @Query() vraag: KpiVraag, @FromCaller() caller: Caller) {
    const definitie = kpiOf(naam);
    const variant = variantOf(definitie, vraag.variant);
    const { opSnapshot, per: _per, variant: _variant, ...when } = vraag;
    const {
      teamIds,
      zonderPersonen: _,
      ...asked
    } = await enterCijfers(this.sql, caller.actor, when, PER_MAAND);
    const { opTijdstip, scope } = asked;
    if (opSnapshot !== undefined) return this.gepubliceerd(definitie, vraag, scope, opTijdstip);
    const cijfer = await this.sql.snapshot((sql) =>
      readKpi(sql, {
        naam: definitie.naam,
        variant,
        maanden: maandenVan(asked.van, asked.tot),
        teamIds,
        opTijdstip,
      }),
    );
    return { naam, variant, ...asked, ...cijfer };
  }

  /** A figure as it was published in a night: that of its usual variant and its own twelve months, whatever came later. */
  private async gepubliceerd(
    { naam }: KpiDefinitie,
    vraag: KpiVraag,
    scope: string,
    uiterlijk: string | null,
  ): Promise<object> {
    const ernaast = (['van', 'tot', 'variant', 'opTijdstip'] as const).filter(
      (veld) => vraag[veld] !== undefined,
    );
    if (ernaast.length > 0)
      throw invalid(ernaast.map((veld) => ({ veld, melding: 'hoort niet bij opSnapshot' })));
    const publicatie = await readPublicatie(this.sql, naam, scope, vraag.opSnapshot!);
    // Who sees figures as they stood on Monday, sees none that were published later.
    if (!publicatie || (uiterlijk !== null && publicatie.tijdstip > uiterlijk))
      throw new Problem(404, undefined, 'Van die nacht is dit cijfer niet gepubliceerd.');
    const { tijdstip: opTijdstip, cijfer, ...rest } = publicatie;
    return { naam, scope, ...rest, opTijdstip, opSnapshot: vraag.opSnapshot, ...cijfer };
  }

  /** Exactly the dossiers behind a figure; a name only where the caller sees the dossier. */
  @Get(':naam/dossiers')
  async dossiers(
    @Param('naam') naam: string,
    @Query() vraag: KpiDossiersVraag,
    @FromCaller() caller: Caller,
  ) {
    const definitie = kpiOf(naam);
    const { deel = 'noemer', limit = '50', cursor, onderdeel } = vraag;
    const variant = variantOf(definitie, vraag.variant);
    const geteld = geteldVan(definitie, onderdeel, variant);
    const { teamIds, scope, van, tot, opTijdstip } = await enterCijfers(
      this.sql,
      caller.actor,
      vraag,
      PER_MAAND,
    );
    const page = await listKpiDossiers(
      this.sql,
      { ...geteld, deel, van, tot, teamIds, opTijdstip, cursor, limit: Number(limit) },
      (after) => sightCondition(caller.actor, 'o', after),
    );
    if (!page) throw unknownCursor();
    await recordZoek(this.sql, caller, `kpi ${naam} ${deel} ${scope}`);
    const asked = { scope, van, tot, variant, deel, onderdeel, limit, opTijdstip: opTijdstip ?? undefined };
    return pageOf(`/v1/kpis/${naam}/dossiers`, asked, page);
  }
}

/** Which figure counts the dossiers: of zw-arbo that of the part, since its two parts count others. */
function geteldVan(
  { naam, onderdelen }: KpiDefinitie,
  onderdeel: string | undefined,
  variant: string,
): Pick<DossiersVraag, 'naam' | 'variant' | 'onderdeel'> {
  if (naam === 'productiviteit' || naam === 'productie-per-arts')
    throw invalid([{ veld: 'naam', melding: 'telt uren, geen dossiers; zie /v1/productie/regels' }]);
  if (onderdeel !== undefined && !onderdelen.some((each) => each.naam === onderdeel))
    throw invalid([{ veld: 'onderdeel', melding: 'is geen onderdeel van dit cijfer' }]);
  if (naam !== 'zw-arbo') return { naam, variant, onderdeel };
  if (onderdeel === undefined)
    throw invalid([{ veld: 'onderdeel', melding: 'is verplicht: verzuimduur of afwijzingen' }]);
  return onderdeel === 'verzuimduur'
    ? { naam: 'verzuimduur', variant: 'herstel' }
    : { naam: 'afwijzingen-wia-vangnet', variant: 'vangnet' };
}
