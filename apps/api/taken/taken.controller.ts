import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { recordAccess } from '../../../libs/access/access-log';
import { isUuid } from '../../../libs/access/whereabouts';
import { ActOnTaak } from '../../../libs/casework/commands/act-on-taak';
import { PakVolgende } from '../../../libs/casework/commands/pak-volgende';
import { listTaken } from '../../../libs/casework/queries/taken.query';
import { offeredTaakActs } from '../../../libs/domain/taken/offered-taak-acts';
import { type Caller, FromCaller } from '../door/caller';
import { IdempotencyKey, IfMatch, type Idempotency } from '../door/conditions';
import { DossierDoor } from '../door/dossier-door';
import { isNotDone, problemOf } from '../door/outcome';
import { Metrics } from '../metrics';
import { pageOf, unknownCursor } from '../page';
import { invalid, notFound } from '../problem';
import { checkTaakGegevens } from './taak-forms';
import { TaakActieVraag, TakenVraag } from './taken.dto';

@ApiTags('taken')
@Controller('v1/taken')
export class TakenController {
  constructor(
    private readonly door: DossierDoor,
    private readonly bus: CommandBus,
    private readonly metrics: Metrics,
  ) {}

  /** The werklijst: mine, free for my discipline, for my signature, of my team, waiting, delegated by me. */
  @Get()
  async list(
    @Query() { lijst = 'mijn', cursor, limit = '50' }: TakenVraag,
    @FromCaller() { actor, requestId }: Caller,
  ) {
    const query = { lijst, cursor, limit: Number(limit) };
    const page = await listTaken(this.door.sql, actor, query, (taak, minuten) =>
      offeredTaakActs(taak, actor, minuten),
    );
    if (!page) throw unknownCursor();
    await recordAccess(this.door.sql, {
      requestId,
      medewerkerId: actor.medewerkerId,
      hoedanigheid: actor.rollen[0],
      dossierId: null,
      handeling: 'ZOEK',
      object: `taken ${lijst}`,
      uitkomst: 'OK',
    });
    return { ...pageOf('/v1/taken', { lijst, limit }, page), aantallen: page.aantallen };
  }

  /** The next taak for the caller; two people who ask at once get two taken. */
  @Post('_volgende')
  @HttpCode(200)
  async volgende(
    @IdempotencyKey() idempotency: Idempotency | undefined,
    @FromCaller() { actor, requestId }: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const result = await this.bus.execute(new PakVolgende({ by: actor, idempotency, verzoekId: requestId }));
    this.metrics.countAct('pakVolgende', result.kind);
    if (isNotDone(result)) throw problemOf(result);
    const { kind: _kind, ...answer } = result;
    void reply.header('etag', `"${answer.versie}"`);
    return answer;
  }

  @Post(':id/acties')
  @HttpCode(200)
  @ApiHeader({ name: 'If-Match', required: true, description: 'De versie van de taak, zoals "2"' })
  async act(
    @Param('id') taakId: string,
    @Body() { actie, gegevens = {} }: TaakActieVraag,
    @IfMatch() verwachteVersie: number,
    @IdempotencyKey() idempotency: Idempotency | undefined,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (!isUuid(taakId)) throw notFound();
    const fouten = checkTaakGegevens(actie, gegevens);
    if (fouten.length > 0) throw invalid(fouten);
    const result = await this.bus.execute(
      new ActOnTaak({
        taakId,
        actie,
        gegevens,
        verwachteVersie,
        by: caller.actor,
        idempotency,
        verzoekId: caller.requestId,
      }),
    );
    this.metrics.countAct(actie, result.kind);
    if (isNotDone(result)) {
      if (['notFound', 'forbidden', 'refused'].includes(result.kind))
        await this.denied(taakId, caller, actie);
      throw problemOf(result);
    }
    const { kind: _kind, ...answer } = result;
    void reply.header('etag', `"${answer.versie}"`);
    return answer;
  }

  /** What was tried on a taak that exists goes on record; one the caller may not see stays a 404. */
  private async denied(taakId: string, caller: Caller, actie: string): Promise<void> {
    const attempt = { handeling: 'TAAK', object: actie } as const;
    const { place, actor } = await this.door.enterTaak(taakId, caller, attempt);
    await this.door.record(place, actor, caller, attempt, 'GEWEIGERD');
  }
}
