import { openApi, type TestApi } from './open-api';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api?.close());

const pb = () => api.as('pb-heerlen-1');
const vrij = async (): Promise<{ id: string; versie: number }> => {
  const { dossierId } = await api.openDossier();
  const [{ id, versie }] = (await pb().get(`/v1/dossiers/${dossierId}`)).body.taken;
  return { id, versie };
};
const URL = '/v1/taken/_handelingen';
let keys = 0;
const doe = (who: string, actie: string, taken: object[], gegevens = {}, key = `bulk-${keys++}`) =>
  api.as(who).post(URL, { actie, gegevens, taken }, { 'idempotency-key': key });

describe('many taken at once', () => {
  test('are tried first, done each on its own, and undone again', async () => {
    const [een, twee] = [await vrij(), await vrij()];
    const weg = { id: '01890000-0000-7000-8000-000000000000', versie: 1 };
    const proef = await pb().post(`${URL}?proef=true`, { actie: 'pak', taken: [een, twee, weg] });
    expect(proef.body).toMatchObject({
      proef: true,
      gelukt: 2,
      items: [{ kan: true }, { kan: true }, { kan: false }],
    });
    expect((await pb().get('/v1/taken?lijst=mijn')).body.items).toEqual([]);

    const gepakt = await doe('pb-heerlen-1', 'pak', [een, { ...twee, versie: 7 }], {}, 'een-keer');
    expect(gepakt.body).toMatchObject({
      gelukt: 1,
      items: [{ id: een.id, kan: true, versie: 2 }, { kan: false }],
    });
    const opnieuw = await doe('pb-heerlen-1', 'pak', [een, { ...twee, versie: 7 }], {}, 'een-keer');
    expect(opnieuw.body.items[0]).toMatchObject({ kan: true, versie: 2 });

    const terug = await doe('pb-heerlen-1', 'maakOngedaan', [{ id: een.id, versie: 2 }]);
    expect(terug.body).toMatchObject({ gelukt: 1 });
    expect((await pb().get('/v1/taken?lijst=mijn')).body.items).toEqual([]);
  });

  test('of another team are not there, and of another discipline refused, on record', async () => {
    const taak = await vrij();
    expect((await doe('pb-breda-1', 'pak', [taak])).body.items[0]).toMatchObject({ kan: false });
    expect((await doe('va-heerlen-1', 'pak', [taak])).body.items[0]).toMatchObject({ kan: false });
    const { rows } = await api.database.owner.query(
      `select count(*)::int as n from access_log where handeling = 'TAAK' and uitkomst = 'GEWEIGERD' and actor_id = 'va-heerlen-1'`,
    );
    expect(rows[0].n).toBe(1);
  });
});

describe('what a team has in hand', () => {
  test('is counted per colleague, with norm minutes and the limit of the kantoor', async () => {
    const taak = await vrij();
    await doe('pb2-heerlen-1', 'pak', [taak]);
    const grens = { discipline: 'PROCESBEGELEIDER', grens: 1, reden: 'Eerst afmaken' };
    expect((await pb().post('/v1/werkvoorraad/grenzen', grens)).status).toBe(403);
    expect((await api.as('pl-heerlen-1').post('/v1/werkvoorraad/grenzen', grens)).status).toBe(200);
    const { body } = await pb().get('/v1/werkvoorraad');
    const rij = body.items.find(
      ({ medewerker }: { medewerker: { id: string } | null }) => medewerker?.id === 'pb2-heerlen-1',
    );
    expect(rij).toMatchObject({ open: 1, wacht: 0, minuten: 45, grens: 1, vol: true });
    expect(body.grenzen).toEqual([
      { discipline: 'PROCESBEGELEIDER', disciplineLabel: 'Procesbegeleider', grens: 1 },
    ]);
    expect(body.totaal.open).toBe(
      body.items.reduce((sum: number, { open }: { open: number }) => sum + open, 0),
    );
    expect((await api.as('pb-breda-1').get('/v1/werkvoorraad?team=heerlen-1')).status).toBe(404);
  });

  test('that is full gets no next taak, until there is no limit any more', async () => {
    await vrij();
    const volgende = () => api.as('pb2-heerlen-1').send({ method: 'POST', url: '/v1/taken/_volgende' });
    expect((await volgende()).body).toMatchObject({ code: 'WERKVOORRAAD_VOL' });
    const geen = { discipline: 'PROCESBEGELEIDER', reden: 'Niet nodig' };
    expect((await api.as('pl-heerlen-1').post('/v1/werkvoorraad/grenzen', geen)).status).toBe(200);
    // It began today, so it holds for today.
    await api.database.setClock('2026-06-02T09:00:00Z');
    expect((await volgende()).status).toBe(200);
  });
});
