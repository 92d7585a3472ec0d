import { openApi, type TestApi } from './open-api';

let api: TestApi;
beforeAll(async () => (api = await openApi()));
afterAll(() => api.close());

const scopesOf = async (id: string): Promise<string[]> => {
  const { status, body } = await api.as(id).get('/v1/cijferscopes');
  expect(status).toBe(200);
  return body.items.map(
    ({ scope, wekelijks }: { scope: string; wekelijks: boolean }) => scope + (wekelijks ? ' wekelijks' : ''),
  );
};
const beleid = (kantoor: string, van: string, soort: string, allen = false) =>
  api.database.owner.query(
    'insert into cijferbeleid (kantoor_id, van, beleid, allen_wekelijks) values ($1, $2, $3, $4)',
    [kantoor, van, soort, allen],
  );

describe('whose figures somebody may choose', () => {
  test('given no policy, then the own team for a member, the own kantoor for who leads it, all for who looks everywhere', async () => {
    expect(await scopesOf('va-heerlen-1')).toEqual(['team:heerlen-1', 'landelijk']);
    expect(await scopesOf('bm-heerlen-1')).toEqual([
      'team:heerlen-1',
      'team:heerlen-2',
      'kantoor:heerlen',
      'landelijk',
    ]);
    expect(await scopesOf('kt-breda-1')).toEqual([
      'team:breda-1',
      'team:heerlen-1',
      'team:heerlen-2',
      'kantoor:breda',
      'kantoor:heerlen',
      'landelijk',
    ]);
  });

  test('given the policy of the own kantoor, then that of another does not matter', async () => {
    await beleid('breda', '2026-01-01', 'ALLEEN_LEIDING');
    await beleid('heerlen', '2026-01-01', 'EIGEN_TEAM', true);
    expect(await scopesOf('va-breda-1')).toEqual(['landelijk']);
    expect(await scopesOf('rv-breda-1')).toEqual(['team:breda-1', 'kantoor:breda', 'landelijk']);
    expect(await scopesOf('va-heerlen-1')).toEqual([
      'team:heerlen-1',
      'team:heerlen-2 wekelijks',
      'kantoor:heerlen wekelijks',
      'landelijk',
    ]);
  });

  test('given a policy that is to come, then it does not hold yet', async () => {
    await api.database.owner.query('delete from cijferbeleid');
    await beleid('heerlen', '2026-06-02', 'ALLEEN_LEIDING');
    expect(await scopesOf('va-heerlen-1')).toEqual(['team:heerlen-1', 'landelijk']);
  });

  test('given districten, then who leads sees the own one', async () => {
    await api.database.owner.query(`update kantoren set district = 'Limburg' where id = 'heerlen'`);
    expect(await scopesOf('pl-heerlen-2')).toContain('district:Limburg');
    expect(await scopesOf('va-heerlen-1')).not.toContain('district:Limburg');
  });

  test('nobody asks without a name', async () => {
    expect((await api.anonymous.get('/v1/cijferscopes')).status).toBe(401);
  });
});

const velden = (body: { fouten: { veld: string }[] }) => body.fouten.map(({ veld }) => veld);

describe('who sees the figures of a kantoor', () => {
  beforeAll(() => api.database.owner.query('delete from cijferbeleid'));
  const stel = (over: object = {}, who = 'bm-heerlen-1') =>
    api.as(who).post('/v1/cijferbeleid', { beleid: 'TEAMS_SAMEN', allenWekelijks: false, ...over });

  test('is set from a day, and holds at once', async () => {
    expect(await scopesOf('smv-heerlen-1')).toEqual(['team:heerlen-1', 'landelijk']);
    expect((await api.as('bm-heerlen-1').get('/v1/cijferbeleid')).body).toMatchObject({
      items: [],
      zonderBeleid: { beleid: 'EIGEN_TEAM', allenWekelijks: false },
    });
    expect((await stel()).body).toEqual({ vanDatum: '2026-06-01' });
    expect(await scopesOf('smv-heerlen-1')).toEqual(['kantoor:heerlen', 'landelijk']);
    expect((await stel()).body.code).toBe('AL_VAN_KRACHT');
    expect((await stel({ vanDatum: '2026-09-01', beleid: 'EIGEN_TEAM', allenWekelijks: true })).status).toBe(
      201,
    );
    expect((await api.as('va-heerlen-1').get('/v1/cijferbeleid')).body.items).toMatchObject([
      {
        van: '2026-06-01',
        tot: '2026-09-01',
        geldt: true,
        beleid: 'TEAMS_SAMEN',
        door: 'Persoon bm-heerlen-1',
      },
      { van: '2026-09-01', tot: null, geldt: false, beleid: 'EIGEN_TEAM', allenWekelijks: true },
    ]);
  });

  test('is for who leads the kantoor, not for who plans in it', async () => {
    expect((await stel({}, 'pl-heerlen-2')).status).toBe(403);
    expect((await stel({}, 'smv-heerlen-1')).status).toBe(403);
  });

  test.each([
    ['beleid', 'IEDEREEN'],
    ['allenWekelijks', 'ja'],
    ['allenWekelijks', true],
    ['vanDatum', '2026-05-31'],
  ])('refuses %s %j by naming the field', async (veld, waarde) => {
    const { status, body } = await stel({ [veld]: waarde });
    expect([status, velden(body)]).toEqual([400, [veld]]);
  });
});

describe('the norm of a district', () => {
  beforeAll(() => api.database.owner.query('update kantoren set district = null'));
  const NORM = { naam: 'verzuimduur', waarde: 48.5, reden: 'Focus op claimbeoordeling' };
  const stel = (over: object = {}, who = 'bm-heerlen-1') =>
    api.as(who).post('/v1/kpi-normen', { ...NORM, ...over });
  const normVan = async (scope: string) =>
    (await api.as('kt-breda-1').get(`/v1/kpis/verzuimduur?scope=${scope}&van=2026-05-01&tot=2026-06-01`)).body
      .norm;

  test('is only there where there is a district', async () => {
    expect((await api.as('bm-heerlen-1').get('/v1/kpi-normen')).body).toMatchObject({
      district: null,
      items: [],
      landelijk: [
        { naam: 'verzuimduur', waarde: 45 },
        { naam: 'afwijzingen-wia-vangnet', waarde: 28 },
      ],
    });
    const { status, body } = await stel();
    expect([status, velden(body)]).toEqual([400, ['naam']]);
  });

  test('holds for its teams from its day until it is ended', async () => {
    await api.database.owner.query(`update kantoren set district = 'Limburg' where id = 'heerlen'`);
    expect((await stel()).status).toBe(201);
    expect(await normVan('team:heerlen-1')).toEqual({
      waarde: 48.5,
      bron: 'eigen norm van district Limburg (evaluatie 3.7)',
    });
    expect(await normVan('team:breda-1')).toMatchObject({ waarde: 45 });
    expect((await stel({ waarde: undefined, reden: undefined, vanDatum: '2026-08-01' })).status).toBe(201);
    expect((await api.as('va-heerlen-1').get('/v1/kpi-normen')).body).toMatchObject({
      district: 'Limburg',
      items: [{ naam: 'verzuimduur', waarde: 48.5, van: '2026-06-01', tot: '2026-08-01', geldt: true }],
    });
  });

  test('is for a bedrijfskundig manager of the district', async () => {
    expect((await stel({}, 'rv-breda-1')).status).toBe(403);
    expect((await stel({}, 'va-heerlen-1')).status).toBe(403);
  });

  test.each([
    ['naam', 'tijdigheid'],
    ['naam', 'zw-arbo'],
    ['waarde', 0],
    ['waarde', '48'],
    ['waarde', 48.555],
    ['waarde', 104.01],
    ['reden', undefined],
    ['reden', ''],
    ['vanDatum', '2026-05-31'],
  ])('refuses %s %j by naming the field', async (veld, waarde) => {
    const { status, body } = await stel({ vanDatum: '2026-09-01', [veld]: waarde });
    expect([status, velden(body)]).toEqual([400, [veld]]);
  });

  test('has no reason where it has no value', async () => {
    const { status, body } = await stel({ waarde: undefined, vanDatum: '2026-09-01' });
    expect([status, velden(body)]).toEqual([400, ['reden']]);
  });
});
