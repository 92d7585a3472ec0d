import { Body, Controller, Get, Inject, Post, Query, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { recordAccess, type Access } from '../../../libs/access/access-log';
import { BEHEERT_REGELS, StelRegelboekVast } from '../../../libs/casework/commands/stel-regelboek-vast';
import { proefRegelboek } from '../../../libs/casework/queries/proef-regelboek.query';
import { listRegelboeken, listRegels, listTaakcatalogus } from '../../../libs/casework/queries/regels.query';
import type { Wijziging } from '../../../libs/domain/regels/wijzig-regelboek';
import { hoedanigheidVoor } from '../../../libs/domain/rollen';
import type { Sql } from '../../../libs/storage/sql';
import { type Caller, FromCaller } from '../door/caller';
import { isNotDone, problemOf } from '../door/outcome';
import { invalid, Problem } from '../problem';
import { SQL } from '../sql-token';
import { ProefVraag } from '../validation/proef-vraag';
import { RegelboekGegevens, RegelsVraag } from './regels.dto';

/** The dated rules of the law, for everybody to read and for one role to change. */
@ApiTags('regels')
@Controller('v1')
export class RegelsController {
  constructor(
    private readonly bus: CommandBus,
    @Inject(SQL) private readonly sql: Sql,
  ) {}

  /** The rules in force on a day, of the newest rulebook. */
  @Get('regels')
  regels(@Query() { opDatum }: RegelsVraag) {
    return listRegels(this.sql, opDatum);
  }

  /** Every taak: whose it is, whether it may be delegated, what it needs and produces, and its norm in minutes. */
  @Get('taakcatalogus')
  taakcatalogus(@Query() { opDatum }: RegelsVraag) {
    return listTaakcatalogus(this.sql, opDatum);
  }

  /** Every version of the rulebook: why, by whom and when. */
  @Get('regelboeken')
  regelboeken() {
    return listRegelboeken(this.sql);
  }

  /** A next version of the rulebook; with `proef=true` only which open dossiers it would change. */
  @Post('regelboeken')
  async stelVast(
    @Body() gegevens: RegelboekGegevens,
    @Query() { proef }: ProefVraag,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const object = proef === 'true' ? 'proef regelboek' : 'stel regelboek vast';
    const handeling = proef === 'true' ? 'ZOEK' : 'ACTIE';
    if (!hoedanigheidVoor(caller.actor, BEHEERT_REGELS)) {
      await this.record(caller, { handeling, object, uitkomst: 'GEWEIGERD' });
      throw new Problem(403, undefined, 'Regels vaststellen hoort niet bij uw rol.');
    }
    const wijzigingen = gegevens.wijzigingen.map(wijzigingOf);
    if (proef === 'true') {
      const result = await proefRegelboek(this.sql, wijzigingen);
      await this.record(caller, { handeling, object, uitkomst: 'OK' });
      if (result.kind === 'invalid') throw invalid(result.fouten);
      const { kind: _kind, ...answer } = result;
      void reply.status(200);
      return answer;
    }
    const { toelichting, versie } = gegevens;
    const result = await this.bus.execute(
      new StelRegelboekVast({ toelichting, wijzigingen, by: caller.actor, ...(versie && { versie }) }),
    );
    await this.record(caller, { handeling, object, uitkomst: isNotDone(result) ? 'GEWEIGERD' : 'OK' });
    if (isNotDone(result)) throw problemOf(result);
    const { kind: _kind, ...answer } = result;
    return answer;
  }

  private record(
    { actor, requestId }: Caller,
    what: Pick<Access, 'handeling' | 'object' | 'uitkomst'>,
  ): Promise<void> {
    return recordAccess(this.sql, {
      requestId,
      medewerkerId: actor.medewerkerId,
      hoedanigheid: hoedanigheidVoor(actor, BEHEERT_REGELS) ?? actor.rollen[0] ?? 'GEEN',
      dossierId: null,
      ...what,
    });
  }
}

function wijzigingOf(gegevens: RegelboekGegevens['wijzigingen'][number]): Wijziging {
  if (gegevens.actie === 'BEEINDIG') {
    const { actie, sleutel, van, tot } = gegevens;
    return { actie, sleutel, van, tot };
  }
  const { tot, ...regel } = gegevens.regel;
  return { actie: gegevens.actie, regel: { ...regel, tot: tot ?? null } };
}
