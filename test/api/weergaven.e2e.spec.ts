import { openApi, type TestApi } from './open-api';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api?.close());

describe('views', () => {
  const views = (who: string) => api.as(who).get('/v1/termijnbord/weergaven');
  const save = (who: string, body: object) => api.as(who).post('/v1/termijnbord/weergaven', body);
  const drop = (who: string, id: string) =>
    api.as(who).send({ method: 'DELETE', url: `/v1/termijnbord/weergaven/${id}` });

  test('are shared by the team, and nobody else', async () => {
    const { status, body } = await save('pl-heerlen-1', {
      naam: 'Maandag: wat is te laat',
      filter: { kolom: 'TE_LAAT', soort: 'WIA_CLAIM' },
    });
    expect(status).toBe(201);
    expect(body.adres).toBe('/termijnbord?soort=WIA_CLAIM&kolom=TE_LAAT');
    expect((await views('va-heerlen-1')).body.items).toEqual([body]);
    expect((await views('pl-heerlen-2')).body.items).toEqual([]);
    expect((await save('rv-heerlen-1', { naam: 'maandag: WAT is te laat', filter: {} })).status).toBe(409);
    expect((await drop('pl-heerlen-2', body.id)).status).toBe(404);
    expect((await drop('rv-heerlen-1', body.id)).status).toBe(204);
    expect((await views('va-heerlen-1')).body.items).toEqual([]);
    // who kept and dropped it is on record, without its name
    const { rows } = await api.database.owner.query(
      `select actor_id, handeling, object, uitkomst from access_log where object like '%weergave' order by id`,
    );
    expect(rows.map((row: object) => Object.values(row).join(' '))).toEqual([
      'pl-heerlen-1 ACTIE bewaar weergave OK',
      'rv-heerlen-1 ACTIE bewaar weergave GEWEIGERD',
      'pl-heerlen-2 ACTIE verwijder weergave GEWEIGERD',
      'rv-heerlen-1 ACTIE verwijder weergave OK',
    ]);
  });

  test('are kept with the kantoor by who has no team', async () => {
    await api.database.owner.query(`insert into medewerkers values ('pl-los', 'Los', 'heerlen', null)`);
    await api.database.owner.query(
      `insert into medewerker_rollen (medewerker_id, rol, van) values ('pl-los', 'PLANNER', '2020-01-01')`,
    );
    expect((await save('pl-los', { naam: 'Mijn kantoor', filter: {} })).body.adres).toBe('/termijnbord');
    expect((await views('pl-los')).body.items).toHaveLength(1);
    expect((await views('pl-heerlen-1')).body.items).toEqual([]);
  });

  test.each([
    ['naam', { naam: '', filter: {} }],
    ['filter.kolom', { naam: 'x', filter: { kolom: 'javascript:alert(1)' } }],
    ['filter', { naam: 'x' }],
    ['filter.adres', { naam: 'x', filter: { adres: 'https://elders' } }],
  ])('refuse a wrong %s', async (veld, body) => {
    const { status, body: problem } = await save('pl-heerlen-1', body);
    expect([status, problem.fouten[0].veld]).toEqual([400, veld]);
  });
});
