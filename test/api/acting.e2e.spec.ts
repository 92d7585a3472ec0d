import { SOORTEN } from '../../libs/domain/aanvraag';
import { aanvraag, personOf } from './centre';
import { openApi, type TestApi } from './open-api';

const schortOp = { grond: 'AWB_4_15_2B', vanafDatum: '2026-04-01', reden: 'Cliënt is met vakantie' };
const unknownId = '01890000-0000-7000-8000-000000000000';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api?.close());

const pb = () => api.as('pb-heerlen-1');
const seqOf = async (id: string) =>
  (await api.database.owner.query('select seq from journeys where id = $1', [id])).rows[0].seq as number;

describe('an aanvraag', () => {
  test('opens a dossier, with its address, its version and its uiterlijke beslisdatum', async () => {
    const answer = await pb().post('/v1/aanvragen', aanvraag());
    expect(answer.status).toBe(201);
    expect(answer.body).toEqual({
      dossierId: expect.any(String),
      versie: 1,
      uiterlijkeBeslisdatum: '2026-04-28',
    });
    expect(answer.headers.location).toBe(`/v1/dossiers/${answer.body.dossierId}`);
    expect(answer.headers.etag).toBe('"1"');
    expect((await pb().get(answer.headers.location as string)).status).toBe(200);
  });

  test.each([
    "D'Hondt",
    "van 't Hof",
    "'s-Gravenhage",
    'Yılmaz',
    "O'Brien",
    'Null',
    'X',
    'محمد علي',
    'Ångström-Żółć 🧑‍⚕️',
    '<script>alert(1)</script>',
  ])('of %s keeps the name', async (naam) => {
    const { dossierId } = await api.openDossier({ client: { ...aanvraag().client, naam } });
    expect((await pb().get(`/v1/dossiers/${dossierId}`)).body.client.naam).toBe(naam);
  });

  test('with a name in combining characters is kept composed', async () => {
    const { dossierId } = await api.openDossier({ client: { ...aanvraag().client, naam: 'Rene\u0301' } });
    expect((await pb().get(`/v1/dossiers/${dossierId}`)).body.client.naam).toBe('Ren\u00e9');
  });

  test('sent twice under one key opens one dossier and gives one answer', async () => {
    const body = aanvraag();
    const first = await pb().post('/v1/aanvragen', body, { 'idempotency-key': 'open-1' });
    const again = await pb().post('/v1/aanvragen', body, { 'idempotency-key': 'open-1' });
    expect([again.status, again.body, again.headers.location]).toEqual([
      201,
      first.body,
      first.headers.location,
    ]);
    const other = await pb().post('/v1/aanvragen', aanvraag(), { 'idempotency-key': 'open-1' });
    expect([other.status, other.body.code]).toEqual([422, 'SLEUTEL_HERGEBRUIKT']);
  });

  test('for a client with an open dossier of that soort is refused', async () => {
    const body = aanvraag();
    await pb().post('/v1/aanvragen', body);
    const answer = await pb().post('/v1/aanvragen', body);
    expect([answer.status, answer.body.code]).toEqual([409, 'DOSSIER_BESTAAT_AL']);
    expect(JSON.stringify(answer.body)).not.toContain(body.client.bsn);
  });

  test.each(Object.keys(SOORTEN))(
    'of soort %s opens a dossier with its date, or the reason why it has none',
    async (soort) => {
      const answer = await pb().post('/v1/aanvragen', aanvraag({ soort }));
      expect(answer.status).toBe(201);
      const dossier = await pb().get(`/v1/dossiers/${answer.body.dossierId}`);
      expect(dossier.body).toMatchObject({ soort, status: 'OPEN' });
      // A date, or the reason why there is none.
      expect(dossier.body.uiterlijkeBeslisdatum ?? dossier.body.termijn.zin).toMatch(
        /^(20\d\d-\d\d-\d\d|Geen beslistermijn: .+)$/,
      );
    },
  );

  test('by a verzekeringsarts is forbidden', async () => {
    expect(
      (await api.as(personOf('VERZEKERINGSARTS', 'heerlen-1')).post('/v1/aanvragen', aanvraag())).status,
    ).toBe(403);
  });
});

describe('an act', () => {
  test('gives the new version and the facts', async () => {
    const { dossierId } = await api.openDossier();
    const answer = await pb().act(dossierId, 1, 'schortOp', schortOp);
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      versie: 2,
      feiten: [{ type: 'BeslistermijnSuspended', tijdstip: expect.stringMatching(/^2026-06-01T/) }],
    });
    expect(answer.headers.etag).toBe('"2"');
    const dossier = await pb().get(`/v1/dossiers/${dossierId}`);
    expect([dossier.headers.etag, dossier.body.termijnStatus]).toEqual(['"2"', 'OPGESCHORT']);
    expect(dossier.body.acties.map(({ actie }: { actie: string }) => actie)).toContain('hervat');
  });

  // What is checked first decides what somebody learns: nothing of a dossier that is not theirs.
  test.each<[string, number, (id: string) => Parameters<TestApi['anonymous']['act']>, string]>([
    ['no token, and nothing else right', 401, (id) => [id, 9, 'verzin', {}], ''],
    [
      'an unknown dossier, a stale version and a wrong form',
      404,
      () => [unknownId, 9, 'schortOp', {}],
      'pb-heerlen-1',
    ],
    [
      'a dossier of another team, a stale version and a wrong form',
      404,
      (id) => [id, 9, 'schortOp', {}],
      'pb-breda-1',
    ],
    [
      'an act of another role, a stale version and a wrong form',
      403,
      (id) => [id, 9, 'schortOp', {}],
      'va-heerlen-1',
    ],
    ['an act of the engine', 403, (id) => [id, 1, 'laatAlarmAfgaan', {}], 'pb-heerlen-1'],
    ['a stale version and a wrong form', 412, (id) => [id, 9, 'schortOp', {}], 'pb-heerlen-1'],
    ['a wrong form for an act that is not possible', 400, (id) => [id, 1, 'hervat', {}], 'pb-heerlen-1'],
    ['an act that is not possible', 409, (id) => [id, 1, 'hervat', { datum: '2026-05-01' }], 'pb-heerlen-1'],
  ])('with %s is answered %i', async (_what, status, request, who) => {
    const { dossierId } = await api.openDossier();
    const answer = await (who ? api.as(who) : api.anonymous).act(...request(dossierId));
    expect([answer.status, answer.body.status]).toEqual([status, status]);
    expect(await seqOf(dossierId)).toBe(1);
  });

  test('that is refused says why and what is possible', async () => {
    const { dossierId } = await api.openDossier();
    const { status, body } = await pb().act(dossierId, 1, 'neemBesluit', {});
    expect(status).toBe(409);
    expect(body.code).toBe('NIET_IN_DEZE_FASE');
    expect(body.mogelijk).toEqual(
      (await pb().get(`/v1/dossiers/${dossierId}`)).body.acties.map(({ actie }: { actie: string }) => actie),
    );
  });

  test('on a version that is gone says which version there is', async () => {
    const { dossierId } = await api.openDossier();
    await pb().act(dossierId, 1, 'schortOp', schortOp);
    const answer = await pb().act(dossierId, 1, 'schortOp', schortOp);
    expect([answer.status, answer.body.versie]).toEqual([412, 2]);
  });

  test('sent again under its key is answered again and done once, also after others acted', async () => {
    const { dossierId } = await api.openDossier();
    const key = { 'idempotency-key': 'act-1' };
    const first = await pb().act(dossierId, 1, 'schortOp', schortOp, key);
    await pb().act(dossierId, 2, 'hervat', { datum: '2026-05-01' });
    const again = await pb().act(dossierId, 1, 'schortOp', schortOp, key);
    expect([again.status, again.body, again.headers.etag]).toEqual([200, first.body, '"2"']);
    expect(await seqOf(dossierId)).toBe(3);
  });

  test('with other gegevens under a used key is 422; the key of another person is their own', async () => {
    const { dossierId } = await api.openDossier();
    const key = { 'idempotency-key': 'act-2' };
    await pb().act(dossierId, 1, 'schortOp', schortOp, key);
    expect((await pb().act(dossierId, 2, 'schortOp', { ...schortOp, reden: 'Anders' }, key)).status).toBe(
      422,
    );
    expect(
      (await api.as('pb2-heerlen-1').act(dossierId, 2, 'hervat', { datum: '2026-05-01' }, key)).status,
    ).toBe(200);
  });

  test('done by twenty at once on one version is done once', async () => {
    const { dossierId } = await api.openDossier();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => pb().act(dossierId, 1, 'schortOp', schortOp)),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, ...Array.from({ length: 19 }, () => 412)]);
    expect(await seqOf(dossierId)).toBe(2);
  });

  test('sent by ten at once under one key gives all of them the one answer', async () => {
    const { dossierId } = await api.openDossier();
    const send = () => pb().act(dossierId, 1, 'schortOp', schortOp, { 'idempotency-key': 'act-3' });
    const answers = await Promise.all(Array.from({ length: 10 }, send));
    expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1);
    expect(await seqOf(dossierId)).toBe(2);
  });
});
