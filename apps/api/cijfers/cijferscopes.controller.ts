import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { listCijferScopes } from '../../../libs/access/cijfer-scopes';
import type { Sql } from '../../../libs/storage/sql';
import { type Caller, FromCaller } from '../door/caller';
import { SQL } from '../sql-token';

@ApiTags('cijfers')
@Controller('v1/cijferscopes')
export class CijferscopesController {
  constructor(@Inject(SQL) private readonly sql: Sql) {}

  /** Whose figures the caller may see: teams, kantoren, districten and the country. */
  @Get()
  async scopes(@FromCaller() { actor }: Caller) {
    return { items: await listCijferScopes(this.sql, actor), _links: {} };
  }
}
