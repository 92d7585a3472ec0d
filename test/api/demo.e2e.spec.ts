import { createDevIssuer } from '../../libs/access/dev-issuer';
import { IssuerSource } from '../../apps/api/door/issuer-source';
import { openApi, type TestApi } from './open-api';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api?.close());

describe('the demo', () => {
  test('lets anyone be anyone in it', async () => {
    const { body: people } = await api.anonymous.get('/demo/medewerkers');
    expect(people.find(({ id }: { id: string }) => id === 'va-heerlen-1')).toEqual({
      id: 'va-heerlen-1',
      naam: 'Persoon va-heerlen-1',
      rollen: ['VERZEKERINGSARTS'],
      kantoor: 'heerlen',
      team: 'heerlen-1',
    });
    const { status, body } = await api.anonymous.post('/demo/tokens', { medewerkerId: 'va-heerlen-1' });
    expect([status, body.expiresIn]).toEqual([200, 28800]);
    const ik = await api.anonymous.get('/v1/ik', { authorization: `Bearer ${body.accessToken}` });
    expect(ik.body).toMatchObject({
      id: 'va-heerlen-1',
      team: 'heerlen-1',
      kantoorNaam: 'Heerlen',
      vandaagDatum: '2026-06-01',
      demo: true,
    });
  });

  test('knows nobody else', async () => {
    const { status, body } = await api.anonymous.post('/demo/tokens', { medewerkerId: 'niemand' });
    expect([status, body.fouten[0].veld]).toEqual([400, 'medewerkerId']);
  });

  test('publishes its keys as any issuer does', async () => {
    const { body } = await api.anonymous.get('/demo/oidc/.well-known/openid-configuration');
    expect(body.issuer).toBe(api.issuer.issuer);
    const { body: jwks } = await api.anonymous.get(new URL(body.jwks_uri).pathname);
    expect(jwks.keys[0]).toMatchObject({ kty: 'EC', crv: 'P-256', alg: 'ES256' });
    expect(jwks.keys[0].d).toBeUndefined();
  });

  test('moves its clock forward and lets every alarm on the way fall, each once', async () => {
    const { dossierId, uiterlijkeBeslisdatum } = await api.openDossier({ ontvangstDatum: '2026-05-29' });
    expect(uiterlijkeBeslisdatum).toBe('2026-07-24');
    const moved = await api.anonymous.post('/demo/klok', { datum: '2026-08-03' });
    expect([moved.status, moved.body.vandaagDatum]).toEqual([200, '2026-08-03']);
    const { body } = await api.as('pb-heerlen-1').get(`/v1/dossiers/${dossierId}/feiten`);
    const alarmen = body.items
      .filter(({ type }: { type: string }) => type === 'BeslistermijnAlarmRaised')
      .map(({ gegevens, tijdstip }: { gegevens: { alarm: string }; tijdstip: string }) => [
        tijdstip.slice(0, 10),
        gegevens.alarm,
      ]);
    expect(alarmen).toEqual([
      ['2026-07-25', 'VERSTREKEN'],
      ['2026-07-24', 'LAATSTE_DAG'],
      ['2026-07-17', 'NOG_5_WERKDAGEN'],
      ['2026-07-06', 'NOG_14_WERKDAGEN'],
    ]);
    const { body: dossier } = await api.as('pb-heerlen-1').get(`/v1/dossiers/${dossierId}`);
    expect([dossier.termijnStatus, dossier.termijn.dagenTeLaat]).toEqual(['VERSTREKEN', 10]);
  });

  test('keeps its clock on the same day, and never turns it back', async () => {
    const { body: now } = await api.as('pb-heerlen-1').get('/v1/ik');
    expect((await api.anonymous.post('/demo/klok', { datum: now.vandaagDatum })).status).toBe(200);
    const back = await api.anonymous.post('/demo/klok', { datum: '2026-06-01' });
    expect([back.status, back.body.code]).toEqual([409, 'KLOK_NIET_TERUG']);
    expect((await api.anonymous.post('/demo/klok', { datum: '2026-02-30' })).status).toBe(400);
    expect((await api.anonymous.post('/demo/klok', {})).status).toBe(400);
  });
});

describe('with a real issuer', () => {
  test('there is no demo, and its tokens open nothing', async () => {
    const real = await createDevIssuer('https://login.example', 'regie');
    const production = await openApi({ demo: undefined, issuers: IssuerSource.known(real) });
    try {
      for (const url of ['/demo/medewerkers', '/demo/oidc/jwks'])
        expect((await production.anonymous.get(url)).status).toBe(404);
      expect((await production.anonymous.post('/demo/tokens', { medewerkerId: 'va-heerlen-1' })).status).toBe(
        404,
      );
      expect((await production.anonymous.post('/demo/klok', { datum: '2030-01-01' })).status).toBe(404);
      expect((await production.as('va-heerlen-1').get('/v1/ik')).status).toBe(401);
      const token = await real.issueToken('va-heerlen-1');
      const ik = await production.anonymous.get('/v1/ik', { authorization: `Bearer ${token}` });
      expect([ik.status, ik.body.demo]).toEqual([200, false]);
    } finally {
      await production.close();
    }
  });

  test('that does not answer, nobody is let in and it is not their fault', async () => {
    const away = await openApi({
      demo: undefined,
      issuers: IssuerSource.discovered('http://127.0.0.1:9', 'regie'),
    });
    try {
      const answer = await away.as('va-heerlen-1').get('/v1/ik');
      expect([answer.status, answer.body.code]).toEqual([503, 'AANMELDING_NIET_BESCHIKBAAR']);
    } finally {
      await away.close();
    }
  });
});
