import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from '../../../libs/domain/rollen';
import type { IdentifiedRequest } from './bearer.guard';

/** Who is asking, and the number under which it is logged. */
export interface Caller {
  actor: Actor;
  requestId: string;
}

export const FromCaller = createParamDecorator((_data: unknown, context: ExecutionContext): Caller => {
  const request = context.switchToHttp().getRequest<IdentifiedRequest>();
  if (!request.actor) throw new Error('route without the bearer guard asks for its caller');
  return { actor: request.actor, requestId: request.id };
});
