import { randomUUID } from 'node:crypto';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { ApiModule, type ApiOptions } from './api.module';
import { acceptJsonBodies, BODY_LIMIT } from './body/json-body';
import { bearerOf } from './door/bearer.guard';
import { answerRouterError, guardEdge } from './edge';
import { describeApi } from './openapi/describe-api';
import { OpenApiText } from './openapi/openapi.controller';
import { NestLog } from './logging';
import { Problem } from './problem';
import { logRequests } from './request-log';
import { answerSocketError } from './socket-errors';
import { serveUi } from './static-ui';
import { strictPipe } from './validation/validation.pipe';

/** The API as one application, ready to listen or to be injected into. */
export async function createApp(options: ApiOptions): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(options), createAdapter(), {
    bodyParser: false,
    logger: new NestLog(options.log),
    abortOnError: false,
  });
  const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
  guardEdge(fastify);
  acceptJsonBodies(fastify);
  options.metrics.follow(fastify);
  logRequests(fastify, options.log);
  await protect(fastify, options.rateLimitPerMinute);
  await serveUi(fastify, options.uiFolder);
  app.useGlobalPipes(strictPipe());
  await app.init();
  app.get(OpenApiText).text = JSON.stringify(describeApi(app));
  return app;
}

function createAdapter(): FastifyAdapter {
  return new FastifyAdapter({
    logger: false,
    trustProxy: false,
    bodyLimit: BODY_LIMIT,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    // A request of which the rest does not come is given up (408); idle connections likewise.
    requestTimeout: 20_000,
    keepAliveTimeout: 65_000,
    // Acts in hand are finished on SIGTERM; connections with nothing in hand are closed at once.
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    clientErrorHandler: answerSocketError,
    frameworkErrors: answerRouterError,
    routerOptions: { maxParamLength: 200 },
    skipMiddie: true,
  });
}

async function protect(fastify: FastifyInstance, perMinute: number): Promise<void> {
  await fastify.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        requireTrustedTypesFor: ["'script'"],
      },
    },
    strictTransportSecurity: { maxAge: 63_072_000 },
  });
  await fastify.register(rateLimit, {
    max: perMinute,
    timeWindow: '1 minute',
    // A token has its own bucket; who has none shares that of the address. Health and metrics are never refused.
    keyGenerator: ({ headers, ip }) => bearerOf(headers.authorization)?.slice(-43) ?? ip,
    allowList: ({ url }) => !url.startsWith('/v1/'),
    addHeadersOnExceeding: {
      'x-ratelimit-limit': false,
      'x-ratelimit-remaining': false,
      'x-ratelimit-reset': false,
    },
    addHeaders: {
      'x-ratelimit-limit': false,
      'x-ratelimit-remaining': false,
      'x-ratelimit-reset': false,
      'retry-after': true,
    },
    errorResponseBuilder: () => new Problem(429),
  });
}
