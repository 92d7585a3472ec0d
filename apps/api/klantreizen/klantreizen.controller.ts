import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { asSeenFrom } from '../../../libs/access/sight';
import { isUuid, type DossierPlace } from '../../../libs/access/whereabouts';
import { readKlantreis } from '../../../libs/casework/queries/klantreis.query';
import { type Caller, FromCaller } from '../door/caller';
import { DossierDoor } from '../door/dossier-door';
import { notFound } from '../problem';

const ATTEMPT = { handeling: 'LEES', object: 'klantreis' } as const;

@ApiTags('klantreizen')
@Controller('v1/klantreizen')
export class KlantreizenController {
  constructor(private readonly door: DossierDoor) {}

  /** Every dossier of one client that the caller may see, with its milestones; each dossier shown is on the log. */
  @Get(':clientId')
  async klantreis(@Param('clientId') clientId: string, @FromCaller() caller: Caller) {
    if (!isUuid(clientId)) throw notFound();
    const { seen, unseen, klantreis } = await readKlantreis(this.door.sql, caller.actor, clientId);
    if (!klantreis) {
      await this.record(unseen, caller, 'NIET_GEVONDEN');
      throw notFound();
    }
    await this.record(seen, caller, 'OK');
    return klantreis;
  }

  /** In the capacity in which each dossier is seen; who sees none is on record as who they are. */
  private async record(
    places: DossierPlace[],
    { actor, requestId }: Caller,
    uitkomst: 'OK' | 'NIET_GEVONDEN',
  ) {
    await Promise.all(
      places.map((place) => {
        const seen = uitkomst === 'OK' ? asSeenFrom(actor, place) : actor;
        return this.door.record(place, seen, { actor, requestId }, ATTEMPT, uitkomst);
      }),
    );
  }
}
