import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { sightCondition } from '../../../libs/access/sight';
import { listStroomDossiers } from '../../../libs/casework/cijfers/doorstroom-dossiers.query';
import { readDoorstroom } from '../../../libs/casework/cijfers/doorstroom.query';
import { maandenVan } from '../../../libs/domain/kpi/periode';
import type { PoolSql } from '../../../libs/storage/sql';
import { type Caller, FromCaller } from '../door/caller';
import { pageOf, unknownCursor } from '../page';
import { invalid } from '../problem';
import { SQL } from '../sql-token';
import { enterCijfers, PER_MAAND } from './cijfer-door';
import { DoorstroomVraag, StroomDossiersVraag } from './cijfers.dto';
import { recordZoek } from '../door/record-zoek';

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
    const { prognose, ...stroom } = await this.sql.snapshot((sql) =>
      readDoorstroom(sql, { teamIds, maanden: maandenVan(van, tot), opTijdstip }),
    );
    const { maanden = [], aannames = null } = prognose ?? {};
    return { scope, van, tot, opTijdstip, ...stroom, prognose: maanden, aannames };
  }

  /** Exactly the dossiers behind a number of it; a name only where the caller sees the dossier. */
  @Get('dossiers')
  async dossiers(@Query() vraag: StroomDossiersVraag, @FromCaller() caller: Caller) {
    const { kolom, leeftijd, limit = '50', cursor } = vraag;
    if (leeftijd !== undefined && (kolom === 'instroom' || kolom === 'uitstroom'))
      throw invalid([{ veld: 'leeftijd', melding: 'hoort alleen bij voorraad en telaat' }]);
    const { teamIds, scope, van, tot, opTijdstip } = await enterCijfers(
      this.sql,
      caller.actor,
      vraag,
      PER_MAAND,
    );
    const page = await listStroomDossiers(
      this.sql,
      { kolom, leeftijd, van, tot, teamIds, opTijdstip, cursor, limit: Number(limit) },
      (after) => sightCondition(caller.actor, 'o', after),
    );
    if (!page) throw unknownCursor();
    await recordZoek(this.sql, caller, `doorstroom ${kolom} ${scope}`);
    const asked = { scope, van, tot, kolom, leeftijd, limit, opTijdstip: opTijdstip ?? undefined };
    return pageOf('/v1/doorstroom/dossiers', asked, page);
  }
}
