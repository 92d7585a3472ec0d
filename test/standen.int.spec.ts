import type { EntityManager } from 'typeorm';
import { registerStandenFollower } from '../apps/worker/standen.follower';
import { logStart, readFacts } from '../libs/storage/followers';
import { herbouwStanden, volgStanden } from '../libs/storage/standen';
import { MAANDTELLINGEN } from '../libs/storage/maanden';
import { verifyJourneys, verifyTables } from '../libs/storage/verify';
import { VOLGERS } from '../libs/storage/volgers';
import { openCasework, wie, type Casework } from './support/casework';
import { followToEnd } from './support/follow-to-end';

let casework: Casework;
const dossiers: string[] = [];
const manager = (): EntityManager => casework.database.dataSource.manager;
const pb = wie('PROCESBEGELEIDER');
const op = (dag: string) => casework.database.setClock(`${dag}T09:00:00+02:00`);

beforeAll(async () => {
  casework = await openCasework();
  await op('2026-08-03');
  for (let n = 0; n < 6; n++) dossiers.push((await casework.open()).dossierId);
  const [a, b, c, d] = dossiers as [string, string, string, string];
  await casework.act(a, 'verleng', pb, { kennisgevingDatum: '2026-08-03', reden: 'x' });
  await casework.act(b, 'schortOp', pb, { grond: 'AWB_4_15_2B', vanafDatum: '2026-08-03', reden: 'x' });
  await casework.act(c, 'corrigeerOntvangst', pb, { ontvangstDatum: '2026-07-22', reden: 'poststempel' });
  await op('2026-08-20');
  await casework.act(b, 'hervat', pb, { datum: '2026-08-17' });
  await casework.act(d, 'trekIn', pb);
  await op('2026-09-20');
  await casework.act(c, 'draagOver', wie('PLANNER'), { naarTeam: 'breda-1', reden: 'hulp' });
});
afterAll(() => casework.close());

const stored = async () => ({
  standen: await casework.query('select * from dossier_standen order by journey_id, bekend_van, geldig_van'),
  besluiten: await casework.query(
    'select * from dossier_besluiten order by journey_id, fact_seq, bekend_van',
  ),
  verblijven: await casework.query('select * from dossier_verblijven order by journey_id, fase, bekend_van'),
  maanden: await maandtellingen(),
});
async function maandtellingen(): Promise<object[][]> {
  const found = [];
  for (const { maanden, sommen } of MAANDTELLINGEN)
    found.push(
      await casework.query(
        `select * from ${maanden} where (${sommen.join(', ')}) <> (${sommen.map(() => '0').join(', ')})
         order by 1, 2, 3, 4, 5, 6`,
      ),
    );
  return found;
}
const empty = () =>
  casework.query(
    'delete from dossier_standen; delete from dossier_besluiten; delete from dossier_verblijven; delete from dossier_gevouwen',
  );
const differences = async () => {
  const found: string[] = [];
  for await (const { what } of verifyJourneys(manager())) found.push(what);
  for await (const { what } of verifyTables(manager())) found.push(what);
  return found;
};
/** How many are open and overdue with each team on a day, by the counts. */
const voorraad = async (dag: string) =>
  Object.fromEntries(
    (
      await casework.query(
        `select team_id, sum(open)::int as open, sum(te_laat)::int as "teLaat" from voorraad_mutaties
          where datum <= $1 group by 1 order by 1`,
        [dag],
      )
    ).map(({ team_id, open, teLaat }) => [team_id, [open, teLaat]]),
  );

describe('the follower of standen', () => {
  test('given facts in any batches, then the rows are those of a rebuild, and verify agrees', async () => {
    await registerStandenFollower(casework.database.dataSource);
    await followToEnd(casework.database.dataSource, VOLGERS.STANDEN);
    const followed = await stored();
    expect(followed.standen.length).toBeGreaterThan(10);
    expect(await differences()).toEqual([]);

    const facts = await readFacts(manager(), logStart, 1000);
    for (const size of [1, 3, 1000]) {
      await empty();
      // Also out of order: what comes out depends on the facts alone.
      const batches = Array.from({ length: Math.ceil(facts.length / size) }, (_, index) =>
        facts.slice(index * size, (index + 1) * size),
      ).reverse();
      for (const batch of batches) await manager().transaction((part) => volgStanden(part, batch));
      expect(await stored()).toEqual(followed);
    }
    await empty();
    await herbouwStanden(manager());
    expect(await stored()).toEqual(followed);
    expect(await herbouwStanden(manager())).toBe(6);
    expect(await stored()).toEqual(followed);
  });

  test('counts open and overdue per day: due today is not overdue, and what stands still does not pass', async () => {
    expect(await voorraad('2026-07-19')).toEqual({});
    expect(await voorraad('2026-08-19')).toEqual({ 'heerlen-1': [6, 0] });
    expect(await voorraad('2026-08-20')).toEqual({ 'heerlen-1': [5, 0] });
    expect(await voorraad('2026-09-14')).toEqual({ 'heerlen-1': [5, 0] });
    // Two with the plain term; a is extended, b stood still, c is due two days later.
    expect(await voorraad('2026-09-15')).toEqual({ 'heerlen-1': [5, 2] });
    expect(await voorraad('2026-09-17')).toEqual({ 'heerlen-1': [5, 3] });
    expect(await voorraad('2026-09-20')).toEqual({ 'heerlen-1': [4, 2], 'breda-1': [1, 1] });
  });

  test.each([
    [
      'a stand was moved to another team',
      `delete from dossier_standen where journey_id = $1 and bekend_tot = 'infinity'`,
    ],
    [
      'a count was changed',
      `with x as (select $1::uuid) update voorraad_mutaties set te_laat = te_laat + 1 where datum = '2026-09-15'`,
    ],
    [
      'a count of a month was changed',
      `with x as (select $1::uuid) update voorraad_maanden set open = open + 1 where kennis = 'MAAND'`,
    ],
    [
      'a besluit was added',
      `insert into dossier_besluiten select journey_id, 99, soort, variant, vangnet, geldig_van, null, true, team_id, null,
         false, 'IVA', true, false, true, null, bekend_van, 'infinity' from dossier_standen where journey_id = $1 limit 1`,
    ],
  ])('verify notices that %s', async (_what, sql) => {
    await casework.query(sql, [dossiers[0]]);
    expect((await differences()).length).toBeGreaterThan(0);
    await casework.query('delete from dossier_standen; delete from dossier_besluiten');
    await casework.query('truncate voorraad_mutaties, besluit_mutaties, voorraad_maanden, besluit_maanden');
    await herbouwStanden(manager());
    expect(await differences()).toEqual([]);
  });

  test('a row is never changed in place, since it would not be counted', async () => {
    await expect(casework.query(`update dossier_standen set team_id = 'breda-1'`)).rejects.toThrow(
      'append-only',
    );
  });
});
