import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { readWatAls } from '../../../libs/casework/queries/wat-als.query';
import { type Caller, FromCaller } from '../door/caller';
import { DossierDoor } from '../door/dossier-door';
import { invalid, notFound, Problem } from '../problem';
import { checkGegevens } from '../validation/gegevens';
import { WatAlsBody } from './wat-als.dto';

@ApiTags('dossiers')
@Controller('v1/dossiers/:id/termijnen')
export class WatAlsController {
  constructor(private readonly door: DossierDoor) {}

  /** What would become of the clocks; nothing happens, and that somebody asked is on record. */
  @Post('_watals')
  @HttpCode(200)
  async watAls(@Param('id') id: string, @Body() { handelingen }: WatAlsBody, @FromCaller() caller: Caller) {
    const attempt = { handeling: 'LEES', object: 'wat als' } as const;
    const entered = await this.door.enter(id, caller, attempt);
    const found = await this.door.read(entered, caller, attempt, () =>
      readWatAls(this.door.sql, id, entered.actor, handelingen, checkGegevens),
    );
    if (!found) throw notFound();
    if (found.kind === 'invalid') throw invalid(found.fouten);
    if (found.kind === 'refused')
      throw new Problem(409, found.code, found.detail, {
        fouten: [{ veld: `handelingen.${found.index}`, melding: found.detail }],
      });
    return found.antwoord;
  }
}
