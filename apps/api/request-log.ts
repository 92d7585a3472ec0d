import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { IdentifiedRequest } from './door/bearer.guard';

/** One line per answer: the route's pattern and never the address itself, so no id, name or search text is kept. */
export function logRequests(fastify: FastifyInstance, log: Logger): void {
  if (!log.isLevelEnabled('info')) return;
  fastify.addHook('onResponse', (request: IdentifiedRequest, reply, done) => {
    log.info(
      {
        requestId: request.id,
        method: request.method,
        route: request.routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        by: request.actor?.medewerkerId,
      },
      'answered',
    );
    done();
  });
}
