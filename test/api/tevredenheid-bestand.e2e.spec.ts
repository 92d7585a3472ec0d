import { openApi, type TestApi } from './open-api';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
  await api.database.setClock('2026-07-20T09:00:00Z');
});
afterAll(() => api?.close());

const count = async (from: string) => {
  const { rows } = await api.database.owner.query<{ n: number }>(`select count(*)::int as n from ${from}`);
  return rows[0]!.n;
};
const kept = async () => [await count('tevredenheid_metingen'), await count('tevredenheid_uitkomsten')];

describe('loading a meting from a file over HTTP', () => {
  const BESTAND = [
    'kantoor;team;C1;O2;W4',
    ...Array<string>(8).fill('heerlen;heerlen-1;5;10;goed'),
    ';;3;"8";te hoog',
    '',
  ];
  const bestand = (lines: readonly string[], over: object = {}, search = '?proef=true') =>
    api.as('fb-heerlen-1').post(`/v1/tevredenheidsmetingen/_bestand${search}`, {
      bestand: lines.join('\r\n'),
      vanDatum: '2024-05-08',
      herkomst: 'enquete.csv',
      ...over,
    });
  it('says in a proef what it would keep, and keeps nothing', async () => {
    const { status, body } = await bestand(BESTAND);
    expect([status, body]).toEqual([
      200,
      {
        proef: true,
        bron: 'WERKBELEVING',
        bronLabel: 'Werkbelevingsonderzoek',
        meting: '2024',
        vorm: 'RESPONDENTEN',
        regels: 9,
        goed: 9,
        respondenten: 9,
        stand: 'NIEUW',
        fouten: [],
      },
    ]);
    expect(await kept()).toEqual([0, 0]);
  });

  it('names in a proef every line it would refuse, also one that is no row at all, and then keeps none of them', async () => {
    const wrong = [
      ...BESTAND.slice(0, 4),
      'heerlen;geheim-9;6;8;goed',
      '"heerlen;;5;8;goed',
      ';;;;',
      ';;3;8',
    ];
    const { status, body } = await bestand(wrong);
    expect([status, body]).toMatchObject([200, { regels: 6, goed: 3, respondenten: null }]);
    expect(body.fouten).toEqual([
      { regel: 5, kolom: 'C1', melding: expect.stringMatching(/^moet 1 t\/m 5 zijn/) },
      { regel: 5, kolom: 'team', melding: 'is geen team in Regie; leeg mag' },
      { regel: 6, kolom: '', melding: 'de aanhalingstekens op deze regel kloppen niet' },
      { regel: 8, kolom: '', melding: 'de regel heeft 4 kolommen in plaats van 5' },
    ]);
    expect(JSON.stringify(body)).not.toMatch(/geheim/);
    const loaded = await bestand(wrong, {}, '');
    expect([loaded.status, loaded.body.fouten?.length]).toEqual([400, 4]);
    expect(loaded.body.fouten[0]).toMatchObject({
      veld: 'bestand',
      melding: expect.stringMatching(/^regel 5, C1: /),
    });
    expect(await kept()).toEqual([0, 0]);
  });

  it('is kept once, and a proef says that it is there and whether it is the same', async () => {
    const loaded = await bestand(BESTAND, {}, '');
    expect([loaded.status, loaded.body]).toMatchObject([
      201,
      { meting: '2024', nieuw: true, respondenten: 9 },
    ]);
    expect((await bestand(BESTAND)).body).toMatchObject({ stand: 'GELIJK' });
    expect((await bestand(BESTAND.slice(0, -2))).body).toMatchObject({ stand: 'ANDERS', respondenten: 8 });
    expect((await bestand(BESTAND.slice(0, -2), {}, '')).body).toMatchObject({ code: 'METING_BESTAAT' });
  });

  it.each([
    ['a file of something else', ['bsn;naam', '999990019;A.'], {}, 'bestand'],
    ['an empty file', [''], {}, 'bestand'],
    ['an end before its begin', BESTAND, { totDatum: '2024-01-01' }, 'totDatum'],
    ['more than it takes', [BESTAND[0]!, 'x'.repeat(2_000_000)], {}, 'bestand'],
  ])('refuses %s', async (_, lines, over, veld) => {
    const { status, body } = await bestand(lines, over);
    expect([status, body.fouten?.[0]?.veld]).toEqual([400, veld]);
  });

  it('takes a file of thousands of people, and names no more rows than it takes', async () => {
    const many = (rows: number) => [BESTAND[0]!, ...Array<string>(rows).fill('heerlen;;mee eens;8;goed')];
    expect((await bestand(many(20_000))).body).toMatchObject({ regels: 20_000, goed: 20_000 });
    const { body } = await bestand(many(20_001));
    expect(body.fouten).toEqual([{ regel: 20_002, kolom: '', melding: 'meer dan 20000 regels' }]);
  });

  it('is for the functioneel beheerder, and who reads is told whether that is them', async () => {
    const body = { bestand: 'x', vanDatum: '2024-05-08', herkomst: 'x' };
    const url = '/v1/tevredenheidsmetingen/_bestand?proef=true';
    expect((await api.as('bm-heerlen-1').post(url, body)).status).toBe(403);
    const mag = async (who: string) =>
      (await api.as(who).get('/v1/tevredenheid?bron=WERKBELEVING')).body.magLaden;
    expect([await mag('bm-heerlen-1'), await mag('fb-heerlen-1')]).toEqual([false, true]);
  });
});
