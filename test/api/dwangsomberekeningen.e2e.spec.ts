import { openApi, type TestApi } from './open-api';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api?.close());

const VRAAG = {
  soort: 'WIA_CLAIM',
  uiterlijkeBeslisdatum: '2026-04-28',
  ingebrekestellingDatum: '2026-05-04',
};
const reken = (vraag: object) => api.anonymous.post('/v1/dwangsomberekeningen', { ...VRAAG, ...vraag });

describe('the calculator of a dwangsom', () => {
  it.each([
    ['2026-05-18', false, null, 0, 0],
    ['2026-05-19', true, '2026-05-19', 1, 23],
    ['2026-06-10', true, '2026-06-10', 23, 637],
    ['2026-12-01', true, '2026-06-29', 42, 1442],
  ])('with a besluit on %s', async (besluitDatum, verschuldigd, laatsteDagDatum, dagen, bedrag) => {
    const { status, body } = await reken({ besluitDatum });
    expect([status, body]).toEqual([
      200,
      expect.objectContaining({ verschuldigd, eersteDagDatum: '2026-05-19', laatsteDagDatum, dagen, bedrag }),
    ]);
  });

  it('gives the ruling of RBROT 29-4-2025: sent on 27 June 2024, 28 days, 812 euro', async () => {
    const { body } = await reken({
      soort: 'HERBEOORDELING_VRAAG',
      aanvrager: 'WERKGEVER',
      uiterlijkeBeslisdatum: '2024-05-14',
      ingebrekestellingDatum: '2024-05-16',
      besluitDatum: '2024-06-27',
    });
    expect(body).toMatchObject({ eersteDagDatum: '2024-05-31', dagen: 28, bedrag: 812 });
  });

  it('knows the Wajong, in which no journey runs here', async () => {
    const { status, body } = await reken({ soort: 'WAJONG', besluitDatum: '2026-06-10' });
    expect([status, body.bedrag]).toEqual([200, 637]);
  });

  it('says why there is none', async () => {
    const { status, body } = await reken({ ingebrekestellingDatum: '2026-04-28' });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      verschuldigd: false,
      eersteDagDatum: null,
      bedrag: 0,
      code: 'PREMATUUR',
      reden: expect.stringContaining('di 28 apr 2026'),
    });
  });

  it('shares it, to the cent', async () => {
    expect((await reken({ aanvragers: 3 })).body).toMatchObject({
      bedragPerAanvrager: 480.66,
      restBedrag: 0.02,
    });
  });

  it('names its steps with their articles, and every field in the OpenAPI document', async () => {
    const { body } = await reken({ peilDatum: '2026-06-10', aanvragers: 2 });
    for (const stap of body.onderbouwing)
      expect(stap).toEqual({
        feit: expect.stringMatching(/./),
        datum: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        grondslag: expect.stringMatching(/^Awb 4:17/),
        gevolg: expect.stringMatching(/./),
      });
    const doc = (await api.anonymous.get('/v1/openapi.json')).body;
    const { schema } =
      doc.paths['/v1/dwangsomberekeningen'].post.responses['200'].content['application/json'];
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(Object.keys(body)));
    expect(doc.components.schemas.DwangsomBody.required).toEqual(Object.keys(VRAAG));
  });

  it.each([
    ['ingebrekestellingDatum', { ingebrekestellingDatum: '2026-02-30' }],
    ['soort', { soort: 'WAO' }],
    ['aanvragers', { aanvragers: 0 }],
    ['onbekend', { onbekend: 1 }],
  ])('refuses a wrong %s by name', async (veld, change) => {
    const { status, body } = await reken(change);
    expect([status, body.fouten[0].veld]).toEqual([400, veld]);
  });

  it('answers for the last year that is a date', async () => {
    const laatste = { uiterlijkeBeslisdatum: '2200-12-30', ingebrekestellingDatum: '2200-12-31' };
    expect((await reken(laatste)).status).toBe(200);
  });
});
