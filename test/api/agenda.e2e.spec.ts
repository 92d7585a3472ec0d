import { aanvraag, nextBsn } from './centre';
import { openApi, type TestApi } from './open-api';

interface Day {
  datum: string;
  momenten: { sleutel: string; wat: string; dossier: { id: string; client: { naam: string } } }[];
}

let api: TestApi;
let mine: string;
let others: string;
let elsewhere: string;

const client = (naam: string, postcode = '6411 CR') => ({
  bsn: nextBsn(),
  naam,
  geboorteDatum: '1975-02-03',
  postcode,
});
const opens = async (who: string, overrides: object): Promise<string> =>
  (await api.as(who).post('/v1/aanvragen', aanvraag(overrides))).body.dossierId;

beforeAll(async () => {
  api = await openApi();
  mine = await opens('pb-heerlen-1', { ontvangstDatum: '2026-05-18', client: client('A. Eigen') });
  others = await opens('pb2-heerlen-1', { ontvangstDatum: '2026-05-25', client: client('B. Ander') });
  elsewhere = await opens('pb-breda-1', {
    ontvangstDatum: '2026-05-11',
    client: client('C. Verweg', '4811 AA'),
  });
});
afterAll(() => api?.close());

const ask = (who: string, query = '') => api.as(who).get(`/v1/agenda${query}`);
const dossiersIn = (days: Day[]) => [
  ...new Set(days.flatMap(({ momenten }) => momenten.map(({ dossier }) => dossier.id))),
];

describe('the agenda', () => {
  test('has the coming dates of the dossiers in sight per day, with what, whose and by which article', async () => {
    const { status, body } = await ask('va-heerlen-1');
    expect(status).toBe(200);
    expect(body.items[0]).toEqual({
      datum: '2026-07-13',
      momenten: [
        {
          sleutel: 'BESLISTERMIJN',
          soort: 'BESLISTERMIJN',
          wat: 'Beslistermijn',
          kalender: false,
          artikel: expect.stringContaining('Wet WIA 102'),
          status: 'LOOPT',
          werkdagenOver: 30,
          dagenTeLaat: null,
          zin: expect.stringMatching(/^nog 30 werkdagen, t\/m ma 13 jul 2026, Wet WIA 102/),
          dossier: {
            id: mine,
            clientId: expect.any(String),
            soort: 'WIA_CLAIM',
            soortLabel: 'WIA-claim',
            fase: 'INTAKE',
            faseLabel: 'Intake',
            vangnet: true,
            client: { naam: 'A. Eigen' },
            team: 'heerlen-1',
            teamNaam: 'Heerlen 1',
          },
        },
      ],
    });
    expect(dossiersIn(body.items)).toEqual([mine, others]);
  });

  test.each([
    ['kt-breda-1', '', ['elsewhere', 'mine', 'others']],
    ['kt-breda-1', '?team=heerlen-1', ['mine', 'others']],
    ['pb-heerlen-1', '?lijst=mijn', ['mine']],
    ['pb-heerlen-1', '?lijst=team', ['mine', 'others']],
    ['pb-heerlen-1', '?team=breda-1', []],
    ['fb-heerlen-1', '', []],
    ['pb-heerlen-1', '?van=2026-07-14', ['others']],
    ['pb-heerlen-1', '?tot=2026-07-13', ['mine']],
  ])('shows %s at "%s" %j', async (who, query, expected) => {
    const names: Record<string, string> = { mine, others, elsewhere };
    const { body } = await ask(who, query);
    expect(dossiersIn(body.items).sort()).toEqual(expected.map((name) => names[name]).sort());
  });

  test('of who has a taak in a dossier has it under mine', async () => {
    await api.database.owner.query(
      `update taken set behandelaar_id = 'ad-heerlen-1' where journey_id = $1 and status = 'OPEN'`,
      [others],
    );
    expect(dossiersIn((await ask('ad-heerlen-1', '?lijst=mijn')).body.items)).toEqual([others]);
  });

  test('says that somebody looked, not at whom', async () => {
    await ask('smv-heerlen-1', '?lijst=team');
    const { rows } = await api.database.owner.query(
      `select journey_id, handeling, object from access_log where actor_id = 'smv-heerlen-1'`,
    );
    expect(rows).toEqual([{ journey_id: null, handeling: 'ZOEK', object: 'agenda team' }]);
  });

  test('leaves out what has ended', async () => {
    const ended = await opens('pb-heerlen-2', {
      client: client('D. Klaar', '6461 AA'),
      ontvangstDatum: '2026-05-20',
    });
    await api.as('pb-heerlen-2').act(ended, 1, 'trekIn', {});
    expect((await ask('pb-heerlen-2')).body.items).toEqual([]);
  });
});

describe('page by page', () => {
  const walk = async (query: string): Promise<string[]> => {
    const seen: string[] = [];
    for (let url: string | undefined = `/v1/agenda${query}`; url;) {
      const { body } = await api.as('kt-breda-1').get(url);
      expect(body.items.flatMap(({ momenten }: Day) => momenten).length).toBeLessThanOrEqual(2);
      for (const { datum, momenten } of body.items as Day[])
        seen.push(...momenten.map(({ sleutel, dossier }) => `${datum} ${dossier.id} ${sleutel}`));
      url = body._links.next;
    }
    return seen;
  };

  test('gives everything once, also when a day or a dossier falls over two pages', async () => {
    // given dossiers with several clocks on the same day
    for (const [index, id] of [mine, others].entries())
      for (const nummer of [1, 2, 3])
        await api.database.owner.query(
          `insert into deadlines (journey_id, sleutel, soort, versie, start_datum, uiterlijke_datum, status, onderbouwing)
           values ($1, $2, 'HERIJKING', 1, '2026-06-01', $3, 'LOOPT', '[{"grondslag": "Regeling procesgang vangnetters 5"}]')`,
          [id, `HERIJKING-${nummer}`, index + nummer > 3 ? '2026-08-04' : '2026-08-03'],
        );
    const whole = await walk('?limit=2');
    expect(whole).toHaveLength(9);
    expect(new Set(whole).size).toBe(9);
    expect(whole.map((line) => line.slice(0, 10))).toEqual(
      [...whole.map((line) => line.slice(0, 10))].sort(),
    );
    expect(await walk('?limit=1&van=2026-08-01')).toHaveLength(6);
  });

  test.each([
    ['cursor', '?cursor=bm9uc2Vucw'],
    ['cursor', `?cursor=${Buffer.from(JSON.stringify(['2026-08-01', 'x', 'A'])).toString('base64url')}`],
    ['van', '?van=2026-02-30'],
    ['tot', '?van=2026-07-01&tot=2026-06-30'],
    ['lijst', '?lijst=alles'],
    ['limit', '?limit=0'],
  ])('refuses a wrong %s in %s', async (veld, query) => {
    const { status, body } = await ask('pb-heerlen-1', query);
    expect([status, body.fouten[0].veld]).toEqual([400, veld]);
  });
});
