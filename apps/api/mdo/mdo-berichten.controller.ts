import { Controller, Delete, Get, HttpCode, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { recordAccess } from '../../../libs/access/access-log';
import { isUuid } from '../../../libs/access/whereabouts';
import { berichtZin } from '../../../libs/domain/mdo/bericht';
import { openBerichten, zieBerichten } from '../../../libs/storage/mdo-berichten';
import { type Caller, FromCaller } from '../door/caller';
import { DossierDoor } from '../door/dossier-door';
import { notFound } from '../problem';

/** What whoever has a seat in an MDO hears about it: planned, moved, called off. Nothing about clients. */
@ApiTags('mdo')
@Controller('v1/mdo-berichten')
export class MdoBerichtenController {
  constructor(private readonly door: DossierDoor) {}

  @Get()
  @ApiOperation({ summary: 'Wat u over een gepland MDO nog niet hebt gezien' })
  async list(@FromCaller() { actor, requestId }: Caller) {
    const berichten = await openBerichten(this.door.sql, actor.medewerkerId);
    await recordAccess(this.door.sql, {
      requestId,
      medewerkerId: actor.medewerkerId,
      hoedanigheid: actor.rollen[0] ?? 'GEEN',
      dossierId: null,
      handeling: 'MDO',
      object: 'mdo berichten',
      uitkomst: 'OK',
    });
    const items = berichten.map(({ sessieId, versie, bericht, tijdstip, doorNaam, ...sessie }) => ({
      sessieId,
      versie,
      tekst: berichtZin(bericht, sessie),
      door: doorNaam,
      tijdstip,
    }));
    return { items, _links: {} };
  }

  /** One's own only: the address has no person in it. Again is fine. */
  @Delete(':sessieId/:versie')
  @HttpCode(204)
  @ApiOperation({ summary: 'Gezien: tot en met deze versie van het MDO' })
  async seen(
    @Param('sessieId') sessieId: string,
    @Param('versie') versie: string,
    @FromCaller() { actor }: Caller,
  ): Promise<void> {
    if (!isUuid(sessieId) || !/^[1-9][0-9]{0,8}$/.test(versie)) throw notFound();
    await zieBerichten(this.door.sql, actor.medewerkerId, { sessieId, versie: Number(versie) });
  }
}
