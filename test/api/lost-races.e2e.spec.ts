import { openApi, type TestApi } from './open-api';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api?.close());

/** As if another came first each time: every row that goes this way meets what that other would have left behind. */
async function alwaysSecond<T>(event: string, meets: string, work: () => Promise<T>): Promise<T> {
  const { owner } = api.database;
  await owner.query(
    `create or replace function altijd_tweede() returns trigger language plpgsql as $$ begin ${meets}; end $$`,
  );
  await owner.query(
    `create trigger altijd_tweede before ${event} for each row execute function altijd_tweede()`,
  );
  return work().finally(() => owner.query('drop function altijd_tweede() cascade'));
}

const BUSY = [503, 'NIET_BESCHIKBAAR', '2'];

test('an act that another came before each time is answered as busy, stores nothing and can be sent again', async () => {
  const { dossierId } = await api.openDossier();
  const rondAf = () =>
    api.as('pb-heerlen-1').act(dossierId, 1, 'rondIntakeAf', {}, { 'idempotency-key': `race-${dossierId}` });
  const facts = async () =>
    (
      await api.database.owner.query('select count(*)::int as n from facts where journey_id = $1', [
        dossierId,
      ])
    ).rows[0].n;
  const before = await facts();
  const busy = await alwaysSecond('update on journeys', 'return null', rondAf);
  expect([busy.status, busy.body.code, busy.headers['retry-after']]).toEqual(BUSY);
  expect(await facts()).toBe(before);
  expect((await rondAf()).status).toBe(200);
});

test('so is an absence, when whoever would stand in becomes absent each time', async () => {
  const meld = () =>
    api
      .as('pb-heerlen-1')
      .post(
        '/v1/afwezigheden',
        { soort: 'ZIEKTE', vanDatum: '2026-06-01' },
        { 'idempotency-key': 'race-ziek' },
      );
  const busy = await alwaysSecond('insert on afwezigheden', `raise exception using errcode = 'RG001'`, meld);
  expect([busy.status, busy.body.code, busy.headers['retry-after']]).toEqual(BUSY);
  expect((await api.as('pb-heerlen-1').get('/v1/afwezigheden')).body.items).toEqual([]);
  expect((await meld()).status).toBe(201);
});
