import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { loadSettings, WrongSettings } from '../../libs/settings/settings';
import { log, nestLog } from './log';
import { WorkerModule } from './worker.module';
import { WorkerRuntime } from './worker-runtime';

/** Within the ten seconds that an orchestrator grants; what is not finished then is given back by its lock. */
const STOP_WITHIN_MS = 9_000;

async function main(): Promise<void> {
  const app = await NestFactory.createApplicationContext(WorkerModule.with(loadSettings()), {
    logger: nestLog,
    abortOnError: false,
  });
  const runtime = app.get(WorkerRuntime);
  let stopping = false;
  const stop = (reason: string): void => {
    if (stopping) return;
    stopping = true;
    log.info({ reason }, 'worker stops');
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    void runtime
      .stop()
      .then(() => app.close())
      .then(() => process.exit(0))
      .catch((error: unknown) => {
        log.error({ err: error }, 'worker did not stop cleanly');
        process.exit(1);
      });
  };
  process.on('SIGTERM', () => stop('SIGTERM'));
  process.on('SIGINT', () => stop('SIGINT'));
  // A parent that is gone cannot stop us any more.
  process.on('disconnect', () => stop('parent gone'));
  await runtime.start();
  process.send?.('ready');
}

main().catch((error: unknown) => {
  if (error instanceof WrongSettings) process.stderr.write(`${error.message}\n`);
  else
    log.fatal(
      { err: error, reason: error instanceof Error ? error.message : undefined },
      'worker did not start',
    );
  process.exit(1);
});
