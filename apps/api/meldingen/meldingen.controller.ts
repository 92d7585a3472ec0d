import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { sightCondition } from '../../../libs/access/sight';
import { findMeldingPlace, isUuid } from '../../../libs/access/whereabouts';
import { ActOnMelding } from '../../../libs/casework/commands/act-on-melding';
import { dagoverzicht } from '../../../libs/casework/queries/dagoverzicht.query';
import { listMeldingen } from '../../../libs/casework/queries/meldingen.query';
import { type Caller, FromCaller } from '../door/caller';
import { IdempotencyKey, IfMatch, type Idempotency } from '../door/conditions';
import { DossierDoor } from '../door/dossier-door';
import { isNotDone, problemOf } from '../door/outcome';
import { recordZoek } from '../door/record-zoek';
import { Metrics } from '../metrics';
import { pageOf, unknownCursor } from '../page';
import { invalid, notFound } from '../problem';
import { DagoverzichtVraag, MeldingActieVraag, MeldingenVraag } from './meldingen.dto';

@ApiTags('meldingen')
@Controller('v1/meldingen')
export class MeldingenController {
  constructor(
    private readonly door: DossierDoor,
    private readonly bus: CommandBus,
    private readonly metrics: Metrics,
  ) {}

  /** What the caller has to hear, most urgent first, with how many are open for them. */
  @Get()
  async list(@Query() vraag: MeldingenVraag, @FromCaller() caller: Caller) {
    const { lijst = 'mijn', status = 'open', cursor, limit = '50' } = vraag;
    const query = { lijst, alles: status === 'alles', cursor, limit: Number(limit) };
    const page = await listMeldingen(this.door.sql, caller.actor, query, (after) =>
      sightCondition(caller.actor, 'o', after),
    );
    if (!page) throw unknownCursor();
    await recordZoek(this.door.sql, caller, `meldingen ${lijst}`);
    return { ...pageOf('/v1/meldingen', { lijst, status, limit }, page), aantallen: page.aantallen };
  }

  /** The digest of one day: what lay there for the caller, as it stood at the end of it. */
  @Get('dagoverzicht')
  async dag(@Query() { datum }: DagoverzichtVraag, @FromCaller() caller: Caller) {
    const overzicht = await dagoverzicht(this.door.sql, caller.actor, datum, (after) =>
      sightCondition(caller.actor, 'o', after),
    );
    if (!overzicht) throw invalid([{ veld: 'datum', melding: 'kan niet na vandaag liggen' }]);
    await recordZoek(this.door.sql, caller, 'meldingen dagoverzicht');
    return overzicht;
  }

  @Post(':id/acties')
  @HttpCode(200)
  @ApiHeader({ name: 'If-Match', required: true, description: 'De versie van de melding, zoals "2"' })
  async act(
    @Param('id') meldingId: string,
    @Body() { actie }: MeldingActieVraag,
    @IfMatch() verwachteVersie: number,
    @IdempotencyKey() idempotency: Idempotency | undefined,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (!isUuid(meldingId)) throw notFound();
    const { actor: by, requestId: verzoekId } = caller;
    const input = { meldingId, actie, verwachteVersie, by, idempotency, verzoekId };
    const result = await this.bus.execute(new ActOnMelding(input));
    this.metrics.countAct(actie, result.kind);
    if (isNotDone(result)) {
      if (['notFound', 'forbidden', 'refused'].includes(result.kind))
        await this.denied(meldingId, caller, actie);
      throw problemOf(result);
    }
    const { kind: _kind, ...answer } = result;
    void reply.header('etag', `"${answer.versie}"`);
    return answer;
  }

  /** What was tried goes on record; a melding of a dossier out of sight stays a 404. */
  private async denied(meldingId: string, caller: Caller, actie: string): Promise<void> {
    const dossierId = await findMeldingPlace(this.door.sql, meldingId);
    if (!dossierId) throw notFound();
    const attempt = { handeling: 'MELDING', object: actie } as const;
    const { place, actor } = await this.door.enter(dossierId, caller, attempt);
    await this.door.record(place, actor, caller, attempt, 'GEWEIGERD');
  }
}
