import type { LoggerService } from '@nestjs/common';
import { pino } from 'pino';
import { faultCode } from '../../libs/storage/fault-code';

/** What may be said of an error: its kind, its code and where. Its message and parameters may quote a client. */
function describeFault(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const at = error.stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 8);
  return { name: error.name, code: faultCode(error), at };
}

/** One line of JSON per event, with ids and codes; never a name, a BSN or what somebody wrote. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  base: { process: 'worker' },
  serializers: { err: describeFault },
});

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.slice(0, 300) : undefined;

/** Nest's own lines: only their text, and what it says at every start at debug. */
export const nestLog: LoggerService = {
  log: (message: unknown) => log.debug(textOf(message)),
  warn: (message: unknown) => log.warn(textOf(message)),
  error: (message: unknown) =>
    log.error(message instanceof Error ? { err: message } : { text: textOf(message) }, 'nest'),
};
