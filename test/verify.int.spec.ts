import { verifyJourneys, verifyTables } from '../libs/storage/verify';
import { LetAlarmFall } from '../libs/casework/commands/let-alarm-fall';
import { openCasework, wie, type Casework } from './support/casework';

let casework: Casework;
// A database for each: what was tampered with cannot be put back.
beforeEach(async () => {
  casework = await openCasework();
  await casework.database.setClock('2026-08-03T09:00:00+02:00');
});
afterEach(() => casework.close());

const pb = wie('PROCESBEGELEIDER');
const differences = async () => {
  const found: string[] = [];
  for await (const { what } of verifyJourneys(casework.database.dataSource.manager)) found.push(what);
  for await (const { what } of verifyTables(casework.database.dataSource.manager)) found.push(what);
  return found;
};
/** Behind the back of the application, as the owner of the database could. */
const tamper = async (sql: string, dossierId: string) => {
  await casework.query('alter table facts disable trigger all');
  await casework.query(sql, [dossierId]);
};

describe('verify', () => {
  it('finds nothing on dossiers that were worked on', async () => {
    const { dossierId } = await casework.open();
    await casework.act(dossierId, 'verleng', pb, { kennisgevingDatum: '2026-08-03', reden: 'x' });
    await casework.act(dossierId, 'vraagAanvulling', pb, {
      ontbrekend: 'x',
      uitnodigingDatum: '2026-08-03',
      hersteltermijnDatum: '2026-08-17',
    });
    await casework.database.setClock('2026-08-18T09:00:00+02:00');
    const alarm = { dossierId, sleutel: 'HERSTELTERMIJN-1', versie: 1, alarm: 'VERSTREKEN' };
    expect(await casework.bus.execute(new LetAlarmFall(alarm))).toEqual({ kind: 'ok' });
    expect(
      await casework.query(`select value->>'klok' as klok from journeys where id = $1`, [dossierId]),
    ).toEqual([{ klok: 'verlengd' }]);
    await casework.act(dossierId, 'gaVerderZonderAanvulling', pb, { toelichting: 'x' });
    await casework.act(dossierId, 'trekIn', pb);
    const other = await casework.open();
    await casework.act(other.dossierId, 'rondIntakeAf', pb);
    expect(await differences()).toEqual([]);
  });

  it.each([
    ['a fact was rewritten', `update facts set data = '{"x":1}' where journey_id = $1 and seq = 1`],
    ['who did it was rewritten', `update facts set actor_id = 'iemand' where journey_id = $1 and seq = 1`],
    ['the last fact was deleted', `delete from facts where journey_id = $1 and seq = 2`],
    ['the state was changed', `update journeys set value = '{"klok":"loopt"}' where id = $1`],
    ['the overview was changed', `update dossier_overview set fase = 'BESLUIT' where journey_id = $1`],
    ['a taak was closed', `update taken set status = 'AFGEROND' where journey_id = $1`],
    ['a clock was stopped', `update deadlines set status = 'VOLDAAN' where journey_id = $1`],
    [
      'an alarm was dropped',
      `update deadlines set alarm_soort = null, alarm_datum = null where journey_id = $1`,
    ],
  ])('notices that %s', async (_what, sql) => {
    const { dossierId } = await casework.open();
    await casework.act(dossierId, 'rondIntakeAf', pb);
    expect(await differences()).toEqual([]);
    await tamper(sql, dossierId);
    expect((await differences()).length).toBeGreaterThan(0);
  });
});
