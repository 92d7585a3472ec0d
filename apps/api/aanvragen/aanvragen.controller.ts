import { Body, Controller, Post, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { OpenDossier } from '../../../libs/casework/commands/open-dossier';
import { type Caller, FromCaller } from '../door/caller';
import { IdempotencyKey, type Idempotency } from '../door/conditions';
import { isNotDone, problemOf } from '../door/outcome';
import { Metrics } from '../metrics';
import { AanvraagGegevens } from './aanvraag.dto';

@ApiTags('aanvragen')
@Controller('v1/aanvragen')
export class AanvragenController {
  constructor(
    private readonly bus: CommandBus,
    private readonly metrics: Metrics,
  ) {}

  /** Opens a dossier for an aanvraag; the engine decides to which team it goes. */
  @Post()
  @ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description: 'Dezelfde sleutel nog eens geeft hetzelfde antwoord',
  })
  async open(
    @Body() aanvraag: AanvraagGegevens,
    @IdempotencyKey() idempotency: Idempotency | undefined,
    @FromCaller() { actor, requestId }: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const result = await this.bus.execute(
      new OpenDossier({ aanvraag, by: actor, idempotency, verzoekId: requestId }),
    );
    this.metrics.countAct('openDossier', result.kind);
    if (isNotDone(result)) throw problemOf(result);
    const { dossierId, versie, uiterlijkeBeslisdatum } = result;
    void reply.header('location', `/v1/dossiers/${dossierId}`).header('etag', `"${versie}"`);
    return { dossierId, versie, uiterlijkeBeslisdatum };
  }
}
