import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { goRound, registerMeldingenFollower } from '../../apps/worker/meldingen.follower';
import { meldingenOf } from './meldingen-telling';
import { openApi, type TestApi } from './open-api';

let api: TestApi;
let meldingen: ReturnType<typeof meldingenOf>;
let mine: string;

beforeAll(async () => {
  api = await openApi();
  meldingen = meldingenOf(api);
  await registerMeldingenFollower(api.database.dataSource);
  mine = await meldingen.opens('pb-heerlen-1', '6411 CR');
  for (let seq = 2; seq < 8; seq++) await meldingen.told(mine, seq);
  await meldingen.told(await meldingen.opens('pb-breda-1', '4811 AA'));
});
afterAll(() => api?.close());

const round = () => goRound(api.database.dataSource, new AbortController().signal);

describe('the stream', () => {
  const listen = async (who: string) => {
    const { port } = api.app.getHttpServer().address() as AddressInfo;
    const headers = {
      authorization: `Bearer ${await api.issuer.issueToken(who)}`,
      accept: 'text/event-stream',
    };
    const message = await new Promise<IncomingMessage>((resolve, reject) => {
      get({ port, host: '127.0.0.1', path: '/v1/stroom', headers }, resolve).on('error', reject);
    });
    const heard = { text: '', message };
    message.on('data', (chunk: Buffer) => (heard.text += chunk.toString()));
    return heard;
  };
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  test('nudges whom it is addressed to with ids only, and nobody at night', async () => {
    const [addressed, other] = [await listen('pb-heerlen-1'), await listen('va-heerlen-1')];
    await pause(1500);
    await meldingen.told(mine, 8);
    for (let waited = 0; !addressed.text.includes('event: melding') && waited < 100; waited++)
      await pause(100);
    expect(addressed.text).toMatch(/event: melding\ndata: \{"meldingIds":\["[0-9a-f-]{36}"\]\}/);
    expect(addressed.text).not.toContain('Zwart');
    expect(other.text).not.toContain('event: melding');
    const before = addressed.text.split('event: melding').length;
    await api.database.setClock('2026-06-01T22:00:00+02:00');
    await meldingen.told(mine, 9);
    await pause(1500);
    expect(addressed.text.split('event: melding')).toHaveLength(before);
    // there in the list at once, and told in the morning
    expect(await meldingen.items('pb-heerlen-1')).toHaveLength(8);
    await api.database.setClock('2026-06-02T07:00:30+02:00');
    await round();
    for (let waited = 0; addressed.text.split('event: melding').length === before && waited < 100; waited++)
      await pause(100);
    expect(addressed.text.split('event: melding').length).toBeGreaterThan(before);
    addressed.message.destroy();
    other.message.destroy();
  });
});

describe('the digest of a day', () => {
  const digest = async (who: string, datum = '') =>
    (await api.as(who).get(`/v1/meldingen/dagoverzicht${datum && `?datum=${datum}`}`)).body;

  test('counts what lay there, grouped by urgency, and stays as it was once the day is over', async () => {
    const past = await digest('pb-heerlen-1', '2026-06-01');
    // seven told by day; the one of the night was not delivered on that day
    expect(past).toMatchObject({ datum: '2026-06-01', aantal: 7, nieuw: 7, open: 7 });
    expect(
      past.groepen.map(({ urgentie, aantal }: { urgentie: string; aantal: number }) => [urgentie, aantal]),
    ).toEqual([
      ['DRINGEND', 7],
      ['LET_OP', 0],
      ['INFO', 0],
    ]);
    const today = await digest('pb-heerlen-1');
    expect(today).toMatchObject({ datum: '2026-06-02', aantal: 8, nieuw: 1, open: 8 });
    const planner = await digest('pl-heerlen-1', '2026-06-01');
    // when things change afterwards: handled, escalated, the dossier closed
    const [melding] = await meldingen.items('pb-heerlen-1');
    await meldingen.act('pb-heerlen-1', melding!, 'handelAf');
    await round();
    await api.database.setClock('2026-06-03T09:00:00+02:00');
    await round();
    expect(await digest('pb-heerlen-1', '2026-06-01')).toEqual(past);
    expect(await digest('pl-heerlen-1', '2026-06-01')).toEqual(planner);
    expect(await digest('pb-heerlen-1', '2026-06-02')).toMatchObject({ aantal: 8, open: 7 });
    expect(await digest('pb-heerlen-1')).toMatchObject({ datum: '2026-06-03', aantal: 7, nieuw: 0 });
  });

  test('has nothing for who is addressed by nothing, and refuses tomorrow', async () => {
    expect(await digest('va-heerlen-1')).toMatchObject({ aantal: 0 });
    expect(await digest('pb-breda-1', '2026-06-01')).toMatchObject({ aantal: 1 });
    const { status } = await api.as('pb-heerlen-1').get('/v1/meldingen/dagoverzicht?datum=2026-06-04');
    expect(status).toBe(400);
  });
});
