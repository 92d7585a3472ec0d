import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { asSeenFrom } from '../../../libs/access/sight';
import { StelIn, type Wat } from '../../../libs/casework/commands/stel-in';
import { readCijferbeleid, readKpiNormen } from '../../../libs/casework/queries/cijferinstellingen.query';
import {
  listWerktijden,
  readDelegatiebeleid,
  readQuorum,
} from '../../../libs/casework/queries/instellingen.query';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import { type Caller, FromCaller } from '../door/caller';
import { DossierDoor } from '../door/dossier-door';
import { isNotDone, problemOf } from '../door/outcome';
import { TeamVraag } from '../mensen/mensen.dto';
import { invalid, notFound, Problem } from '../problem';
import {
  CijferbeleidGegevens,
  DelegatiebeleidGegevens,
  KpiNormGegevens,
  QuorumGegevens,
  VasteVervangerGegevens,
  WerkpatroonGegevens,
} from './instellingen.dto';

/** What a kantoor settles for itself, and when its people work: rows with a first day, never rewritten. */
@ApiTags('instellingen')
@Controller('v1')
export class InstellingenController {
  constructor(
    private readonly door: DossierDoor,
    private readonly bus: CommandBus,
  ) {}

  /** Who delegates in the kantoor of the caller, how samples follow returns, and per team how many artsen do. */
  @Get('delegatiebeleid')
  delegatiebeleid(@FromCaller() caller: Caller) {
    return readDelegatiebeleid(this.door.sql, kantoorVan(caller));
  }

  @Post('delegatiebeleid')
  stelBeleidIn(@Body() { vanDatum, ...gegevens }: DelegatiebeleidGegevens, @FromCaller() caller: Caller) {
    return this.stelIn({ instelling: 'delegatiebeleid', ...gegevens }, vanDatum, caller);
  }

  /** Who must be present in an MDO before anything is decided. */
  @Get('mdo-quorum')
  quorum(@FromCaller() caller: Caller) {
    return readQuorum(this.door.sql, kantoorVan(caller));
  }

  @Post('mdo-quorum')
  stelQuorumIn(@Body() { vanDatum, ...gegevens }: QuorumGegevens, @FromCaller() caller: Caller) {
    return this.stelIn({ instelling: 'mdo_quorum', ...gegevens }, vanDatum, caller);
  }

  /** Who sees the figures of teams of the own kantoor. */
  @Get('cijferbeleid')
  cijferbeleid(@FromCaller() caller: Caller) {
    return readCijferbeleid(this.door.sql, kantoorVan(caller));
  }

  @Post('cijferbeleid')
  stelCijferbeleidIn(@Body() { vanDatum, ...gegevens }: CijferbeleidGegevens, @FromCaller() caller: Caller) {
    return this.stelIn({ instelling: 'cijferbeleid', ...gegevens }, vanDatum, caller);
  }

  /** The norms of the district of the own kantoor, where it has its own. */
  @Get('kpi-normen')
  kpiNormen(@FromCaller() caller: Caller) {
    return readKpiNormen(this.door.sql, kantoorVan(caller));
  }

  @Post('kpi-normen')
  stelNormIn(@Body() { vanDatum, naam, waarde, reden }: KpiNormGegevens, @FromCaller() caller: Caller) {
    if (waarde === undefined && reden !== undefined)
      throw invalid([{ veld: 'reden', melding: 'hoort alleen bij een eigen norm' }]);
    const eigen = waarde === undefined ? null : { waarde, reden: reden! };
    return this.stelIn({ instelling: 'kpi_normen', naam, eigen }, vanDatum, caller);
  }

  /** The people of a team: roles with their periods, hours of a week, and who stands in for them. */
  @Get('werktijden')
  async werktijden(@Query() { team = undefined }: TeamVraag, @FromCaller() { actor }: Caller) {
    const ofTeam = team ?? actor.teamId;
    if (ofTeam === null) throw invalid([{ veld: 'team', melding: 'is nodig als u zelf geen team hebt' }]);
    const [found] = await this.door.sql.query<{ kantoorId: string }[]>(
      'select kantoor_id as "kantoorId" from teams where id = $1',
      [ofTeam],
    );
    const place = found && { teamId: ofTeam, kantoorId: found.kantoorId, vastAanspreekpuntId: null };
    if (!place || asSeenFrom(actor, place).rollen.length === 0) throw notFound();
    return listWerktijden(this.door.sql, ofTeam);
  }

  @Post('werkpatronen')
  stelWerkpatroonIn(@Body() { vanDatum, ...gegevens }: WerkpatroonGegevens, @FromCaller() caller: Caller) {
    return this.stelIn({ instelling: 'werkpatronen', ...gegevens }, vanDatum, caller);
  }

  @Post('vaste-vervangers')
  stelVervangerIn(
    @Body() { vanDatum, vervangerId = undefined, ...gegevens }: VasteVervangerGegevens,
    @FromCaller() caller: Caller,
  ) {
    const wat = { instelling: 'vaste_vervangers', ...gegevens, vervangerId: vervangerId ?? null } as const;
    return this.stelIn(wat, vanDatum, caller);
  }

  private async stelIn(wat: Wat, vanDatum: Datum | undefined, { actor: by }: Caller) {
    const result = await this.bus.execute(new StelIn({ wat, by, ...(vanDatum && { vanDatum }) }));
    if (isNotDone(result)) throw problemOf(result);
    return { vanDatum: result.vanDatum };
  }
}

function kantoorVan({ actor: { kantoorId } }: Caller): string {
  if (kantoorId === null) throw new Problem(403, undefined, 'Dit is voor wie bij een kantoor werkt.');
  return kantoorId;
}
