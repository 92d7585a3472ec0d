import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { recordAccess, type Access } from '../../../libs/access/access-log';
import { asSeenFrom, sightCondition } from '../../../libs/access/sight';
import { isUuid } from '../../../libs/access/whereabouts';
import { ActOnMdo, type ActOnMdoInput } from '../../../libs/casework/commands/act-on-mdo';
import { PlanMdo, type MdoDone } from '../../../libs/casework/commands/plan-mdo';
import { findMdo, listMdo, readMdo } from '../../../libs/casework/queries/mdo.query';
import { mdoCijfers, mdoCijfersPerTeam } from '../../../libs/casework/queries/mdo-cijfers.query';
import { doetInMdo } from '../../../libs/domain/mdo/sessie';
import type { NotDone } from '../../../libs/casework/results';
import { type Caller, FromCaller } from '../door/caller';
import { IdempotencyKey, IfMatch, type Idempotency } from '../door/conditions';
import { DossierDoor } from '../door/dossier-door';
import { isNotDone, problemOf } from '../door/outcome';
import { Metrics } from '../metrics';
import { invalid, notFound } from '../problem';
import { checkGegevens } from '../validation/gegevens';
import { checkMdoGegevens } from './mdo-forms';
import { MdoActieVraag, MdoLijstVraag, NieuweMdoVraag } from './mdo.dto';

/** The multidisciplinary meetings of a team: agenda, attendance, and the outcome per client. */
@ApiTags('mdo')
@Controller('v1/mdo-sessies')
export class MdoController {
  constructor(
    private readonly door: DossierDoor,
    private readonly bus: CommandBus,
    private readonly metrics: Metrics,
  ) {}

  /** What is open or planned, and the last ones; of one team with how it stands. */
  @Get()
  @ApiOperation({ summary: 'De MDO’s in zicht, en hoe het team ervoor staat' })
  async list(@Query() { team, limit = '20' }: MdoLijstVraag, @FromCaller() caller: Caller) {
    const { sql } = this.door;
    const ofTeam = team ?? caller.actor.teamId ?? undefined;
    const items = await listMdo(sql, { team: ofTeam, limit: Number(limit) }, (after) =>
      sightCondition(caller.actor, 's', after),
    );
    const inSight = ofTeam !== undefined && (await this.seesTeam(ofTeam, caller));
    await this.record(caller, 'lijst');
    return {
      items,
      cijfers: inSight ? await mdoCijfers(sql, ofTeam) : null,
      perTeam: await this.perTeam(caller),
      _links: {},
    };
  }

  /** Plans a session, today or on a later day; its agenda makes itself. */
  @Post()
  @HttpCode(201)
  @ApiOperation({ summary: 'Plan een MDO' })
  async plan(
    @Body() { team, datum, aanvang }: NieuweMdoVraag,
    @IdempotencyKey() idempotency: Idempotency | undefined,
    @FromCaller() { actor, requestId }: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const ofTeam = team ?? actor.teamId;
    if (ofTeam === null) throw invalid([{ veld: 'team', melding: 'is verplicht' }]);
    const input = {
      team: ofTeam,
      datum: datum as never,
      aanvang,
      by: actor,
      idempotency,
      verzoekId: requestId,
    };
    return this.answer('planMdo', await this.bus.execute(new PlanMdo(input)), reply);
  }

  @Get(':id')
  @ApiOperation({ summary: 'Eén MDO: agenda, aanwezigen, quorum en wie er nu besproken wordt' })
  async read(
    @Param('id') id: string,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const place = await this.enter(id, caller);
    const sessie = await readMdo(this.door.sql, id, (after) => sightCondition(caller.actor, 'o', after));
    await this.record(caller, 'sessie');
    const actor = asSeenFrom(caller.actor, place);
    void reply.header('etag', `"${sessie!.versie}"`);
    return { ...sessie!, mogelijk: sessie!.mogelijk.filter((actie) => doetInMdo(actor, actie)) };
  }

  /** Lets one act happen in a session, on the version the caller looked at. */
  @Post(':id/acties')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Doe iets in een MDO; een besluit schrijft dossier en MDO samen of geen van beide',
  })
  @ApiHeader({ name: 'If-Match', required: true, description: 'De versie van het MDO, zoals "2"' })
  async act(
    @Param('id') sessieId: string,
    @Body() { actie, gegevens = {} }: MdoActieVraag,
    @IfMatch() verwachteVersie: number,
    @IdempotencyKey() idempotency: Idempotency | undefined,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.enter(sessieId, caller);
    const fouten = checkMdoGegevens(actie, gegevens);
    if (fouten.length > 0) throw invalid(fouten);
    const result = await this.bus.execute(
      new ActOnMdo({
        sessieId,
        actie,
        gegevens: gegevens as ActOnMdoInput['gegevens'],
        checkForm: checkGegevens,
        verwachteVersie,
        by: caller.actor,
        idempotency,
        verzoekId: caller.requestId,
      }),
    );
    if (isNotDone(result) && ['forbidden', 'refused'].includes(result.kind))
      await this.record(caller, actie, 'GEWEIGERD');
    return this.answer(actie, result, reply);
  }

  private answer(actie: string, result: MdoDone | NotDone, reply: FastifyReply) {
    this.metrics.countAct(actie, result.kind);
    if (isNotDone(result)) throw problemOf(result);
    const { kind: _kind, ...answer } = result;
    void reply.header('etag', `"${answer.versie}"`);
    return answer;
  }

  /** Whoever may not see the team is told that its session does not exist. */
  private async enter(id: string, caller: Caller) {
    const place = isUuid(id) ? await findMdo(this.door.sql, id) : undefined;
    if (!place) throw notFound();
    if (asSeenFrom(caller.actor, place).rollen.length > 0) return place;
    await this.record(caller, 'sessie', 'NIET_GEVONDEN');
    throw notFound();
  }

  /** For who sees a whole kantoor, by the same reach as its dossiers. */
  private async perTeam({ actor }: Caller) {
    const { kantoorId } = actor;
    if (kantoorId === null) return null;
    const kantoor = { teamId: '', kantoorId, vastAanspreekpuntId: null };
    return asSeenFrom(actor, kantoor).rollen.length > 0 ? mdoCijfersPerTeam(this.door.sql, kantoorId) : null;
  }

  private async seesTeam(team: string, { actor }: Caller): Promise<boolean> {
    const [found] = await this.door.sql.query<{ kantoorId: string }[]>(
      'select kantoor_id as "kantoorId" from teams where id = $1',
      [team],
    );
    const place = found && { teamId: team, kantoorId: found.kantoorId, vastAanspreekpuntId: null };
    return place !== undefined && asSeenFrom(actor, place).rollen.length > 0;
  }

  private record(
    { actor, requestId }: Caller,
    object: string,
    uitkomst: Access['uitkomst'] = 'OK',
  ): Promise<void> {
    return recordAccess(this.door.sql, {
      requestId,
      medewerkerId: actor.medewerkerId,
      hoedanigheid: actor.rollen[0] ?? 'GEEN',
      dossierId: null,
      handeling: 'MDO',
      object: `mdo ${object}`,
      uitkomst,
    });
  }
}
