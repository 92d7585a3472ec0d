import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { StelWerkvoorraadgrens } from '../../../libs/casework/commands/stel-werkvoorraadgrens';
import { readGrenzen, readWerkvoorraad } from '../../../libs/casework/queries/werkvoorraad.query';
import { LEIDT } from '../../../libs/domain/mensen/afwezigheid';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import { newestRegelboek } from '../../../libs/storage/regelboeken';
import type { Sql } from '../../../libs/storage/sql';
import { type Caller, FromCaller } from '../door/caller';
import { isNotDone, problemOf } from '../door/outcome';
import { TeamVraag } from '../mensen/mensen.dto';
import { invalid, notFound } from '../problem';
import { SQL } from '../sql-token';
import { GrensVraag } from './taken.dto';

/** How much work a team has in hand, and how much somebody may have. */
@ApiTags('taken')
@Controller('v1/werkvoorraad')
export class WerkvoorraadController {
  constructor(
    @Inject(SQL) private readonly sql: Sql,
    private readonly bus: CommandBus,
  ) {}

  /** Per colleague and discipline: open, waiting, late, norm minutes; counts only, no clients. */
  @Get()
  async werkvoorraad(@Query() { team }: TeamVraag, @FromCaller() { actor }: Caller) {
    const wanted = team ?? actor.teamId;
    if (!wanted) throw invalid([{ veld: 'team', melding: 'is nodig als u zelf geen team hebt' }]);
    const [[nu], boek] = await Promise.all([
      this.sql.query<{ vandaag: Datum; kantoorId: string | null; naam: string | null }[]>(
        `select regie_vandaag() as vandaag, t.kantoor_id as "kantoorId", t.naam
         from (select $1::text as id) x left join teams t on t.id = x.id`,
        [wanted],
      ),
      newestRegelboek(this.sql, (text, values) => this.sql.query(text, values)),
    ]);
    const leidt = actor.rollen.some((rol) => LEIDT.includes(rol));
    const inSight = wanted === actor.teamId || (leidt && nu!.kantoorId === actor.kantoorId);
    if (!nu!.kantoorId || !inSight) throw notFound();
    const found = await readWerkvoorraad(this.sql, wanted, boek, nu!.vandaag);
    const grenzen = await readGrenzen(this.sql, nu!.kantoorId);
    return { team: { id: wanted, naam: nu!.naam }, ...found, grenzen, _links: {} };
  }

  /** Another limit from today, or none; for who divides the work of the kantoor. */
  @Post('grenzen')
  @HttpCode(200)
  async grens(@Body() vraag: GrensVraag, @FromCaller() { actor }: Caller) {
    const grens = vraag.grens ?? null;
    const result = await this.bus.execute(new StelWerkvoorraadgrens({ ...vraag, grens, by: actor }));
    if (isNotDone(result)) throw problemOf(result);
    return { discipline: vraag.discipline, grens };
  }
}
