import { openApi, type TestApi } from './open-api';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
  await api.openDossier();
});
afterAll(() => api?.close());

const BEHEERDER = 'fb-heerlen-1';
const ABONNEMENT = {
  naam: 'Ketenpartner',
  url: 'https://keten.example.nl/regie',
  typen: ['nl.uwv.regie.besluit.genomen'],
};
const neem = (over: object = {}, who = BEHEERDER) =>
  api.as(who).post('/v1/abonnementen', { ...ABONNEMENT, ...over });

describe('abonnementen', () => {
  test('are taken, given another secret, and stopped by a functioneel beheerder', async () => {
    const { status, body, headers } = await neem();
    expect([status, headers.location]).toEqual([201, `/v1/abonnementen/${body.id}`]);
    const at = `/v1/abonnementen/${body.id}`;
    const renewed = await api.as(BEHEERDER).post(`${at}/_vernieuw-geheim`, {});
    expect([renewed.status, renewed.headers['cache-control']]).toEqual([200, 'no-store']);
    expect(renewed.body.geheim).toMatch(/^[\w-]{43}$/);
    expect(renewed.body.geheim).not.toBe(body.geheim);
    const list = await api.as(BEHEERDER).get('/v1/abonnementen');
    expect(list.body.items).toMatchObject([{ naam: 'Ketenpartner', status: 'ACTIEF', open: 0 }]);
    expect(JSON.stringify(list.body)).not.toContain(renewed.body.geheim);
    expect((await api.as(BEHEERDER).get(`${at}/afleveringen`)).body.items).toEqual([]);

    for (const _twice of [1, 2])
      expect((await api.as(BEHEERDER).post(`${at}/_stop`, {})).body.status).toBe('GESTOPT');
    expect((await api.as(BEHEERDER).post(`${at}/_vernieuw-geheim`, {})).status).toBe(404);
  });

  test('are of nobody else', async () => {
    const { body } = await neem();
    const at = `/v1/abonnementen/${body.id}`;
    for (const who of ['bm-heerlen-1', 'smv-heerlen-1', 'po-heerlen-1']) {
      expect((await neem({}, who)).status).toBe(403);
      for (const act of ['_stop', '_vernieuw-geheim'])
        expect((await api.as(who).post(`${at}/${act}`, {})).status).toBe(403);
      for (const path of ['/v1/abonnementen', `${at}/afleveringen`, '/v1/logboek'])
        expect((await api.as(who).get(path)).status).toBe(403);
    }
  });

  test.each([
    ['naam', ''],
    ['naam', 7],
    ['url', 'ftp://keten.example.nl'],
    ['url', 'https://gebruiker:wachtwoord@keten.example.nl'],
    ['url', 'https://10.0.0.1/'],
    ['url', undefined],
    ['typen', []],
    ['typen', 'nl.uwv.regie.besluit.genomen'],
    ['typen', ['nl.uwv.regie.iets']],
    ['typen', [ABONNEMENT.typen[0], ABONNEMENT.typen[0]]],
    ['geheim', 'zelf-bedacht'],
  ])('refuse %s %j by naming the field', async (veld, waarde) => {
    const { status, body } = await neem({ [veld]: waarde });
    expect([status, body.fouten.map((fout: { veld: string }) => fout.veld)]).toEqual([400, [veld]]);
  });

  test.each(['1', '01890000-0000-7000-8000-000000000000'])('%s is none of them', async (id) => {
    for (const act of ['_stop', '_vernieuw-geheim'])
      expect((await api.as(BEHEERDER).post(`/v1/abonnementen/${id}/${act}`, {})).status).toBe(404);
  });
});

describe('the event log', () => {
  test('comes as OCEL and as CSV with the same facts, about nobody, and on record', async () => {
    const ocel = await api.as(BEHEERDER).get('/v1/logboek');
    expect(ocel.headers['content-disposition']).toBe('attachment; filename="logboek.ocel.json"');
    const csv = await api.as(BEHEERDER).get('/v1/logboek?vorm=csv');
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    const [kop, ...regels] = String(csv.body).trimEnd().split('\r\n');
    expect(kop).toBe('dossier;tijdstip;gebeurtenis;taak;medewerker;hoedanigheid;team;opTijd');
    expect(regels).toHaveLength(ocel.body.events.length);
    expect(regels.map((regel) => regel.split(';')[2])).toEqual(
      ocel.body.events.map(({ type }: { type: string }) => type),
    );
    for (const text of [JSON.stringify(ocel.body), String(csv.body)])
      expect(text).not.toMatch(/pb-heerlen-1|Persoon|99999|\b6411\b/);
    const { rows } = await api.database.owner.query(
      `select object from access_log where actor_id = $1 and object like 'logboek%' order by 1`,
      [BEHEERDER],
    );
    expect(rows.map(({ object }: { object: string }) => object)).toEqual(['logboek csv', 'logboek ocel']);
  });

  test('has no other form', async () => {
    const { status, body } = await api.as(BEHEERDER).get('/v1/logboek?vorm=xes');
    expect([status, body.fouten[0].veld]).toEqual([400, 'vorm']);
  });
});
