import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Cipher } from '../../../libs/storage/cipher';
import { logboekCsv } from '../../../libs/storage/logboek-csv';
import { ocelPieces } from '../../../libs/storage/ocel';
import type { PoolSql } from '../../../libs/storage/sql';
import { recordZoek } from '../door/record-zoek';
import { type Caller, FromCaller } from '../door/caller';
import { Problem } from '../problem';
import { SQL } from '../sql-token';
import { LogboekVraag, type LogboekVorm } from './logboek.dto';

const VORMEN = {
  ocel: { pieces: ocelPieces, type: 'application/json; charset=utf-8', bestand: 'logboek.ocel.json' },
  csv: { pieces: logboekCsv, type: 'text/csv; charset=utf-8', bestand: 'logboek.csv' },
} as const satisfies Record<LogboekVorm, object>;

/** The event log for process mining, with nobody in it who can be recognised. */
@ApiTags('logboek')
@Controller('v1/logboek')
export class LogboekController {
  private bezig = false;

  constructor(
    @Inject(SQL) private readonly sql: PoolSql,
    private readonly cipher: Cipher,
  ) {}

  /** All of it as it stands now, piece by piece; one at a time, since each holds a connection until it is read. */
  @Get()
  @ApiProduces('application/json', 'text/csv')
  async logboek(
    @Query() { vorm = 'ocel' }: LogboekVraag,
    @FromCaller() caller: Caller,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!caller.actor.rollen.includes('FUNCTIONEEL_BEHEERDER'))
      throw new Problem(403, undefined, 'Het logboek vraagt alleen een functioneel beheerder op.');
    if (this.bezig)
      throw new Problem(429, undefined, 'Het logboek wordt al opgehaald; probeer het straks opnieuw.');
    this.bezig = true;
    try {
      await recordZoek(this.sql, caller, `logboek ${vorm}`);
      await this.send(vorm, reply);
    } finally {
      this.bezig = false;
    }
  }

  /** A reader that goes away, or a fault half-way, breaks the answer off: what is cut short never looks whole. */
  private async send(vorm: LogboekVorm, reply: FastifyReply): Promise<void> {
    const { pieces, type, bestand } = VORMEN[vorm];
    const body = new PassThrough();
    void reply
      .header('content-type', type)
      .header('content-disposition', `attachment; filename="${bestand}"`)
      .header('cache-control', 'no-store')
      .send(body);
    await this.sql
      .snapshot((sql) =>
        pipeline(Readable.from(pieces(sql, (wat, id) => this.cipher.pseudoniem(wat, id))), body),
      )
      .catch((error: Error) => body.destroy(error));
  }
}
