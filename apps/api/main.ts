import 'reflect-metadata';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { createDevIssuer } from '../../libs/access/dev-issuer';
import { RedisWatch } from '../../libs/jobs/redis-ready';
import { loadSettings, type Settings } from '../../libs/settings/settings';
import type { ApiOptions } from './api.module';
import { createApp } from './create-app';
import { IssuerSource } from './door/issuer-source';
import { createLog } from './logging';
import { Metrics } from './metrics';
import type { ReadyCheck } from './probes/health.controller';

const GRACE_MS = 9_500;

async function main(): Promise<void> {
  const settings = loadSettings();
  const log = createLog(settings.LOG_LEVEL);
  const app = await createApp(await optionsFrom(settings, log));
  stopOnSignal(app, log);
  await app.listen(settings.PORT, settings.HOST);
  log.info({ host: settings.HOST, port: settings.PORT, demo: settings.demo }, 'listening');
}

async function optionsFrom(settings: Settings, log: Logger): Promise<ApiOptions> {
  const common = {
    databaseUrl: settings.DATABASE_URL,
    pool: settings.DB_POOL,
    sleutel: settings.REGIE_SLEUTEL,
    rateLimitPerMinute: settings.RATE_LIMIT_PER_MINUTE,
    log,
    metrics: new Metrics(),
    readyChecks: settings.REDIS_URL ? [redisCheck(settings.REDIS_URL)] : [],
  };
  if (settings.OIDC_ISSUER) {
    return { ...common, issuers: IssuerSource.discovered(settings.OIDC_ISSUER, settings.OIDC_AUDIENCE) };
  }
  const address = `http://${settings.HOST}:${settings.PORT}/demo/oidc`;
  const demo = await createDevIssuer(address, settings.OIDC_AUDIENCE, join(settings.REGIE_DATA));
  return { ...common, demo, issuers: IssuerSource.known(demo) };
}

function redisCheck(url: string): ReadyCheck {
  const watch = new RedisWatch(url);
  return async () => ({ naam: 'redis', stand: await watch.stand() });
}

/** Takes no new work, finishes the acts in hand, closes the pool; gives up waiting after ten seconds. */
function stopOnSignal(app: NestFastifyApplication, log: Logger): void {
  let stopping = false;
  const stop = (signal: string): void => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), GRACE_MS).unref();
    app.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

main().catch((error: Error) => {
  process.stderr.write(`${error.name === 'Error' ? error.message : String(error)}\n`);
  process.exit(1);
});
