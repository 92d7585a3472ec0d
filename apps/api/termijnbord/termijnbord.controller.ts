import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { sightCondition } from '../../../libs/access/sight';
import { listKolom, readBord } from '../../../libs/casework/queries/termijnbord.query';
import { readPrognose } from '../../../libs/casework/queries/termijnprognose.query';
import { TERMIJNBORD_KOLOMMEN } from '../../../libs/domain/termijnen/termijnbord';
import type { PoolSql } from '../../../libs/storage/sql';
import { type Caller, FromCaller } from '../door/caller';
import { recordZoek } from '../door/record-zoek';
import { pageOf, unknownCursor } from '../page';
import { invalid } from '../problem';
import { SQL } from '../sql-token';
import { bulkActiesVoor } from './bulk-acties';
import { bordCsv } from './csv';
import { BordVraag, PrognoseVraag } from './termijnbord.dto';

/** A file that a spreadsheet and a person can still handle. */
const MEESTE_REGELS = 10_000;

@ApiTags('termijnbord')
@Controller('v1')
export class TermijnbordController {
  constructor(@Inject(SQL) private readonly sql: PoolSql) {}

  /** How many open dossiers in sight are in which column, per team; with `kolom` also which, from the same snapshot. */
  @Get('termijnbord')
  async bord(@Query() vraag: BordVraag, @FromCaller() caller: Caller) {
    const { limit = '50', ...filter } = vraag;
    if (filter.cursor && !filter.kolom) throw invalid([{ veld: 'kolom', melding: 'hoort bij een cursor' }]);
    const sight = sightOf(caller);
    const asked = { ...filter, limit: Number(limit) };
    const [bord, lijst] = await this.sql.snapshot(async (sql) => [
      await readBord(sql, asked, sight),
      filter.kolom ? await listKolom(sql, asked, sight) : { items: [] },
    ]);
    if (!lijst) throw unknownCursor();
    await recordZoek(this.sql, caller, `termijnbord ${filter.kolom ?? 'alles'}`);
    return {
      ...bord,
      kolommen: Object.entries(TERMIJNBORD_KOLOMMEN).map(([kolom, label]) => ({ kolom, label })),
      handelingen: bulkActiesVoor(caller.actor),
      ...pageOf('/v1/termijnbord', { ...filter, limit }, lijst),
    };
  }

  /** The dossiers of one column as a file, with what the screen shows and no more. */
  @Get('termijnbord.csv')
  @ApiOkResponse({ description: 'CSV', content: { 'text/csv': { schema: { type: 'string' } } } })
  async csv(
    @Query() { kolom, ...filter }: BordVraag,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    if (!kolom) throw invalid([{ veld: 'kolom', melding: 'is verplicht: kies wat u wilt meenemen' }]);
    const lijst = await this.sql.snapshot((sql) =>
      listKolom(sql, { ...filter, kolom, cursor: undefined, limit: MEESTE_REGELS }, sightOf(caller)),
    );
    if (lijst!.next)
      throw invalid([{ veld: 'kolom', melding: `heeft meer dan ${MEESTE_REGELS} dossiers; kies een team` }]);
    await recordZoek(this.sql, caller, `termijnbord csv ${kolom}`);
    void reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="termijnbord-${kolom.toLowerCase()}.csv"`);
    return bordCsv(TERMIJNBORD_KOLOMMEN[kolom], lijst!.items);
  }

  /** What will pass its term in the coming weeks if nothing changes. */
  @Get('termijnprognose')
  async prognose(@Query() { weken = '8', ...where }: PrognoseVraag, @FromCaller() caller: Caller) {
    const prognose = await this.sql.snapshot((sql) =>
      readPrognose(sql, { ...where, weken: Number(weken) }, sightOf(caller)),
    );
    await recordZoek(this.sql, caller, 'termijnprognose');
    return prognose;
  }
}

const sightOf =
  ({ actor }: Caller) =>
  (after: number) =>
    sightCondition(actor, 'o', after);
