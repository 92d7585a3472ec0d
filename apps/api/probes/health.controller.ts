import { Controller, Get, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Sql } from '../../../libs/storage/sql';
import { migrations } from '../../../libs/storage/migrate';
import { OpenToAll } from '../door/bearer.guard';
import { Problem } from '../problem';
import { SQL } from '../sql-token';

/** Another server and how it stands; what is `wrong` keeps requests out, what is `away` is only said. */
export type ReadyCheck = () => Promise<{ naam: string; stand: 'ok' | 'away' | 'wrong' }>;
export const READY_CHECKS = Symbol('ready checks');

@OpenToAll()
@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(
    @Inject(SQL) private readonly sql: Sql,
    @Inject(READY_CHECKS) private readonly checks: readonly ReadyCheck[],
  ) {}

  @Get('live')
  live() {
    return { status: 'ok' };
  }

  /**
   * Ready: the database answers and has every migration this code knows. A queue that is away makes alarms wait and
   * acts go on, so it keeps nobody out; one that throws jobs away does.
   */
  @Get('ready')
  async ready() {
    const known = migrations.map(({ name }) => name);
    const [{ applied }] = await this.sql.query<{ applied: number }[]>(
      'select count(distinct name) as applied from public.regie_migrations where name = any($1)',
      [known],
    );
    if (applied < known.length) throw notReady('De database is nog niet bijgewerkt.');
    const diensten = await Promise.all(this.checks.map((check) => check()));
    const wrong = diensten.find(({ stand }) => stand === 'wrong');
    if (wrong) throw notReady(`${wrong.naam} is verkeerd ingesteld.`);
    return { status: 'ok', diensten: Object.fromEntries(diensten.map(({ naam, stand }) => [naam, stand])) };
  }
}

const notReady = (reden: string) =>
  new Problem(503, 'NIET_GEREED', reden, { headers: { 'retry-after': '2' } });
