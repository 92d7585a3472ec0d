import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  SignJWT,
  type CryptoKey,
  type JWK,
} from 'jose';
import type { Issuer } from './identity';

const ALGORITHM = 'ES256';
export const DEMO_TOKEN_SECONDS = 8 * 60 * 60;

/** The issuer of the demo: tokens for anyone who asks, so it exists only where no real issuer is set. */
export interface DevIssuer extends Issuer {
  jwks: { keys: JWK[] };
  issueToken(medewerkerId: string): Promise<string>;
}

/**
 * Makes the demo's issuer. Its key is kept in `folder`, so that tokens survive a restart and several API processes
 * agree; without a folder it lives in memory.
 */
export async function createDevIssuer(issuer: string, audience: string, folder?: string): Promise<DevIssuer> {
  const jwk = folder ? await keptKey(join(folder, 'demo-issuer.jwk.json')) : await freshKey();
  const signingKey = (await importJWK(jwk, ALGORITHM)) as CryptoKey;
  const { d: _private, ...publicJwk } = jwk;
  const jwks = { keys: [publicJwk] };
  return {
    issuer,
    audience,
    jwks,
    keys: createLocalJWKSet(jwks),
    issueToken: (medewerkerId) =>
      new SignJWT()
        .setProtectedHeader({ alg: ALGORITHM, typ: 'at+jwt', kid: jwk.kid! })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(medewerkerId)
        .setIssuedAt()
        .setExpirationTime(`${DEMO_TOKEN_SECONDS}s`)
        .sign(signingKey),
  };
}

async function freshKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  return { ...(await exportJWK(privateKey)), alg: ALGORITHM, use: 'sig', kid: crypto.randomUUID() };
}

/** The first process to come writes the key; `wx` makes the others read it. */
async function keptKey(path: string): Promise<JWK> {
  await mkdir(dirname(path), { recursive: true });
  const fresh = JSON.stringify(await freshKey());
  try {
    const file = await open(path, 'wx', 0o600);
    await file.writeFile(fresh);
    await file.close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return JSON.parse(await readFile(path, 'utf8')) as JWK;
}
