import { DEMO_DOSSIERS, loadDemoCentre, type DemoOptions } from '../apps/cli/demo/load-demo-centre';
import { TEST_SLEUTEL } from './support/casework';
import { openTestDatabase, type TestDatabase } from './support/test-database';

jest.setTimeout(300_000);

const DOSSIERS = 60;
const load = (database: TestDatabase, more: Partial<DemoOptions> = {}) =>
  loadDemoCentre({
    settings: { DATABASE_URL: database.url, REGIE_SLEUTEL: TEST_SLEUTEL },
    dossiers: DOSSIERS,
    days: 150,
    seed: 3,
    ...more,
  });

/** Per client what happened in each dossier, when and by whom; without ids and times of day, which are never the same. */
const HISTORY = `select c.bsn_einde || ' ' || c.naam as client, string_agg(
    concat_ws(' ', j.machine_id, (f.at at time zone 'Europe/Amsterdam')::date, f.type, f.actor_id, f.hoedanigheid,
      f.data - 'vanDossierId' - 'sessieId'), E'\\n' order by j.machine_id, f.seq) as history
  from facts f join journeys j on j.id = f.journey_id join clients c on c.id = j.client_id group by 1 order by 1`;

describe('loading the demo centre', () => {
  let database: TestDatabase;
  let other: TestDatabase;
  const one = async <T>(sql: string): Promise<T> => (await database.owner.query(sql)).rows[0] as T;

  beforeAll(async () => {
    [database, other] = await Promise.all([openTestDatabase(), openTestDatabase()]);
    expect(await load(database)).toBe('loaded');
  });
  afterAll(() => Promise.all([database.close(), other.close()]));

  it('leaves nine teams at work on dossiers in all stages, with facts of the whole period', async () => {
    const shape = await one<Record<string, number>>(
      `select (select count(*)::int from teams) as teams, (select count(*)::int from medewerkers) as people,
         count(*)::int as dossiers, count(*) filter (where status = 'OPEN')::int as open,
         count(distinct team_id)::int as busy, count(distinct fase)::int as fasen, count(distinct soort)::int as soorten,
         (select count(*)::int from facts where at < regie_now() - interval '100 days') as early
       from dossier_overview`,
    );
    expect(shape.teams).toBe(9);
    expect(shape.people).toBeGreaterThan(300);
    expect(shape.dossiers).toBeGreaterThan(DOSSIERS * 0.9);
    expect(shape.open).toBeGreaterThan(10);
    expect(shape.dossiers! - shape.open!).toBeGreaterThan(5);
    expect(shape.busy).toBeGreaterThanOrEqual(8);
    expect(shape.fasen).toBeGreaterThanOrEqual(5);
    expect(shape.soorten).toBeGreaterThanOrEqual(4);
    expect(shape.early).toBeGreaterThan(20);
  });

  it('ends at the present, with nothing ahead of it', async () => {
    const clock = await one<{ still: boolean; ahead: number }>(
      `select verzet = interval '0' as still, (select count(*)::int from facts where at > clock_timestamp()) as ahead from clock`,
    );
    expect(clock).toEqual({ still: true, ahead: 0 });
  });

  it('has let every alarm fall that was due, and sent every letter', async () => {
    const left = await one<object>(
      `select (select count(*)::int from deadlines where alarm_datum <= regie_vandaag()) as alarms,
         (select count(*)::int from outbox where done_at is null or sent_at is null) as letters,
         (select count(*)::int from outbox where soort <> 'KLANTREIS') = (select count(*)::int from brieven) as "each sent once"`,
    );
    expect(left).toEqual({ alarms: 0, letters: 0, 'each sent once': true });
    const { passed } = await one<{ passed: number }>(
      `select count(*)::int as passed from dossier_overview where status = 'OPEN' and termijn_status = 'VERSTREKEN'`,
    );
    expect(passed).toBeGreaterThan(0);
  });

  it('has klantreizen of several dossiers, of which the engine opened some', async () => {
    const linked = await one<Record<string, number>>(
      `select count(*) filter (where n > 1)::int as clients, (select count(*)::int from facts f where f.type = 'AanvraagReceived'
         and f.actor_id = 'systeem') as opened
       from (select client_id, count(*) as n from dossier_overview group by 1) x`,
    );
    expect(linked.clients).toBeGreaterThan(0);
    expect(linked.opened).toBeGreaterThan(0);
  });

  it('has people who are away, were away and will be, part-timers, and no work that nobody has', async () => {
    const mensen = await one<Record<string, number>>(
      `select count(*) filter (where van_datum = regie_vandaag())::int as nu,
         count(*) filter (where van_datum > regie_vandaag())::int as straks,
         count(*) filter (where tot_en_met_datum < regie_vandaag())::int as toen,
         (select count(*)::int from afwezigheid_feiten) - count(*)::int as "without history",
         (select count(*)::int from weeswerk) as weeswerk,
         (select count(*)::int from werkpatronen) - (select count(*)::int from medewerkers) as "without hours"
       from afwezigheden`,
    );
    expect(mensen).toMatchObject({
      nu: 9,
      straks: 18,
      weeswerk: 0,
      'without history': 0,
      'without hours': 0,
    });
    expect(mensen.toen).toBeGreaterThan(5);
  });

  it('has mandates of every team, given, accepted, reported back and returned', async () => {
    const mandaten = await one<Record<string, number>>(
      `select count(distinct team_id) filter (where status = 'GEGEVEN')::int as gegeven,
         count(distinct team_id) filter (where status = 'AANVAARD')::int as aanvaard,
         count(*) filter (where status = 'TERUGGEMELD')::int as teruggemeld
       from mandaten where not voorbereiding`,
    );
    expect(mandaten).toMatchObject({ gegeven: 9, aanvaard: 9 });
    expect(mandaten.teruggemeld).toBeGreaterThan(0);
  });

  it('has an MDO of every team that was held, and one planned for today', async () => {
    const mdo = await one<Record<string, number>>(
      `select (select count(distinct team_id)::int from mdo_sessies where status = 'GEPLAND' and datum = regie_vandaag()) as gepland,
         (select count(distinct team_id)::int from mdo_sessies where status = 'GESLOTEN') as gehouden,
         (select count(*)::int from mdo_agendapunten where status = 'BESPROKEN') as besproken`,
    );
    expect(mdo).toMatchObject({ gepland: 9, gehouden: 9 });
    expect(mdo.besproken).toBeGreaterThan(5);
    // Most of what was agreed is done before the next one, not all of it.
    const { afgesproken, gedaan } = await one<Record<'afgesproken' | 'gedaan', number>>(
      `select count(*) filter (where type = 'TaakAgreed')::int as afgesproken,
         count(*) filter (where type = 'TaakCompleted')::int as gedaan from facts`,
    );
    expect(gedaan).toBeGreaterThan(afgesproken / 4);
    expect(gedaan).toBeLessThan(afgesproken);
  });

  it('leaves a database that holds people alone', async () => {
    const before = await one<{ count: number }>('select count(*)::int as count from facts');
    expect(await load(database)).toBe('not empty');
    expect(await one('select count(*)::int as count from facts')).toEqual(before);
  });

  it('that was broken off halfway is cleared, and comes out the same', async () => {
    const stop = new AbortController();
    const half = await load(other, { stop: stop.signal, progress: (part) => part > 0.4 && stop.abort() });
    expect(half).toBe('stopped');
    const { rows } = await other.owner.query(`select verzet <> interval '0' as moved from clock`);
    expect(rows).toEqual([{ moved: true }]);

    expect(await load(other)).toBe('loaded');

    const [here, there] = await Promise.all([database.owner.query(HISTORY), other.owner.query(HISTORY)]);
    expect(there.rows.length).toBeGreaterThan(DOSSIERS * 0.7);
    expect(there.rows).toEqual(here.rows);
  });

  it('is about two thousand dossiers large', () => expect(DEMO_DOSSIERS).toBe(2000));
});
