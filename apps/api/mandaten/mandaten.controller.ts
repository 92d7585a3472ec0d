import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { recordAccess, type Access } from '../../../libs/access/access-log';
import { isUuid } from '../../../libs/access/whereabouts';
import { ActOnMandaat } from '../../../libs/casework/commands/act-on-mandaat';
import { GeefMandaat } from '../../../libs/casework/commands/geef-mandaat';
import { readBijdragen } from '../../../libs/casework/queries/bijdragen.query';
import { listMandaten } from '../../../libs/casework/queries/mandaten.query';
import { type Caller, FromCaller } from '../door/caller';
import { IdempotencyKey, IfMatch, type Idempotency } from '../door/conditions';
import { DossierDoor } from '../door/dossier-door';
import { isNotDone, problemOf } from '../door/outcome';
import { Metrics } from '../metrics';
import { notFound } from '../problem';
import { MandaatActieVraag, MandaatGegevens, MandatenVraag } from './mandaten.dto';

/** What an arts lets an SMV do, and who contributed what. */
@ApiTags('mandaten')
@Controller('v1')
export class MandatenController {
  constructor(
    private readonly door: DossierDoor,
    private readonly bus: CommandBus,
    private readonly metrics: Metrics,
  ) {}

  /** Delegations given by or to the caller, or of one dossier. */
  @Get('mandaten')
  async list(@Query() { status, ...vraag }: MandatenVraag, @FromCaller() caller: Caller) {
    if (vraag.dossierId !== undefined)
      await this.door.enter(vraag.dossierId, caller, { handeling: 'LEES', object: 'mandaten' });
    const page = await listMandaten(this.door.sql, caller.actor, { ...vraag, alles: status === 'alles' });
    await this.record(caller, { handeling: 'ZOEK', object: 'mandaten', uitkomst: 'OK' });
    return page;
  }

  /** Gives a mandate for one dossier, or for a kind of dossiers of the own team. */
  @Post('mandaten')
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  async geef(
    @Body() gegevens: MandaatGegevens,
    @IdempotencyKey() idempotency: Idempotency | undefined,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const {
      dossierId = null,
      soort = null,
      maximum = null,
      totFase = null,
      toelichting = null,
      ...rest
    } = gegevens;
    const { vanDatum = null, reviewPercentage = null, ...fixed } = rest;
    const mandaat = { dossierId, soort, maximum, totFase, toelichting, ...fixed, vanDatum, reviewPercentage };
    const result = await this.bus.execute(
      new GeefMandaat({ mandaat, by: caller.actor, idempotency, verzoekId: caller.requestId }),
    );
    this.metrics.countAct('geefMandaat', result.kind);
    if (isNotDone(result)) {
      await this.record(caller, { handeling: 'ACTIE', object: 'geefMandaat', uitkomst: 'GEWEIGERD' });
      throw problemOf(result);
    }
    const { kind: _kind, ...answer } = result;
    void reply.header('location', `/v1/mandaten/${answer.id}`).header('etag', `"${answer.versie}"`);
    return answer;
  }

  /** Accepts, refuses, reports, judges, withdraws or closes a mandate. */
  @Post('mandaten/:id/acties')
  @HttpCode(200)
  @ApiHeader({ name: 'If-Match', required: true, description: 'De versie van het mandaat, zoals "2"' })
  async act(
    @Param('id') mandaatId: string,
    @Body() { actie, reden }: MandaatActieVraag,
    @IfMatch() verwachteVersie: number,
    @IdempotencyKey() idempotency: Idempotency | undefined,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (!isUuid(mandaatId)) throw notFound();
    const { actor: by, requestId: verzoekId } = caller;
    const input = { mandaatId, actie, verwachteVersie, by, verzoekId, ...(reden !== undefined && { reden }) };
    const result = await this.bus.execute(
      new ActOnMandaat({ ...input, ...(idempotency && { idempotency }) }),
    );
    this.metrics.countAct(`mandaat ${actie}`, result.kind);
    if (isNotDone(result)) {
      await this.record(caller, { handeling: 'ACTIE', object: `mandaat ${actie}`, uitkomst: 'GEWEIGERD' });
      throw problemOf(result);
    }
    const { kind: _kind, ...answer } = result;
    void reply.header('etag', `"${answer.versie}"`);
    return answer;
  }

  /** Who did what in a dossier, in which capacity, and on whose delegation. */
  @Get('dossiers/:id/bijdragen')
  async bijdragen(@Param('id') id: string, @FromCaller() caller: Caller) {
    const attempt = { handeling: 'LEES', object: 'bijdragen' } as const;
    const entered = await this.door.enter(id, caller, attempt);
    return this.door.read(entered, caller, attempt, () => readBijdragen(this.door.sql, id));
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
