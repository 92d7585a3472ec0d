import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { countWerkPerSoort } from '../../../libs/casework/queries/vastgelopen-werk.query';
import type { Sql } from '../../../libs/storage/sql';
import { OpenToAll } from '../door/bearer.guard';
import { Metrics } from '../metrics';
import { SQL } from '../sql-token';

@OpenToAll()
@ApiExcludeController()
@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly metrics: Metrics,
    @Inject(SQL) private readonly sql: Sql,
  ) {}

  @Get()
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  async read(): Promise<string> {
    // Without a database the other numbers still tell something.
    this.metrics.showStuck(await countWerkPerSoort(this.sql).catch(() => undefined));
    return this.metrics.registry.metrics();
  }
}
