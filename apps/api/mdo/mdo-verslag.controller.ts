import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { opensAs } from '../../../libs/access/compartment';
import { recordAccess } from '../../../libs/access/access-log';
import { asSeenFrom, sightCondition } from '../../../libs/access/sight';
import { findWhereabouts, isUuid, type DossierPlace } from '../../../libs/access/whereabouts';
import { composeMedischVerslag, composeVerslag } from '../../../libs/casework/brieven/compose-verslag';
import { renderPdf } from '../../../libs/casework/brieven/render-pdf';
import { findMdo, readMdo, type MdoView } from '../../../libs/casework/queries/mdo.query';
import {
  medischeBesprekingen,
  outcomesOf,
  verslagVan,
  type Medisch,
  type Verslag,
} from '../../../libs/casework/queries/mdo-verslag.query';
import { Cipher } from '../../../libs/storage/cipher';
import { type Caller, FromCaller } from '../door/caller';
import { DossierDoor } from '../door/dossier-door';
import { handOut, PDF } from '../door/paper';
import { notFound, Problem } from '../problem';

/** The minutes of a session. Nobody writes them: they are what was recorded. */
@ApiTags('mdo')
@Controller('v1/mdo-sessies/:id/verslag')
export class MdoVerslagController {
  constructor(
    private readonly door: DossierDoor,
    private readonly cipher: Cipher,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Het verslag; de medische bespreking alleen voor wie het compartiment mag openen',
  })
  async verslag(@Param('id') id: string, @FromCaller() caller: Caller): Promise<Verslag> {
    const sessie = await this.enter(id, caller);
    return this.read(sessie, await this.medisch(sessie, caller));
  }

  /** Without anything medical, whoever asks: paper lies about. */
  @Get('pdf')
  @ApiOperation({ summary: 'Het verslag als PDF, zonder medische bespreking' })
  @ApiOkResponse(PDF)
  async pdf(
    @Param('id') id: string,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const verslag = await this.read(await this.enter(id, caller), new Map());
    return handOut(reply, `verslag-mdo-${verslag.datum}.pdf`, await renderPdf(composeVerslag(verslag)));
  }

  @Get('medisch/pdf')
  @ApiOperation({
    summary: 'De medische bespreking als PDF, van de dossiers waarvan u het compartiment opent',
  })
  @ApiOkResponse(PDF)
  async medischePdf(
    @Param('id') id: string,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const sessie = await this.enter(id, caller);
    if ((await this.mayOpen(sessie, caller)).length === 0) {
      await this.record(caller, null, 'GEWEIGERD');
      throw new Problem(
        403,
        'COMPARTIMENT_GESLOTEN',
        'De medische bespreking is alleen voor de medische disciplines van het team.',
      );
    }
    const verslag = await this.read(sessie, await this.medisch(sessie, caller));
    const pdf = await renderPdf(composeMedischVerslag(verslag));
    return handOut(reply, `verslag-mdo-medisch-${verslag.datum}.pdf`, pdf);
  }

  private async read(sessie: MdoView, medisch: ReadonlyMap<string, Medisch>): Promise<Verslag> {
    return verslagVan(sessie, await outcomesOf(this.door.sql, sessie.id), medisch);
  }

  private async enter(id: string, caller: Caller): Promise<MdoView> {
    const { sql } = this.door;
    const place = isUuid(id) ? await findMdo(sql, id) : undefined;
    const seen = place && asSeenFrom(caller.actor, place).rollen.length > 0;
    await this.record(caller, null, seen ? 'OK' : 'NIET_GEVONDEN');
    if (!seen) throw notFound();
    return (await readMdo(sql, id, (after) => sightCondition(caller.actor, 'o', after)))!;
  }

  /** The discussed dossiers whose compartment this person opens. */
  private async mayOpen({ agenda }: MdoView, { actor }: Caller): Promise<DossierPlace[]> {
    const discussed = agenda.filter(({ status }) => status === 'BESPROKEN').map(({ dossierId }) => dossierId);
    const places = await findWhereabouts(this.door.sql, discussed);
    return places.filter((place) => opensAs('MEDISCH', actor, place));
  }

  /** Only of the dossiers whose compartment this person opens, each on record; without one, nothing is even read. */
  private async medisch(sessie: MdoView, caller: Caller): Promise<Map<string, Medisch>> {
    const mayOpen = await this.mayOpen(sessie, caller);
    if (mayOpen.length === 0) return new Map();
    const ids = mayOpen.map(({ dossierId }) => dossierId);
    const open = (inhoud: Buffer) => this.cipher.openMedisch(inhoud);
    const found = await medischeBesprekingen(this.door.sql, sessie.id, ids, open);
    for (const place of mayOpen.filter(({ dossierId }) => found.has(dossierId)))
      await this.record(caller, place, 'OK');
    return found;
  }

  private record(
    { actor, requestId }: Caller,
    dossier: DossierPlace | null,
    uitkomst: 'OK' | 'NIET_GEVONDEN' | 'GEWEIGERD',
  ): Promise<void> {
    const rol = dossier ? opensAs('MEDISCH', actor, dossier) : actor.rollen[0];
    return recordAccess(this.door.sql, {
      requestId,
      medewerkerId: actor.medewerkerId,
      hoedanigheid: rol ?? 'GEEN',
      dossierId: dossier?.dossierId ?? null,
      handeling: dossier ? 'LEES_MEDISCH' : 'MDO',
      object: 'mdo verslag',
      uitkomst,
    });
  }
}
