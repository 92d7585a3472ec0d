import { Body, Controller, Get, HttpStatus, Inject, Post, Query, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { findCijferPlaats } from '../../../libs/access/cijfer-plaats';
import {
  cijferSight,
  STANDAARD_BELEID,
  type BeleidVanKantoor,
  type CijferMag,
} from '../../../libs/access/cijfer-sight';
import {
  LAADT_METINGEN,
  LaadMeting,
  type LaadMetingInput,
} from '../../../libs/casework/commands/laad-meting';
import { readMeting } from '../../../libs/casework/csv/read-meting';
import {
  readTevredenheid,
  readTevredenheidPlaatsen,
} from '../../../libs/casework/queries/tevredenheid.query';
import { scopeOf, type ScopeVraag } from '../../../libs/domain/kpi/scope';
import { hoedanigheidVoor, type Actor } from '../../../libs/domain/rollen';
import type { Scope } from '../../../libs/domain/tevredenheid/groepen';
import type { Plaatsen } from '../../../libs/domain/tevredenheid/plaatsen';
import type { Leesfout } from '../../../libs/domain/tevredenheid/tabel';
import { BRONNEN } from '../../../libs/domain/tevredenheid/vragenlijst';
import type { Sql } from '../../../libs/storage/sql';
import { type Caller, FromCaller } from '../door/caller';
import { isNotDone, problemOf } from '../door/outcome';
import { Metrics } from '../metrics';
import { invalid, Problem } from '../problem';
import { SQL } from '../sql-token';
import { ProefVraag } from '../validation/proef-vraag';
import { foutVan, tabelVan } from './tabel-body';
import {
  MEESTE_RIJEN,
  MetingBestandGegevens,
  MetingGegevens,
  TevredenheidVraagDto,
} from './tevredenheid.dto';

/** What medewerkers and clients think. These are sums of anonymous answers, so no look at them is a look at a person. */
@ApiTags('tevredenheid')
@Controller('v1')
export class TevredenheidController {
  constructor(
    private readonly bus: CommandBus,
    private readonly metrics: Metrics,
    @Inject(SQL) private readonly sql: Sql,
  ) {}

  /** A survey for one scope: the scores per thema and statement beside the rest, and over the metingen. */
  @Get('tevredenheid')
  async lees(
    @Query() { bron, scope = 'landelijk', meting, populatie }: TevredenheidVraagDto,
    @FromCaller() caller: Caller,
  ) {
    const plaatsen = await readTevredenheidPlaatsen(this.sql);
    const van = scopeVan(plaatsen, scopeOf(scope)!);
    const beleid = await this.beleidVan(caller.actor);
    const mag = ziet(caller.actor, beleid, plaatsen, scopeOf(scope)!);
    if (mag.mag === 'NIET') throw new Problem(403, undefined, mag.reden);
    const beeld = await readTevredenheid(this.sql, plaatsen, {
      bron,
      scope: van.scope,
      ...(meting !== undefined && { meting }),
      ...(populatie !== undefined && { populatie }),
    });
    if (typeof beeld === 'string')
      throw invalid([{ veld: beeld, melding: `is geen ${beeld} van dit onderzoek` }]);
    return {
      scope: van.scope,
      scopeLabel: van.label,
      scopes: scopesVoor(caller.actor, beleid, plaatsen),
      magLaden: magLaden(caller.actor),
      ...beeld,
    };
  }

  /**
   * Loads a meting: all of it, or nothing with every fault by line and column. The same again changes nothing; with
   * `proef=true` only what would be kept, and the faults.
   */
  @Post('tevredenheidsmetingen')
  laad(
    @Query() { proef }: ProefVraag,
    @Body() { kolommen, rijen, uitgenodigd, vervangt = false, ...gegevens }: MetingGegevens,
    @FromCaller() { actor: by }: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const tabel = tabelVan(kolommen, rijen);
    if (Array.isArray(tabel)) throw invalid(tabel);
    const meting = { ...gegevens, uitgenodigd: uitgenodigd ?? null, vervangt, tabel };
    return this.done({ ...meting, by, proef: proef === 'true' }, reply, foutVan);
  }

  /** The same of a CSV file, as its text; which survey it is, its questions say. */
  @Post('tevredenheidsmetingen/_bestand')
  async laadBestand(
    @Query() { proef }: ProefVraag,
    @Body() { bestand, vervangt = false, ...gegevens }: MetingBestandGegevens,
    @FromCaller() { actor: by }: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (!magLaden(by)) throw new Problem(403);
    const keuze = { ...gegevens, vervangt };
    const read = await readMeting([Buffer.from(bestand)], keuze, MEESTE_RIJEN);
    const ofBestand = (fout: Leesfout) => ({ ...foutVan(fout), veld: 'bestand' });
    if (read.kind === 'leesfouten') throw invalid(read.fouten.map(ofBestand));
    if (read.kind !== 'gelezen') throw problemOf(read);
    return this.done({ ...read.meting, by, proef: proef === 'true' }, reply, ofBestand);
  }

  private async done(input: LaadMetingInput, reply: FastifyReply, foutOf: typeof foutVan) {
    const result = await this.bus.execute(new LaadMeting(input));
    const { bron, meting, vorm, proef } = input;
    if (!proef) this.metrics.countAct('laadMeting', result.kind);
    if (result.kind === 'leesfouten')
      throw invalid(result.fouten.map(foutOf), 'Niet alle regels kloppen; er is niets geladen.');
    if (result.kind === 'proef') {
      const { kind: _kind, ...answer } = result;
      void reply.status(HttpStatus.OK);
      return { proef: true, bron, bronLabel: BRONNEN[bron], meting, vorm, ...answer };
    }
    if (isNotDone(result)) throw problemOf(result);
    const { id, nieuw, respondenten } = result;
    void reply
      .status(nieuw ? HttpStatus.CREATED : HttpStatus.OK)
      .header('location', `/v1/tevredenheid?bron=${bron}&meting=${meting}`);
    return { id, bron, meting, nieuw, respondenten };
  }

  /** The policy of the own kantoor: of another one only who may see everything sees teams at all. */
  private async beleidVan(actor: Actor): Promise<BeleidVanKantoor> {
    const { kantoorId: id } = actor;
    const plaats =
      id === null ? undefined : await findCijferPlaats(this.sql, { soort: 'KANTOOR', id }, actor);
    return plaats?.beleid ?? STANDAARD_BELEID;
  }
}

const magLaden = (actor: Actor): boolean => hoedanigheidVoor(actor, LAADT_METINGEN) !== undefined;

function ziet(actor: Actor, beleid: BeleidVanKantoor, { teams }: Plaatsen, scope: ScopeVraag): CijferMag {
  const kantoorId = scope.soort === 'TEAM' ? teams.find(({ id }) => id === scope.id)?.kantoorId : scope.id;
  const kantoorIds = kantoorId == null ? [] : [kantoorId];
  return cijferSight(actor, { scope, kantoorIds, beleid });
}

/** Of whom this person may see outcomes, all centres first. */
function scopesVoor(
  actor: Actor,
  beleid: BeleidVanKantoor,
  plaatsen: Plaatsen,
): { scope: Scope; label: string }[] {
  const { kantoren, teams } = plaatsen;
  const all: ScopeVraag[] = [
    { soort: 'LANDELIJK', id: null },
    ...kantoren.flatMap(({ id }): ScopeVraag[] => [
      { soort: 'KANTOOR', id },
      ...teams
        .filter(({ kantoorId }) => kantoorId === id)
        .map((team) => ({ soort: 'TEAM' as const, id: team.id })),
    ]),
  ];
  return all
    .filter((scope) => ziet(actor, beleid, plaatsen, scope).mag !== 'NIET')
    .map((scope) => scopeVan(plaatsen, scope));
}

function scopeVan({ kantoren, teams }: Plaatsen, { soort, id }: ScopeVraag): { scope: Scope; label: string } {
  const found = (soort === 'TEAM' ? teams : kantoren).find((each) => each.id === id);
  if (soort === 'LANDELIJK') return { scope: 'landelijk', label: "Alle SMC's" };
  if (soort === 'DISTRICT')
    throw invalid([
      {
        veld: 'scope',
        melding: 'kan een team, een kantoor of landelijk zijn; per district is er niets gevraagd',
      },
    ]);
  if (!found) throw invalid([{ veld: 'scope', melding: 'is geen team of kantoor in Regie' }]);
  return soort === 'TEAM'
    ? { scope: `team:${found.id}`, label: found.naam }
    : { scope: `kantoor:${found.id}`, label: `Kantoor ${found.naam}` };
}
