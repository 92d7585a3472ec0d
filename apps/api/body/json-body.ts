import type { FastifyInstance } from 'fastify';
import { invalid, Problem } from '../problem';
import { JsonFout, parseStrictJson } from './strict-json';

export const BODY_LIMIT = 256 * 1024;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Only application/json in UTF-8 is read; every other content type, also a form from another site, is a 415. */
export function acceptJsonBodies(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    try {
      done(null, readJson(request.headers['content-type'] ?? '', body as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });
}

export function readJson(contentType: string, body: Buffer): unknown {
  const parameters = contentType
    .split(';')
    .slice(1)
    .map((parameter) => parameter.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length);
  if (charset !== undefined && !['utf-8', '"utf-8"', 'utf8'].includes(charset)) throw new Problem(415);
  if (body.length === 0) throw new Problem(400, 'ONGELDIG_VERZOEK', 'Het verzoek heeft geen inhoud.');
  try {
    return parseStrictJson(decode(body));
  } catch (error) {
    if (!(error instanceof JsonFout)) throw error;
    if (error.veld === '')
      throw new Problem(400, 'ONGELDIG_VERZOEK', `De inhoud ${error.melding}.`, { fouten: [] });
    throw invalid([{ veld: error.veld, melding: error.melding }]);
  }
}

function decode(body: Buffer): string {
  try {
    return utf8.decode(body);
  } catch {
    throw new JsonFout('', 'is geen geldige UTF-8');
  }
}
