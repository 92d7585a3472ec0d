import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Handeling } from '../../../libs/access/access-log';
import { opensAs } from '../../../libs/access/compartment';
import type { Sql } from '../../../libs/storage/sql';
import { listFeiten } from '../../../libs/casework/queries/feiten.query';
import { listGrootboek } from '../../../libs/casework/queries/grootboek.query';
import { listInzage } from '../../../libs/casework/queries/inzage.query';
import { listStukken } from '../../../libs/casework/queries/stukken.query';
import { listTermijnenToen } from '../../../libs/casework/queries/dossier-toen.query';
import { listTermijnen } from '../../../libs/casework/queries/termijnen.query';
import type { Compartiment } from '../../../libs/domain/medisch';
import { Cipher } from '../../../libs/storage/cipher';
import { type Caller, FromCaller } from '../door/caller';
import { DossierDoor } from '../door/dossier-door';
import { notFound, Problem } from '../problem';
import { ToenVraag } from './dossiers.dto';

@ApiTags('dossiers')
@Controller('v1/dossiers/:id')
export class DossierStukkenController {
  constructor(
    private readonly door: DossierDoor,
    private readonly cipher: Cipher,
  ) {}

  @Get('feiten')
  feiten(@Param('id') id: string, @Query() { opTijdstip }: ToenVraag, @FromCaller() caller: Caller) {
    return this.list(id, caller, 'feiten', (sql) => listFeiten(sql, id, opTijdstip));
  }

  /** Every change of every legal clock: by which fact, on what ground, by whom, since when, and the days it added. */
  @Get('grootboek')
  grootboek(@Param('id') id: string, @FromCaller() caller: Caller) {
    return this.list(id, caller, 'grootboek', (sql) => listGrootboek(sql, id));
  }

  /** Every legal clock of the dossier with the steps behind its date; an array, as the contract has it. */
  @Get('termijnen')
  async termijnen(@Param('id') id: string, @Query() { opTijdstip }: ToenVraag, @FromCaller() caller: Caller) {
    const clocks = (sql: Sql) =>
      opTijdstip ? listTermijnenToen(sql, id, opTijdstip) : listTermijnen(sql, id);
    return (await this.list(id, caller, 'termijnen', clocks)).items;
  }

  @Get('medisch')
  medisch(@Param('id') id: string, @Query() { opTijdstip }: ToenVraag, @FromCaller() caller: Caller) {
    return this.compartment(id, caller, 'MEDISCH', opTijdstip);
  }

  @Get('fml')
  fml(@Param('id') id: string, @Query() { opTijdstip }: ToenVraag, @FromCaller() caller: Caller) {
    return this.compartment(id, caller, 'FML', opTijdstip);
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
    query: (sql: Sql) => Promise<T[] | undefined>,
  ) {
    const attempt = { handeling: 'LEES', object } as const;
    const entered = await this.door.enter(id, caller, attempt);
    const items = await this.door.read(entered, caller, attempt, () => query(this.door.sql));
    if (!items) throw notFound();
    return itemsOf(items);
  }

  private async compartment(id: string, caller: Caller, compartiment: Compartiment, opTijdstip?: string) {
    const attempt = { handeling: HANDELING[compartiment], object: compartiment.toLowerCase() };
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
    const open = (inhoud: Buffer) => this.cipher.openMedisch(inhoud);
    const stukken = () => listStukken(this.door.sql, id, compartiment, open, opTijdstip);
    return itemsOf(await this.door.read({ ...entered, actor }, caller, attempt, stukken));
  }
}

const HANDELING: Readonly<Record<Compartiment, Handeling>> = { MEDISCH: 'LEES_MEDISCH', FML: 'LEES_FML' };

const itemsOf = <T>(items: T[]) => ({ items, _links: {} });
