import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { opensAs } from '../../../libs/access/compartment';
import { sightCondition } from '../../../libs/access/sight';
import { readDossierToen } from '../../../libs/casework/queries/dossier-toen.query';
import { readDossier } from '../../../libs/casework/queries/dossier.query';
import { listDossiers } from '../../../libs/casework/queries/dossiers.query';
import { controlesVan } from '../../../libs/domain/controles/controle';
import { definitionOf } from '../../../libs/domain/journeys/registry';
import { toestemming } from '../../../libs/domain/mandaat/toestemming';
import { readMandatenBij } from '../../../libs/casework/queries/mandaten.query';
import { redenVan, watVan } from '../../../libs/domain/mandaat/teruggestuurd';
import { offeredActs } from '../../../libs/domain/offered-acts';
import { type Caller, FromCaller } from '../door/caller';
import { DossierDoor, type Entered } from '../door/dossier-door';
import { recordZoek } from '../door/record-zoek';
import { pageOf, unknownCursor } from '../page';
import { notFound } from '../problem';
import { DossiersVraag, ToenVraag } from './dossiers.dto';

@ApiTags('dossiers')
@Controller('v1/dossiers')
export class DossiersController {
  constructor(private readonly door: DossierDoor) {}

  /** The dossiers the caller may see, the first to be decided first. */
  @Get()
  async list(@Query() vraag: DossiersVraag, @FromCaller() caller: Caller) {
    const { actor } = caller;
    const { limit = '50', ...filter } = vraag;
    const page = await listDossiers(this.door.sql, { ...filter, limit: Number(limit) }, (after) =>
      sightCondition(actor, 'o', after),
    );
    if (!page) throw unknownCursor();
    // What was searched for may be a name: the log says that, and by which filters, not for whom.
    await recordZoek(this.door.sql, caller, `dossiers ${filtersIn(filter).join(',')}`.trim());
    return pageOf('/v1/dossiers', { ...filter, limit }, page);
  }

  /** One dossier, with exactly the acts this caller may do now. */
  @Get(':id')
  async dossier(
    @Param('id') id: string,
    @Query() { opTijdstip }: ToenVraag,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const attempt = { handeling: 'LEES', object: 'dossier' } as const;
    const entered = await this.door.enter(id, caller, attempt);
    if (opTijdstip !== undefined) return this.toen(entered, caller, opTijdstip);
    const found = await this.door.read(entered, caller, attempt, () => readDossier(this.door.sql, id));
    if (!found) throw notFound();
    const { dossier, stored, ...now } = found;
    const { actor, place } = entered;
    const { teruggestuurd, ...beside } = await readMandatenBij(this.door.sql, id, actor.medewerkerId);
    const met = { ...now, teruggestuurd };
    const { acties, nietMogelijk } = offeredActs(stored, actor, met, (actie, hoedanigheid) => {
      const by = { medewerkerId: actor.medewerkerId, hoedanigheid };
      const { teamId } = place;
      const found = toestemming(
        { dossierId: id, stored, teamId, vandaag: now.vandaag, ...beside },
        actie,
        by,
      );
      return found !== 'NIET_NODIG' && 'refusal' in found ? found.refusal : undefined;
    });
    const controles = controlesVan(definitionOf(stored), stored.context, now);
    void reply.header('etag', `"${dossier.versie}"`);
    const werk = teruggestuurd.map((each) => ({ ...each, wat: watVan(each), redenLabel: redenVan(each) }));
    return {
      ...dossier,
      acties,
      nietMogelijk,
      controles,
      teruggestuurd: werk,
      ...compartmentsOf(entered),
    };
  }

  /** The past can be read and not acted in: no acts, and no version to act on. */
  private async toen(entered: Entered, caller: Caller, tijdstip: string) {
    const attempt = { handeling: 'LEES', object: 'dossier op tijdstip' } as const;
    const { dossierId } = entered.place;
    const dossier = await this.door.read(entered, caller, attempt, () =>
      readDossierToen(this.door.sql, dossierId, tijdstip),
    );
    if (!dossier) throw notFound();
    return { ...dossier, acties: [], nietMogelijk: [], ...compartmentsOf(entered) };
  }
}

const compartmentsOf = ({ actor, place }: Entered) => ({
  magMedisch: opensAs('MEDISCH', actor, place) !== undefined,
  magFml: opensAs('FML', actor, place) !== undefined,
});

const filtersIn = (filter: object): string[] =>
  Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .map(([name]) => name)
    .sort();
