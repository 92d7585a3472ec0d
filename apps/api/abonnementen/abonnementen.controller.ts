import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { isUuid } from '../../../libs/access/whereabouts';
import {
  BEHEERT_ABONNEMENTEN,
  NeemAbonnement,
  StopAbonnement,
  VernieuwGeheim,
} from '../../../libs/casework/commands/neem-abonnement';
import { listAbonnementen, listAfleveringen } from '../../../libs/casework/queries/abonnementen.query';
import { GEBEURTENISSEN } from '../../../libs/domain/gebeurtenissen/gebeurtenis';
import { hoedanigheidVoor } from '../../../libs/domain/rollen';
import type { Sql } from '../../../libs/storage/sql';
import { type Caller, FromCaller } from '../door/caller';
import { isNotDone, problemOf } from '../door/outcome';
import { Metrics } from '../metrics';
import { pageOf, unknownCursor } from '../page';
import { notFound, Problem } from '../problem';
import { SQL } from '../sql-token';
import { AbonnementGegevens, AfleveringenVraag } from './abonnementen.dto';

/** Which other systems are told what happens in dossiers, and how that goes. No client is named in any of it. */
@ApiTags('abonnementen')
@Controller('v1/abonnementen')
export class AbonnementenController {
  constructor(
    private readonly bus: CommandBus,
    private readonly metrics: Metrics,
    @Inject(SQL) private readonly sql: Sql,
  ) {}

  /** All of them, with what there is to subscribe to. */
  @Get()
  async list(@FromCaller() caller: Caller) {
    letManage(caller);
    const typen = Object.entries(GEBEURTENISSEN).map(([type, { label }]) => ({ type, label }));
    return { items: await listAbonnementen(this.sql), typen, _links: {} };
  }

  /** Subscribes a system from now on. The secret of the signatures is in this answer, and nowhere else. */
  @Post()
  async neem(
    @Body() gegevens: AbonnementGegevens,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const result = await this.bus.execute(new NeemAbonnement({ ...gegevens, by: caller.actor }));
    this.metrics.countAct('neemAbonnement', result.kind);
    if (isNotDone(result)) throw problemOf(result);
    void reply.header('location', `/v1/abonnementen/${result.id}`).header('cache-control', 'no-store');
    return { id: result.id, geheim: result.geheim };
  }

  /** Ends it. What was waiting is not told any more; twice is once. */
  @Post(':id/_stop')
  @HttpCode(200)
  async stop(@Param('id') id: string, @FromCaller() caller: Caller) {
    if (!isUuid(id)) throw notFound();
    const result = await this.bus.execute(new StopAbonnement({ id, by: caller.actor }));
    this.metrics.countAct('stopAbonnement', result.kind);
    if (isNotDone(result)) throw problemOf(result);
    return { id, status: 'GESTOPT' };
  }

  /** Another secret for the signatures, at once; it is in this answer, and nowhere else. */
  @Post(':id/_vernieuw-geheim')
  @HttpCode(200)
  async vernieuw(
    @Param('id') id: string,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (!isUuid(id)) throw notFound();
    const result = await this.bus.execute(new VernieuwGeheim({ id, by: caller.actor }));
    this.metrics.countAct('vernieuwGeheim', result.kind);
    if (isNotDone(result)) throw problemOf(result);
    void reply.header('cache-control', 'no-store');
    return { id, geheim: result.geheim };
  }

  /** What a system was told or still has to be, the last first, with how often it was tried. */
  @Get(':id/afleveringen')
  async afleveringen(
    @Param('id') id: string,
    @Query() { cursor, limit = '50' }: AfleveringenVraag,
    @FromCaller() caller: Caller,
  ) {
    letManage(caller);
    if (!isUuid(id)) throw notFound();
    const page = await listAfleveringen(this.sql, id, {
      limit: Number(limit),
      ...(cursor !== undefined && { cursor }),
    });
    if (!page) throw unknownCursor();
    return pageOf(`/v1/abonnementen/${id}/afleveringen`, { limit }, page);
  }
}

function letManage({ actor }: Caller): void {
  if (!hoedanigheidVoor(actor, BEHEERT_ABONNEMENTEN))
    throw new Problem(403, undefined, 'Abonnementen horen niet bij uw rol.');
}
