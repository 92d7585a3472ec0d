import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { recordAccess, type Access } from '../../../libs/access/access-log';
import { isUuid } from '../../../libs/access/whereabouts';
import { ActOnOnderzoek } from '../../../libs/casework/commands/act-on-onderzoek';
import { JudgeIntegraal } from '../../../libs/casework/commands/judge-integraal';
import { PlanOnderzoek } from '../../../libs/casework/commands/plan-onderzoek';
import {
  listOnderzoeken,
  listSteekproef,
  readKeuzes,
  readOnderzoek,
} from '../../../libs/casework/queries/kwaliteit.query';
import { readResultaten } from '../../../libs/casework/queries/kwaliteit-resultaten.query';
import type { Rol } from '../../../libs/domain/rollen';
import type { Sql } from '../../../libs/storage/sql';
import { type Caller, FromCaller } from '../door/caller';
import { IdempotencyKey, IfMatch, type Idempotency } from '../door/conditions';
import { isNotDone, problemOf } from '../door/outcome';
import { Metrics } from '../metrics';
import { Bladeren, pageOf, unknownCursor } from '../page';
import { invalid, notFound, Problem } from '../problem';
import { SQL } from '../sql-token';
import { IntegraalGegevens, OnderzoekActieVraag, OnderzoekGegevens, SteekproefVraag } from './kwaliteit.dto';

const LEIDING: readonly Rol[] = ['REGIEVOERDER', 'BEDRIJFSKUNDIG_MANAGER'];

/** The dossieronderzoek of the evaluation: a sample that is judged, and what it says about the work. */
@ApiTags('kwaliteit')
@Controller('v1/kwaliteitsonderzoeken')
export class KwaliteitsonderzoekenController {
  constructor(
    @Inject(SQL) private readonly sql: Sql,
    private readonly bus: CommandBus,
    private readonly metrics: Metrics,
  ) {}

  @Get()
  async list(@Query() { cursor, limit = '50' }: Bladeren, @FromCaller() caller: Caller) {
    admit(caller, ['KWALITEITSTOETSER', ...LEIDING]);
    const page = await listOnderzoeken(this.sql, caller.actor, { cursor, limit: Number(limit) });
    if (!page) throw unknownCursor();
    return pageOf('/v1/kwaliteitsonderzoeken', { limit }, page);
  }

  /** Plans a study; nothing is drawn yet. */
  @Post()
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  async plan(
    @Body() { naam, zaad, tweedePercentage = 100, ...plan }: OnderzoekGegevens,
    @IdempotencyKey() idempotency: Idempotency | undefined,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const input = {
      naam,
      zaad: zaad ?? null,
      plan: { ...plan, tweedePercentage },
      ...byOf(caller, idempotency),
    };
    const answer = await this.done('planOnderzoek', caller, await this.bus.execute(new PlanOnderzoek(input)));
    void reply
      .header('location', `/v1/kwaliteitsonderzoeken/${answer.id}`)
      .header('etag', `"${answer.versie}"`);
    return answer;
  }

  /** What a plan is made of: the kantoren, who may judge whose work, the kinds of dossiers. */
  @Get('keuzes')
  keuzes(@FromCaller() caller: Caller) {
    admit(caller, ['KWALITEITSTOETSER']);
    return readKeuzes(this.sql);
  }

  @Get(':id')
  async read(
    @Param('id') id: string,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    admit(caller, ['KWALITEITSTOETSER', ...LEIDING]);
    const onderzoek = isUuid(id) ? await readOnderzoek(this.sql, id, caller.actor) : undefined;
    if (!onderzoek) throw notFound();
    void reply.header('etag', `"${onderzoek.versie}"`);
    return onderzoek;
  }

  /** Draws the sample, replaces a dossier that cannot be judged, closes or withdraws the study. */
  @Post(':id/acties')
  @HttpCode(200)
  @ApiHeader({ name: 'If-Match', required: true, description: 'De versie van het onderzoek, zoals "1"' })
  async act(
    @Param('id') onderzoekId: string,
    @Body() { actie, gegevens }: OnderzoekActieVraag,
    @IfMatch() verwachteVersie: number,
    @IdempotencyKey() idempotency: Idempotency | undefined,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (!isUuid(onderzoekId)) throw notFound();
    if ((actie === 'vervang') !== (gegevens !== undefined))
      throw invalid([{ veld: 'gegevens', melding: 'horen bij vervang, en alleen daarbij' }]);
    const input = { onderzoekId, actie, verwachteVersie, ...(gegevens && { vervang: gegevens }) };
    const result = await this.bus.execute(new ActOnOnderzoek({ ...input, ...byOf(caller, idempotency) }));
    const answer = await this.done(`onderzoek ${actie}`, caller, result);
    void reply.header('etag', `"${answer.versie}"`);
    return answer;
  }

  /** The sample, with how far the judging of each dossier is. */
  @Get(':id/dossiers')
  async dossiers(
    @Param('id') id: string,
    @Query() { cursor, limit = '50', status }: SteekproefVraag,
    @FromCaller() caller: Caller,
  ) {
    admit(caller, ['KWALITEITSTOETSER']);
    if (!isUuid(id) || !(await readOnderzoek(this.sql, id, caller.actor))) throw notFound();
    const page = await listSteekproef(this.sql, id, caller.actor, { status, cursor, limit: Number(limit) });
    if (!page) throw unknownCursor();
    await this.record(caller, { handeling: 'ZOEK', object: 'steekproef', uitkomst: 'OK' });
    return pageOf(`/v1/kwaliteitsonderzoeken/${id}/dossiers`, { status, limit }, page);
  }

  /** The integral judgment on one dossier of the sample. */
  @Post(':id/dossiers/:dossierId/oordeel')
  @HttpCode(200)
  @ApiHeader({ name: 'If-Match', required: true, description: 'De versie van het dossier in de steekproef' })
  async oordeel(
    @Param('id') onderzoekId: string,
    @Param('dossierId') id: string,
    @Body() { toelichting, ...integraal }: IntegraalGegevens,
    @IfMatch() verwachteVersie: number,
    @IdempotencyKey() idempotency: Idempotency | undefined,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (!isUuid(onderzoekId) || !isUuid(id)) throw notFound();
    const input = {
      onderzoekId,
      id,
      ...integraal,
      toelichting: toelichting ?? null,
      verwachteVersie,
      ...byOf(caller, idempotency),
    };
    const answer = await this.done(
      'oordeelIntegraal',
      caller,
      await this.bus.execute(new JudgeIntegraal(input)),
    );
    void reply.header('etag', `"${answer.versie}"`);
    return answer;
  }

  /** What the study says. While it runs only for who judges: halfway figures would steer them. */
  @Get(':id/resultaten')
  async resultaten(@Param('id') id: string, @FromCaller() caller: Caller) {
    admit(caller, ['KWALITEITSTOETSER', ...LEIDING]);
    const onderzoek = isUuid(id) ? await readOnderzoek(this.sql, id, caller.actor) : undefined;
    if (!onderzoek) throw notFound();
    const toetst = caller.actor.rollen.includes('KWALITEITSTOETSER');
    if (onderzoek.status !== 'AFGEROND' && !toetst)
      throw new Problem(
        409,
        'NOG_NIET_BEOORDEELD',
        'De resultaten verschijnen als het onderzoek is afgerond.',
      );
    const [answer] = await Promise.all([
      readResultaten(this.sql, id, onderzoek.plan.groepen, toetst),
      this.record(caller, { handeling: 'ZOEK', object: 'kwaliteitsresultaten', uitkomst: 'OK' }),
    ]);
    return answer;
  }

  private async done<T extends { kind: string }>(actie: string, caller: Caller, result: T) {
    this.metrics.countAct(actie, result.kind);
    if (isNotDone(result)) {
      await this.record(caller, { handeling: 'ACTIE', object: actie, uitkomst: 'GEWEIGERD' });
      throw problemOf(result);
    }
    const { kind: _kind, ...answer } = result;
    return answer as Omit<Extract<T, { kind: 'ok' }>, 'kind'>;
  }

  private record({ actor, requestId }: Caller, what: Pick<Access, 'handeling' | 'object' | 'uitkomst'>) {
    const { medewerkerId, rollen } = actor;
    const hoedanigheid = rollen.includes('KWALITEITSTOETSER') ? 'KWALITEITSTOETSER' : (rollen[0] ?? 'GEEN');
    return recordAccess(this.sql, { requestId, medewerkerId, hoedanigheid, dossierId: null, ...what });
  }
}

const byOf = ({ actor, requestId }: Caller, idempotency: Idempotency | undefined) => ({
  by: actor,
  verzoekId: requestId,
  ...(idempotency && { idempotency }),
});

function admit({ actor }: Caller, rollen: readonly Rol[]): void {
  if (!rollen.some((rol) => actor.rollen.includes(rol)))
    throw new Problem(
      403,
      undefined,
      'Kwaliteitsonderzoek is voor kwaliteitstoetsers en voor wie leiding geeft.',
    );
}
