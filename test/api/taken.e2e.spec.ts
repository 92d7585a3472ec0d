import { Client } from 'pg';
import { openApi, type TestApi } from './open-api';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api?.close());

const pb = () => api.as('pb-heerlen-1');

describe('a taak', () => {
  const taakOf = async (dossierId: string) => (await pb().get(`/v1/dossiers/${dossierId}`)).body.taken[0];
  const actOn = (who: string, taak: { id: string; versie: number }, actie: string, gegevens = {}) =>
    api.as(who).post(`/v1/taken/${taak.id}/acties`, { actie, gegevens }, { 'if-match': `"${taak.versie}"` });

  test('is taken by one of ten', async () => {
    const { dossierId } = await api.openDossier();
    const taak = await taakOf(dossierId);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        actOn(index % 2 ? 'pb-heerlen-1' : 'pb2-heerlen-1', taak, 'pak'),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.every(({ status }) => [200, 409, 412].includes(status))).toBe(true);
  });

  test('that was taken is in my list with the time since, and not in the free one', async () => {
    const { dossierId } = await api.openDossier();
    await actOn('pb2-heerlen-1', await taakOf(dossierId), 'pak');
    const mine = (await api.as('pb2-heerlen-1').get('/v1/taken?lijst=mijn&limit=200')).body;
    const found = mine.items.find((taak: { dossier: { id: string } }) => taak.dossier.id === dossierId);
    expect(found).toMatchObject({
      bijMijSinds: 'vandaag',
      clientWacht: '13 weken',
      acties: expect.arrayContaining(['geefVrij', 'wijsToe']),
    });
    const free = (await api.as('pb2-heerlen-1').get('/v1/taken?lijst=vrij&limit=200')).body;
    expect(free.items.map((taak: { dossier: { id: string } }) => taak.dossier.id)).not.toContain(dossierId);
  });

  test('of another discipline or another team is not mine to take', async () => {
    const { dossierId } = await api.openDossier();
    const taak = await taakOf(dossierId);
    expect((await actOn('va-heerlen-1', taak, 'pak')).status).toBe(403);
    expect((await actOn('pb-breda-1', taak, 'pak')).status).toBe(404);
  });

  test('is handed out by _volgende, to five at once five different ones', async () => {
    for (let index = 0; index < 5; index++) await api.openDossier();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => pb().send({ method: 'POST', url: '/v1/taken/_volgende' })),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(5);
  });

  test('taken by _volgende is on record in the capacity that goes with it, whatever other roles there are', async () => {
    await api.openDossier();
    const who = 'pb2-heerlen-1';
    await api.database.owner.query(
      `update regie.medewerker_rollen set rol = 'PLANNER' where medewerker_id = $1 and rol = 'PROCESBEGELEIDER'`,
      [who],
    );
    await api.database.owner.query(
      `insert into regie.medewerker_rollen (medewerker_id, rol, van) values ($1, 'PROCESBEGELEIDER', '2020-01-01')`,
      [who],
    );
    const { status, body } = await api.as(who).send({ method: 'POST', url: '/v1/taken/_volgende' });
    expect(status).toBe(200);
    const { rows } = await api.database.owner.query(
      `select f.hoedanigheid, l.hoedanigheid as logged from regie.taak_feiten f
       join regie.taken t on t.id = f.taak_id
       join regie.access_log l on l.journey_id = t.journey_id and l.handeling = 'TAAK' and l.actor_id = f.actor_id
       where f.taak_id = $1`,
      [body.id],
    );
    expect(rows[0]).toEqual({ hoedanigheid: 'PROCESBEGELEIDER', logged: 'PROCESBEGELEIDER' });
  });

  test('asked for again under its key is the same one', async () => {
    await api.openDossier();
    const ask = () =>
      pb().send({ method: 'POST', url: '/v1/taken/_volgende', headers: { 'idempotency-key': 'volgende-1' } });
    const answers = [...(await Promise.all([ask(), ask(), ask()])), await ask()];
    expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1);
    const taak = await taakOf((await api.openDossier()).dossierId);
    const pak = () =>
      pb().post(
        `/v1/taken/${taak.id}/acties`,
        { actie: 'pak' },
        { 'if-match': '"1"', 'idempotency-key': 'pak-1' },
      );
    const first = await pak();
    expect([await pak(), (await pak()).status]).toEqual([expect.objectContaining({ body: first.body }), 200]);
  });

  test('pages through the whole list once, also when others are added', async () => {
    const seen: string[] = [];
    let next: string | undefined = '/v1/taken?lijst=team&limit=3';
    while (next) {
      const page: { items: { id: string }[]; _links: { next?: string } } = (await pb().get(next)).body;
      seen.push(...page.items.map(({ id }) => id));
      next = page._links.next;
    }
    const { rows } = await api.database.owner.query(
      `select id from taken where team_id = 'heerlen-1' and status = 'OPEN'`,
    );
    expect([...seen].sort()).toEqual(rows.map(({ id }: { id: string }) => id).sort());
  });
});

describe('given somebody is being registered as absent at this moment', () => {
  /** A registration that takes long: it holds the row of the person, as the act does, until let go. */
  const registering = async (who: string) => {
    const other = new Client({ connectionString: api.database.url, options: '-c search_path=regie' });
    await other.connect();
    await other.query('begin');
    await other.query('select from medewerkers where id = $1 for update', [who]);
    return async () => {
      await other.query('rollback');
      await other.end();
    };
  };
  const doeTaak = (who: string, id: string, actie: string, gegevens = {}) =>
    api
      .as(who)
      .post(
        `/v1/taken/${id}/acties`,
        { actie, gegevens },
        { 'if-match': '"1"', 'idempotency-key': `${actie}-${id}` },
      );
  const rond = async (id: string) => {
    const { rows } = await api.database.owner.query(
      `select versie, behandelaar_id as bij, (select count(*)::int from taak_feiten f where f.taak_id = t.id) as feiten,
         (select count(*)::int from idempotency_keys where sleutel like '%' || t.id) as antwoorden from taken t where id = $1`,
      [id],
    );
    return rows[0];
  };

  test.each<[string, string, string, object]>([
    ['picking a taak', 'pb-heerlen-1', 'pak', {}],
    ['giving them a taak', 'pl-heerlen-1', 'wijsToe', { aanId: 'pb-heerlen-1' }],
  ])(
    '%s is answered with 503 and when to come back, does nothing by half, and holds when sent again',
    async (_what, who, actie, gegevens) => {
      const { dossierId } = await api.openDossier();
      const { id } = (await pb().get(`/v1/dossiers/${dossierId}`)).body.taken[0];
      const letGo = await registering('pb-heerlen-1');
      const busy = await doeTaak(who, id, actie, gegevens).finally(letGo);
      expect([busy.status, busy.body.code]).toEqual([503, 'NIET_BESCHIKBAAR']);
      expect(busy.headers).toMatchObject({
        'retry-after': '2',
        'content-type': 'application/problem+json; charset=utf-8',
      });
      expect(await rond(id)).toEqual({ versie: 1, bij: null, feiten: 0, antwoorden: 0 });
      expect(await doeTaak(who, id, actie, gegevens)).toMatchObject({ status: 200, body: { id, versie: 2 } });
      expect(await rond(id)).toEqual({ versie: 2, bij: 'pb-heerlen-1', feiten: 1, antwoorden: 1 });
    },
  );

  test('picking the next, and registering it again, say the same', async () => {
    await api.openDossier();
    const letGo = await registering('pb-heerlen-1');
    const [next, again] = await Promise.all([
      pb().send({ method: 'POST', url: '/v1/taken/_volgende' }),
      pb().post('/v1/afwezigheden', { soort: 'ZIEKTE', vanDatum: '2026-06-01' }),
    ]).finally(letGo);
    for (const { status, headers } of [next, again])
      expect([status, headers['retry-after']]).toEqual([503, '2']);
    expect((await pb().get('/v1/afwezigheden')).body.items).toEqual([]);
  });
});
