import { getDataSourceToken } from '@nestjs/typeorm';
import { dropOldConcepten } from '../../libs/storage/concepten';
import { openApi, type TestApi } from './open-api';

const CANARY = 'KANARIE-F32-depressieve-episode';
const ACTIE = 'registreerIngebrekestelling';
let api: TestApi;
let dossierId: string;
let url: string;

beforeAll(async () => {
  api = await openApi();
});
beforeEach(async () => {
  await api.database.setClock('2026-06-01T09:00:00Z');
  ({ dossierId } = await api.openDossier());
  url = `/v1/dossiers/${dossierId}/concepten/${ACTIE}`;
});
afterAll(() => api?.close());

const put = (who: string, body: unknown, where = url) =>
  api.as(who).send({
    method: 'PUT',
    url: where,
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify(body),
  });
const drop = (who: string) => api.as(who).send({ method: 'DELETE', url });
const concept = (reden = CANARY, versieGezien = 1) => ({ versieGezien, inhoud: { reden } });
const rows = async (): Promise<number> =>
  (
    await api.database.owner.query('select count(*)::int as n from medisch.concepten where journey_id = $1', [
      dossierId,
    ])
  ).rows[0].n;

describe('a draft', () => {
  test('comes back to whoever typed it, as it was typed last', async () => {
    expect((await api.as('pb-heerlen-1').get(url)).status).toBe(404);
    const saved = await put('pb-heerlen-1', concept('eerste'));
    expect([saved.status, saved.body.versieGezien]).toEqual([200, 1]);
    expect(saved.body.tijdstip).toMatch(/^2026-06-01T09:/);
    await put('pb-heerlen-1', concept('tweede', 2));
    const { status, body } = await api.as('pb-heerlen-1').get(url);
    expect([status, body]).toEqual([
      200,
      { versieGezien: 2, inhoud: { reden: 'tweede' }, tijdstip: expect.stringMatching(/^2026-06-01T09:/) },
    ]);
  });

  test('of somebody else does not exist, also not for a colleague of the same team', async () => {
    await put('pb-heerlen-1', concept());
    for (const who of ['pb2-heerlen-1', 'va-heerlen-1', 'po-heerlen-1', 'pb-breda-1'])
      expect([who, (await api.as(who).get(url)).status]).toEqual([who, 404]);
    await put('pb2-heerlen-1', concept('van een ander'));
    expect((await api.as('pb-heerlen-1').get(url)).body.inhoud.reden).toBe(CANARY);
    await drop('pb2-heerlen-1');
    expect(await rows()).toBe(1);
  });

  test('cannot be kept where the dossier is out of sight, or for an act that does not exist', async () => {
    expect((await put('pb-breda-1', concept())).status).toBe(404);
    expect(
      (await put('pb-heerlen-1', concept(), `/v1/dossiers/${dossierId}/concepten/toString`)).status,
    ).toBe(404);
    expect((await put('pb-heerlen-1', concept(), `/v1/dossiers/geen/concepten/${ACTIE}`)).status).toBe(404);
    expect((await api.anonymous.get(url)).status).toBe(401);
    expect(await rows()).toBe(0);
  });

  test.each([
    [400, { versieGezien: 1 }],
    [400, { inhoud: {} }],
    [400, { versieGezien: '1', inhoud: {} }],
    [400, { versieGezien: -1, inhoud: {} }],
    [400, { versieGezien: 1, inhoud: [CANARY] }],
    [400, { versieGezien: 1, inhoud: CANARY }],
    [400, { versieGezien: 1, inhoud: {}, medewerkerId: 'pb2-heerlen-1' }],
    [413, { versieGezien: 1, inhoud: { reden: 'x'.repeat(256 * 1024) } }],
  ])('that is wrong is answered with %s and not kept', async (status, body) => {
    const answer = await put('pb-heerlen-1', body);
    expect(answer.status).toBe(status);
    expect(JSON.stringify(answer.body)).not.toContain('KANARIE');
    expect(await rows()).toBe(0);
  });

  test('is thrown away when asked, twice as well', async () => {
    await put('pb-heerlen-1', concept());
    expect((await drop('pb-heerlen-1')).status).toBe(204);
    expect((await drop('pb-heerlen-1')).status).toBe(204);
    expect(await rows()).toBe(0);
  });

  test('goes with the act it was for, in the same transaction, and no other', async () => {
    const { versie } = (await api.as('pb-heerlen-1').get(`/v1/dossiers/${dossierId}`)).body;
    await put('pb-heerlen-1', concept());
    await put('pb2-heerlen-1', concept('van een ander'));
    await put('pb-heerlen-1', concept('iets anders'), `/v1/dossiers/${dossierId}/concepten/rondIntakeAf`);
    const send = (ontvangstDatum: string) =>
      api.as('pb-heerlen-1').act(dossierId, versie, ACTIE, { ontvangstDatum });
    const refused = await send('2027-01-01');
    expect([refused.status, await rows()]).toEqual([409, 3]);
    expect((await send('2026-05-29')).status).toBe(200);
    expect((await api.as('pb-heerlen-1').get(url)).status).toBe(404);
    expect((await api.as('pb2-heerlen-1').get(url)).status).toBe(200);
    expect(await rows()).toBe(2);
  });

  test('is readable in no table and in no log', async () => {
    await put('pb-heerlen-1', concept());
    const { rows: tables } = await api.database.owner.query(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('regie', 'medisch', 'public')`,
    );
    for (const { name } of tables) {
      const { rows: found } = await api.database.owner.query(
        `select count(*)::int as n from ${name} t where t::text ilike '%kanarie%' or t::text like '%' || encode('KANARIE', 'hex') || '%'`,
      );
      expect([name, found[0].n]).toEqual([name, 0]);
    }
    expect(api.log.join('')).not.toContain('KANARIE');
  });

  test('is on record when it begins and when it is read back, not with every letter', async () => {
    for (const text of ['a', 'ab', 'abc']) await put('pb-heerlen-1', concept(text));
    await api.as('pb-heerlen-1').get(url);
    const { rows: lines } = await api.database.owner.query(
      `select handeling, uitkomst from access_log where journey_id = $1 and object = 'concept' order by id`,
      [dossierId],
    );
    expect(lines).toEqual([
      { handeling: 'CONCEPT', uitkomst: 'OK' },
      { handeling: 'LEES', uitkomst: 'OK' },
    ]);
  });

  test('nobody came back for is gone after thirty days', async () => {
    await put('pb-heerlen-1', concept());
    await api.database.setClock('2026-07-01T08:59:00Z');
    await dropOldConcepten(api.app.get(getDataSourceToken()).manager);
    expect(await rows()).toBe(1);
    await api.database.setClock('2026-07-01T09:01:00Z');
    expect(await dropOldConcepten(api.app.get(getDataSourceToken()).manager)).toBeGreaterThan(0);
    expect(await rows()).toBe(0);
  });
});
