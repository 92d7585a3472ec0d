import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem, problemBody } from './problem';

export const API_VERSION = '1.0.0';

const MACHINE_PATHS = /^\/(v1|demo|health)(\/|$|\?)|^\/metrics($|\?)/;
/** Letters, minutes and annexes: the addresses that answer with a PDF. */
const PAPERS = /^\/v1\/(dossiers\/[^/]+\/brieven\/[^/]|mdo-sessies\/[^/]+\/verslag\/)/;
const TEXTS = /^\/v1\/(stroom|termijnbord\.csv)/;
const PDF_RANGES = ['*/*', 'application/*', 'application/pdf'];
const JSON_RANGES = ['*/*', 'application/*', 'application/json', 'application/problem+json'];

/** A survey of a few thousand people is larger than any other request (256 kB). */
const LARGER_BODIES: Readonly<Record<string, number>> = {
  '/v1/tevredenheidsmetingen/_bestand': 3 * 1024 * 1024,
};

/** What holds for every request, also those no controller sees: version header, no-store, Accept, known methods. */
export function guardEdge(fastify: FastifyInstance): void {
  const routes = new RouteBook();
  fastify.addHook('onRoute', (route) => {
    routes.add([route.method].flat(), route.url);
    const limit = LARGER_BODIES[route.url];
    if (limit !== undefined) route.bodyLimit = limit;
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('API-Version', API_VERSION);
    if (isMachinePath(request.url)) void reply.header('cache-control', 'no-store');
    done(firstProblem(request, routes));
  });
}

export const isMachinePath = (url: string): boolean => MACHINE_PATHS.test(url);

function firstProblem(request: FastifyRequest, routes: RouteBook): Problem | undefined {
  if (request.is404 || request.routeOptions.url === '/*') {
    const allowed = isMachinePath(request.url) ? routes.methodsOf(request.url) : [];
    if (allowed.length === 0)
      return request.is404 && !isMachinePath(request.url) ? wrongMethod(['GET', 'HEAD']) : undefined;
    return allowed.includes(request.method) ? undefined : wrongMethod(allowed);
  }
  if (!acceptable(request))
    return PAPERS.test(request.url)
      ? new Problem(406, undefined, 'Dit adres antwoordt alleen met application/pdf.')
      : new Problem(406);
  // The token already keeps another site out, since it has none; the browser says so too, and costs nothing to hear.
  if (request.headers['sec-fetch-site'] === 'cross-site' && !isRead(request))
    return new Problem(403, 'ANDERE_SITE');
  // Nothing is unpacked here, so what says it is packed is not what it seems.
  return (request.headers['content-encoding'] ?? 'identity') === 'identity' ? undefined : new Problem(415);
}

const wrongMethod = (allowed: string[]) =>
  new Problem(405, undefined, undefined, { headers: { allow: allowed.join(', ') } });

const isRead = ({ method }: FastifyRequest) => method === 'GET' || method === 'HEAD';

function acceptable({ url, headers: { accept } }: FastifyRequest): boolean {
  if (accept === undefined || !/^\/(v1|demo)\//.test(url)) return true;
  const ranges = accept.split(',').map((range) => range.split(';')[0].trim().toLowerCase());
  if (PAPERS.test(url)) return ranges.some((range) => PDF_RANGES.includes(range));
  return ranges.some(
    (range) => JSON_RANGES.includes(range) || (TEXTS.test(url) && range.startsWith('text/')),
  );
}

/** What the router refuses before any hook runs: an address that cannot be decoded, or is too long. */
export function answerRouterError(
  error: { statusCode?: number },
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const status = error.statusCode ?? 400;
  void reply
    .status(status)
    .header('API-Version', API_VERSION)
    .header('cache-control', 'no-store')
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify(problemBody({ status }, request.id)));
}

/** The routes that exist, to tell "unknown address" from "known address, other method". */
class RouteBook {
  private readonly routes: { methods: string[]; pattern: RegExp }[] = [];

  add(methods: string[], url: string): void {
    if (url.includes('*')) return;
    const escaped = url.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/:[A-Za-z]+/g, '[^/]+');
    this.routes.push({ methods, pattern: new RegExp(`^${escaped}$`) });
  }

  methodsOf(url: string): string[] {
    const path = url.split('?')[0];
    return [
      ...new Set(this.routes.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => methods)),
    ];
  }
}
