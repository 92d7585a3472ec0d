import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { openApi, type TestApi } from './open-api';

let api: TestApi;
let uiFolder: string;
let queue: 'ok' | 'away' | 'wrong' = 'away';

beforeAll(async () => {
  uiFolder = mkdtempSync(join(tmpdir(), 'regie-ui-'));
  mkdirSync(join(uiFolder, 'assets'));
  writeFileSync(join(uiFolder, 'index.html'), '<!doctype html><title>Regie</title>');
  writeFileSync(join(uiFolder, 'assets', 'index-abc123.js'), 'export {};');
  api = await openApi({
    uiFolder,
    rateLimitPerMinute: 60,
    readyChecks: [async () => ({ naam: 'queue', stand: queue })],
  });
});
afterAll(async () => {
  await api?.close();
  rmSync(uiFolder, { recursive: true });
});

describe('every answer', () => {
  test.each(['/v1/ik', '/v1/bestaat-niet', '/health/live', '/', '/demo/medewerkers', '/v1/dossiers/%zz'])(
    'to %s carries the version of the API',
    async (url) => {
      expect((await api.anonymous.get(url)).headers['api-version']).toMatch(/^\d+\.\d+\.\d+$/);
    },
  );

  test('with data is not to be kept, and no page of another site may do anything with it', async () => {
    const { headers } = await api.as('pb-heerlen-1').get('/v1/ik', { origin: 'https://evil.example' });
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-powered-by']).toBeUndefined();
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("style-src 'self'");
    expect(policy).not.toContain('unsafe');
  });

  test('to a form of another site is no, even for the demo', async () => {
    const headers = { 'sec-fetch-site': 'cross-site' };
    const answer = await api.anonymous.post('/demo/klok', { datum: '2027-01-01' }, headers);
    expect([answer.status, answer.body.code]).toEqual([403, 'ANDERE_SITE']);
  });

  test('without a token says how to come in', async () => {
    const { status, headers, body } = await api.anonymous.get('/v1/ik');
    expect([status, headers['www-authenticate'], body.code]).toEqual([
      401,
      'Bearer realm="regie"',
      'NIET_AANGEMELD',
    ]);
  });

  test('to a method a path does not have says which it has', async () => {
    const { status, headers } = await api.as('pb-heerlen-1').send({ method: 'DELETE', url: '/v1/aanvragen' });
    expect([status, headers.allow]).toEqual([405, 'POST']);
  });

  test('to something that is no HTTP is a problem too', async () => {
    const { port } = api.app.getHttpServer().address() as AddressInfo;
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => socket.write('ONZIN\r\n\r\n'));
      let text = '';
      socket.on('data', (chunk) => (text += chunk.toString()));
      socket.on('close', () => resolve(text));
      socket.on('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('application/problem+json');
  });
});

describe('the UI', () => {
  test('has a name that changes with its content, so it is kept for ever; its page is asked anew', async () => {
    expect((await api.anonymous.get('/assets/index-abc123.js')).headers['cache-control']).toContain(
      'immutable',
    );
    expect((await api.anonymous.get('/')).headers['cache-control']).toBe('no-cache');
  });

  test('answers its own addresses with the page, and unknown files with nothing', async () => {
    const page = await api.anonymous.get('/dossiers/42?x=1');
    expect([page.status, page.body]).toEqual([200, '<!doctype html><title>Regie</title>']);
    expect((await api.anonymous.get('/assets/index-old.js')).status).toBe(404);
    expect((await api.anonymous.get('/.env')).status).toBe(404);
    expect((await api.anonymous.send({ method: 'POST', url: '/dossiers/42' })).status).toBe(405);
  });
});

describe('health and numbers', () => {
  test('is alive and ready', async () => {
    expect((await api.anonymous.get('/health/live')).body).toEqual({ status: 'ok' });
    expect((await api.anonymous.get('/health/ready')).body).toEqual({
      status: 'ok',
      diensten: { queue: 'away' },
    });
    queue = 'wrong';
    const wrong = await api.anonymous.get('/health/ready');
    expect([wrong.status, wrong.body.code]).toEqual([503, 'NIET_GEREED']);
    queue = 'ok';
  });

  test('is not ready on a database without its migrations', async () => {
    const { owner } = api.database;
    await owner.query(`update public.regie_migrations set name = 'x' || name`);
    expect((await api.anonymous.get('/health/ready')).status).toBe(503);
    await owner.query(`update public.regie_migrations set name = substr(name, 2)`);
    expect((await api.anonymous.get('/health/ready')).status).toBe(200);
  });

  test('counts per route and per act, and names nobody', async () => {
    const { dossierId } = await api.openDossier();
    await api.as('pb-heerlen-1').get(`/v1/dossiers/${dossierId}`);
    const { body } = await api.anonymous.get('/metrics');
    expect(body).toContain('regie_acts_total{actie="openDossier",uitkomst="ok"} 1');
    expect(body).toContain('route="/v1/dossiers/:id"');
    expect(body).not.toContain(dossierId);
    expect(body).not.toContain('heerlen');
  });
});

describe('the description', () => {
  test('is OpenAPI 3 with a contact, a version and the forms of the acts', async () => {
    const { body } = await api.anonymous.get('/v1/openapi.json');
    expect(body.openapi).toMatch(/^3\./);
    expect(body.info).toMatchObject({
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      contact: { name: 'Team Regie' },
    });
    expect(Object.keys(body.paths)).toEqual(
      expect.arrayContaining([
        '/v1/aanvragen',
        '/v1/dossiers',
        '/v1/dossiers/{id}',
        '/v1/dossiers/{id}/acties',
        '/v1/taken',
        '/v1/taken/_volgende',
        '/v1/stroom',
      ]),
    );
    expect(body.components.schemas['WIA_CLAIM.v1.schortOp'].required).toEqual([
      'grond',
      'vanafDatum',
      'reden',
    ]);
    expect(body.components.schemas['WIA_CLAIM.v1.laatAlarmAfgaan']).toBeUndefined();
  });
});

describe('a person who asks too much', () => {
  test('waits, and others do not', async () => {
    const answers = await Promise.all(Array.from({ length: 80 }, () => api.as('rv-breda-1').get('/v1/ik')));
    const tooMany = answers.filter(({ status }) => status === 429);
    expect(tooMany).toHaveLength(20);
    expect(Number(tooMany[0].headers['retry-after'])).toBeGreaterThan(0);
    expect(tooMany[0].body.code).toBe('TE_VEEL_VERZOEKEN');
    expect((await api.as('pl-breda-1').get('/v1/ik')).status).toBe(200);
    expect((await api.as('rv-breda-1').get('/health/live')).status).toBe(200);
  });
});

// Last, for it takes every connection away.
describe('without its database', () => {
  test('says so and when to come back, and is there again when the database is', async () => {
    const name = new URL(api.database.url).pathname.slice(1);
    const server = new Client({ connectionString: process.env.REGIE_TEST_SERVER });
    await server.connect();
    try {
      await server.query(`alter database ${name} allow_connections false`);
      await server.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and application_name = 'regie'`,
        [name],
      );
      for (const url of ['/v1/ik', '/v1/dossiers', '/health/ready']) {
        const answer = await api.as('pb-heerlen-1').get(url);
        expect([url, answer.status, answer.body.code]).toEqual([url, 503, 'NIET_BESCHIKBAAR']);
        expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
      }
      expect((await api.anonymous.get('/health/live')).status).toBe(200);
    } finally {
      await server.query(`alter database ${name} allow_connections true`);
      await server.end();
    }
    expect((await api.as('pb-heerlen-1').get('/v1/ik')).status).toBe(200);
  });
});
