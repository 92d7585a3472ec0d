import { LetAlarmFall } from '../libs/casework/commands/let-alarm-fall';
import { SendBrief } from '../libs/casework/commands/send-brief';
import { listDwangsommen } from '../libs/casework/queries/dwangsommen.query';
import { listTermijnen } from '../libs/casework/queries/termijnen.query';
import { dueAlarms } from '../libs/storage/alarms';
import { PoolSql } from '../libs/storage/sql';
import { verifyJourneys, verifyTables } from '../libs/storage/verify';
import { openCasework, wie, type Casework } from './support/casework';

let casework: Casework;
beforeAll(async () => {
  casework = await openCasework();
});
afterAll(() => casework?.close());

const manager = () => casework.database.dataSource.manager;
const pb = wie('PROCESBEGELEIDER');
const done = async (id: string, actie: string, gegevens = {}, by = pb) => {
  const result = await casework.act(id, actie, by, gegevens);
  if (result.kind !== 'ok') throw new Error(`${actie}: ${JSON.stringify(result)}`);
};
/** Everything of which the day has come, as the worker would. */
async function letAlarmsFall() {
  for await (const batch of dueAlarms(manager(), 0))
    for (const alarm of batch) await casework.bus.execute(new LetAlarmFall(alarm));
}
const op = async (dag: string) => {
  await casework.database.setClock(`${dag}T10:00:00+02:00`);
  await letAlarmsFall();
};
const differences = async () => {
  const found: unknown[] = [];
  for await (const difference of verifyJourneys(manager())) found.push(difference);
  for await (const difference of verifyTables(manager())) found.push(difference);
  return found;
};

test('a dwangsom is set after the dossier was closed, once, with a letter, and the record still holds', async () => {
  await casework.database.setClock('2026-07-20T10:00:00+02:00');
  const { dossierId } = await casework.open();
  const overview = async () =>
    (await casework.query('select * from dossier_overview where journey_id = $1', [dossierId]))[0];
  const klokken = async () =>
    Object.fromEntries(
      (
        await casework.query('select sleutel, status, alarm_datum from deadlines where journey_id = $1', [
          dossierId,
        ])
      ).map(({ sleutel, status }) => [sleutel, status]),
    );
  await op('2026-09-15');
  await done(dossierId, 'registreerIngebrekestelling', { ontvangstDatum: '2026-09-15' });
  await op('2026-09-30');
  expect(await klokken()).toMatchObject({
    BESLISTERMIJN: 'VERSTREKEN',
    DWANGSOM_VRIJ: 'VERVALLEN',
    DWANGSOM: 'LOOPT',
  });
  await op('2026-10-22');
  await done(dossierId, 'stelGeenRechtVast', { geenRechtGrond: 'NIET_VERZEKERD', toelichting: 'x' });
  await done(dossierId, 'keurVaststellingGoed', {}, wie('PROCESBEGELEIDER', 2));
  await done(dossierId, 'neemBesluit');
  const closed = await overview();
  expect(closed.status).toBe('AFGESLOTEN');
  expect(await klokken()).toMatchObject({ DWANGSOM: 'VOLDAAN', DWANGSOMBESLUIT: 'LOOPT' });
  expect(
    await casework.query(`select soort from taken where journey_id = $1 and status = 'OPEN'`, [dossierId]),
  ).toEqual([{ soort: 'DWANGSOM_VASTSTELLEN' }]);
  expect(await differences()).toEqual([]);

  // The alarm of a closed dossier falls, and its besluit comes a day late.
  await op('2026-11-06');
  expect(await klokken()).toMatchObject({ DWANGSOMBESLUIT: 'VERSTREKEN' });
  await done(dossierId, 'stelDwangsomVast', { bedrag: 637, grond: 'VERSCHULDIGD' });
  expect(
    (await casework.act(dossierId, 'stelDwangsomVast', pb, { bedrag: 637, grond: 'VERSCHULDIGD' })).kind,
  ).toBe('refused');
  const after = await overview();
  expect([after.status, after.afgesloten_tijdstip]).toEqual(['AFGESLOTEN', closed.afgesloten_tijdstip]);
  const openTaken = async () =>
    (
      await casework.query(`select soort from taken where journey_id = $1 and status = 'OPEN'`, [dossierId])
    ).map(({ soort }) => soort);
  expect(await openTaken()).toEqual(['DWANGSOM_BETALEN']);
  const [letter] = await casework.query(
    `select id as "outboxId", journey_id as "dossierId", fact_seq as "feitSeq", soort as brief from outbox
     where journey_id = $1 and soort = 'DWANGSOMBESLUIT'`,
    [dossierId],
  );
  await casework.bus.execute(new SendBrief(letter));
  const [brief] = await casework.query(
    `select tekst from brieven where journey_id = $1 and soort = 'DWANGSOMBESLUIT'`,
    [dossierId],
  );
  expect(brief.tekst).toContain('De dwangsom is € 637,00');
  expect(await differences()).toEqual([]);
  await op('2026-11-20');
  await done(dossierId, 'registreerDwangsombetaling', { betaaldDatum: '2026-11-19', bedrag: 637 });
  expect([await openTaken(), (await klokken())['DWANGSOMBETALING-1']]).toEqual([[], 'VOLDAAN']);

  // Bezwaar to 3 December, to be decided on by 4 March 2027: that too comes too late (Awb 7:14).
  await done(dossierId, 'registreerBezwaar', {
    ontvangenDatum: '2026-11-20',
    door: 'CLIENT',
    behandeling: 'GEWOON',
  });
  await op('2027-03-05');
  await done(dossierId, 'registreerIngebrekestelling', { ontvangstDatum: '2027-03-05' });
  await op('2027-03-25');
  expect(await klokken()).toMatchObject({ BEZWAAR: 'VERSTREKEN', 'DWANGSOM-2026-12-04': 'LOOPT' });
  expect(await openTaken()).toEqual(['BEZWAAR']);
  const sql = new PoolSql(casework.database.dataSource);
  const all = () => ({ sql: 'true', parameters: [] });
  const lopend = await listDwangsommen(sql, { dagen: 28, limit: 50 }, all);
  expect(lopend!.items).toMatchObject([
    { ingebrekestellingDatum: '2027-03-05', eersteDagDatum: '2027-03-20', dagen: 6, bedragTotNu: 138 },
  ]);
  expect(lopend!.perTeam).toMatchObject([{ lopend: 1, bedragTotNu: 138 }]);
  expect(await listTermijnen(sql, dossierId)).toContainEqual(
    expect.objectContaining({
      id: 'DWANGSOM-2026-12-04',
      label: 'Dwangsom loopt (bezwaar)',
      dwangsom: expect.objectContaining({ bedragTotNu: 138 }) as object,
    }),
  );
  expect(await differences()).toEqual([]);
  await done(
    dossierId,
    'beslisOpBezwaar',
    { uitkomst: 'ONGEGROND', toelichting: 'x' },
    wie('PROCESBEGELEIDER', 2),
  );
  await done(dossierId, 'stelDwangsomVast', { bedrag: 138, grond: 'VERSCHULDIGD' });
  expect(await openTaken()).toEqual(['DWANGSOM_BETALEN']);
  expect(await differences()).toEqual([]);
});

test('the euros at risk are found by the index of the dwangsommen that run', async () => {
  await casework.database.setClock('2026-07-20T10:00:00+02:00');
  const { dossierId } = await casework.open();
  // Clocks of other dossiers: many, and none of them a dwangsom.
  await casework.query(
    `insert into deadlines (journey_id, sleutel, soort, versie, start_datum, uiterlijke_datum, status, onderbouwing)
     select $1, 'EVALUATIE-' || n, 'EVALUATIE', 1, '2026-01-01', '2026-12-31', 'LOOPT', '[]' from generate_series(1, 20000) n`,
    [dossierId],
  );
  await casework.query('analyze deadlines');
  const asked: { text: string; values: unknown[] }[] = [];
  const sql = {
    query: async <T>(text: unknown, values: unknown[] = []) => {
      const statement = typeof text === 'string' ? text : (text as { text: string }).text;
      if (statement.includes('DWANGSOM_VRIJ')) asked.push({ text: statement, values });
      return (await casework.query(statement, values)) as T;
    },
  };
  await listDwangsommen(sql, { dagen: 28, limit: 50 }, () => ({ sql: 'true', parameters: [] }));
  expect(asked).toHaveLength(2);
  for (const { text, values } of asked) {
    const plan = (await casework.query(`explain ${text}`, values)).map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toContain('deadlines_dwangsom');
    expect(plan).not.toContain('Seq Scan on deadlines');
  }
});
