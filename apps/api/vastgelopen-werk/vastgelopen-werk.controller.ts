import { Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { recordAccess, type Access } from '../../../libs/access/access-log';
import { werkSight } from '../../../libs/access/werk-sight';
import { isUuid } from '../../../libs/access/whereabouts';
import { TryWerkAgain } from '../../../libs/casework/commands/try-werk-again';
import { listVastgelopenWerk } from '../../../libs/casework/queries/vastgelopen-werk.query';
import { hoedanigheidVoor } from '../../../libs/domain/rollen';
import { DOET_WERK_OPNIEUW } from '../../../libs/domain/vastgelopen-werk';
import type { Sql } from '../../../libs/storage/sql';
import { type Caller, FromCaller } from '../door/caller';
import { isNotDone, problemOf } from '../door/outcome';
import { Metrics } from '../metrics';
import { pageOf, unknownCursor } from '../page';
import { notFound, Problem } from '../problem';
import { SQL } from '../sql-token';
import { VastgelopenWerkVraag } from './vastgelopen-werk.dto';

/** What the engine could not do, for whoever may have it tried again. */
@ApiTags('vastgelopen werk')
@Controller('v1/vastgelopen-werk')
export class VastgelopenWerkController {
  constructor(
    private readonly bus: CommandBus,
    private readonly metrics: Metrics,
    @Inject(SQL) private readonly sql: Sql,
  ) {}

  /** What is stuck in the dossiers in sight; for the functioneel beheerder everywhere, without whose it is. */
  @Get()
  async list(@Query() vraag: VastgelopenWerkVraag, @FromCaller() caller: Caller) {
    const { status = 'open', cursor, limit = '50' } = vraag;
    const look = { handeling: 'ZOEK', object: 'vastgelopen werk' } as const;
    if (!hoedanigheidVoor(caller.actor, DOET_WERK_OPNIEUW)) {
      await this.record(caller, { ...look, dossierId: null, uitkomst: 'GEWEIGERD' });
      throw new Problem(403, undefined, 'Vastgelopen werk hoort niet bij uw rol.');
    }
    const page = await listVastgelopenWerk(
      this.sql,
      { alles: status === 'alles', cursor, limit: Number(limit) },
      (after) => werkSight(caller.actor, 'o', after),
    );
    if (!page) throw unknownCursor();
    await this.record(caller, { ...look, dossierId: null, uitkomst: 'OK' });
    return { ...pageOf('/v1/vastgelopen-werk', { status, limit }, page), aantal: page.aantal };
  }

  /**
   * Tries it at once and answers what came of it. Sent twice it has one effect: what is settled answers how, and what
   * is being tried at this moment answers 409.
   */
  @Post(':id/_opnieuw')
  @HttpCode(200)
  @ApiOperation({ summary: 'Probeer vastgelopen werk opnieuw' })
  async opnieuw(@Param('id') werkId: string, @FromCaller() caller: Caller) {
    if (!isUuid(werkId)) throw notFound();
    const result = await this.bus.execute(new TryWerkAgain({ werkId, by: caller.actor }));
    this.metrics.countAct('werkOpnieuw', result.kind);
    const uitkomst = !isNotDone(result) ? 'OK' : result.kind === 'notFound' ? 'NIET_GEVONDEN' : 'GEWEIGERD';
    const [werk] = await this.sql.query<{ dossierId: string | null }[]>(
      'select journey_id as "dossierId" from vastgelopen_werk where id = $1',
      [werkId],
    );
    const dossierId = werk?.dossierId ?? null;
    await this.record(caller, { handeling: 'WERK', object: 'opnieuw', dossierId, uitkomst });
    if (isNotDone(result)) throw problemOf(result);
    const { kind: _kind, ...answer } = result;
    return answer;
  }

  private record(
    { actor, requestId }: Caller,
    what: Pick<Access, 'handeling' | 'object' | 'uitkomst' | 'dossierId'>,
  ): Promise<void> {
    return recordAccess(this.sql, {
      requestId,
      medewerkerId: actor.medewerkerId,
      hoedanigheid: hoedanigheidVoor(actor, DOET_WERK_OPNIEUW) ?? actor.rollen[0] ?? 'GEEN',
      ...what,
    });
  }
}
