import { registerProductieFollower } from '../apps/worker/productie.follower';
import { goPublicatieRound } from '../apps/worker/publicatie.round';
import { registerStandenFollower } from '../apps/worker/standen.follower';
import { KPI_NAMEN } from '../libs/domain/kpi/definitie';
import { fillCentre, TEAMS } from './api/centre';
import { openTestDatabase, type TestDatabase } from './support/test-database';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  await fillCentre(database.owner);
  await registerStandenFollower(database.dataSource);
  await registerProductieFollower(database.dataSource);
  await database.setClock('2026-07-01T00:20:00+02:00');
});
afterAll(() => database.close());

/** Of every team, both kantoren and the country. */
const ALLE = KPI_NAMEN.length * (TEAMS.length + 3);
const published = async (): Promise<number> =>
  (await database.owner.query('select count(*)::int as n from kpi_publicaties')).rows[0].n;
describe('the figures of a night', () => {
  test('given publishing that is broken off, then nothing is there, and the next round has all', async () => {
    await database.owner.query('begin; lock table kpi_publicaties in share mode');
    await expect(goPublicatieRound(database.dataSource)).rejects.toThrow('lock timeout');
    await database.owner.query('commit');
    expect(await published()).toBe(0);

    await goPublicatieRound(database.dataSource);
    expect(await published()).toBe(ALLE);
  });

  test('given two workers at once, then each figure is published once', async () => {
    await database.setClock('2026-07-02T00:20:00+02:00');
    await Promise.all([goPublicatieRound(database.dataSource), goPublicatieRound(database.dataSource)]);
    await goPublicatieRound(database.dataSource);
    expect(await published()).toBe(2 * ALLE);
  });
});
