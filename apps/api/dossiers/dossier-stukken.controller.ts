import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Handeling } from '../../../libs/access/access-log';
import { opensAs } from '../../../libs/access/compartment';
import { listBrieven } from '../../../libs/casework/queries/brieven.query';
import { listFeiten } from '../../../libs/casework/queries/feiten.query';
import { listInzage } from '../../../libs/casework/queries/inzage.query';
import { listStukken } from '../../../libs/casework/queries/stukken.query';
import { listTermijnen } from '../../../libs/casework/queries/termijnen.query';
import type { Compartiment } from '../../../libs/domain/medisch';
import { Cipher } from '../../../libs/storage/cipher';
import { type Caller, FromCaller } from '../door/caller';
import { DossierDoor } from '../door/dossier-door';
import { Problem } from '../problem';

@ApiTags('dossiers')
@Controller('v1/dossiers/:id')
export class DossierStukkenController {
  constructor(
    private readonly door: DossierDoor,
    private readonly cipher: Cipher,
  ) {}

  @Get('feiten')
  feiten(@Param('id') id: string, @FromCaller() caller: Caller) {
    return this.list(id, caller, 'feiten', listFeiten);
  }

  @Get('brieven')
  brieven(@Param('id') id: string, @FromCaller() caller: Caller) {
    return this.list(id, caller, 'brieven', listBrieven);
  }

  /** The ledger of every legal clock of the dossier; an array, as the contract has it. */
  @Get('termijnen')
  async termijnen(@Param('id') id: string, @FromCaller() caller: Caller) {
    return (await this.list(id, caller, 'termijnen', listTermijnen)).items;
  }

  @Get('medisch')
  medisch(@Param('id') id: string, @FromCaller() caller: Caller) {
    return this.compartment(id, caller, 'MEDISCH', 'LEES_MEDISCH');
  }

  @Get('fml')
  fml(@Param('id') id: string, @FromCaller() caller: Caller) {
    return this.compartment(id, caller, 'FML', 'LEES_FML');
  }

  /** Who looked at this dossier: for the privacy officer, whose looking is on record like any other. */
  @Get('inzage')
  async inzage(@Param('id') id: string, @FromCaller() caller: Caller) {
    const attempt = { handeling: 'LEES_INZAGE', object: 'inzage' } as const;
    const entered = await this.door.enter(id, caller, attempt);
    if (!entered.actor.rollen.includes('PRIVACY_OFFICER')) {
      await this.door.record(entered.place, entered.actor, caller, attempt, 'GEWEIGERD');
      throw new Problem(403, undefined, 'De inzage is alleen voor de privacy officer.');
    }
    const actor = { ...entered.actor, rollen: ['PRIVACY_OFFICER' as const] };
    return itemsOf(
      await this.door.read({ ...entered, actor }, caller, attempt, () => listInzage(this.door.sql, id)),
    );
  }

  private async list<T>(
    id: string,
    caller: Caller,
    object: string,
    query: (sql: DossierDoor['sql'], id: string) => Promise<T[]>,
  ) {
    const attempt = { handeling: 'LEES', object } as const;
    const entered = await this.door.enter(id, caller, attempt);
    return itemsOf(await this.door.read(entered, caller, attempt, () => query(this.door.sql, id)));
  }

  private stukken(id: string, compartiment: Compartiment) {
    return listStukken(this.door.sql, id, compartiment, (inhoud) => this.cipher.openMedisch(inhoud));
  }

  private async compartment(id: string, caller: Caller, compartiment: Compartiment, handeling: Handeling) {
    const attempt = { handeling, object: compartiment.toLowerCase() };
    const entered = await this.door.enter(id, caller, attempt);
    const rol = opensAs(compartiment, entered.actor, entered.place);
    if (!rol) {
      await this.door.record(entered.place, entered.actor, caller, attempt, 'GEWEIGERD');
      throw new Problem(
        403,
        'COMPARTIMENT_GESLOTEN',
        'Dit deel is alleen voor de medische disciplines van het team.',
      );
    }
    const actor = { ...entered.actor, rollen: [rol] };
    return itemsOf(
      await this.door.read({ ...entered, actor }, caller, attempt, () => this.stukken(id, compartiment)),
    );
  }
}

const itemsOf = <T>(items: T[]) => ({ items, _links: {} });
