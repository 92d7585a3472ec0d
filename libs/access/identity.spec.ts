import { exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey, type JWTPayload } from 'jose';
import { createDevIssuer, type DevIssuer } from './dev-issuer';
import { verifyToken } from './identity';
import { KnownTokens } from './known-tokens';

const ISSUER = 'http://127.0.0.1:3000/demo/oidc';
let issuer: DevIssuer;
let other: CryptoKey;
let signed: (payload?: JWTPayload, header?: object, key?: CryptoKey | Uint8Array) => Promise<string>;

beforeAll(async () => {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const { exportJWK, createLocalJWKSet } = await import('jose');
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'ES256' }] };
  issuer = { ...(await createDevIssuer(ISSUER, 'regie')), keys: createLocalJWKSet(jwks) };
  other = (await generateKeyPair('ES256')).privateKey;
  signed = (payload = {}, header = {}, key = privateKey) =>
    new SignJWT({ iss: ISSUER, aud: 'regie', sub: 'anna', exp: inSeconds(60), ...payload })
      .setProtectedHeader({ alg: 'ES256', kid: 'k', typ: 'at+jwt', ...header })
      .sign(key);
  spki = new TextEncoder().encode(await exportSPKI(publicKey));
});
let spki: Uint8Array;

const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;

describe('access token', () => {
  test('of the issuer for us names the person', async () => {
    expect(await verifyToken(await signed(), issuer)).toMatchObject({ medewerkerId: 'anna' });
  });

  test('of the demo issuer names the person', async () => {
    const demo = await createDevIssuer(ISSUER, 'regie');
    expect(await verifyToken(await demo.issueToken('bram'), demo)).toMatchObject({ medewerkerId: 'bram' });
  });

  test('may be 5 seconds off', async () => {
    expect(await verifyToken(await signed({ exp: inSeconds(-3) }), issuer)).toBeDefined();
    expect(await verifyToken(await signed({ nbf: inSeconds(3) }), issuer)).toBeDefined();
  });

  test.each<[string, () => Promise<string> | string]>([
    ['expired', () => signed({ exp: inSeconds(-10) })],
    ['without expiry', () => signed({ exp: undefined })],
    ['not yet valid', () => signed({ nbf: inSeconds(30) })],
    ['for another audience', () => signed({ aud: 'other' })],
    ['without audience', () => signed({ aud: undefined })],
    ['of another issuer', () => signed({ iss: 'https://evil.example' })],
    ['without sub', () => signed({ sub: undefined })],
    ['with an empty sub', () => signed({ sub: '' })],
    ['signed by another key', () => signed({}, {}, other)],
    ['with an unknown kid', () => signed({}, { kid: 'x' }, other)],
    ['pointing to its own keys', () => signed({}, { jku: 'https://evil.example/jwks' }, other)],
    ['that is an id_token', () => signed({ nonce: 'n' })],
    ['of another type', () => signed({}, { typ: 'logout+jwt' })],
    [
      'unsigned',
      () => new UnsecuredJWT({ iss: ISSUER, aud: 'regie', sub: 'anna', exp: inSeconds(60) }).encode(),
    ],
    ['signed with the public key as secret', () => signed({}, { alg: 'HS256' }, spki)],
    ['longer than 8 kB', () => signed({ x: 'x'.repeat(9000) })],
    ['of nonsense', () => 'a.b.c'],
  ])('%s is refused', async (_what, token) => {
    expect(await verifyToken(await token(), issuer)).toBeUndefined();
  });

  test('with a changed payload is refused', async () => {
    const [head, , signature] = (await signed()).split('.');
    const payload = Buffer.from(
      JSON.stringify({ iss: ISSUER, aud: 'regie', sub: 'boss', exp: inSeconds(60) }),
    ).toString('base64url');
    expect(await verifyToken(`${head}.${payload}.${signature}`, issuer)).toBeUndefined();
  });
});

describe('a token seen before', () => {
  test('is not checked again for half a minute, and then it is', async () => {
    let now = Date.now();
    const known = new KnownTokens(() => now);
    const token = await signed({ exp: inSeconds(120) });
    expect(await known.verify(token, issuer)).toBeDefined();
    const without = { ...issuer, keys: () => Promise.reject(new Error('asked')) };
    expect(await known.verify(token, without)).toBeDefined();
    now += 31_000;
    expect(await known.verify(token, without)).toBeUndefined();
  });

  test('is not remembered beyond its own end', async () => {
    let now = Date.now();
    const known = new KnownTokens(() => now);
    const token = await signed({ exp: inSeconds(10) });
    expect(await known.verify(token, issuer)).toBeDefined();
    now += 11_000;
    expect(await known.verify(token, { ...issuer, issuer: 'https://other.example' })).toBeUndefined();
  });

  test('that was refused is checked every time', async () => {
    const known = new KnownTokens();
    const token = await signed({}, {}, other);
    expect(await known.verify(token, issuer)).toBeUndefined();
    expect(await known.verify(token, issuer)).toBeUndefined();
  });
});
