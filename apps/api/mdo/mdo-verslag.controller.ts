import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { opensAs } from '../../../libs/access/compartment';
import { recordAccess } from '../../../libs/access/access-log';
import { asSeenFrom, sightCondition } from '../../../libs/access/sight';
import { findWhereabouts, isUuid, type DossierPlace } from '../../../libs/access/whereabouts';
import { findMdo, readMdo, type MdoView } from '../../../libs/casework/queries/mdo.query';
import {
  medischeBesprekingen,
  outcomesOf,
  uitkomstVan,
} from '../../../libs/casework/queries/mdo-verslag.query';
import { Cipher } from '../../../libs/storage/cipher';
import { type Caller, FromCaller } from '../door/caller';
import { DossierDoor } from '../door/dossier-door';
import { notFound } from '../problem';

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
  async verslag(@Param('id') id: string, @FromCaller() caller: Caller) {
    const place = isUuid(id) ? await findMdo(this.door.sql, id) : undefined;
    const seen = place && asSeenFrom(caller.actor, place).rollen.length > 0;
    await this.record(caller, null, seen ? 'OK' : 'NIET_GEVONDEN');
    if (!seen) throw notFound();
    const { sql } = this.door;
    const sessie = (await readMdo(sql, id, (after) => sightCondition(caller.actor, 'o', after)))!;
    const namen = new Map(sessie.collegas.map((collega) => [collega.id, collega.naam]));
    const feiten = await outcomesOf(sql, id);
    const medisch = await this.medisch(id, sessie, caller);
    const { team, datum, status, voorzitter, aanwezigen } = sessie;
    const punten = sessie.agenda.map((punt) => ({
      dossierId: punt.dossierId,
      client: punt.client,
      soortLabel: punt.soortLabel,
      redenen: punt.redenen.map(({ tekst }) => tekst),
      status: punt.status,
      reden: punt.reden,
      ...(punt.status === 'BESPROKEN' && {
        uitkomst: uitkomstVan(
          feiten.filter(({ dossierId }) => dossierId === punt.dossierId),
          (medewerkerId) => namen.get(medewerkerId) ?? medewerkerId,
        ),
      }),
      ...(medisch.has(punt.dossierId) && { medisch: medisch.get(punt.dossierId) }),
    }));
    return { id, team, datum, status, voorzitter, aanwezigen, punten };
  }

  /** Only of the dossiers whose compartment this person opens, each on record; without one, nothing is even read. */
  private async medisch(id: string, { agenda }: MdoView, caller: Caller) {
    const discussed = agenda.filter(({ status }) => status === 'BESPROKEN').map(({ dossierId }) => dossierId);
    const places = await findWhereabouts(this.door.sql, discussed);
    const mayOpen = places.filter((place) => opensAs('MEDISCH', caller.actor, place));
    if (mayOpen.length === 0) return new Map<string, { tekst: string; door: string }>();
    const ids = mayOpen.map(({ dossierId }) => dossierId);
    const open = (inhoud: Buffer) => this.cipher.openMedisch(inhoud);
    const found = await medischeBesprekingen(this.door.sql, id, ids, open);
    for (const place of mayOpen.filter(({ dossierId }) => found.has(dossierId)))
      await this.record(caller, place, 'OK');
    return found;
  }

  private record(
    { actor, requestId }: Caller,
    dossier: DossierPlace | null,
    uitkomst: 'OK' | 'NIET_GEVONDEN',
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
