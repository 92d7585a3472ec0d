import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DEMO_TOKEN_SECONDS, type DevIssuer } from '../../../libs/access/dev-issuer';
import type { Sql } from '../../../libs/storage/sql';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import { OpenToAll } from '../door/bearer.guard';
import { invalid } from '../problem';
import { DemoClock } from './demo-clock';
import { KlokStand, TokenVraag } from './demo.dto';
import { SQL } from '../sql-token';

export const DEV_ISSUER = Symbol('dev issuer');

/** Choose who you are, and move time. Only where no real issuer is set; elsewhere these addresses do not exist. */
@OpenToAll()
@ApiTags('demo')
@Controller('demo')
export class DemoController {
  constructor(
    @Inject(SQL) private readonly sql: Sql,
    @Inject(DEV_ISSUER) private readonly issuer: DevIssuer,
    private readonly clock: DemoClock,
  ) {}

  @Get('medewerkers')
  medewerkers() {
    return this.sql.query(
      `select m.id, m.naam, array_agg(r.rol order by r.id) as rollen, m.kantoor_id as kantoor, m.team_id as team
         from medewerkers m
         join medewerker_rollen r on r.medewerker_id = m.id
        where r.van <= regie_vandaag() and (r.tot is null or r.tot > regie_vandaag())
        group by m.id
        order by m.kantoor_id nulls last, m.team_id nulls last, min(r.id), m.id`,
    );
  }

  @Post('tokens')
  @HttpCode(200)
  async token(@Body() { medewerkerId }: TokenVraag) {
    const known = await this.sql.query<unknown[]>('select 1 from medewerkers where id = $1', [medewerkerId]);
    if (known.length === 0) throw invalid([{ veld: 'medewerkerId', melding: 'is geen bekende medewerker' }]);
    return { accessToken: await this.issuer.issueToken(medewerkerId), expiresIn: DEMO_TOKEN_SECONDS };
  }

  @Post('klok')
  @HttpCode(200)
  klok(@Body() { datum }: KlokStand) {
    return this.clock.moveTo(datum as Datum);
  }

  @Get('oidc/.well-known/openid-configuration')
  discovery() {
    const { issuer } = this.issuer;
    return { issuer, jwks_uri: `${issuer}/jwks`, id_token_signing_alg_values_supported: ['ES256'] };
  }

  @Get('oidc/jwks')
  jwks() {
    return this.issuer.jwks;
  }
}
