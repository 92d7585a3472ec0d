import { Body, Controller, HttpCode, Param, Post, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { isUuid } from '../../../libs/access/whereabouts';
import { ActOnDossier } from '../../../libs/casework/commands/act-on-dossier';
import type { JsonObject } from '../../../libs/domain/json';
import { type Caller, FromCaller } from '../door/caller';
import { IdempotencyKey, IfMatch, type Idempotency } from '../door/conditions';
import { DossierDoor } from '../door/dossier-door';
import { isNotDone, problemOf } from '../door/outcome';
import { Metrics } from '../metrics';
import { notFound } from '../problem';
import { checkGegevens } from '../validation/gegevens';
import { ActieVraag } from './actie.dto';

/** Outcomes that mean somebody tried what was not theirs, or not possible. */
const DENIALS = ['notFound', 'forbidden', 'refused'];

@ApiTags('dossiers')
@Controller('v1/dossiers')
export class DossierActiesController {
  constructor(
    private readonly door: DossierDoor,
    private readonly bus: CommandBus,
    private readonly metrics: Metrics,
  ) {}

  /** Lets one act happen to a dossier, on the version the caller looked at. */
  @Post(':id/acties')
  @HttpCode(200)
  @ApiHeader({ name: 'If-Match', required: true, description: 'De ETag van het dossier, zoals "7"' })
  @ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description: 'Dezelfde sleutel nog eens geeft hetzelfde antwoord',
  })
  async act(
    @Param('id') dossierId: string,
    @Body() { actie, gegevens }: ActieVraag,
    @IfMatch() verwachteVersie: number,
    @IdempotencyKey() idempotency: Idempotency | undefined,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (!isUuid(dossierId)) throw notFound();
    const result = await this.bus.execute(
      new ActOnDossier({
        dossierId,
        actie,
        gegevens: gegevens as JsonObject,
        checkForm: checkGegevens,
        verwachteVersie,
        by: caller.actor,
        idempotency,
        verzoekId: caller.requestId,
      }),
    );
    this.metrics.countAct(actie, result.kind);
    if (isNotDone(result)) {
      if (DENIALS.includes(result.kind)) await this.denied(dossierId, caller, actie);
      throw problemOf(result);
    }
    void reply.header('etag', `"${result.versie}"`);
    return { versie: result.versie, feiten: result.feiten };
  }

  /** What was tried on a dossier that exists goes on record; one the caller may not see stays a 404. */
  private async denied(dossierId: string, caller: Caller, actie: string): Promise<void> {
    const attempt = { handeling: 'ACTIE', object: actie } as const;
    const { place, actor } = await this.door.enter(dossierId, caller, attempt);
    await this.door.record(place, actor, caller, attempt, 'GEWEIGERD');
  }
}
