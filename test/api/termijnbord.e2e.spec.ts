import { TERMIJNBORD_KOLOMMEN } from '../../libs/domain/termijnen/termijnbord';
import { aanvraag, nextBsn } from './centre';
import { openApi, type TestApi } from './open-api';

// It is Monday 1 June 2026; a WIA-claim has eight weeks. This week ends on Sunday 7 June.
const KOLOMMEN = Object.keys(TERMIJNBORD_KOLOMMEN);
let api: TestApi;
const ids: Record<string, string> = {};

const client = (naam: string, postcode = '6411 CR') => ({
  bsn: nextBsn(),
  naam,
  geboorteDatum: '1975-02-03',
  postcode,
});
async function opens(naam: string, ontvangstDatum: string, over: object = {}, who = 'pb-heerlen-1') {
  const postcode = { 'pb-heerlen-2': '6461 AA', 'pb-breda-1': '4811 AA' }[who];
  const { body } = await api
    .as(who)
    .post('/v1/aanvragen', aanvraag({ ontvangstDatum, client: client(naam, postcode), ...over }));
  ids[naam] = body.dossierId;
  return body as { dossierId: string; versie: number };
}
const gestopt = { grond: 'AWB_4_15_2B', vanafDatum: '2026-06-01', reden: 'Cliënt kwam niet' };

beforeAll(async () => {
  api = await openApi();
  const dwangsom = await opens('dwangsom', '2026-03-02');
  await api.as('pb-heerlen-1').act(dwangsom.dossierId, dwangsom.versie, 'registreerIngebrekestelling', {
    ontvangstDatum: '2026-05-04',
  });
  await opens('telaat', '2026-04-01');
  await opens('vandaag', '2026-04-06');
  await opens('dezeweek', '2026-04-08');
  await opens('volgendeweek', '2026-04-14');
  await opens('later', '2026-05-18');
  const stil = await opens('opgeschort', '2026-05-04');
  await api.as('pb-heerlen-1').act(stil.dossierId, stil.versie, 'schortOp', gestopt);
  await opens('zonder', '2026-05-04', { soort: 'EZWB' }, 'rb-heerlen-1');
  await opens('buren', '2026-04-01', {}, 'pb-heerlen-2');
  await opens('verweg', '2026-04-14', {}, 'pb-breda-1');
  const klaar = await opens('ingetrokken', '2026-04-01');
  await api.as('pb-heerlen-1').act(klaar.dossierId, klaar.versie, 'trekIn', {});
});
afterAll(() => api?.close());

const bord = async (who: string, query = '') => (await api.as(who).get(`/v1/termijnbord${query}`)).body;
const namesIn = (items: { id: string }[]) =>
  items.map(({ id }) => Object.keys(ids).find((naam) => ids[naam] === id));

describe('the board', () => {
  test.each([
    ['TE_LAAT', ['dwangsom', 'telaat']],
    ['VANDAAG', ['vandaag']],
    ['DEZE_WEEK', ['dezeweek']],
    ['VOLGENDE_WEEK', ['volgendeweek']],
    ['LATER', ['later']],
    ['OPGESCHORT', ['opgeschort']],
    ['ZONDER_TERMIJN', ['zonder']],
    ['DWANGSOM_LOOPT', ['dwangsom']],
  ])('has under %s %j, and counts what it lists', async (kolom, expected) => {
    const { items, teams, vandaagDatum } = await bord('pb-heerlen-1', `?kolom=${kolom}`);
    expect(vandaagDatum).toBe('2026-06-01');
    expect(namesIn(items)).toEqual(expected);
    expect(teams).toEqual([expect.objectContaining({ team: 'heerlen-1', teamNaam: 'Heerlen 1', open: 8 })]);
    expect(teams[0].aantallen[kolom]).toBe(expected.length);
  });

  test('divides the open dossiers: every one is in one column, and a dwangsom in one of those too late', async () => {
    for (const team of (await bord('kt-breda-1')).teams) {
      const { DWANGSOM_LOOPT, ...parts } = team.aantallen;
      expect(Object.values<number>(parts).reduce((a, b) => a + b, 0)).toBe(team.open);
      expect(DWANGSOM_LOOPT).toBeLessThanOrEqual(parts.TE_LAAT);
    }
  });

  test.each([
    ['pl-heerlen-1', '', { 'heerlen-1': 8, 'heerlen-2': 1 }],
    ['rv-heerlen-2', '', { 'heerlen-1': 8, 'heerlen-2': 1 }],
    ['bm-heerlen-1', '', { 'heerlen-1': 8, 'heerlen-2': 1 }],
    ['pl-breda-1', '', { 'breda-1': 1 }],
    ['va-heerlen-1', '', { 'heerlen-1': 8 }],
    ['ms-heerlen-2', '', { 'heerlen-2': 1 }],
    ['kt-breda-1', '', { 'breda-1': 1, 'heerlen-1': 8, 'heerlen-2': 1 }],
    ['kt-breda-1', '?kantoor=heerlen', { 'heerlen-1': 8, 'heerlen-2': 1 }],
    ['pl-heerlen-1', '?team=heerlen-2', { 'heerlen-2': 1 }],
    ['pl-heerlen-1', '?team=breda-1', {}],
    ['pl-heerlen-1', '?kantoor=breda', {}],
    ['pl-heerlen-1', '?soort=EZWB', { 'heerlen-1': 1 }],
    ['fb-heerlen-1', '', {}],
  ])('of %s at "%s" has %j, in counts and in lists', async (who, query, expected) => {
    const { teams } = await bord(who, query);
    const open = Object.fromEntries(
      teams.map((each: { team: string; open: number }) => [each.team, each.open]),
    );
    expect(open).toEqual(expected);
    for (const kolom of KOLOMMEN) {
      const lijst = await bord(who, `${query || '?'}&kolom=${kolom}`.replace('?&', '?'));
      const counted = lijst.teams.reduce(
        (sum: number, { aantallen }: { aantallen: Record<string, number> }) => sum + aantallen[kolom]!,
        0,
      );
      expect([kolom, lijst.items.length]).toEqual([kolom, counted]);
    }
  });

  test('counts the same dwangsommen as run in the list of what they cost', async () => {
    const { perTeam } = (await api.as('pl-heerlen-1').get('/v1/dwangsommen')).body;
    const [team] = (await bord('pl-heerlen-1')).teams;
    expect(team.aantallen.DWANGSOM_LOOPT).toBe(perTeam[0].lopend);
  });

  test('says whom a dossier waits for, its clock in one line, and the version to act on', async () => {
    const [item] = (await bord('pl-heerlen-1', '?kolom=VANDAAG')).items;
    expect(item).toMatchObject({
      versie: 1,
      client: { naam: 'vandaag' },
      termijn: { zin: expect.stringMatching(/^vandaag|ma 1 jun 2026/) },
      wachtOp: { discipline: 'PROCESBEGELEIDER', label: 'Procesbegeleider' },
    });
  });

  test.each([
    ['TE_LAAT', 3],
    ['ZONDER_TERMIJN', 1],
  ])('gives %s page by page, everything once', async (kolom, aantal) => {
    const seen: unknown[] = [];
    for (let url: string | undefined = `/v1/termijnbord?kolom=${kolom}&limit=1`; url;) {
      const { body } = await api.as('kt-breda-1').get(url);
      seen.push(...namesIn(body.items));
      url = body._links.next;
    }
    expect(seen).toHaveLength(aantal);
    expect(new Set(seen).size).toBe(aantal);
  });

  test('says that somebody looked, not at whom', async () => {
    await bord('smv-heerlen-1', '?kolom=TE_LAAT');
    await api.as('smv-heerlen-1').get('/v1/termijnprognose');
    await api.as('smv-heerlen-1').get('/v1/termijnbord.csv?kolom=TE_LAAT');
    const { rows } = await api.database.owner.query(
      `select journey_id, handeling, object from access_log where actor_id = 'smv-heerlen-1' order by id`,
    );
    expect(rows).toEqual([
      { journey_id: null, handeling: 'ZOEK', object: 'termijnbord TE_LAAT' },
      { journey_id: null, handeling: 'ZOEK', object: 'termijnprognose' },
      { journey_id: null, handeling: 'ZOEK', object: 'termijnbord csv TE_LAAT' },
    ]);
  });

  test.each([
    ['kolom', '?kolom=GISTEREN'],
    ['soort', '?soort=ZOMAAR'],
    ['cursor', '?kolom=LATER&cursor=bm9uc2Vucw'],
    ['kolom', '?cursor=bm9uc2Vucw'],
    ['limit', '?limit=0'],
    ['team', '?team=%20'],
  ])('refuses a wrong %s in %s', async (veld, query) => {
    const { status, body } = await api.as('pl-heerlen-1').get(`/v1/termijnbord${query}`);
    expect([status, body.fouten[0].veld]).toEqual([400, veld]);
  });
});

describe('the prognose', () => {
  test('has what passes its term per week, team and discipline, and nothing that stands still or has passed', async () => {
    const { body } = await api.as('pl-heerlen-1').get('/v1/termijnprognose?weken=8');
    expect(body.weken).toHaveLength(8);
    expect(body.weken[0]).toEqual({
      maandagDatum: '2026-06-01',
      zondagDatum: '2026-06-07',
      weeknummer: 23,
      aantal: 2,
      opgeschort: 0,
    });
    expect(body.weken.map(({ aantal }: { aantal: number }) => aantal)).toEqual([2, 1, 0, 0, 0, 0, 1, 0]);
    expect(body.regels[0]).toEqual({
      maandagDatum: '2026-06-01',
      team: 'heerlen-1',
      teamNaam: 'Heerlen 1',
      discipline: 'PROCESBEGELEIDER',
      disciplineLabel: 'Procesbegeleider',
      aantal: 2,
      opgeschort: 0,
    });
  });

  test('agrees with the board about this week and the next', async () => {
    const { weken } = (await api.as('kt-breda-1').get('/v1/termijnprognose?weken=2&team=heerlen-1')).body;
    const [{ aantallen }] = (await bord('kt-breda-1', '?team=heerlen-1')).teams;
    expect(weken.map(({ aantal }: { aantal: number }) => aantal)).toEqual([
      aantallen.VANDAAG + aantallen.DEZE_WEEK,
      aantallen.VOLGENDE_WEEK,
    ]);
  });

  test.each(['0', '27', 'acht'])('refuses %s weeks', async (weken) => {
    const { status, body } = await api.as('pl-heerlen-1').get(`/v1/termijnprognose?weken=${weken}`);
    expect([status, body.fouten[0].veld]).toEqual([400, 'weken']);
  });
});

describe('the file', () => {
  const file = (who: string, query: string) =>
    api.as(who).send({
      method: 'GET',
      url: `/v1/termijnbord.csv${query}`,
      headers: { accept: 'text/csv' },
      binary: true,
    });

  test('has the list of the screen, a line per dossier, for a Dutch spreadsheet', async () => {
    const { status, headers, bytes } = await file('pl-heerlen-1', '?kolom=TE_LAAT');
    expect([status, headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(headers['content-disposition']).toBe('attachment; filename="termijnbord-te_laat.csv"');
    expect([...bytes!.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = bytes!.toString('utf8').slice(1).split('\r\n');
    expect(lines[0]).toBe(
      '"Kolom";"Uiterste datum";"Termijn";"Cliënt";"Soort";"Fase";"Wacht op";"Ontvangen";"Team";"Dossier"',
    );
    const names = lines.slice(1, -1).map((line) => line.split(';')[3]);
    expect(names.sort()).toEqual(['"buren"', '"dwangsom"', '"telaat"']);
    expect(lines).toHaveLength(5);
    expect(bytes!.toString('utf8')).not.toMatch(/99999\d{4}/);
  });

  test('keeps within what one may see', async () => {
    expect((await file('ms-heerlen-2', '?kolom=TE_LAAT')).bytes!.toString()).not.toContain('telaat');
    expect(
      (await file('fb-heerlen-1', '?kolom=TE_LAAT')).bytes!.toString().trim().split('\r\n'),
    ).toHaveLength(1);
  });

  test('asks which column', async () => {
    expect((await file('pl-heerlen-1', '')).status).toBe(400);
  });

  test('has no cell that a spreadsheet would run', async () => {
    const { dossierId } = await opens('=HYPERLINK("http://x";"k")', '2026-05-18', {}, 'pb-breda-1');
    const text = (await file('pl-breda-1', '?kolom=LATER')).bytes!.toString('utf8');
    expect(text).toContain(`"'=HYPERLINK(""http://x"";""k"")"`);
    await api.as('pb-breda-1').act(dossierId, 1, 'trekIn', {});
  });
});
