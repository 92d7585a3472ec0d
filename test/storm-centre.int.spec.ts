import { multiplyModels } from '../apps/cli/chaos/storm-centre';
import { verifyJourneys, verifyTables } from '../libs/storage/verify';
import { openCasework, type Casework } from './support/casework';

let casework: Casework;
beforeEach(async () => (casework = await openCasework()));
afterEach(() => casework.close());

const differences = async () => {
  const { manager } = casework.database.dataSource;
  const found: string[] = [];
  for await (const { what } of verifyJourneys(manager)) found.push(what);
  for await (const { what } of verifyTables(manager)) found.push(what);
  return found;
};

describe('a centre on the eve of a storm', () => {
  it('has as many alarms due the next day as asked, in dossiers that are each what their facts say', async () => {
    await casework.database.setClock('2026-08-03T09:00:00+02:00');
    await casework.open();
    const [{ datum }] = (await casework.query(
      'select (min(alarm_datum) - 1)::text as datum from deadlines',
    )) as [{ datum: string }];
    await casework.database.setClock(`${datum}T12:00:00+02:00`);

    const due = await multiplyModels(casework.database.url, 40);

    expect(due).toHaveLength(40);
    expect(new Set(due.map(({ id }) => id)).size).toBe(40);
    expect(await casework.query('select count(*)::int as n from journeys')).toEqual([{ n: 40 }]);
    expect(await differences()).toEqual([]);
  });
});
