import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { sightCondition } from '../../../libs/access/sight';
import { listDwangsommen } from '../../../libs/casework/queries/dwangsommen.query';
import { type Caller, FromCaller } from '../door/caller';
import { DossierDoor } from '../door/dossier-door';
import { recordZoek } from '../door/record-zoek';
import { pageOf, unknownCursor } from '../page';
import { DwangsommenVraag } from './dwangsommen.dto';

@ApiTags('dwangsommen')
@Controller('v1/dwangsommen')
export class DwangsommenController {
  constructor(private readonly door: DossierDoor) {}

  /** The euros at risk in the dossiers the caller may see: per team, and dossier by dossier. */
  @Get()
  async dwangsommen(@Query() vraag: DwangsommenVraag, @FromCaller() caller: Caller) {
    const { actor } = caller;
    const { limit = '50', dagen = '28', ...filter } = vraag;
    const found = await listDwangsommen(
      this.door.sql,
      { ...filter, dagen: Number(dagen), limit: Number(limit) },
      (after) => sightCondition(actor, 'o', after),
    );
    if (!found) throw unknownCursor();
    await recordZoek(this.door.sql, caller, `dwangsommen ${filter.team ? 'team' : 'alles'}`);
    const { perTeam, ...page } = found;
    return { dagen: Number(dagen), perTeam, ...pageOf('/v1/dwangsommen', { ...filter, dagen, limit }, page) };
  }
}
