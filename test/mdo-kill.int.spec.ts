import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { openApi, type TestApi } from './api/open-api';
import { KillableApi } from './support/killable-api';
import { MdoStage } from './support/mdo';

const SLEUTEL = randomBytes(32).toString('base64');

let api: TestApi;
let mdo: MdoStage;
let killable: KillableApi;
beforeAll(async () => {
  api = await openApi({ sleutel: SLEUTEL });
  mdo = new MdoStage(api);
  killable = await KillableApi.start(api.database.url, SLEUTEL);
});
afterAll(async () => {
  await killable?.kill();
  await api?.close();
});

describe('an API that is killed (kill -9) while it records an outcome', () => {
  test('leaves nothing of it half; sent again it is there once, and the session goes on', async () => {
    const { id } = await mdo.begun(2);
    const { huidig, versie } = await mdo.read(id);
    const { dossierId } = huidig;
    const written = async () =>
      (
        await api.database.owner.query(
          `select type, count(*)::int as n from facts where journey_id = $1
             and type in ('MdoDiscussed', 'TaakAgreed', 'BeslistermijnSuspended') group by type order by type`,
          [dossierId],
        )
      ).rows;
    const before = await written();
    const asked = [
      `/v1/mdo-sessies/${id}/acties`,
      {
        actie: 'besluit',
        gegevens: {
          dossierId,
          bespreking: {
            notitie: 'besproken',
            afspraken: [{ titel: 'Bellen', discipline: 'PROCESBEGELEIDER' }],
          },
          acties: [
            {
              actie: 'schortOp',
              gegevens: { grond: 'AWB_4_15_2B', vanafDatum: '2026-04-01', reden: 'met vakantie' },
            },
          ],
        },
      },
      { 'if-match': `"${versie}"`, 'idempotency-key': `gedood-${id}` },
    ] as const;

    // given the dossier is written and the session waits to be, which is the middle of the transaction
    const holding = new Client({
      connectionString: api.database.url,
      options: '-c search_path=regie,public',
    });
    await holding.connect();
    await holding.query('begin');
    await holding.query('select from mdo_sessies where id = $1 for update', [id]);
    const cut = killable.post('pb-heerlen-1', ...asked).catch(() => 'cut off');
    await waits();
    // when it is killed
    await killable.kill();
    await holding.query('rollback');
    await holding.end();
    expect(await cut).toBe('cut off');
    // then nothing of it is there
    expect(await written()).toEqual(before);
    expect(await mdo.read(id)).toMatchObject({ versie, huidig: { dossierId } });
    // and the same request does all of it, once, at whichever API it arrives
    const first = await mdo.as('pb').post(...asked);
    expect([first.status, first.body.dossierId]).toEqual([200, dossierId]);
    expect((await mdo.as('pb').post(...asked)).body).toEqual(first.body);
    const since = (type: string, rows: { type: string; n: number }[]) =>
      rows.find((row) => row.type === type)?.n ?? 0;
    const after = await written();
    for (const type of ['MdoDiscussed', 'TaakAgreed', 'BeslistermijnSuspended'])
      expect([type, since(type, after) - since(type, before)]).toEqual([type, 1]);
    const next = await mdo.read(id);
    expect(next.huidig.dossierId).not.toBe(dossierId);
    const besluit = { dossierId: next.huidig.dossierId, bespreking: { notitie: 'verder' } };
    expect((await mdo.act(id, 'pb', 'besluit', besluit)).status).toBe(200);
  });

  const waits = async () => {
    for (let tries = 0; tries < 400; tries++) {
      const { rows } = await api.database.owner.query(
        `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      if (rows[0].n > 0) return;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error('nobody waited for the session');
  };
});
