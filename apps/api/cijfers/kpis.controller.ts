import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { KPI_NAMEN } from '../../../libs/domain/kpi/definitie';
import { KPIS } from '../../../libs/domain/kpi/definities';

@ApiTags('cijfers')
@Controller('v1/kpis')
export class KpisController {
  /** Every figure with what it counts: formula, population, source, reading and norm. The same for everybody. */
  @Get()
  definities() {
    const items = KPI_NAMEN.map((naam) => ({
      ...KPIS[naam],
      _links: { self: `/v1/kpis/${naam}`, dossiers: `/v1/kpis/${naam}/dossiers` },
    }));
    return { items, _links: {} };
  }
}
