import { Controller, Get, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Caller, FromCaller } from './door/caller';
import { API_VERSION } from './edge';
import { Stroom } from './stroom';

@ApiTags('stroom')
@Controller('v1/stroom')
export class StroomController {
  constructor(private readonly stroom: Stroom) {}

  /** Server-sent events: which dossier changed. Ids only; the reader fetches what it may see. */
  @Get()
  @ApiOperation({ summary: 'Wat er verandert (server-sent events, alleen ids)' })
  async open(@FromCaller() { actor }: Caller, @Res() reply: FastifyReply): Promise<void> {
    void reply.hijack();
    await this.stroom.begins();
    if (reply.raw.destroyed) return;
    reply.raw.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'API-Version': API_VERSION,
      'x-accel-buffering': 'no',
    });
    reply.raw.write('retry: 2000\n\n');
    const leave = this.stroom.join(actor, reply.raw);
    reply.raw.on('close', leave);
  }
}
