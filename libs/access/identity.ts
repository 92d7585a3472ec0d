import { createRemoteJWKSet, jwtVerify, type JWTVerifyGetKey } from 'jose';

/** Who the token says is calling. Everything else about the person is ours to know, not the token's to tell. */
export interface Identity {
  medewerkerId: string;
  /** Seconds since 1970. */
  expiresAt: number;
}

export interface Issuer {
  issuer: string;
  audience: string;
  keys: JWTVerifyGetKey;
}

const ALGORITHMS = ['PS256', 'ES256', 'RS256'];
const TOLERANCE_SECONDS = 5;
const MAX_TOKEN_LENGTH = 8_192;
// An id_token or a logout token is no access token, whoever signed it (RFC 9068, RFC 8725 3.11).
const TYPES = ['at+jwt', 'application/at+jwt', 'jwt'];

/**
 * The person behind an access token, or undefined for whatever is wrong with it: signature, algorithm, issuer,
 * audience, time, type or a missing `sub`. Why it failed is nobody's business outside.
 */
export async function verifyToken(token: string, issuer: Issuer): Promise<Identity | undefined> {
  if (token.length > MAX_TOKEN_LENGTH) return undefined;
  try {
    const { payload, protectedHeader } = await jwtVerify(token, issuer.keys, {
      issuer: issuer.issuer,
      audience: issuer.audience,
      algorithms: ALGORITHMS,
      clockTolerance: TOLERANCE_SECONDS,
      requiredClaims: ['sub', 'exp'],
    });
    const { typ } = protectedHeader;
    if (typ !== undefined && !TYPES.includes(typ.toLowerCase())) return undefined;
    if ('nonce' in payload || 'at_hash' in payload) return undefined;
    return payload.sub ? { medewerkerId: payload.sub, expiresAt: payload.exp! } : undefined;
  } catch (error) {
    if (isInfrastructure(error)) throw error;
    return undefined;
  }
}

/** The issuer's key server being away is our fault to report, not the caller's token being wrong. */
function isInfrastructure(error: unknown): boolean {
  const code = (error as { code?: string }).code;
  if (code === 'ERR_JWKS_TIMEOUT' || code === 'ERR_JWKS_INVALID') return true;
  return error instanceof TypeError && error.message === 'fetch failed';
}

/** Reads the issuer's discovery document (OpenID Connect Discovery 4) and follows its key set. */
export async function discoverIssuer(issuer: string, audience: string): Promise<Issuer> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer = await fetch(address, { signal: AbortSignal.timeout(5_000) });
  if (!answer.ok) throw new Error(`OIDC_ISSUER: ${address} answered ${answer.status}`);
  const document = (await answer.json()) as { issuer?: string; jwks_uri?: string };
  if (document.issuer !== issuer) throw new Error('OIDC_ISSUER: the discovery document names another issuer');
  if (!document.jwks_uri) throw new Error('OIDC_ISSUER: the discovery document has no jwks_uri');
  return { issuer, audience, keys: createRemoteJWKSet(new URL(document.jwks_uri)) };
}
