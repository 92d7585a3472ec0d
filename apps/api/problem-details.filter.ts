import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { isDatabaseAway } from '../../libs/storage/database-away';
import { PINO } from './logging';
import { Problem, problemBody } from './problem';

const RETRY_AFTER_SECONDS = '2';

/** Every answer that is no success leaves here, as application/problem+json, with nothing of the inside in it. */
@Catch()
export class ProblemDetailsFilter implements ExceptionFilter {
  constructor(@Inject(PINO) private readonly log: Logger) {}

  catch(exception: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.raw.headersSent) {
      reply.raw.destroy();
      return;
    }
    const problem = this.problemOf(exception, request);
    for (const [name, value] of Object.entries(problem.extras.headers ?? {})) void reply.header(name, value);
    void reply
      .status(problem.getStatus())
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(JSON.stringify(problemBody({ status: problem.getStatus(), ...pick(problem) }, request.id)));
  }

  private problemOf(exception: unknown, request: FastifyRequest): Problem {
    if (exception instanceof Problem) return exception;
    if (isDatabaseAway(exception)) {
      this.log.warn({ requestId: request.id, cause: nameOf(exception) }, 'database away');
      return new Problem(503, undefined, undefined, { headers: { 'retry-after': RETRY_AFTER_SECONDS } });
    }
    // Nest's and Fastify's own texts repeat the input (paths, parser positions), so only their status is kept.
    if (exception instanceof HttpException && exception.getStatus() < 500)
      return new Problem(exception.getStatus());
    this.log.error({ requestId: request.id, fault: faultOf(exception) }, 'fault');
    return new Problem(500);
  }
}

const pick = ({ code, detail, extras }: Problem) => ({ code, detail, extras });
const nameOf = (exception: unknown) =>
  (exception as { code?: string; name?: string }).code ?? (exception as Error).name;

/** Driver errors quote rows and parameters in `detail` and `parameters`; the log takes the name, code and stack only. */
function faultOf(exception: unknown) {
  if (!(exception instanceof Error)) return { name: typeof exception };
  const { code } = exception as { code?: string };
  const stack = exception.stack
    ?.split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 12);
  const isDriverError = 'query' in exception || 'severity' in exception;
  return { name: exception.name, code, message: isDriverError ? undefined : exception.message, stack };
}
