import { TERMIJNBORD_KOLOMMEN } from '../../libs/domain/termijnen/termijnbord';
import { aanvraag, nextBsn } from './centre';
import { openApi, type TestApi } from './open-api';

// It is Monday 1 June 2026; a WIA-claim has eight weeks.
const KOLOMMEN = Object.keys(TERMIJNBORD_KOLOMMEN);
const KANTOREN = ['', 'heerlen', 'breda'];
const TEAMS = ['', 'heerlen-1', 'heerlen-2', 'breda-1'];
const SOORTEN = ['', 'EZWB'];
type Filter = Record<string, string>;
let api: TestApi;

async function opens(who: string, ontvangstDatum: string, over: object = {}) {
  const postcode = { 'heerlen-2': '6461 AA', 'breda-1': '4811 AA' }[who.slice(3)] ?? '6411 CR';
  const client = { bsn: nextBsn(), naam: `Van ${who}`, geboorteDatum: '1975-02-03', postcode };
  const { status, body } = await api
    .as(who)
    .post('/v1/aanvragen', aanvraag({ ontvangstDatum, client, ...over }));
  expect(status).toBe(201);
  return body as { dossierId: string; versie: number };
}
async function staatStil(who: string, ontvangstDatum: string, gegevens: object) {
  const { dossierId, versie } = await opens(who, ontvangstDatum);
  const { status } = await api.as(who).act(dossierId, versie, 'schortOp', gegevens);
  expect(status).toBe(200);
}
const totEind = {
  grond: 'AWB_4_15_1A',
  vanafDatum: '2026-06-01',
  totDatum: '2026-06-15',
  reden: 'Loonstroken gevraagd',
};
const zonderEind = { grond: 'AWB_4_15_2B', vanafDatum: '2026-06-01', reden: 'Cliënt kwam niet' };

beforeAll(async () => {
  api = await openApi();
  for (const who of ['pb-heerlen-1', 'pb-heerlen-2', 'pb-breda-1'])
    for (const dag of ['2026-04-01', '2026-04-06', '2026-04-08', '2026-04-14', '2026-05-18'])
      await opens(who, dag);
  await opens('rb-heerlen-1', '2026-05-04', { soort: 'EZWB' });
  await opens('rb-breda-1', '2026-05-04', { soort: 'EZWB' });
  // Due on 15 June, and on 29 June with the fourteen days that it stands still.
  await staatStil('pb-heerlen-1', '2026-04-20', totEind);
  await staatStil('pb-heerlen-1', '2026-04-21', zonderEind);
});
afterAll(() => api?.close());

const asked = (filter: Filter) =>
  new URLSearchParams(Object.entries(filter).filter(([, value]) => value)).toString();
const bord = async (who: string, filter: Filter) =>
  (await api.as(who).get(`/v1/termijnbord?${asked({ limit: '200', ...filter })}`)).body;
async function csvLines(who: string, filter: Filter): Promise<string[]> {
  const url = `/v1/termijnbord.csv?${asked(filter)}`;
  const { bytes } = await api
    .as(who)
    .send({ method: 'GET', url, headers: { accept: 'text/csv' }, binary: true });
  return bytes!.toString('utf8').trim().split('\r\n').slice(1);
}
const FILTERS = KANTOREN.flatMap((kantoor) =>
  TEAMS.flatMap((team) => SOORTEN.map((soort) => ({ kantoor, team, soort }))),
);

describe.each(['kt-breda-1', 'pl-heerlen-1', 'va-heerlen-2', 'fb-heerlen-1'])('for %s', (who) => {
  test('with any filter every count is that of its list, and the list is of the filter', async () => {
    for (const filter of FILTERS) {
      for (const kolom of KOLOMMEN) {
        const { teams, items } = await bord(who, { ...filter, kolom });
        const counted = teams.reduce(
          (sum: number, team: { aantallen: Record<string, number> }) => sum + team.aantallen[kolom]!,
          0,
        );
        expect([filter, kolom, items.length]).toEqual([filter, kolom, counted]);
        for (const { team, soort } of items) {
          expect(team).toContain(filter.team || filter.kantoor);
          expect(team).toContain(filter.kantoor);
          expect(soort).toContain(filter.soort);
        }
      }
    }
  });

  test('the file has as many lines as the list, and of nobody else', async () => {
    const all = await bord(who, {});
    const own = all.teams.map(({ teamNaam }: { teamNaam: string }) => `"${teamNaam}"`);
    for (const kolom of KOLOMMEN) {
      const lines = await csvLines(who, { kolom });
      expect([kolom, lines.length]).toEqual([kolom, (await bord(who, { kolom })).items.length]);
      for (const line of lines) expect(own).toContain(line.split(';')[8]);
    }
  });
});

test.each([
  ['kt-breda-1', ['breda', 'heerlen']],
  ['pl-heerlen-1', ['heerlen']],
  ['fb-heerlen-1', []],
])('%s chooses from the kantoren %j, whatever is chosen now', async (who, expected) => {
  const chosen: Filter[] = [{}, { kantoor: 'breda' }, { team: 'heerlen-2' }];
  for (const filter of chosen) {
    const { kantoren } = await bord(who, filter);
    expect(kantoren.map(({ kantoor }: { kantoor: string }) => kantoor)).toEqual(expected);
  }
});

test('a planner of another kantoor gets nothing of this one in the file, whatever is asked', async () => {
  const elders: Filter[] = [{ kantoor: 'heerlen' }, { team: 'heerlen-1' }];
  for (const filter of elders)
    for (const kolom of KOLOMMEN) expect(await csvLines('pl-breda-1', { ...filter, kolom })).toEqual([]);
});

describe('the prognose', () => {
  const prognose = async (filter: Filter) =>
    (await api.as('kt-breda-1').get(`/v1/termijnprognose?${asked(filter)}`)).body;

  test('counts what stands still until a known day on the date it will have, and nothing without such a day', async () => {
    const { weken, regels } = await prognose({ team: 'heerlen-1' });
    const found = weken
      .filter(({ opgeschort }: { opgeschort: number }) => opgeschort > 0)
      .map((week: { maandagDatum: string; aantal: number; opgeschort: number }) => [
        week.maandagDatum,
        week.aantal,
        week.opgeschort,
      ]);
    expect(found).toEqual([['2026-06-29', 1, 1]]);
    expect(
      weken.find(({ maandagDatum }: { maandagDatum: string }) => maandagDatum === '2026-06-15').aantal,
    ).toBe(0);
    expect(regels.filter(({ opgeschort }: { opgeschort: number }) => opgeschort > 0)).toHaveLength(1);
  });

  test('is of the kantoor that was chosen', async () => {
    const teams = async (filter: Filter) => [
      ...new Set((await prognose(filter)).regels.map(({ team }: { team: string }) => team)),
    ];
    expect((await teams({})).sort()).toEqual(['breda-1', 'heerlen-1', 'heerlen-2']);
    expect((await teams({ kantoor: 'heerlen' })).sort()).toEqual(['heerlen-1', 'heerlen-2']);
    expect(await teams({ kantoor: 'breda', team: 'heerlen-1' })).toEqual([]);
  });
});
