import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { opensAs } from '../../../libs/access/compartment';
import { isUuid } from '../../../libs/access/whereabouts';
import {
  findBijlage,
  findBrief,
  listBrieven,
  type Papier,
} from '../../../libs/casework/queries/brieven.query';
import { Cipher } from '../../../libs/storage/cipher';
import { type Caller, FromCaller } from '../door/caller';
import { DossierDoor } from '../door/dossier-door';
import { handOut, PDF } from '../door/paper';
import { notFound, Problem } from '../problem';
import { ToenVraag } from './dossiers.dto';

/** The letters of a dossier and their PDFs. Opening one is a reading like any other: it goes on record. */
@ApiTags('dossiers')
@Controller('v1/dossiers/:id/brieven')
export class DossierBrievenController {
  constructor(
    private readonly door: DossierDoor,
    private readonly cipher: Cipher,
  ) {}

  @Get()
  async list(@Param('id') id: string, @Query() { opTijdstip }: ToenVraag, @FromCaller() caller: Caller) {
    const attempt = { handeling: 'LEES', object: 'brieven' } as const;
    const entered = await this.door.enter(id, caller, attempt);
    const magMedisch = opensAs('MEDISCH', entered.actor, entered.place) !== undefined;
    const items = await this.door.read(entered, caller, attempt, () =>
      listBrieven(this.door.sql, id, magMedisch, opTijdstip),
    );
    return { items, _links: {} };
  }

  @Get(':briefId.pdf')
  @ApiOperation({ summary: 'Een brief als PDF' })
  @ApiOkResponse(PDF)
  async pdf(
    @Param('id') id: string,
    @Param('briefId') briefId: string,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const attempt = { handeling: 'LEES', object: 'brief' } as const;
    const entered = await this.door.enter(id, caller, attempt);
    const found = () =>
      isUuid(briefId) ? findBrief(this.door.sql, id, briefId) : Promise.resolve(undefined);
    return handOutPapier(await this.door.read(entered, caller, attempt, found), reply);
  }

  /** The same letter, for whoever asks by `Accept: application/pdf`. */
  @Get(':briefId')
  @ApiOperation({ summary: 'Een brief als PDF' })
  @ApiOkResponse(PDF)
  brief(
    @Param('id') id: string,
    @Param('briefId') briefId: string,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    return this.pdf(id, briefId, caller, reply);
  }

  /** The medical annex of a besluit (Wet WIA 106, ZW 75c): for the medical disciplines of the team only. */
  @Get(':briefId/bijlage.pdf')
  @ApiOperation({ summary: 'De medische bijlage bij een brief als PDF' })
  @ApiOkResponse(PDF)
  async bijlage(
    @Param('id') id: string,
    @Param('briefId') briefId: string,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const attempt = { handeling: 'LEES_MEDISCH', object: 'bijlage' } as const;
    const entered = await this.door.enter(id, caller, attempt);
    const rol = opensAs('MEDISCH', entered.actor, entered.place);
    if (!rol) {
      await this.door.record(entered.place, entered.actor, caller, attempt, 'GEWEIGERD');
      throw new Problem(
        403,
        'COMPARTIMENT_GESLOTEN',
        'De medische bijlage is alleen voor de medische disciplines van het team.',
      );
    }
    const actor = { ...entered.actor, rollen: [rol] };
    const open = (inhoud: Buffer) => this.cipher.openMedisch(inhoud);
    const found = () =>
      isUuid(briefId) ? findBijlage(this.door.sql, id, briefId, open) : Promise.resolve(undefined);
    return handOutPapier(await this.door.read({ ...entered, actor }, caller, attempt, found), reply);
  }
}

function handOutPapier(papier: Papier | undefined, reply: FastifyReply): Buffer {
  if (!papier) throw notFound();
  return handOut(reply, papier.bestand, papier.pdf);
}
