import { registerMeldingenFollower } from '../../apps/worker/meldingen.follower';
import { meldingenOf, type MeldingItem } from './meldingen-telling';
import { openApi, type TestApi } from './open-api';

let api: TestApi;
let meldingen: ReturnType<typeof meldingenOf>;
let mine: string;
let elsewhere: string;

beforeAll(async () => {
  api = await openApi();
  meldingen = meldingenOf(api);
  await registerMeldingenFollower(api.database.dataSource);
  mine = await meldingen.opens('pb-heerlen-1', '6411 CR');
  elsewhere = await meldingen.opens('pb-breda-1', '4811 AA');
  await meldingen.told(mine);
  await meldingen.told(elsewhere);
});
afterAll(() => api?.close());

const ask = (who: string, query = '') => api.as(who).get(`/v1/meldingen${query}`);

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
    expect(body.items.map((item: MeldingItem) => [mine, elsewhere].indexOf(item.dossier.id))).toEqual(
      expected,
    );
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
    for (let seq = 3; seq < 8; seq++) await meldingen.told(mine, seq);
    const seen: string[] = [];
    for (let url: string | undefined = '/v1/meldingen?lijst=team&limit=2'; url;) {
      const { body } = await api.as('pl-heerlen-1').get(url);
      expect(body.items.length).toBeLessThanOrEqual(2);
      seen.push(...body.items.map(({ id }: MeldingItem) => id));
      url = body._links.next;
    }
    expect(seen).toHaveLength(24);
    expect(new Set(seen).size).toBe(24);
  });
});

describe('acting', () => {
  test('picking up twice is once, for the same person', async () => {
    const [melding] = await meldingen.items('pl-heerlen-1');
    const first = await meldingen.act('pl-heerlen-1', melding!, 'pakOp', { 'idempotency-key': 'een' });
    expect(first).toMatchObject({ status: 200, headers: { etag: `"${melding!.versie + 1}"` } });
    expect(
      (await meldingen.act('pl-heerlen-1', melding!, 'pakOp', { 'idempotency-key': 'een' })).body,
    ).toEqual(first.body);
    expect(await meldingen.act('pl-heerlen-1', melding!, 'pakOp')).toMatchObject({
      status: 200,
      body: { versie: melding!.versie + 1 },
    });
    expect(
      (await meldingen.act('pl-heerlen-1', melding!, 'handelAf', { 'idempotency-key': 'een' })).status,
    ).toBe(422);
    expect((await meldingen.act('pl-heerlen-1', melding!, 'handelAf')).status).toBe(412);
    const now = { ...melding!, versie: melding!.versie + 1 };
    expect(await meldingen.act('pl-heerlen-2', now, 'handelAf')).toMatchObject({
      status: 409,
      body: { code: 'MELDING_AL_OPGEPAKT' },
    });
    expect((await meldingen.act('pl-heerlen-1', now, 'handelAf')).status).toBe(200);
    expect((await meldingen.act('pl-heerlen-1', now, 'pakOp')).status).toBe(412);
    expect((await meldingen.items('pl-heerlen-1')).map(({ id }) => id)).not.toContain(melding!.id);
    expect(
      (await meldingen.items('pl-heerlen-1', '?status=alles')).find(({ id }) => id === melding!.id),
    ).toMatchObject({
      stand: 'AFGEHANDELD',
      acties: [],
    });
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
    const [melding] = await meldingen.items('pl-heerlen-1');
    const answers = await Promise.all(
      ['pl-heerlen-1', 'pl-heerlen-2'].map((who) => meldingen.act(who, melding!, 'pakOp')),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  test.each([
    ['out of sight', 'pb-breda-1', 404],
    ['a role without dossiers', 'fb-heerlen-1', 404],
    ['in sight, not addressed', 'va-heerlen-1', 403],
    ['reads everything, acts on nothing', 'kt-breda-1', 403],
  ])('%s: %s gets %i', async (_wat, who, expected) => {
    const [melding] = await meldingen.items('pb-heerlen-1');
    expect((await meldingen.act(who, melding!, 'pakOp')).status).toBe(expected);
  });

  test.each([
    ['no If-Match', {}, 'pakOp', 428],
    ['an unknown act', { 'if-match': '"1"' }, 'verzin', 400],
  ])('%s', async (_wat, headers, actie, expected) => {
    const [melding] = await meldingen.items('pb-heerlen-1');
    const answer = await api
      .as('pb-heerlen-1')
      .post(`/v1/meldingen/${melding!.id}/acties`, { actie }, headers);
    expect(answer.status).toBe(expected);
  });

  test.each(['x', '01890000-0000-7000-8000-000000000000'])('%s does not exist', async (id) => {
    expect((await meldingen.act('pb-heerlen-1', { id, versie: 1 } as MeldingItem, 'pakOp')).status).toBe(404);
  });
});
