import { openApi, type TestApi } from './open-api';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api?.close());

describe('the taakcatalogus', () => {
  it.each(['smv-heerlen-1', 'va-heerlen-1', 'pb-breda-1'])('is there for %s', async (who) => {
    const { status, body } = await api.as(who).get('/v1/taakcatalogus');
    expect(status).toBe(200);
    const taak = (soort: string) => body.items.find((item: { soort: string }) => item.soort === soort);
    expect(taak('VOORBEREIDING')).toEqual({
      soort: 'VOORBEREIDING',
      label: 'Medisch onderzoek voorbereiden',
      discipline: 'SMV',
      disciplineLabel: 'Sociaal-medisch verpleegkundige',
      aard: 'DELEGEERBAAR',
      aardLabel: 'Delegeerbaar onder mandaat',
      medisch: true,
      werkdagen: 10,
      nodig: 'opdracht van de arts',
      levert: 'verslag van de voorbereiding',
      normtijd: { minuten: 120, zekerheid: 'ONZEKER', bron: 'Aanname' },
    });
  });

  it('needs a day that exists, and a login', async () => {
    const wrong = await api.as('va-heerlen-1').get('/v1/taakcatalogus?opDatum=2026-02-30');
    expect([wrong.status, wrong.body.fouten[0].veld]).toEqual([400, 'opDatum']);
    expect((await api.anonymous.get('/v1/taakcatalogus')).status).toBe(401);
  });
});
