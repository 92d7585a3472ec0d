import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { sightCondition } from '../../../libs/access/sight';
import { listAgenda } from '../../../libs/casework/queries/agenda.query';
import { type Caller, FromCaller } from '../door/caller';
import { DossierDoor } from '../door/dossier-door';
import { recordZoek } from '../door/record-zoek';
import { pageOf, unknownCursor } from '../page';
import { invalid } from '../problem';
import { AgendaVraag } from './agenda.dto';

@ApiTags('agenda')
@Controller('v1/agenda')
export class AgendaController {
  constructor(private readonly door: DossierDoor) {}

  /** The coming dates of the dossiers the caller may see, grouped by day. */
  @Get()
  async agenda(@Query() vraag: AgendaVraag, @FromCaller() caller: Caller) {
    const { actor } = caller;
    const { limit = '50', ...filter } = vraag;
    if (filter.van && filter.tot && filter.tot < filter.van)
      throw invalid([{ veld: 'tot', melding: 'kan niet vóór van liggen' }]);
    const page = await listAgenda(this.door.sql, actor, { ...filter, limit: Number(limit) }, (after) =>
      sightCondition(actor, 'o', after),
    );
    if (!page) throw unknownCursor();
    await recordZoek(this.door.sql, caller, `agenda ${filter.lijst ?? 'alles'}`);
    return pageOf('/v1/agenda', { ...filter, limit }, page);
  }
}
