import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { FastifyReply } from 'fastify';
import type { DataSource } from 'typeorm';
import { recordAccess } from '../../../libs/access/access-log';
import { isUuid } from '../../../libs/access/whereabouts';
import { ActOnAfwezigheid } from '../../../libs/casework/commands/act-on-afwezigheid';
import { RegistreerAfwezigheid } from '../../../libs/casework/commands/registreer-afwezigheid';
import { proefAfwezigheid } from '../../../libs/casework/queries/afwezigheid-proef.query';
import { listAfwezigheden } from '../../../libs/casework/queries/afwezigheden.query';
import { datumVeld, form, tekstVeld, type GegevensSchema } from '../../../libs/domain/acts/schema';
import type { AfwezigheidActie } from '../../../libs/domain/mensen/afwezigheid';
import type { Sql } from '../../../libs/storage/sql';
import { type Caller, FromCaller } from '../door/caller';
import { IdempotencyKey, IfMatch, type Idempotency } from '../door/conditions';
import { isNotDone, problemOf } from '../door/outcome';
import { Metrics } from '../metrics';
import { invalid, notFound } from '../problem';
import { SQL } from '../sql-token';
import { checkGegevens } from '../validation/gegevens';
import { ProefVraag } from '../validation/proef-vraag';
import { AfwezigheidActieVraag, AfwezighedenVraag, NieuweAfwezigheidGegevens } from './mensen.dto';

const FORMS: Readonly<Record<AfwezigheidActie, GegevensSchema>> = {
  beeindig: form({}, { laatsteDatum: datumVeld('Laatste dag') }),
  trekIn: form({}),
  wijzig: form(
    {},
    {
      vanDatum: datumVeld('Eerste dag'),
      totEnMetDatum: datumVeld('Laatste dag'),
      vervangerId: tekstVeld('Vervanger', undefined, 64),
    },
  ),
};

@ApiTags('mensen')
@Controller('v1/afwezigheden')
export class AfwezighedenController {
  constructor(
    @Inject(SQL) private readonly sql: Sql,
    @Inject(getDataSourceToken()) private readonly dataSource: DataSource,
    private readonly bus: CommandBus,
    private readonly metrics: Metrics,
  ) {}

  /** Who is away when; why only for oneself and for who leads the kantoor. */
  @Get()
  async list(@Query() vraag: AfwezighedenVraag, @FromCaller() { actor }: Caller) {
    return { ...(await listAfwezigheden(this.sql, actor, vraag)), _links: {} };
  }

  /** Registers that somebody is or will be away; with `proef=true` shows what that does, and writes nothing. */
  @Post()
  async register(
    @Query() { proef }: ProefVraag,
    @Body() gegevens: NieuweAfwezigheidGegevens,
    @IdempotencyKey() idempotency: Idempotency | undefined,
    @FromCaller() { actor, requestId }: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const nieuw = {
      medewerkerId: gegevens.medewerkerId ?? actor.medewerkerId,
      soort: gegevens.soort,
      vanDatum: gegevens.vanDatum,
      totEnMetDatum: gegevens.totEnMetDatum ?? null,
      vervangerId: gegevens.vervangerId ?? null,
    };
    const isProef = proef === 'true';
    const result = await this.bus.execute(
      new RegistreerAfwezigheid({
        ...nieuw,
        by: actor,
        verzoekId: requestId,
        ...(isProef ? { proef: true } : { idempotency }),
      }),
    );
    if (!isProef) this.metrics.countAct('registreerAfwezigheid', result.kind);
    if (isNotDone(result)) throw problemOf(result);
    if (isProef) {
      await recordAccess(this.sql, {
        requestId,
        medewerkerId: actor.medewerkerId,
        hoedanigheid: actor.rollen[0] ?? 'GEEN',
        dossierId: null,
        handeling: 'ZOEK',
        object: 'afwezigheid proef',
        uitkomst: 'OK',
      });
      void reply.status(200);
      return proefAfwezigheid(this.dataSource.manager, nieuw);
    }
    void reply.header('etag', `"${result.versie}"`);
    return { id: result.id, versie: result.versie };
  }

  @Post(':id/acties')
  @HttpCode(200)
  @ApiHeader({ name: 'If-Match', required: true, description: 'De versie van de afwezigheid, zoals "1"' })
  async act(
    @Param('id') afwezigheidId: string,
    @Body() { actie, gegevens = {} }: AfwezigheidActieVraag,
    @IfMatch() verwachteVersie: number,
    @IdempotencyKey() idempotency: Idempotency | undefined,
    @FromCaller() { actor, requestId }: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (!isUuid(afwezigheidId)) throw notFound();
    const fouten = checkGegevens(FORMS[actie], gegevens);
    if (fouten.length > 0) throw invalid(fouten);
    const input = {
      afwezigheidId,
      actie,
      gegevens,
      verwachteVersie,
      by: actor,
      idempotency,
      verzoekId: requestId,
    };
    const result = await this.bus.execute(new ActOnAfwezigheid(input));
    this.metrics.countAct(actie, result.kind);
    if (isNotDone(result)) throw problemOf(result);
    void reply.header('etag', `"${result.versie}"`);
    return { id: result.id, versie: result.versie };
  }
}
