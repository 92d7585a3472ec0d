import { type CanActivate, type ExecutionContext, Inject, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { loadActor } from '../../../libs/access/actor';
import type { Identity } from '../../../libs/access/identity';
import { KnownTokens } from '../../../libs/access/known-tokens';
import type { Sql } from '../../../libs/storage/sql';
import type { Actor } from '../../../libs/domain/rollen';
import { Problem } from '../problem';
import { issuerAway, IssuerSource } from './issuer-source';
import { SQL } from '../sql-token';

const OPEN_TO_ALL = 'openToAll';

/** A route that needs no token. */
export const OpenToAll = () => SetMetadata(OPEN_TO_ALL, true);

export interface IdentifiedRequest extends FastifyRequest {
  actor?: Actor;
}

/** Turns the bearer token into the person it names, with the roles in force at this moment. */
@Injectable()
export class BearerGuard implements CanActivate {
  private readonly tokens = new KnownTokens();

  constructor(
    private readonly reflector: Reflector,
    private readonly issuers: IssuerSource,
    @Inject(SQL) private readonly sql: Sql,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.getAllAndOverride<boolean>(OPEN_TO_ALL, [context.getHandler(), context.getClass()]))
      return true;
    const request = context.switchToHttp().getRequest<IdentifiedRequest>();
    const token = bearerOf(request.headers.authorization);
    const identity = token && (await this.identify(token));
    const actor = identity && (await loadActor(this.sql, identity.medewerkerId));
    if (!actor)
      throw new Problem(401, undefined, undefined, {
        headers: { 'www-authenticate': 'Bearer realm="regie"' },
      });
    if (actor.rollen.length === 0) throw new Problem(403, 'GEEN_ROL', 'U hebt vandaag geen rol in Regie.');
    request.actor = actor;
    return true;
  }

  private async identify(token: string): Promise<Identity | undefined> {
    const issuer = await this.issuers.current();
    return this.tokens.verify(token, issuer).catch(() => {
      // The keys could not be fetched: nobody's token is wrong, and nobody can be let in.
      throw issuerAway();
    });
  }
}

export function bearerOf(header: string | undefined): string | undefined {
  return /^Bearer ([A-Za-z0-9._~+/-]+=*)$/i.exec(header ?? '')?.[1];
}
