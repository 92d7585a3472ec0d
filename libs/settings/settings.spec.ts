import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSettings, Settings, WrongSettings } from './settings';

const enough = {
  DATABASE_URL: 'postgres://regie:geheim@localhost:5432/regie',
  REGIE_SLEUTEL: Buffer.alloc(32, 7).toString('base64'),
};

const refusal = (env: Record<string, string | undefined>) => {
  try {
    loadSettings({ ...enough, ...env });
  } catch (error) {
    return error instanceof WrongSettings ? error.message.split('\n').slice(1).join('\n') : error;
  }
  return 'not refused';
};

describe('the settings', () => {
  it('given the two that have no default, then the rest has one and it is the demo', () => {
    expect(loadSettings(enough)).toMatchObject({
      PORT: 3000,
      HOST: '127.0.0.1',
      REGIE_DATA: '.regie',
      OIDC_AUDIENCE: 'regie',
      demo: true,
    });
  });

  it('given numbers as text, then they are numbers', () => {
    expect(loadSettings({ ...enough, PORT: '8080', DB_POOL: ' 25 ' })).toMatchObject({
      PORT: 8080,
      DB_POOL: 25,
    });
  });

  it('given an empty setting, then it counts as not set', () => {
    expect(loadSettings({ ...enough, PORT: '', REDIS_URL: ' ', OIDC_ISSUER: '' })).toMatchObject({
      PORT: 3000,
      demo: true,
    });
    expect(refusal({ DATABASE_URL: '' })).toContain(
      'DATABASE_URL is missing; it must be an address like postgres://',
    );
  });

  it('given an issuer, then it is no demo', () => {
    expect(loadSettings({ ...enough, OIDC_ISSUER: 'https://login.example.nl/regie' }).demo).toBe(false);
  });

  it.each([
    ['PORT', '70000', 'must be at most 65535'],
    ['PORT', '3000x', 'must be'],
    ['PORT', '80.5', 'must be a whole number'],
    ['DATABASE_URL', 'mysql://localhost/regie', 'must be an address like postgres://'],
    ['REDIS_URL', 'localhost:6379', 'must be an address like redis://'],
    ['REGIE_SLEUTEL', 'te kort', 'must be 32 random bytes'],
    ['REGIE_SLEUTEL', Buffer.alloc(31).toString('base64'), 'must be 32 random bytes'],
    ['OIDC_ISSUER', 'login.example.nl', 'must be the address of an OpenID Connect issuer'],
    ['LOG_LEVEL', 'loud', 'must be one of fatal, error'],
    ['DB_POOL', '1', 'must be at least 2'],
    ['RATE_LIMIT_PER_MINUTE', '0', 'must be at least 1'],
    ['NODE_ENV', 'prod', 'must be development, test or production'],
  ])('given %s=%s, then the boot is refused: %s', (name, value, reason) => {
    expect(refusal({ [name]: value })).toContain(`  ${name} ${reason}`);
  });

  it('given production without an issuer, then the boot is refused by name', () => {
    expect(refusal({ NODE_ENV: 'production' })).toContain('OIDC_ISSUER is missing');
  });

  it('given several that are wrong, then all are named and no value is repeated', () => {
    const text = refusal({ PORT: '0', REGIE_SLEUTEL: 'geheim', DATABASE_URL: undefined });
    expect(['PORT', 'REGIE_SLEUTEL', 'DATABASE_URL'].every((name) => String(text).includes(name))).toBe(true);
    expect(text).not.toContain('geheim');
  });

  it('are all in .env.example, and nothing else is', () => {
    const example = readFileSync(join(__dirname, '../../.env.example'), 'utf8');
    const named = [...example.matchAll(/^#?\s?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name);
    expect(named.sort()).toEqual(Object.keys(new Settings()).sort());
  });
});
