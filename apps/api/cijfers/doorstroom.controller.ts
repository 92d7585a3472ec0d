import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { readDoorstroom } from '../../../libs/casework/cijfers/doorstroom.query';
import { maandenVan } from '../../../libs/domain/kpi/periode';
import type { PoolSql } from '../../../libs/storage/sql';
import { type Caller, FromCaller } from '../door/caller';
import { Problem } from '../problem';
import { SQL } from '../sql-token';
import { enterCijfers, PER_MAAND } from './cijfer-door';
import { DoorstroomVraag } from './cijfers.dto';

@ApiTags('cijfers')
@Controller('v1/doorstroom')
export class DoorstroomController {
  constructor(@Inject(SQL) private readonly sql: PoolSql) {}

  /** What comes in, goes out and lies there, what is waited for, and the stock of the coming months with its uncertainty. */
  @Get()
  async doorstroom(@Query() vraag: DoorstroomVraag, @FromCaller() caller: Caller) {
    const { teamIds, scope, van, tot, opTijdstip } = await enterCijfers(
      this.sql,
      caller.actor,
      vraag,
      PER_MAAND,
    );
    // Only as it is now; who sees figures as they stood on Monday does not see these.
    if (opTijdstip !== null)
      throw new Problem(403, undefined, 'De doorstroom van andere teams ziet alleen de leiding.');
    const { prognose, ...stroom } = await this.sql.snapshot((sql) =>
      readDoorstroom(sql, { teamIds, maanden: maandenVan(van, tot) }),
    );
    return { scope, van, tot, ...stroom, prognose: prognose.maanden, aannames: prognose.aannames };
  }
}
