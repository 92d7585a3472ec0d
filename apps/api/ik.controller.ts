import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiPropertyOptional } from '@nestjs/swagger';
import type { Sql } from '../../libs/storage/sql';
import { type Caller, FromCaller } from './door/caller';
import { IS_DEMO } from './is-demo';
import { IsId, Optioneel } from './validation/decorators';
import { SQL } from './sql-token';

class MedewerkersVraag {
  @ApiPropertyOptional({ description: 'Het team; standaard uw eigen team', example: 'heerlen-3' })
  @Optioneel()
  @IsId()
  team?: string;
}

@ApiTags('medewerkers')
@Controller('v1')
export class IkController {
  constructor(
    @Inject(SQL) private readonly sql: Sql,
    @Inject(IS_DEMO) private readonly demo: boolean,
  ) {}

  /** Who the caller is today. */
  @Get('ik')
  async ik(@FromCaller() { actor }: Caller) {
    const [row] = await this.sql.query<Record<string, string | null>[]>(
      `select (select naam from teams where id = $1) as "teamNaam",
              (select naam from kantoren where id = $2) as "kantoorNaam", regie_vandaag()::text as "vandaagDatum"`,
      [actor.teamId, actor.kantoorId],
    );
    return {
      id: actor.medewerkerId,
      naam: actor.naam,
      rollen: actor.rollen,
      team: actor.teamId,
      teamNaam: row.teamNaam,
      kantoor: actor.kantoorId,
      kantoorNaam: row.kantoorNaam,
      vandaagDatum: row.vandaagDatum,
      demo: this.demo,
    };
  }

  /** The teams of the centre: to hand a dossier over to. */
  @Get('teams')
  async teams() {
    const items = await this.sql.query('select id, naam, kantoor_id as kantoor from teams order by naam, id');
    return { items, _links: {} };
  }

  /** The colleagues of a team, with the roles in force today: to assign or delegate to. */
  @Get('medewerkers')
  async medewerkers(
    @FromCaller() { actor }: Caller,
    @Query() { team = actor.teamId ?? '' }: MedewerkersVraag,
  ) {
    const items = await this.sql.query(
      `select m.id, m.naam, array_agg(r.rol order by r.id) as rollen
         from medewerkers m join medewerker_rollen r on r.medewerker_id = m.id
        where m.team_id = $1 and r.van <= regie_vandaag() and (r.tot is null or r.tot > regie_vandaag())
        group by m.id order by m.naam, m.id`,
      [team],
    );
    return { items, _links: {} };
  }
}
