import { openApi, type TestApi } from './open-api';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
  await api.database.setClock('2026-07-20T09:00:00Z');
});
afterAll(() => api?.close());

const METING = {
  bron: 'WERKBELEVING',
  meting: '2026',
  vorm: 'RESPONDENTEN',
  vanDatum: '2026-05-08',
  totDatum: '2026-06-02',
  herkomst: 'enquête van HRM',
  kolommen: ['kantoor', 'team', 'C1', 'O2', 'W4'],
};
const people = (count: number, team: string | null, ...answers: unknown[]) =>
  Array.from({ length: count }, () => [team?.split('-')[0] ?? null, team, ...answers]);
const RIJEN = [
  ...people(8, 'heerlen-1', 5, 10, 'goed'),
  ...people(8, 'heerlen-1', 4, 9, 'te hoog'),
  ...people(8, 'heerlen-2', 2, 3, 'te hoog'),
  ...people(8, 'heerlen-2', 1, 7, 'te hoog'),
  ...people(3, 'breda-1', 5, 8, null),
  ...people(40, null, 3, 8, 'goed'),
];
const laad = (over: object = {}, who = 'fb-heerlen-1') =>
  api.as(who).post('/v1/tevredenheidsmetingen', { ...METING, rijen: RIJEN, ...over });
const lees = (who: string, search = '') => api.as(who).get(`/v1/tevredenheid?bron=WERKBELEVING${search}`);
const uitkomsten = async () => {
  const { rows } = await api.database.owner.query<{ aantal: string }>(
    'select count(*) as aantal from tevredenheid_uitkomsten',
  );
  return Number(rows[0]!.aantal);
};

describe('loading a meting over HTTP', () => {
  it('names each fault by line and column, repeats no value, and keeps nothing', async () => {
    const rijen = [...people(1, 'heerlen-1', 6, 11, 'soms'), ['heerlen', 'geheim-9', 5, 9, 3]];
    const { status, body } = await laad({ rijen });
    expect([status, body.code]).toEqual([400, 'ONGELDIGE_GEGEVENS']);
    expect(body.fouten).toEqual([
      { veld: 'rijen.0', melding: expect.stringMatching(/^regel 2, C1: moet 1 t\/m 5 zijn/) },
      { veld: 'rijen.0', melding: 'regel 2, O2: moet een heel getal van 0 t/m 10 zijn' },
      { veld: 'rijen.0', melding: expect.stringMatching(/^regel 2, W4: /) },
      { veld: 'rijen.1', melding: 'regel 3, team: is geen team in Regie; leeg mag' },
    ]);
    expect(JSON.stringify(body)).not.toMatch(/geheim|soms/);
    expect(await uitkomsten()).toBe(0);
  });

  it.each([
    ['a bron nobody knows', { bron: 'KLANTGERICHTHEID' }, 'bron'],
    ['no rows', { rijen: [] }, 'rijen'],
    ['a row that is no list', { rijen: [{ team: 'heerlen-1' }] }, 'rijen.0'],
    ['an object as an answer', { rijen: [['heerlen', 'heerlen-1', { a: 1 }, 9, 3]] }, 'rijen.0.2'],
    ['a date that is none', { vanDatum: '2026-02-30' }, 'vanDatum'],
    ['an end before its begin', { totDatum: '2026-01-01' }, 'totDatum'],
    ['a day before the first vragenlijst', { vanDatum: '2020-01-01' }, 'vanDatum'],
    ['fewer asked than answered', { uitgenodigd: 10 }, 'uitgenodigd'],
    ['a column nobody knows', { kolommen: ['kantoor', 'team', 'diagnose', 'O2', 'W4'] }, 'kolommen'],
    ['an unknown field', { geheim: 1 }, 'geheim'],
  ])('refuses %s', async (_, over, veld) => {
    const { status, body } = await laad(over);
    expect([status, body.fouten?.[0]?.veld]).toEqual([400, veld]);
  });

  it('is for the functioneel beheerder', async () => {
    for (const who of ['bm-heerlen-1', 'va-heerlen-1', 'kt-heerlen-1'])
      expect([who, (await laad({}, who)).status]).toEqual([who, 403]);
  });

  it('loads once; the same again changes nothing, and other numbers only as a replacement', async () => {
    const first = await laad({ uitgenodigd: 150 });
    expect([first.status, first.body]).toMatchObject([201, { nieuw: true, respondenten: 75 }]);
    const kept = await uitkomsten();
    const again = await laad({ uitgenodigd: 150 });
    expect([again.status, again.body]).toMatchObject([200, { id: first.body.id, nieuw: false }]);
    const other = { rijen: RIJEN.slice(1), uitgenodigd: 150 };
    expect((await laad(other)).body).toMatchObject({ status: 409, code: 'METING_BESTAAT' });
    expect(await uitkomsten()).toBe(kept);
    expect((await laad({ ...other, vervangt: true })).status).toBe(201);
    expect((await lees('va-heerlen-1')).body.meting).toMatchObject({ respondenten: 74 });
    expect((await laad({ uitgenodigd: 150, vervangt: true })).status).toBe(201);
  });
});

describe('reading it', () => {
  const thema = (body: { themas: { thema: string }[] }, code: string) =>
    body.themas.find((each) => each.thema === code) as unknown as Record<string, unknown>;

  it('shows a team beside the rest, with what chance does not explain', async () => {
    const genoeg = [...RIJEN, ...people(5, 'breda-1', 5, 8, null)];
    const eerder = { meting: '2025', vanDatum: '2025-05-08', totDatum: '2025-06-02', uitgenodigd: 160 };
    expect((await laad({ ...eerder, rijen: genoeg })).status).toBe(201);
    const { body } = await lees('va-heerlen-1', '&scope=team:heerlen-1&meting=2025');
    expect(body).toMatchObject({
      scope: 'team:heerlen-1',
      scopeLabel: 'Heerlen 1',
      scopes: [{ scope: 'landelijk' }, { scope: 'team:heerlen-1' }],
      meting: { respons: 50 },
    });
    expect(thema(body, 'CLIENT')).toMatchObject({
      waarde: 8.8,
      aantal: 16,
      vergelijking: {
        uitslag: 'HOGER',
        gunstig: true,
        zin: expect.stringContaining('Aantoonbaar hoger dan de rest'),
      },
    });
    expect(body.kern.find(({ maat }: { maat: string }) => maat === 'O2')).toMatchObject({
      waarde: 100,
      rest: -12,
    });
    expect(body.trend.find(({ maat }: { maat: string }) => maat === 'thema:CLIENT').reeks).toEqual([
      expect.objectContaining({ meting: '2025', waarde: 8.8 }),
      expect.objectContaining({ meting: '2026', waarde: null, verborgen: true }),
    ]);
  });

  it('keeps back a team of three, its kantoor, and so one more kantoor', async () => {
    const breda = await lees('bm-breda-1', '&scope=team:breda-1');
    expect(thema(breda.body, 'CLIENT')).toMatchObject({
      waarde: null,
      aantal: null,
      verborgen: true,
      rest: null,
    });
    const heerlen = await lees('bm-heerlen-1', '&scope=kantoor:heerlen');
    expect(thema(heerlen.body, 'CLIENT')).toMatchObject({ verborgen: true, rest: null });
    const landelijk = await lees('bm-heerlen-1');
    expect(thema(landelijk.body, 'CLIENT')).toMatchObject({ aantal: 35, verborgen: false });
  });

  it("shows whose figures somebody may see, and nobody else's", async () => {
    expect((await lees('va-heerlen-1', '&scope=team:heerlen-2')).body).toMatchObject({ status: 403 });
    expect((await lees('va-heerlen-1', '&scope=kantoor:breda')).status).toBe(403);
    expect((await lees('bm-heerlen-1', '&scope=team:heerlen-2')).status).toBe(200);
    expect((await lees('kt-breda-1', '&scope=team:heerlen-2')).status).toBe(200);
    expect((await lees('fb-breda-1')).status).toBe(200);
  });

  it.each([
    ['no bron', '/v1/tevredenheid', 'bron'],
    ["a scope of one's own", '/v1/tevredenheid?bron=WERKBELEVING&scope=iedereen', 'scope'],
    ['a team nobody knows', '/v1/tevredenheid?bron=WERKBELEVING&scope=team:nergens-1', 'scope'],
    ['a meting nobody knows', '/v1/tevredenheid?bron=WERKBELEVING&meting=1999', 'meting'],
    ['a population this survey has not', '/v1/tevredenheid?bron=WERKBELEVING&populatie=ZW', 'populatie'],
  ])('refuses %s', async (_, url, veld) => {
    const { status, body } = await api.as('kt-heerlen-1').get(url);
    expect([status, body.fouten?.[0]?.veld]).toEqual([400, veld]);
  });

  it('has an empty page for a survey of which nothing was loaded', async () => {
    const { status, body } = await api
      .as('va-heerlen-1')
      .get('/v1/tevredenheid?bron=MENSELIJKE_MAAT&populatie=WIA');
    expect([status, body]).toMatchObject([200, { meting: null, metingen: [], themas: [] }]);
  });
});
