import { Controller, Get, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { Sql } from '../../../libs/access/sql';
import { OpenToAll } from '../door/bearer.guard';
import { Problem } from '../problem';

/** Extra things that must be well before requests are let in: the queue, for one. Answers what is wrong. */
export type ReadyCheck = () => Promise<string | undefined>;
export const READY_CHECKS = Symbol('ready checks');

@OpenToAll()
@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(
    @Inject(getDataSourceToken()) private readonly sql: Sql,
    @Inject(READY_CHECKS) private readonly checks: readonly ReadyCheck[],
  ) {}

  @Get('live')
  live() {
    return { status: 'ok' };
  }

  /** Ready: the database answers, with our tables in it and a role that may use them, and so do the other servers. */
  @Get('ready')
  async ready() {
    const [row] = await this.sql.query<{ ready: boolean }[]>(
      `select coalesce(has_table_privilege(to_regclass('regie.journeys'), 'select'), false) as ready`,
    );
    const wrong = row.ready ? await this.firstWrong() : 'De database is nog niet bijgewerkt.';
    if (wrong) throw new Problem(503, 'NIET_GEREED', wrong, { headers: { 'retry-after': '2' } });
    return { status: 'ok' };
  }

  private async firstWrong(): Promise<string | undefined> {
    for (const check of this.checks) {
      const wrong = await check().catch(() => 'Een van de andere diensten antwoordt niet.');
      if (wrong) return wrong;
    }
    return undefined;
  }
}
