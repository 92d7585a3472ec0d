import { addPerson } from './centre';
import { openApi, type TestApi } from './open-api';

const CANARY = 'KANARIE-F32-depressieve-episode';
let api: TestApi;
let dossierId: string;

const act = async (who: string, actie: string, gegevens: object) => {
  const { body } = await api.as(who).get(`/v1/dossiers/${dossierId}`);
  return api.as(who).act(dossierId, body.versie, actie, gegevens);
};

beforeAll(async () => {
  api = await openApi();
  ({ dossierId } = await api.openDossier());
  await act('pb-heerlen-1', 'rondIntakeAf', {});
  await act('ms-heerlen-1', 'rondDossiervormingAf', {});
});
afterAll(() => api?.close());

describe('medical content', () => {
  test('enters by the act of a doctor', async () => {
    const { body: dossier } = await api.as('va-heerlen-1').get(`/v1/dossiers/${dossierId}`);
    expect(dossier.fase).toBe('MEDISCHE_BEOORDELING');
    const answer = await act('va-heerlen-1', 'stelBelastbaarheidVast', {
      uitkomst: 'GBM',
      duurzaam: true,
      gbmGrond: 'OPNAME',
      onderbouwing: CANARY,
      duurzaamheidOnderbouwing: `${CANARY} duurt voort`,
    });
    expect([answer.status, answer.body.fouten, answer.body.detail]).toEqual([200, undefined, undefined]);
    expect(JSON.stringify(answer.body)).not.toContain(CANARY);
  });

  test('is read by the medical disciplines of the team, with who wrote it', async () => {
    const { status, body } = await api.as('ms-heerlen-1').get(`/v1/dossiers/${dossierId}/medisch`);
    expect(status).toBe(200);
    expect(body.items[0]).toMatchObject({
      soort: 'stelBelastbaarheidVast',
      door: { id: 'va-heerlen-1', naam: 'Persoon va-heerlen-1' },
      hoedanigheid: 'VERZEKERINGSARTS',
      inhoud: expect.objectContaining({ onderbouwing: CANARY }),
    });
  });

  test('is on no other screen, whoever looks', async () => {
    await addPerson(api.database.owner, 'alles', 'heerlen-1', [
      'REGIEVOERDER',
      'KWALITEITSTOETSER',
      'PRIVACY_OFFICER',
      'PROCESBEGELEIDER',
      'ARBEIDSDESKUNDIGE',
    ]);
    const screens = [
      '',
      '/feiten',
      '/termijnen',
      '/brieven',
      '/fml',
      '/inzage',
      '?opTijdstip=2026-06-01T23:00:00Z',
    ].map((part) => `/v1/dossiers/${dossierId}${part}`);
    for (const url of [
      ...screens,
      '/v1/dossiers',
      '/v1/taken?lijst=team',
      '/v1/dossiers?zoek=KANARIE',
      '/metrics',
      '/v1/openapi.json',
    ]) {
      for (const who of ['alles', 'va-heerlen-1'])
        expect(JSON.stringify(await api.as(who).get(url))).not.toContain('KANARIE');
    }
  });

  test('comes back in no refusal of it', async () => {
    for (const gegevens of [
      { onderbouwing: CANARY, diagnose: CANARY },
      { uitkomst: CANARY, duurzaam: CANARY, onderbouwing: [CANARY] },
    ]) {
      const answer = await act('va-heerlen-1', 'stelBelastbaarheidVast', gegevens);
      expect(answer.status).toBe(400);
      expect(JSON.stringify(answer.body)).not.toContain('KANARIE');
    }
  });

  test('lies readable in no table and no log', async () => {
    const { rows: tables } = await api.database.owner.query(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('regie', 'medisch', 'public')`,
    );
    for (const { name } of tables) {
      const { rows } = await api.database.owner.query(
        `select count(*)::int as n from ${name} t where t::text ilike '%kanarie%'`,
      );
      expect([name, rows[0].n]).toEqual([name, 0]);
    }
    expect(api.log.join('')).not.toContain('KANARIE');
  });
});

describe('a dossier as it was', () => {
  test('is read without acts, and before it was there it is not there', async () => {
    const { rows } = await api.database.owner.query(
      'select at from facts where journey_id = $1 order by seq',
      [dossierId],
    );
    const first = (rows[0].at as Date).toISOString();
    const then = await api
      .as('pb-heerlen-1')
      .get(`/v1/dossiers/${dossierId}?opTijdstip=${first.replace('Z', '999Z')}`);
    expect([then.status, then.body.fase, then.body.acties, then.headers.etag]).toEqual([
      200,
      'INTAKE',
      [],
      undefined,
    ]);
    const feiten = await api
      .as('pb-heerlen-1')
      .get(`/v1/dossiers/${dossierId}/feiten?opTijdstip=${first.replace('Z', '999Z')}`);
    expect(feiten.body.items).toHaveLength(1);
    for (const part of ['', '/termijnen']) {
      expect(
        (await api.as('pb-heerlen-1').get(`/v1/dossiers/${dossierId}${part}?opTijdstip=2020-01-01T00:00:00Z`))
          .status,
      ).toBe(404);
    }
    for (const wrong of ['2026-06-01', '2026-02-30T00:00:00Z', '2026-10-25T02:30:00', 'gisteren']) {
      expect(
        (
          await api
            .as('pb-heerlen-1')
            .get(`/v1/dossiers/${dossierId}?opTijdstip=${encodeURIComponent(wrong)}`)
        ).status,
      ).toBe(400);
    }
  });
});
