import type { LoggerService } from '@nestjs/common';
import pino, { type Logger } from 'pino';

export const PINO = Symbol('pino');

/** Lines go out asynchronously: a write per line in between costs a request a twentieth of its time. */
export const createLog = (level: string): Logger =>
  pino({ level, base: { process: 'api' } }, pino.destination({ dest: 1, sync: false }));

/** Nest's own lines through pino. Their parameters may hold anything, so only the text and its context pass. */
export class NestLog implements LoggerService {
  constructor(private readonly pino: Logger) {}
  log(message: unknown, context?: unknown): void {
    this.pino.debug({ context: textOf(context) }, textOf(message));
  }
  warn(message: unknown, context?: unknown): void {
    this.pino.warn({ context: textOf(context) }, textOf(message));
  }
  error(message: unknown, ...rest: unknown[]): void {
    this.pino.error(
      { context: textOf(rest.at(-1)) },
      message instanceof Error ? message.name : textOf(message),
    );
  }
  debug(): void {}
  verbose(): void {}
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.slice(0, 300) : undefined;
