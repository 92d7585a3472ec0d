import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { tap } from 'rxjs';
import { Stroom } from './stroom';

/** Who wrote something lets the stream tell the others at once. */
@Injectable()
export class WakeStroom implements NestInterceptor {
  constructor(private readonly stroom: Stroom) {}

  intercept(context: ExecutionContext, next: CallHandler) {
    const { method } = context.switchToHttp().getRequest<FastifyRequest>();
    return method === 'GET' ? next.handle() : next.handle().pipe(tap(() => this.stroom.soon()));
  }
}
