import { sightCondition } from '../../libs/access/sight';
import { listKolom, readBord } from '../../libs/casework/queries/termijnbord.query';
import type { Rol } from '../../libs/domain/rollen';
import { PoolSql } from '../../libs/storage/sql';
import { openApi, type TestApi } from './open-api';

let api: TestApi;
let sql: PoolSql;
beforeAll(async () => {
  api = await openApi();
  sql = new PoolSql(api.database.dataSource);
});
afterAll(() => api?.close());

const planner = {
  medewerkerId: 'pl-heerlen-1',
  naam: 'Planner',
  rollen: ['PLANNER'] as Rol[],
  teamId: 'heerlen-1',
  kantoorId: 'heerlen',
};
const sight = (after: number) => sightCondition(planner, 'o', after);
const later = { kolom: 'LATER', limit: 50 } as const;

describe('the board and its list', () => {
  test('are of one moment, whatever happens between the two statements', async () => {
    await api.openDossier({ ontvangstDatum: '2026-05-18' });
    const [counted, listed] = await sql.snapshot(async (within) => {
      const bord = await readBord(within, later, sight);
      await api.openDossier({ ontvangstDatum: '2026-05-18' });
      return [bord.teams[0]!.aantallen.LATER, (await listKolom(within, later, sight))!.items.length];
    });
    expect([counted, listed]).toEqual([1, 1]);
    expect((await listKolom(sql, later, sight))!.items).toHaveLength(2);
  });

  test('write nothing, and leave the connection as it was when something goes wrong', async () => {
    const writes = (within: Pick<PoolSql, 'query'>) => within.query('delete from weergaven');
    await expect(sql.snapshot(writes)).rejects.toThrow('read-only transaction');
    for (let i = 0; i < 20; i++)
      await expect(sql.snapshot(() => Promise.reject(new Error('mis')))).rejects.toThrow('mis');
    await expect(writes(sql)).resolves.toEqual([]);
  });
});
