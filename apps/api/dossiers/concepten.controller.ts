import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Handeling } from '../../../libs/access/access-log';
import { definitionOf } from '../../../libs/domain/journeys/registry';
import type { JsonObject } from '../../../libs/domain/json';
import { Cipher } from '../../../libs/storage/cipher';
import { dropConcept, findConcept, saveConcept, type ConceptKey } from '../../../libs/storage/concepten';
import { type Caller, FromCaller } from '../door/caller';
import { DossierDoor } from '../door/dossier-door';
import { notFound } from '../problem';
import { ConceptVraag } from './concept.dto';

/**
 * Drafts of acts. They belong to whoever typed them: the address has no person in it, so another person's draft cannot
 * even be asked for. Reading one back and starting one go on record, not every letter typed in between.
 */
@ApiTags('concepten')
@Controller('v1/dossiers/:id/concepten/:actie')
export class ConceptenController {
  constructor(
    private readonly door: DossierDoor,
    private readonly cipher: Cipher,
  ) {}

  @Put()
  @HttpCode(200)
  @ApiOperation({ summary: 'Bewaar het eigen concept van een actie' })
  async save(
    @Param('id') id: string,
    @Param('actie') actie: string,
    @Body() { versieGezien, inhoud }: ConceptVraag,
    @FromCaller() caller: Caller,
  ) {
    const { entered, attempt, key } = await this.enter(id, actie, caller, 'CONCEPT');
    const concept = { versieGezien, inhoud: inhoud as JsonObject };
    const { tijdstip, nieuw } = await saveConcept(this.door.sql, this.cipher, key, concept);
    if (nieuw) await this.door.record(entered.place, entered.actor, caller, attempt, 'OK');
    return { versieGezien, tijdstip };
  }

  @Get()
  @ApiOperation({ summary: 'Lees het eigen concept van een actie' })
  async read(@Param('id') id: string, @Param('actie') actie: string, @FromCaller() caller: Caller) {
    const { entered, attempt, key } = await this.enter(id, actie, caller, 'LEES');
    const concept = await findConcept(this.door.sql, this.cipher, key);
    if (!concept) throw notFound();
    await this.door.record(entered.place, entered.actor, caller, attempt, 'OK');
    return concept;
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Gooi het eigen concept van een actie weg' })
  async drop(@Param('id') id: string, @Param('actie') actie: string, @FromCaller() caller: Caller) {
    const { key } = await this.enter(id, actie, caller, 'CONCEPT');
    await dropConcept(this.door.sql, key);
  }

  /** An act this kind of dossier does not know has no drafts. */
  private async enter(id: string, actie: string, caller: Caller, handeling: Handeling) {
    const attempt = { handeling, object: 'concept' } as const;
    const entered = await this.door.enter(id, caller, attempt);
    if (!Object.hasOwn(definitionOf(entered.place).acts, actie)) throw notFound();
    const key: ConceptKey = { dossierId: id, actie, medewerkerId: caller.actor.medewerkerId };
    return { entered, attempt, key };
  }
}
