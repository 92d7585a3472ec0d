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
