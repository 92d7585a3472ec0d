import { aanvraag, nextBsn } from './centre';
import { openApi, type TestApi } from './open-api';
import { everyTable } from './unchanged';

// It is 1 June 2026. A claim of 2 March was due on 28 April; in gebreke gesteld on 4 May it costs money since 19 May.
let api: TestApi;
let lopend: string;
let aanstaand: string;
let opTijd: string;
let elders: string;

const client = (naam: string, postcode = '6411 CR') => ({
  bsn: nextBsn(),
  naam,
  geboorteDatum: '1975-02-03',
  postcode,
});
async function opens(who: string, overrides: object, ingebrekestelling?: string): Promise<string> {
  const { dossierId, versie } = (await api.as(who).post('/v1/aanvragen', aanvraag(overrides))).body;
  if (ingebrekestelling)
    await api
      .as(who)
      .act(dossierId, versie, 'registreerIngebrekestelling', { ontvangstDatum: ingebrekestelling });
  return dossierId;
}

beforeAll(async () => {
  api = await openApi();
  lopend = await opens('pb-heerlen-1', { client: client('A. Lopend') }, '2026-05-04');
  aanstaand = await opens('pb-heerlen-1', { client: client('B. Aanstaand') }, '2026-05-28');
  opTijd = await opens(
    'pb-heerlen-1',
    { ontvangstDatum: '2026-05-18', client: client('C. Optijd') },
    '2026-05-20',
  );
  elders = await opens('pb-breda-1', { client: client('D. Elders', '4811 AA') }, '2026-05-04');
});
afterAll(() => api?.close());

const termijnen = async (id: string, who = 'pb-heerlen-1') =>
  (await api.as(who).get(`/v1/dossiers/${id}/termijnen`)).body;
interface Klok {
  id: string;
  dwangsom?: object;
  waarom: string;
}
const klok = (clocks: Klok[], id: string) => clocks.find((each) => each.id === id);

describe('the running total on the clocks of a dossier', () => {
  test('is that of today, on the term that was passed and on the dwangsom itself', async () => {
    const clocks = await termijnen(lopend);
    const dwangsom = {
      verschuldigd: true,
      eersteDagDatum: '2026-05-19',
      laatsteDagDatum: '2026-06-29',
      dagen: 14,
      bedragTotNu: 322,
      bedragMaximaal: 1442,
      perDagNu: 23,
    };
    expect(klok(clocks, 'BESLISTERMIJN')).toMatchObject({ uiterlijkeBeslisdatum: '2026-04-28', dwangsom });
    expect(klok(clocks, 'DWANGSOM')).toMatchObject({
      startDatum: '2026-05-19',
      uiterlijkeBeslisdatum: '2026-06-29',
      dwangsom,
    });
  });

  test('is not there where no ingebrekestelling has effect', async () => {
    const clocks: Klok[] = await termijnen(opTijd);
    expect(clocks.filter(({ dwangsom }) => dwangsom)).toEqual([]);
    const { body } = await api.as('pb-heerlen-1').get(`/v1/dossiers/${opTijd}/feiten`);
    expect(JSON.stringify(body)).toContain('PREMATUUR');
  });

  test('says of every clock in one sentence why its date is what it is', async () => {
    const clocks: Klok[] = await termijnen(lopend);
    expect(klok(clocks, 'BESLISTERMIJN')!.waarom).toBe(
      'Beslistermijn, di 28 apr 2026: aanvraag ontvangen op ma 2 mrt 2026 (Wet WIA 102 lid 3: termijn van 8 weken, t/m ma 27 apr 2026) en de termijn eindigt op een feestdag, ma 27 apr 2026 (Algemene termijnenwet 1 lid 1: verlengd t/m di 28 apr 2026).',
    );
    for (const { waarom } of clocks) expect(waarom).toMatch(/^[A-Z].*\.$/);
  });

  test('is that of the day in the past that is asked about, in the Netherlands', async () => {
    const { body } = await api
      .as('pb-heerlen-1')
      .get(`/v1/dossiers/${lopend}/termijnen?opTijdstip=2026-06-01T23:00:00Z`);
    expect(klok(body, 'BESLISTERMIJN')).toMatchObject({ dwangsom: { bedragTotNu: 357 } });
  });
});

const risico = async (who: string, query = '') => (await api.as(who).get(`/v1/dwangsommen${query}`)).body;

describe('the euros at risk', () => {
  test('are added up per team, and dossier by dossier, the longest running first', async () => {
    const body = await risico('pl-heerlen-1');
    expect(body.dagen).toBe(28);
    expect(body.perTeam).toEqual([
      {
        team: 'heerlen-1',
        teamNaam: 'Heerlen 1',
        lopend: 1,
        aanstaand: 1,
        bedragTotNu: 322,
        // To 29 June: the one to its end, the other, from 12 June, eighteen days.
        bedragKomend: 1120 + 322 + 4 * 35,
        bedragKomende28: 1120 + 322 + 4 * 35,
      },
    ]);
    expect(body.items).toEqual([
      expect.objectContaining({
        dossierId: lopend,
        client: { naam: 'A. Lopend' },
        ingebrekestellingDatum: '2026-05-04',
        eersteDagDatum: '2026-05-19',
        dagen: 14,
        bedragTotNu: 322,
        bedragKomend: 1120,
        perDagNu: 23,
      }),
      expect.objectContaining({
        dossierId: aanstaand,
        eersteDagDatum: '2026-06-12',
        dagen: 0,
        bedragTotNu: 0,
      }),
    ]);
  });

  test.each([
    ['pb-heerlen-1', '', ['aanstaand', 'lopend']],
    ['rv-heerlen-1', '', ['aanstaand', 'lopend']],
    ['bm-heerlen-2', '', ['aanstaand', 'lopend']],
    ['pb-heerlen-2', '', []],
    ['pl-breda-1', '', ['elders']],
    ['kt-breda-1', '', ['aanstaand', 'elders', 'lopend']],
    ['kt-breda-1', '?team=breda-1', ['elders']],
    ['pl-heerlen-1', '?team=breda-1', []],
    ['fb-heerlen-1', '', []],
  ])('of %s at "%s" are of %j', async (who, query, expected) => {
    const names: Record<string, string> = { lopend, aanstaand, elders };
    const { items, perTeam } = await risico(who, query);
    const found = items.map(({ dossierId }: { dossierId: string }) => dossierId);
    expect(found.sort()).toEqual(expected.map((name) => names[name]).sort());
    expect(
      perTeam.reduce(
        (n: number, { lopend: l, aanstaand: a }: { lopend: number; aanstaand: number }) => n + l + a,
        0,
      ),
    ).toBe(expected.length);
  });

  test('follow the days that are asked', async () => {
    const [team] = (await risico('pl-heerlen-1', '?dagen=7')).perTeam;
    expect([team.bedragKomend, team.bedragKomende28]).toEqual([7 * 35, 1582]);
  });

  test('come page by page', async () => {
    const first = await risico('kt-breda-1', '?limit=2');
    const second = (await api.as('kt-breda-1').get(first._links.next)).body;
    const ids = [...first.items, ...second.items].map(({ dossierId }: { dossierId: string }) => dossierId);
    expect([...ids].sort()).toEqual([lopend, aanstaand, elders].sort());
    expect([first.items.length, second._links]).toEqual([2, {}]);
  });

  test('are on record as looked at', async () => {
    await risico('pl-heerlen-1');
    const { rows } = await api.database.owner.query(
      `select handeling, object from access_log where actor_id = 'pl-heerlen-1' order by at desc limit 1`,
    );
    expect(rows).toEqual([{ handeling: 'ZOEK', object: 'dwangsommen alles' }]);
  });
});

const watAls = (id: string, handelingen: object[], who = 'pb-heerlen-1') =>
  api.as(who).post(`/v1/dossiers/${id}/termijnen/_watals`, { handelingen });

describe('wat als', () => {
  test('tells what a besluit of another day would cost, and writes nothing at all', async () => {
    const before = await everyTable(api.database.owner);
    const { status, body } = await watAls(lopend, [
      { actie: 'neemBesluit', gegevens: {}, datum: '2026-06-10' },
    ]);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      peilDatum: '2026-06-01',
      straksDatum: '2026-06-10',
      aannames: ['handelingen.0'],
      dwangsom: { nu: { bedragTotNu: 322 }, straks: { bedragTotNu: 637, bedragMaximaal: 637 } },
    });
    expect(klok(body.termijnen, 'DWANGSOM')).toMatchObject({
      label: 'Dwangsom loopt',
      dagenVerschil: -19,
      nu: { uiterlijkeBeslisdatum: '2026-06-29' },
      straks: { uiterlijkeBeslisdatum: '2026-06-10', status: 'VOLDAAN' },
    });
    expect(klok(body.termijnen, 'DWANGSOMBESLUIT')).toMatchObject({ nu: null, dagenVerschil: null });
    expect(await everyTable(api.database.owner)).toEqual(before);
  });

  test('may be asked by whoever sees the dossier, of acts that are not theirs', async () => {
    const verleng = { actie: 'verleng', gegevens: { kennisgevingDatum: '2026-06-01', reden: 'drukte' } };
    const { status, body } = await watAls(opTijd, [verleng], 'va-heerlen-1');
    expect([status, klok(body.termijnen, 'BESLISTERMIJN')]).toEqual([
      200,
      expect.objectContaining({ dagenVerschil: 56 }),
    ]);
  });

  test('says which act is refused, and why', async () => {
    const stil = {
      actie: 'schortOp',
      gegevens: { grond: 'AWB_4_15_2B', vanafDatum: '2026-06-01', reden: 'x' },
    };
    const { status, body } = await watAls(lopend, [stil]);
    expect([status, body.code, body.fouten[0].veld]).toEqual([409, 'TERMIJN_VERSTREKEN', 'handelingen.0']);
  });

  test('is not for who does not see the dossier, and is on record', async () => {
    expect((await watAls(lopend, [{ actie: 'neemBesluit', gegevens: {} }], 'pb-breda-1')).status).toBe(404);
    const { rows } = await api.database.owner.query(
      `select handeling, object, uitkomst from access_log where journey_id = $1 and object = 'wat als' order by at`,
      [lopend],
    );
    expect(rows).toContainEqual({ handeling: 'LEES', object: 'wat als', uitkomst: 'OK' });
    expect(rows.at(-1)).toEqual({ handeling: 'LEES', object: 'wat als', uitkomst: 'NIET_GEVONDEN' });
  });
});
