import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { followMeldingen, goRound, registerMeldingenFollower } from '../../apps/worker/meldingen.follower';
import { nextBsn } from './centre';
import { openApi, type TestApi } from './open-api';

interface Item {
  id: string;
  versie: number;
  soort: string;
  stand: string;
  urgentie: string;
  acties: string[];
  dossier: { id: string };
}

let api: TestApi;
let mine: string;
let elsewhere: string;

const opens = async (who: string, postcode: string) =>
  (
    await api.as(who).post('/v1/aanvragen', {
      soort: 'WIA_CLAIM',
      ontvangstDatum: '2026-05-18',
      client: { bsn: nextBsn(), naam: 'A. Zwart', geboorteDatum: '1975-02-03', postcode },
      eersteZiektedagDatum: '2024-06-03',
      vangnet: true,
    })
  ).body.dossierId as string;

/** An ingebrekestelling-like fact, stated as the engine would, and followed. */
async function told(dossierId: string, seq = 2) {
  await api.database.owner.query(
    `insert into facts (journey_id, seq, type, data, actor_id, hoedanigheid, at, hash)
     values ($1, $2, 'IngebrekestellingRegistered', '{"ontvangstDatum": "2026-06-01", "prematuur": false}', 'x',
       'PROCESBEGELEIDER', regie_now(), '\\x00')`,
    [dossierId, seq],
  );
  await caughtUp();
}
async function caughtUp() {
  const { dataSource, owner } = api.database;
  for (let tries = 0; tries < 200; tries++) {
    while ((await followMeldingen(dataSource)) > 0);
    const { rows } = await owner.query(
      `select 1 from facts f join followers w on w.naam = 'meldingen'
       where (f.xid, f.position) > (w.xid, w.position) limit 1`,
    );
    if (rows.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the follower does not catch up');
}
const round = () => goRound(api.database.dataSource, new AbortController().signal);
const ask = (who: string, query = '') => api.as(who).get(`/v1/meldingen${query}`);
const items = async (who: string, query = ''): Promise<Item[]> => (await ask(who, query)).body.items;
const act = (who: string, { id, versie }: Item, actie: string, headers = {}) =>
  api.as(who).post(`/v1/meldingen/${id}/acties`, { actie }, { 'if-match': `"${versie}"`, ...headers });

beforeAll(async () => {
  api = await openApi();
  await registerMeldingenFollower(api.database.dataSource);
  mine = await opens('pb-heerlen-1', '6411 CR');
  elsewhere = await opens('pb-breda-1', '4811 AA');
  await told(mine);
  await told(elsewhere);
}, 120_000);
afterAll(() => api?.close());

describe('the list', () => {
  test.each([
    ['pb-heerlen-1', 'mijn', [0]],
    ['pb2-heerlen-1', 'mijn', []],
    ['pb2-heerlen-1', 'team', [0, 0, 0, 0]],
    ['va-heerlen-1', 'team', [0, 0, 0, 0]],
    ['va-heerlen-1', 'mijn', []],
    ['pl-heerlen-2', 'mijn', [0]],
    ['rv-heerlen-1', 'mijn', [0]],
    ['bm-heerlen-1', 'mijn', [0]],
    ['bm-heerlen-1', 'team', [0, 0, 0, 0]],
    ['pl-breda-1', 'mijn', [1]],
    ['pb-heerlen-2', 'team', []],
    ['kt-heerlen-1', 'mijn', []],
    ['kt-heerlen-1', 'team', []],
    ['po-heerlen-1', 'mijn', []],
    ['fb-heerlen-1', 'team', []],
  ])('given %s, then %s has %j', async (who, lijst, expected) => {
    const { status, body } = await ask(who, `?lijst=${lijst}`);
    expect(status).toBe(200);
    expect(body.items.map((item: Item) => [mine, elsewhere].indexOf(item.dossier.id))).toEqual(expected);
  });

  test('says what, how urgent, for whom and about which dossier', async () => {
    const { body } = await ask('pb-heerlen-1');
    expect(body.aantallen).toEqual({ DRINGEND: 1, LET_OP: 0, INFO: 0 });
    expect(body.items[0]).toMatchObject({
      soort: 'INGEBREKESTELLING',
      soortLabel: 'Ingebrekestelling',
      urgentie: 'DRINGEND',
      urgentieLabel: 'Dringend',
      tekst:
        'Ingebrekestelling ontvangen op ma 1 jun 2026: na twee weken kost elke dag een dwangsom (Awb 4:17).',
      stand: 'OPEN',
      niveau: 'UITVOERDER',
      voor: { id: 'pb-heerlen-1' },
      acties: ['pakOp', 'handelAf'],
      dossier: { id: mine, soortLabel: 'WIA-claim', client: { naam: 'A. Zwart' }, teamNaam: 'Heerlen 1' },
    });
  });

  test('is on record as a search', async () => {
    await ask('smv-heerlen-1', '?lijst=team');
    const { rows } = await api.database.owner.query(
      `select journey_id, handeling, object from access_log where actor_id = 'smv-heerlen-1'`,
    );
    expect(rows).toEqual([{ journey_id: null, handeling: 'ZOEK', object: 'meldingen team' }]);
  });

  test.each([
    ['lijst', '?lijst=alles'],
    ['status', '?status=dicht'],
    ['cursor', '?cursor=bm9uc2Vucw'],
    ['cursor', `?cursor=${Buffer.from('["9","2026-06-01T00:00:00.000000Z","x"]').toString('base64url')}`],
  ])('answers 400 to a wrong %s', async (veld, query) => {
    const { status, body } = await ask('pb-heerlen-1', query);
    expect(status).toBe(400);
    expect(body.fouten[0].veld).toBe(veld);
  });

  test('page by page gives everything once', async () => {
    for (let seq = 3; seq < 8; seq++) await told(mine, seq);
    const seen: string[] = [];
    for (let url: string | undefined = '/v1/meldingen?lijst=team&limit=2'; url;) {
      const { body } = await api.as('pl-heerlen-1').get(url);
      expect(body.items.length).toBeLessThanOrEqual(2);
      seen.push(...body.items.map(({ id }: Item) => id));
      url = body._links.next;
    }
    expect(seen).toHaveLength(24);
    expect(new Set(seen).size).toBe(24);
  });
});

describe('acting', () => {
  test('picking up twice is once, for the same person', async () => {
    const [melding] = await items('pl-heerlen-1');
    const first = await act('pl-heerlen-1', melding!, 'pakOp', { 'idempotency-key': 'een' });
    expect(first).toMatchObject({ status: 200, headers: { etag: `"${melding!.versie + 1}"` } });
    expect((await act('pl-heerlen-1', melding!, 'pakOp', { 'idempotency-key': 'een' })).body).toEqual(
      first.body,
    );
    expect(await act('pl-heerlen-1', melding!, 'pakOp')).toMatchObject({
      status: 200,
      body: { versie: melding!.versie + 1 },
    });
    expect((await act('pl-heerlen-1', melding!, 'handelAf', { 'idempotency-key': 'een' })).status).toBe(422);
    expect((await act('pl-heerlen-1', melding!, 'handelAf')).status).toBe(412);
    const now = { ...melding!, versie: melding!.versie + 1 };
    expect(await act('pl-heerlen-2', now, 'handelAf')).toMatchObject({
      status: 409,
      body: { code: 'MELDING_AL_OPGEPAKT' },
    });
    expect((await act('pl-heerlen-1', now, 'handelAf')).status).toBe(200);
    expect((await act('pl-heerlen-1', now, 'pakOp')).status).toBe(412);
    expect((await items('pl-heerlen-1')).map(({ id }) => id)).not.toContain(melding!.id);
    expect((await items('pl-heerlen-1', '?status=alles')).find(({ id }) => id === melding!.id)).toMatchObject(
      {
        stand: 'AFGEHANDELD',
        acties: [],
      },
    );
    const { rows } = await api.database.owner.query(
      `select object, uitkomst, hoedanigheid from access_log where handeling = 'MELDING' and journey_id = $1 order by id`,
      [mine],
    );
    expect(rows).toEqual([
      { object: 'pakOp', uitkomst: 'OK', hoedanigheid: 'PLANNER' },
      { object: 'handelAf', uitkomst: 'GEWEIGERD', hoedanigheid: 'PLANNER' },
      { object: 'handelAf', uitkomst: 'OK', hoedanigheid: 'PLANNER' },
    ]);
  });

  test('two who pick up at once: one has it', async () => {
    const [melding] = await items('pl-heerlen-1');
    const answers = await Promise.all(
      ['pl-heerlen-1', 'pl-heerlen-2'].map((who) => act(who, melding!, 'pakOp')),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  test.each([
    ['out of sight', 'pb-breda-1', 404],
    ['a role without dossiers', 'fb-heerlen-1', 404],
    ['in sight, not addressed', 'va-heerlen-1', 403],
    ['reads everything, acts on nothing', 'kt-breda-1', 403],
  ])('%s: %s gets %i', async (_wat, who, expected) => {
    const [melding] = await items('pb-heerlen-1');
    expect((await act(who, melding!, 'pakOp')).status).toBe(expected);
  });

  test.each([
    ['no If-Match', {}, 'pakOp', 428],
    ['an unknown act', { 'if-match': '"1"' }, 'verzin', 400],
  ])('%s', async (_wat, headers, actie, expected) => {
    const [melding] = await items('pb-heerlen-1');
    const answer = await api
      .as('pb-heerlen-1')
      .post(`/v1/meldingen/${melding!.id}/acties`, { actie }, headers);
    expect(answer.status).toBe(expected);
  });

  test.each(['x', '01890000-0000-7000-8000-000000000000'])('%s does not exist', async (id) => {
    expect((await act('pb-heerlen-1', { id, versie: 1 } as Item, 'pakOp')).status).toBe(404);
  });
});

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
    await told(mine, 8);
    for (let waited = 0; !addressed.text.includes('event: melding') && waited < 100; waited++)
      await pause(100);
    expect(addressed.text).toMatch(/event: melding\ndata: \{"meldingIds":\["[0-9a-f-]{36}"\]\}/);
    expect(addressed.text).not.toContain('Zwart');
    expect(other.text).not.toContain('event: melding');
    const before = addressed.text.split('event: melding').length;
    await api.database.setClock('2026-06-01T22:00:00+02:00');
    await told(mine, 9);
    await pause(1500);
    expect(addressed.text.split('event: melding')).toHaveLength(before);
    // there in the list at once, and told in the morning
    expect(await items('pb-heerlen-1')).toHaveLength(8);
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
    const [melding] = await items('pb-heerlen-1');
    await act('pb-heerlen-1', melding!, 'handelAf');
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
