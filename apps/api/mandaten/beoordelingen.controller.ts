import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { recordAccess, type Access } from '../../../libs/access/access-log';
import { isUuid } from '../../../libs/access/whereabouts';
import { BeoordeelHandeling } from '../../../libs/casework/commands/beoordeel-handeling';
import { countBeoordelingen, listBeoordelingen } from '../../../libs/casework/queries/beoordelingen.query';
import { type Caller, FromCaller } from '../door/caller';
import { IdempotencyKey, IfMatch, type Idempotency } from '../door/conditions';
import { DossierDoor } from '../door/dossier-door';
import { isNotDone, problemOf } from '../door/outcome';
import { Metrics } from '../metrics';
import { pageOf, unknownCursor } from '../page';
import { notFound } from '../problem';
import { BeoordelingActieVraag, BeoordelingenVraag } from './beoordelingen.dto';

/** What was done under a mandate and waits for the eyes of an arts. */
@ApiTags('mandaten')
@Controller('v1/beoordelingen')
export class BeoordelingenController {
  constructor(
    private readonly door: DossierDoor,
    private readonly bus: CommandBus,
    private readonly metrics: Metrics,
  ) {}

  /** What waits longest first, with the reason each is looked at. */
  @Get()
  async list(@Query() vraag: BeoordelingenVraag, @FromCaller() caller: Caller) {
    const { lijst = 'mij', cursor, limit = '50' } = vraag;
    const page = await listBeoordelingen(this.door.sql, caller.actor, {
      lijst,
      limit: Number(limit),
      ...(cursor !== undefined && { cursor }),
    });
    if (!page) throw unknownCursor();
    await this.record(caller, { handeling: 'ZOEK', object: 'beoordelingen', uitkomst: 'OK' });
    return pageOf('/v1/beoordelingen', { lijst, limit }, page);
  }

  /** How many wait for the caller; no client among it. */
  @Get('aantallen')
  aantallen(@FromCaller() { actor }: Caller) {
    return countBeoordelingen(this.door.sql, actor);
  }

  /** Approves or returns what was done, or says that what came back is mended. */
  @Post(':id/acties')
  @HttpCode(200)
  @ApiHeader({ name: 'If-Match', required: true, description: 'De versie van de beoordeling, zoals "1"' })
  async act(
    @Param('id') handelingId: string,
    @Body() { actie, reden }: BeoordelingActieVraag,
    @IfMatch() verwachteVersie: number,
    @IdempotencyKey() idempotency: Idempotency | undefined,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (!isUuid(handelingId)) throw notFound();
    const { actor: by, requestId: verzoekId } = caller;
    const input = {
      handelingId,
      actie,
      verwachteVersie,
      by,
      verzoekId,
      ...(reden !== undefined && { reden }),
    };
    const result = await this.bus.execute(
      new BeoordeelHandeling({ ...input, ...(idempotency && { idempotency }) }),
    );
    this.metrics.countAct(`beoordeling ${actie}`, result.kind);
    if (isNotDone(result)) {
      await this.record(caller, {
        handeling: 'ACTIE',
        object: `beoordeling ${actie}`,
        uitkomst: 'GEWEIGERD',
      });
      throw problemOf(result);
    }
    const { kind: _kind, ...answer } = result;
    void reply.header('etag', `"${answer.versie}"`);
    return answer;
  }

  private record(
    { actor, requestId }: Caller,
    what: Pick<Access, 'handeling' | 'object' | 'uitkomst'>,
  ): Promise<void> {
    return recordAccess(this.door.sql, {
      requestId,
      medewerkerId: actor.medewerkerId,
      hoedanigheid: actor.rollen[0] ?? 'GEEN',
      dossierId: null,
      ...what,
    });
  }
}
