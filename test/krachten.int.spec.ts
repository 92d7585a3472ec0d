import { readKpi } from '../libs/casework/cijfers/kpi.query';
import { readCapaciteit } from '../libs/casework/queries/capaciteit.query';
import { maandenVan } from '../libs/domain/kpi/periode';
import { datum } from '../libs/domain/termijnen/datum';
import { PoolSql } from '../libs/storage/sql';
import { verifyTables } from '../libs/storage/verify';
import { fillCentre } from './api/centre';
import { openTestDatabase, type TestDatabase } from './support/test-database';

let database: TestDatabase;
let sql: PoolSql;
beforeAll(async () => {
  database = await openTestDatabase();
  sql = new PoolSql(database.dataSource);
  await database.setClock('2026-05-01T08:00:00Z');
  await fillCentre(database.owner);
  // Sixteen people by contract in May, and so much done in heerlen-1.
  await database.owner.query(
    `insert into productie_dagen values ('heerlen-1', '2026-05-11', 'wia.fml', 'VERZEKERINGSARTS', 100, 600)`,
  );
});
afterAll(() => database.close());

const MEI = { van: datum('2026-05-01'), tot: datum('2026-05-31') };
const JUNI = { van: datum('2026-06-01'), tot: datum('2026-06-30') };
const productiviteit = async ({ van, tot } = MEI, opTijdstip: string | null = null, team = 'heerlen-1') =>
  readKpi(sql, {
    naam: 'productiviteit',
    variant: 'bruto',
    maanden: maandenVan(van, tot),
    teamIds: [team],
    opTijdstip,
  });
const uren = async (...asked: Parameters<typeof productiviteit>) =>
  Math.round((await productiviteit(...asked)).noemer!);
const differences = async () => {
  const found = [];
  for await (const { what } of verifyTables(database.dataSource.manager)) found.push(what);
  return found;
};

describe('the people that figures are divided by', () => {
  test('given somebody who leaves the team in June, then May stays what it was and June has their days', async () => {
    const voor = await productiviteit();
    const [juni, daar] = [await uren(JUNI), await uren(JUNI, null, 'heerlen-2')];
    await database.setClock('2026-06-15T08:00:00Z');
    await database.owner.query(`update medewerkers set team_id = 'heerlen-2' where id = 'va-heerlen-1'`);

    expect(await productiviteit()).toEqual(voor);
    // then of the 22 working days of June the last twelve are of the other team, and none is lost
    expect(await uren(JUNI)).toBe(juni - 12 * 8);
    expect(await uren(JUNI, null, 'heerlen-2')).toBe(daar + 12 * 8);
    const { namen } = await readCapaciteit(sql, ['heerlen-1'], MEI);
    expect(namen.has('va-heerlen-1')).toBe(true);
    expect(
      (await readCapaciteit(sql, ['heerlen-1'], { ...JUNI, van: datum('2026-06-15') })).namen,
    ).not.toEqual(expect.objectContaining({ size: namen.size }));
  });

  test('given hours that are recorded later, then the figure as known before is still what it was', async () => {
    const voor = await uren();
    const toen = '2026-06-20T08:00:00.000Z';
    await database.setClock('2026-07-01T08:00:00Z');
    await database.owner.query(
      `insert into werkpatronen (medewerker_id, van, minuten) values ('smv-heerlen-1', '2026-05-01', '{480,480,0,0,0}')`,
    );
    expect(await uren()).toBeLessThan(voor);
    expect(await uren(MEI, toen)).toBe(voor);
    expect(await uren(MEI, '2026-07-01T09:00:00.000Z')).toBe(await uren());
  });

  test('given a move that was a mistake and is undone the same day, then nothing remains of it', async () => {
    const voor = await uren(JUNI);
    for (const team of ['breda-1', 'heerlen-1'])
      await database.owner.query(`update medewerkers set team_id = $1 where id = 'ad-heerlen-1'`, [team]);
    expect(await uren(JUNI)).toBe(voor);
    expect(await differences()).toEqual([]);
  });

  test('given a version that is not what is on record, then verify says so', async () => {
    await database.owner.query(
      `update kracht_versies set kracht = '{}' where medewerker_id = 'ad-heerlen-1' and bekend_tot = 'infinity'`,
    );
    expect(await differences()).toEqual([
      'team, roles or hours of somebody are not those that figures are divided by',
    ]);
  });
});
