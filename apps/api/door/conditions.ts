import { createHash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { canonicalJson, type Json } from '../../../libs/domain/json';
import { invalid, Problem } from '../problem';

export interface Idempotency {
  sleutel: string;
  verzoekHash: string;
}

const requestOf = (context: ExecutionContext) => context.switchToHttp().getRequest<FastifyRequest>();

/** The version the caller acts on. One strong ETag: a list, `*` or a weak one would act on a version nobody looked at. */
export const IfMatch = createParamDecorator((_data: unknown, context: ExecutionContext): number =>
  versieOf(requestOf(context).headers['if-match']),
);

/** The caller's key for sending this again, with what the request was. */
export const IdempotencyKey = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Idempotency | undefined => {
    const { headers, method, url, body } = requestOf(context);
    return idempotencyOf(headers['idempotency-key'], `${method} ${url.split('?')[0]}`, body as Json);
  },
);

export function versieOf(header: string | undefined): number {
  if (header === undefined || header === '') throw new Problem(428);
  const versie = /^"(0|[1-9][0-9]{0,8})"$/.exec(header)?.[1];
  if (versie === undefined) {
    throw invalid(
      [{ veld: 'If-Match', melding: 'moet één sterke ETag zijn, zoals "7"' }],
      'De kop If-Match is ongeldig.',
    );
  }
  return Number(versie);
}

export function idempotencyOf(
  header: string | string[] | undefined,
  route: string,
  body: Json,
): Idempotency | undefined {
  if (header === undefined) return undefined;
  if (typeof header !== 'string' || !/^[\x21-\x7e]{1,100}$/.test(header)) {
    throw invalid(
      [{ veld: 'Idempotency-Key', melding: 'moet 1 t/m 100 zichtbare ASCII-tekens zijn' }],
      'De kop Idempotency-Key is ongeldig.',
    );
  }
  return {
    sleutel: header,
    verzoekHash: createHash('sha256')
      .update(`${route}\n${canonicalJson(body)}`)
      .digest('hex'),
  };
}
