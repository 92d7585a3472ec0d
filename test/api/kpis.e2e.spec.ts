import { registerProductieFollower } from '../../apps/worker/productie.follower';
import { goPublicatieRound } from '../../apps/worker/publicatie.round';
import { registerStandenFollower } from '../../apps/worker/standen.follower';
import { maandenVan } from '../../libs/domain/kpi/periode';
import { datum } from '../../libs/domain/termijnen/datum';
import { VOLGERS } from '../../libs/storage/volgers';
import { followToEnd } from '../support/follow-to-end';
import { TEAMS } from './centre';
import { receive, type OntvangenDossier } from './kpi-stage';
import { openApi, type TestApi } from './open-api';

// It is Monday 1 June 2026; a WIA-claim has eight weeks.
let api: TestApi;
const dossiers: OntvangenDossier[] = [];

beforeAll(async () => {
  api = await openApi();
  await api.database.owner.query(
    `update kantoren set district = 'zuid' where id = 'heerlen';
     insert into cijferbeleid values ('breda', '2026-01-01', null, 'ALLEEN_LEIDING', false),
       ('heerlen', '2026-01-01', null, 'EIGEN_TEAM', true);
     insert into kpi_normen values ('verzuimduur', 'zuid', '2026-01-01', null, 50, 'focus op claims')`,
  );
  for (const team of TEAMS)
    for (const dag of ['2026-02-02', '2026-03-02', '2026-04-20', '2026-05-18'])
      dossiers.push(await receive(api, team, dag));
  dossiers.push(await receive(api, 'heerlen-1', '2026-05-04', { soort: 'PW_ARBEIDSVERMOGEN' }));
  await registerStandenFollower(api.database.dataSource);
  await registerProductieFollower(api.database.dataSource);
  const { dossierId, versie } = dossiers[0]!;
  await api.as('pb-heerlen-1').act(dossierId, versie, 'trekIn', {});
  await follow();
});
afterAll(() => api?.close());

const follow = () => followToEnd(api.database.dataSource, VOLGERS.STANDEN, VOLGERS.PRODUCTIE);
const kpi = async (naam: string, query: Record<string, string>, who = 'kt-heerlen-1') =>
  api.as(who).get(`/v1/kpis/${naam}?${new URLSearchParams(query).toString()}`);
const JUNI = { van: '2026-01-01', tot: '2026-06-01' };

async function alle(naam: string, query: Record<string, string>, who = 'kt-heerlen-1') {
  const items: { dossierId: string; telt: number; client: { naam: string } | null }[] = [];
  let url: string | undefined =
    `/v1/kpis/${naam}/dossiers?${new URLSearchParams({ ...query, limit: '3' }).toString()}`;
  while (url) {
    const { body } = await api.as(who).get(url);
    items.push(...body.items);
    url = body._links.next;
  }
  return items;
}

describe('GET /v1/kpis', () => {
  test('says of every figure what it counts, to everybody', async () => {
    const { status, body } = await api.as('smv-breda-1').get('/v1/kpis');
    expect([status, body.items.length]).toEqual([200, 7]);
    expect(body.items[0]).toMatchObject({ naam: 'productiviteit', norm: { waarde: 100 } });
  });
});

describe('wachtend', () => {
  test('counts the overdue among the open on the last day, per team, kantoor and country, and they add up', async () => {
    const van = async (scope: string) => (await kpi('wachtend', { scope, ...JUNI })).body;
    // Of each team what came in on 2 February and 2 March is overdue; one of heerlen-1 was withdrawn.
    expect(await van('team:heerlen-1')).toMatchObject({
      teller: 1,
      noemer: 4,
      waarde: 25,
      norm: { waarde: 10 },
    });
    const teams = await Promise.all(TEAMS.map((team) => van(`team:${team}`)));
    const som = (wat: 'teller' | 'noemer') => teams.reduce((sum, each) => sum + each[wat], 0);
    const landelijk = await van('landelijk');
    expect([landelijk.teller, landelijk.noemer]).toEqual([som('teller'), som('noemer')]);
    expect(await van('kantoor:heerlen')).toMatchObject({ teller: 3, noemer: 8 });
    expect(landelijk.reeks.map(({ periode }: { periode: string }) => periode)).toEqual(
      ['01', '02', '03', '04', '05', '06'].map((maand) => `2026-${maand}`),
    );
  });

  test.each(['wachtend', 'tijdigheid', 'verzuimduur', 'afwijzingen-wia-vangnet'])(
    'what is listed of %s is as much as is counted, and named only where it is in sight',
    async (naam) => {
      for (const scope of ['team:heerlen-1', 'landelijk'])
        for (const deel of ['teller', 'noemer']) {
          const items = await alle(naam, { scope, deel, ...JUNI }, 'rv-heerlen-1');
          const counted = (await kpi(naam, { scope, ...JUNI }, 'rv-heerlen-1')).body[deel];
          expect(items.reduce((sum, { telt }) => sum + telt, 0)).toBe(counted);
          for (const { dossierId, client } of items) {
            const { team } = dossiers.find((dossier) => dossier.dossierId === dossierId)!;
            expect([team, client !== null]).toEqual([team, team.startsWith('heerlen')]);
          }
        }
    },
  );

  test('given a transfer, then the country stays the same, and the figure of before is still what was known before', async () => {
    const { rows } = await api.database.owner.query('select regie_now() as nu');
    const toen = (rows[0].nu as Date).toISOString();
    const voor = (await kpi('wachtend', { scope: 'landelijk', ...JUNI })).body;
    const team = (await kpi('wachtend', { scope: 'team:heerlen-1', ...JUNI })).body;
    const { dossierId, versie } = dossiers[1]!;
    await api
      .as('pl-heerlen-1')
      .act(dossierId, versie, 'draagOver', { naarTeam: 'heerlen-2', reden: 'achterstand' });
    await follow();
    expect((await kpi('wachtend', { scope: 'landelijk', ...JUNI })).body).toMatchObject({
      teller: voor.teller,
      noemer: voor.noemer,
    });
    const na = (await kpi('wachtend', { scope: 'team:heerlen-2', ...JUNI })).body;
    expect([na.teller, na.zonderOvergenomen.teller]).toEqual([3, 2]);
    expect((await kpi('wachtend', { scope: 'team:heerlen-1', ...JUNI })).body.teller).toBe(0);
    const opToen = (await kpi('wachtend', { scope: 'team:heerlen-1', ...JUNI, opTijdstip: toen })).body;
    expect({ ...opToen, opTijdstip: null }).toEqual(team);
    expect(
      (await alle('wachtend', { scope: 'team:heerlen-1', deel: 'teller', ...JUNI, opTijdstip: toen })).length,
    ).toBe(1);
  });

  test('a district has its own norm where it may', async () => {
    expect((await kpi('verzuimduur', { scope: 'kantoor:heerlen' })).body.norm.waarde).toBe(50);
    expect((await kpi('verzuimduur', { scope: 'district:zuid' })).body.norm.waarde).toBe(50);
    expect((await kpi('verzuimduur', { scope: 'landelijk' })).body.norm.waarde).toBe(45);
    expect((await kpi('tijdigheid', { scope: 'kantoor:heerlen' })).body.norm.waarde).toBe(85);
  });
});

describe('who sees which figures', () => {
  test.each([
    ['smv-heerlen-1', 'team:heerlen-1', 200],
    ['smv-breda-1', 'team:breda-1', 403],
    ['rv-breda-1', 'team:breda-1', 200],
    ['smv-heerlen-1', 'team:breda-1', 403],
    ['smv-breda-1', 'landelijk', 200],
    ['kt-heerlen-1', 'team:bestaat-niet', 404],
  ])('%s asks %s: %s', async (who, scope, status) => {
    const answer = await kpi('tijdigheid', { scope }, who);
    expect(answer.status).toBe(status);
    if (status === 403) expect(answer.body.detail).toMatch(/^[A-Z].*\.$/);
    expect((await api.as(who).get(`/v1/doorstroom?scope=${scope}`)).status).toBe(status);
  });

  test('given Heerlen, then another team is seen as it stood on Monday', async () => {
    const { body } = await kpi(
      'wachtend',
      { scope: 'team:heerlen-2', van: '2026-05-01', tot: '2026-06-01' },
      'smv-heerlen-1',
    );
    expect(body).toMatchObject({ opTijdstip: '2026-05-31T22:00:00.000Z', noemer: 0 });
    const stroom = await api.as('smv-heerlen-1').get('/v1/doorstroom?scope=team:heerlen-2');
    expect(stroom.body).toMatchObject({ opTijdstip: '2026-05-31T22:00:00.000Z', wachtOp: [], prognose: [] });
  });
});

test('the doorstroom adds up: what lies there is what lay there, came in, went out and moved', async () => {
  const { body } = await api
    .as('kt-heerlen-1')
    .get('/v1/doorstroom?scope=landelijk&van=2026-01-01&tot=2026-06-01');
  let ligt = 0;
  body.voorraad.forEach(({ aantal }: { aantal: number }, index: number) => {
    ligt += body.instroom[index].aantal - body.uitstroom[index].aantal + body.overgedragen[index].aantal;
    expect(aantal).toBe(ligt);
  });
  expect(ligt).toBe(12);
  expect(body.overgedragen.every(({ aantal }: { aantal: number }) => aantal === 0)).toBe(true);
  expect(body.leeftijd.reduce((sum: number, { aantal }: { aantal: number }) => sum + aantal, 0)).toBe(12);
  expect(body.wachtOp.length).toBeGreaterThan(0);
  expect(body.prognose).toHaveLength(6);
  expect(body.prognose[0].periode).toBe('2026-07');
});

test.each([{}, { opTijdstip: '2026-06-01T08:00:00Z' }] as Record<string, string>[])(
  'every number of the doorstroom %j opens exactly its dossiers',
  async (toen) => {
    const vraag = { scope: 'landelijk', van: '2026-01-01', tot: '2026-06-01', ...toen };
    const adres = async (path: string, more = {}) =>
      (
        await api
          .as('kt-heerlen-1')
          .get(`/v1/doorstroom${path}?${new URLSearchParams({ ...vraag, ...more })}`)
      ).body;
    const geteld = async (more: object) => (await adres('/dossiers', { ...more, limit: '200' })).items.length;
    const stroom = await adres('');
    for (const [index, { vanDatum: van, totDatum: tot }] of maandenVan(
      datum(vraag.van),
      datum(vraag.tot),
    ).entries()) {
      const { aantal: voorraad, telaat } = stroom.voorraad[index];
      const [instroom, uitstroom] = [stroom.instroom[index].aantal, stroom.uitstroom[index].aantal];
      for (const [kolom, aantal] of Object.entries({ instroom, uitstroom, voorraad, telaat }))
        expect([van, kolom, await geteld({ van, tot, kolom })]).toEqual([van, kolom, aantal]);
    }
    for (const { klasse: leeftijd, aantal } of stroom.leeftijd)
      expect(await geteld({ kolom: 'voorraad', leeftijd })).toBe(aantal);
  },
);

test('productiviteit is norm hours over hours by contract, and its parts add up to the country', async () => {
  const scope = { van: '2026-06-01', tot: '2026-06-01' };
  const { body } = await kpi('productiviteit', { scope: 'landelijk', ...scope });
  const teams = await Promise.all(
    TEAMS.map(async (team) => (await kpi('productiviteit', { scope: `team:${team}`, ...scope })).body),
  );
  expect(body.noemer).toBeCloseTo(
    teams.reduce((sum, { noemer }) => sum + noemer, 0),
    1,
  );
  expect(body.teller).toBeCloseTo(
    teams.reduce((sum, { teller }) => sum + teller, 0),
    1,
  );
  expect(body.teller).toBeGreaterThan(0);
  const { body: arts } = await kpi('productie-per-arts', { scope: 'landelijk', variant: 'alles', ...scope });
  expect([arts.teller, arts.noemer < body.noemer]).toEqual([body.teller, true]);
});

describe('a published figure', () => {
  test('stays as it was published, and is what a recomputation as of that night gives', async () => {
    await api.database.setClock('2026-07-01T00:20:00+02:00');
    expect(await goPublicatieRound(api.database.dataSource)).toBe(false);
    const { body: toen } = await kpi('wachtend', { scope: 'kantoor:heerlen', opSnapshot: '2026-07-01' });
    expect(toen).toMatchObject({ tot: '2026-06-30', opTijdstip: '2026-06-30T22:00:00.000Z' });
    // A correction of an earlier month, after publication.
    const { dossierId, versie } = dossiers[2]!;
    await api
      .as('pb-heerlen-1')
      .act(dossierId, versie, 'corrigeerOntvangst', { ontvangstDatum: '2026-05-04', reden: 'poststempel' });
    await follow();
    await goPublicatieRound(api.database.dataSource);
    const { van, tot, opTijdstip, scope } = toen;
    for (const naam of ['wachtend', 'tijdigheid', 'zw-arbo', 'productiviteit']) {
      const { body: gepubliceerd } = await kpi(naam, { scope, opSnapshot: '2026-07-01' });
      const { body: herrekend } = await kpi(naam, { scope, van, tot, opTijdstip });
      expect({ ...gepubliceerd, opSnapshot: undefined }).toEqual({ ...herrekend, opSnapshot: undefined });
    }
    const { body: nu } = await kpi('wachtend', { scope, van, tot });
    expect(nu.reeks).not.toEqual(toen.reeks);
  });

  test('is there only for nights that were published', async () => {
    expect((await kpi('wachtend', { scope: 'landelijk', opSnapshot: '2026-06-15' })).status).toBe(404);
    const { status, body } = await kpi('wachtend', {
      scope: 'landelijk',
      opSnapshot: '2026-07-01',
      tot: '2026-06-30',
    });
    expect([status, body.fouten[0].veld]).toEqual([400, 'tot']);
  });
});
