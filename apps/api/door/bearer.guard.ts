import { type CanActivate, type ExecutionContext, Inject, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { FastifyRequest } from 'fastify';
import { loadActor } from '../../../libs/access/actor';
import { verifyToken } from '../../../libs/access/identity';
import type { Sql } from '../../../libs/access/sql';
import type { Actor } from '../../../libs/domain/rollen';
import { Problem } from '../problem';
import { IssuerSource } from './issuer-source';

const OPEN_TO_ALL = 'openToAll';

/** A route that needs no token. */
export const OpenToAll = () => SetMetadata(OPEN_TO_ALL, true);

export interface IdentifiedRequest extends FastifyRequest {
  actor?: Actor;
}

/** Turns the bearer token into the person it names, with the roles in force at this moment. */
@Injectable()
export class BearerGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly issuers: IssuerSource,
    @Inject(getDataSourceToken()) private readonly sql: Sql,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.getAllAndOverride<boolean>(OPEN_TO_ALL, [context.getHandler(), context.getClass()]))
      return true;
    const request = context.switchToHttp().getRequest<IdentifiedRequest>();
    const token = bearerOf(request.headers.authorization);
    const identity = token && (await verifyToken(token, await this.issuers.current()));
    const actor = identity && (await loadActor(this.sql, identity.medewerkerId));
    if (!actor)
      throw new Problem(401, undefined, undefined, {
        headers: { 'www-authenticate': 'Bearer realm="regie"' },
      });
    if (actor.rollen.length === 0) throw new Problem(403, 'GEEN_ROL', 'U hebt vandaag geen rol in Regie.');
    request.actor = actor;
    return true;
  }
}

export function bearerOf(header: string | undefined): string | undefined {
  return /^Bearer ([A-Za-z0-9._~+/-]+=*)$/i.exec(header ?? '')?.[1];
}
