import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { recordAccess, type Access } from '../../../libs/access/access-log';
import { opensToToets } from '../../../libs/access/compartment';
import { isUuid } from '../../../libs/access/whereabouts';
import { ActOnToetsing } from '../../../libs/casework/commands/act-on-toetsing';
import { ReachConsensus } from '../../../libs/casework/commands/reach-consensus';
import { listStukken } from '../../../libs/casework/queries/stukken.query';
import { findToetsing, listToetsingen, toetsingOf } from '../../../libs/casework/queries/toetsingen.query';
import { KENMERKEN, magToetsen } from '../../../libs/domain/kwaliteit/functionaris';
import { Cipher } from '../../../libs/storage/cipher';
import { type Caller, FromCaller } from '../door/caller';
import { IdempotencyKey, IfMatch, type Idempotency } from '../door/conditions';
import { DossierDoor } from '../door/dossier-door';
import { isNotDone, problemOf } from '../door/outcome';
import { Metrics } from '../metrics';
import { pageOf, unknownCursor } from '../page';
import { notFound, Problem } from '../problem';
import { antwoordenIn } from './antwoorden';
import { ConsensusGegevens, ToetsingenVraag, ToetsingGegevens } from './kwaliteit.dto';

/** What a kwaliteitstoetser judges: their own part only, and of the other's nothing until both are in. */
@ApiTags('kwaliteit')
@Controller('v1/toetsingen')
export class ToetsingenController {
  constructor(
    private readonly door: DossierDoor,
    private readonly cipher: Cipher,
    private readonly bus: CommandBus,
    private readonly metrics: Metrics,
  ) {}

  @Get()
  async list(
    @Query() { status = 'open', cursor, limit = '50' }: ToetsingenVraag,
    @FromCaller() caller: Caller,
  ) {
    if (!caller.actor.rollen.includes('KWALITEITSTOETSER'))
      throw new Problem(403, undefined, 'Toetsen is voor kwaliteitstoetsers.');
    const vraag = { alles: status === 'alles', cursor, limit: Number(limit) };
    const page = await listToetsingen(this.door.sql, caller.actor.medewerkerId, vraag);
    if (!page) throw unknownCursor();
    await this.record(caller, { dossierId: null, handeling: 'ZOEK', object: 'toetsingen', uitkomst: 'OK' });
    return pageOf('/v1/toetsingen', { status, limit }, page);
  }

  /** The questionnaire with what was filled in; of medical work also what was said about it. */
  @Get(':id')
  async read(
    @Param('id') id: string,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const toetsing = await this.own(id, caller, 'toetsing');
    const { medisch } = KENMERKEN[toetsing.functionaris];
    await this.record(caller, {
      dossierId: toetsing.dossierId,
      handeling: medisch ? 'LEES_MEDISCH' : 'LEES',
      object: 'toetsing',
      uitkomst: 'OK',
    });
    void reply.header('etag', `"${toetsing.versie}"`);
    return toetsingOf(toetsing, (inhoud) => this.cipher.openMedisch(inhoud));
  }

  /** The medical stukken that the judged work rests on, as long as it is being judged. */
  @Get(':id/stukken')
  async stukken(@Param('id') id: string, @FromCaller() caller: Caller) {
    const toetsing = await this.own(id, caller, 'toetsing stukken');
    const { dossierId, functionaris, status, stapStatus, onderzoekStatus } = toetsing;
    const bezig = onderzoekStatus === 'GETROKKEN' && status !== 'VERVALLEN' && stapStatus !== 'VASTGESTELD';
    const open = (['MEDISCH', 'FML'] as const).filter(
      (compartiment) => bezig && opensToToets(compartiment, caller.actor, functionaris),
    );
    const what = { dossierId, object: 'toetsing stukken' };
    if (open.length === 0) {
      await this.record(caller, { ...what, handeling: 'LEES_MEDISCH', uitkomst: 'GEWEIGERD' });
      throw new Problem(403, 'COMPARTIMENT_GESLOTEN', 'Bij deze toetsing horen nu geen medische stukken.');
    }
    const lijsten = await Promise.all(
      open.map(async (compartiment) => {
        const handeling = compartiment === 'FML' ? 'LEES_FML' : 'LEES_MEDISCH';
        await this.record(caller, { ...what, handeling, uitkomst: 'OK' });
        return listStukken(this.door.sql, dossierId, compartiment, (inhoud) =>
          this.cipher.openMedisch(inhoud),
        );
      }),
    );
    return { items: lijsten.flat(), _links: {} };
  }

  /** Keeps the answers, or with an oordeel hands them in. */
  @Post(':id/antwoorden')
  @HttpCode(200)
  @ApiHeader({ name: 'If-Match', required: true, description: 'De versie van de toetsing, zoals "1"' })
  async answer(
    @Param('id') toetsingId: string,
    @Body() { antwoorden, oordeel: gegeven }: ToetsingGegevens,
    @IfMatch() verwachteVersie: number,
    @IdempotencyKey() idempotency: Idempotency | undefined,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (!isUuid(toetsingId)) throw notFound();
    const oordeel = gegeven ?? null;
    const input = { toetsingId, antwoorden: antwoordenIn(antwoorden), oordeel, verwachteVersie };
    const result = await this.bus.execute(new ActOnToetsing({ ...input, ...byOf(caller, idempotency) }));
    return this.answered(oordeel ? 'dienToetsingIn' : 'bewaarToetsing', result, reply);
  }

  /** Proposes one judgment where two differ, or agrees with what the other proposed. */
  @Post(':id/consensus')
  @HttpCode(200)
  @ApiHeader({ name: 'If-Match', required: true, description: 'stap.versie van de toetsing' })
  async consensus(
    @Param('id') toetsingId: string,
    @Body() { oordeel }: ConsensusGegevens,
    @IfMatch() verwachteVersie: number,
    @IdempotencyKey() idempotency: Idempotency | undefined,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (!isUuid(toetsingId)) throw notFound();
    const input = { toetsingId, oordeel, verwachteVersie, ...byOf(caller, idempotency) };
    return this.answered('bereikConsensus', await this.bus.execute(new ReachConsensus(input)), reply);
  }

  private answered<T extends { kind: string }>(actie: string, result: T, reply: FastifyReply) {
    this.metrics.countAct(actie, result.kind);
    if (isNotDone(result)) throw problemOf(result);
    const { versie } = result as unknown as { versie: number };
    void reply.header('etag', `"${versie}"`);
    return { versie };
  }

  /** For whom it is not theirs it does not exist; who lost the profession since, does not read what was said either. */
  private async own(id: string, caller: Caller, object: string) {
    const { actor } = caller;
    const toetsing = isUuid(id) ? await findToetsing(this.door.sql, id, actor.medewerkerId) : undefined;
    if (!toetsing) throw notFound();
    if (magToetsen(actor.rollen, toetsing.functionaris)) return toetsing;
    const handeling = KENMERKEN[toetsing.functionaris].medisch ? 'LEES_MEDISCH' : 'LEES';
    await this.record(caller, { dossierId: toetsing.dossierId, handeling, object, uitkomst: 'GEWEIGERD' });
    throw new Problem(403, undefined, 'Dit werk toetst alleen een vakgenoot die kwaliteitstoetser is.');
  }

  private record(
    { actor, requestId }: Caller,
    what: Omit<Access, 'requestId' | 'medewerkerId' | 'hoedanigheid'>,
  ) {
    const { medewerkerId } = actor;
    return recordAccess(this.door.sql, {
      requestId,
      medewerkerId,
      hoedanigheid: 'KWALITEITSTOETSER',
      ...what,
    });
  }
}

const byOf = ({ actor, requestId }: Caller, idempotency: Idempotency | undefined) => ({
  by: actor,
  verzoekId: requestId,
  ...(idempotency && { idempotency }),
});
