import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { recordAccess } from '../../../libs/access/access-log';
import { isUuid } from '../../../libs/access/whereabouts';
import type { Actor } from '../../../libs/domain/rollen';
import type { Sql } from '../../../libs/storage/sql';
import {
  dropWeergave,
  listWeergaven,
  MEESTE_WEERGAVEN,
  saveWeergave,
  type Bewaarder,
} from '../../../libs/storage/weergaven';
import { type Caller, FromCaller } from '../door/caller';
import { notFound, Problem } from '../problem';
import { SQL } from '../sql-token';
import { WeergaveGegevens } from './termijnbord.dto';

/** Ways of looking at the board under a name, shared by the team. They hold a filter, never a client. */
@ApiTags('termijnbord')
@Controller('v1/termijnbord/weergaven')
export class WeergavenController {
  constructor(@Inject(SQL) private readonly sql: Sql) {}

  @Get()
  async list(@FromCaller() { actor }: Caller) {
    const bewaarder = bewaarderVan(actor);
    return { items: bewaarder ? await listWeergaven(this.sql, bewaarder) : [], _links: {} };
  }

  @Post()
  async save(@Body() { naam, filter }: WeergaveGegevens, @FromCaller() caller: Caller) {
    const { actor } = caller;
    const bewaarder = bewaarderVan(actor);
    if (!bewaarder)
      throw new Problem(403, undefined, 'Zonder team of kantoor is er niemand om mee te delen.');
    const saved = await saveWeergave(this.sql, bewaarder, {
      naam,
      adres: adresVan({ ...filter }),
      doorId: actor.medewerkerId,
    });
    await this.record(caller, 'bewaar weergave', saved !== undefined);
    if (saved) return saved;
    throw new Problem(
      409,
      'WEERGAVE_BESTAAT_AL',
      `Er is al een weergave met deze naam, of er zijn er al ${MEESTE_WEERGAVEN}.`,
    );
  }

  @Delete(':id')
  @HttpCode(204)
  async drop(@Param('id') id: string, @FromCaller() caller: Caller): Promise<void> {
    const bewaarder = bewaarderVan(caller.actor);
    if (!bewaarder || !isUuid(id)) throw notFound();
    const dropped = await dropWeergave(this.sql, bewaarder, id);
    await this.record(caller, 'verwijder weergave', dropped);
    if (!dropped) throw notFound();
  }

  /** What a whole team looks through, somebody changed; the name is theirs and stays out of the log. */
  private record({ actor, requestId }: Caller, object: string, done: boolean): Promise<void> {
    return recordAccess(this.sql, {
      requestId,
      medewerkerId: actor.medewerkerId,
      hoedanigheid: actor.rollen[0] ?? 'GEEN',
      dossierId: null,
      handeling: 'ACTIE',
      object,
      uitkomst: done ? 'OK' : 'GEWEIGERD',
    });
  }
}

function bewaarderVan({ teamId, kantoorId }: Actor): Bewaarder | undefined {
  if (teamId) return { teamId, kantoorId: null };
  return kantoorId ? { teamId: null, kantoorId } : undefined;
}

/** Made here from what was checked, so that no view can lead anywhere else. */
function adresVan(filter: Record<string, string | undefined>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value !== undefined) search.set(name, value);
  return `/termijnbord${search.size ? `?${search}` : ''}`;
}
