import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { recordAccess } from '../../../libs/access/access-log';
import { listAanspreekpunten } from '../../../libs/casework/queries/aanspreekpunten.query';
import { readBezetting } from '../../../libs/casework/queries/bezetting.query';
import { readContinuiteit } from '../../../libs/casework/queries/continuiteit.query';
import { listWeeswerk } from '../../../libs/casework/queries/weeswerk.query';
import { LEIDT } from '../../../libs/domain/mensen/afwezigheid';
import { afspraakOp } from '../../../libs/domain/regels/regelboek';
import type { Actor } from '../../../libs/domain/rollen';
import { offeredTaakActs } from '../../../libs/domain/taken/offered-taak-acts';
import { addDays, daysBetween, type Datum } from '../../../libs/domain/termijnen/datum';
import { newestRegelboek } from '../../../libs/storage/regelboeken';
import type { Sql } from '../../../libs/storage/sql';
import { type Caller, FromCaller } from '../door/caller';
import { invalid, notFound, Problem } from '../problem';
import { SQL } from '../sql-token';
import { BezettingVraag, TeamVraag } from './mensen.dto';

const MEESTE_DAGEN = 92;

/** Who is there, and what lies with nobody who is. */
@ApiTags('mensen')
@Controller('v1')
export class BezettingController {
  constructor(@Inject(SQL) private readonly sql: Sql) {}

  /** The days of a team: who is in, and the minutes there are per discipline, gross and after training. */
  @Get('bezetting')
  async bezetting(@Query() vraag: BezettingVraag, @FromCaller() { actor }: Caller) {
    const team = await this.teamInSight(vraag.team, actor);
    const van = vraag.van ?? (await this.vandaag());
    const tot = vraag.tot ?? addDays(van, 27);
    if (tot < van || daysBetween(van, tot) >= MEESTE_DAGEN)
      throw invalid([
        { veld: 'tot', melding: `moet op of na "van" liggen, hoogstens ${MEESTE_DAGEN} dagen` },
      ]);
    const leidt = leads(actor);
    return readBezetting(this.sql, { team, van, tot }, (id) => leidt || id === actor.medewerkerId);
  }

  /** Open work that lies with somebody who is not there, or that nobody who is there can do; for who divides the work. */
  @Get('weeswerk')
  async weeswerk(@FromCaller() { actor, requestId }: Caller) {
    const { kantoorId } = actor;
    if (!leads(actor) || kantoorId === null)
      throw new Problem(403, undefined, 'Weeswerk is voor wie leiding geeft of plant in een kantoor.');
    const found = await listWeeswerk(this.sql, kantoorId, (taak) => offeredTaakActs(taak, actor));
    await recordAccess(this.sql, {
      requestId,
      medewerkerId: actor.medewerkerId,
      hoedanigheid: actor.rollen[0] ?? 'GEEN',
      dossierId: null,
      handeling: 'ZOEK',
      object: 'weeswerk',
      uitkomst: 'OK',
    });
    return { ...found, _links: {} };
  }

  /** Whose clients need another vast aanspreekpunt, with a colleague to propose; for who divides the work. */
  @Get('aanspreekpunten')
  async aanspreekpunten(@FromCaller() { actor }: Caller) {
    const { kantoorId } = actor;
    if (!leads(actor) || kantoorId === null)
      throw new Problem(
        403,
        undefined,
        'Aanspreekpunten zijn voor wie leiding geeft of plant in een kantoor.',
      );
    const [vandaag, regels] = await Promise.all([
      this.vandaag(),
      newestRegelboek(this.sql, (text, values) => this.sql.query(text, values)),
    ]);
    const [dagen] = afspraakOp(regels, 'aanspreekpunt.afwezig', vandaag);
    return { ...(await listAanspreekpunten(this.sql, kantoorId, dagen!)), _links: {} };
  }

  /** How many professionals the clients of a team met: half of them fewer, half of them more than the median. */
  @Get('continuiteit')
  async continuiteit(@Query() vraag: TeamVraag, @FromCaller() { actor }: Caller) {
    return readContinuiteit(this.sql, await this.teamInSight(vraag.team, actor));
  }

  /** The own team, or one of the kantoor for who leads it; any other does not exist for the caller. */
  private async teamInSight(team: string | undefined, actor: Actor): Promise<string> {
    if (team === undefined && actor.teamId !== null) return actor.teamId;
    if (team === undefined) throw invalid([{ veld: 'team', melding: 'is nodig als u zelf geen team hebt' }]);
    if (team === actor.teamId) return team;
    const [found] = await this.sql.query<{ kantoorId: string }[]>(
      'select kantoor_id as "kantoorId" from teams where id = $1',
      [team],
    );
    if (!found || !leads(actor) || found.kantoorId !== actor.kantoorId) throw notFound();
    return team;
  }

  private async vandaag(): Promise<Datum> {
    const [{ vandaag }] = await this.sql.query<[{ vandaag: Datum }]>('select regie_vandaag() as vandaag');
    return vandaag;
  }
}

const leads = ({ rollen }: Actor): boolean => rollen.some((rol) => LEIDT.includes(rol));
