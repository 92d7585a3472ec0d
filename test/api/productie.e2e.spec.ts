import { ensureFollower } from '../../libs/storage/followers';
import { VOLGERS } from '../../libs/storage/volgers';
import { followToEnd } from '../support/follow-to-end';
import { aanvraag } from './centre';
import { openApi, type TestApi } from './open-api';

let api: TestApi;
let dossier: { dossierId: string; versie: number };
const LEIDING = 'bm-heerlen-1';
const elsewhere = { client: { ...aanvraag().client, postcode: '6455 AA' } };

beforeAll(async () => {
  api = await openApi();
  await ensureFollower(api.database.dataSource.manager, 'productie');
  dossier = await api.openDossier();
  await intake(dossier, 'pb2-heerlen-1');
  await api.database.setClock('2026-06-02T09:00:00+02:00');
  await api.openDossier(elsewhere);
  await count();
});
afterAll(() => api?.close());

const intake = async ({ dossierId, versie }: typeof dossier, who: string) => {
  expect((await api.as(who).act(dossierId, versie, 'rondIntakeAf', {})).status).toBe(200);
};
const count = () => followToEnd(api.database.dataSource, VOLGERS.PRODUCTIE);
const productie = async (scope: string, who = LEIDING, tijdvak = 'van=2026-06-01&tot=2026-06-30') =>
  api.as(who).get(`/v1/productie?scope=${scope}&${tijdvak}`);

describe('production', () => {
  test('is what was done in the team of the moment, by the norm of each handeling, beside the people there are', async () => {
    const { status, body } = await productie('team:heerlen-1');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      scope: 'team:heerlen-1',
      totaalNormUren: 1,
      van: '2026-06-01',
      tot: '2026-06-30',
    });
    expect(body.perHandeling).toEqual([
      {
        handeling: 'wia.intake_vangnet',
        groep: 'WIA',
        groepLabel: 'WIA-beoordeling',
        label: 'Aanvraag van een vangnetter beoordelen',
        aantal: 1,
        normUren: 0.75,
      },
      expect.objectContaining({ handeling: 'wia.aanvraag', aantal: 1, normUren: 0.25 }),
    ]);
    expect(body.perFunctie[0]).toEqual({
      functie: 'PROCESBEGELEIDER',
      label: 'Procesbegeleider',
      aantal: 2,
      normUren: 1,
      normFte: 0.01,
      brutoFte: 2,
      nettoFte: 2,
    });
  });

  test('of the teams adds up to the kantoor and to the country', async () => {
    const [one, two, kantoor, land] = (
      await Promise.all(
        ['team:heerlen-1', 'team:heerlen-2', 'kantoor:heerlen', 'landelijk'].map((s) => productie(s)),
      )
    ).map(({ body }) => body.totaalNormUren as number);
    expect(one! + two!).toBe(kantoor);
    expect(land).toBe(kantoor);
    expect(two).toBe(0.25);
  });

  test('counts the days asked, both ends with it', async () => {
    const on = async (van: string, tot: string) =>
      (await productie('kantoor:heerlen', LEIDING, `van=${van}&tot=${tot}`)).body.totaalNormUren;
    expect([await on('2026-06-01', '2026-06-01'), await on('2026-06-02', '2026-06-02')]).toEqual([1, 0.25]);
    expect(await on('2026-05-01', '2026-05-31')).toBe(0);
  });

  test('per person for who leads the kantoor, with everybody of the team, and on record', async () => {
    const { body } = await productie('team:heerlen-1');
    expect(body.perPersoon).toContainEqual(
      expect.objectContaining({
        medewerker: { id: 'pb2-heerlen-1', naam: 'Persoon pb2-heerlen-1' },
        normUren: 0.75,
      }),
    );
    expect(body.perPersoon).toContainEqual(
      expect.objectContaining({
        medewerker: { id: 'smv-heerlen-1', naam: 'Persoon smv-heerlen-1' },
        normUren: 0,
        brutoFte: 1,
      }),
    );
    const { rows } = await api.database.owner.query<{ object: string }>(
      `select object from access_log where actor_id = $1 and object like 'productie per persoon%'`,
      [LEIDING],
    );
    expect(rows[0]!.object).toBe('productie per persoon team:heerlen-1');
  });

  test.each([
    [
      'smv-heerlen-1',
      'team:heerlen-1',
      'Cijfers per persoon ziet alleen wie in het kantoor leiding geeft of plant.',
    ],
    [LEIDING, 'landelijk', 'Per persoon wordt alleen binnen een team of kantoor getoond.'],
  ])('not per person for %s of %s, and says why', async (who, scope, reden) => {
    const { body } = await productie(scope, who);
    expect(body).toMatchObject({ nietGetoondReden: reden });
    expect(body).not.toHaveProperty('perPersoon');
  });

  test('not per person of a team of four', async () => {
    await api.database.owner.query(`insert into teams values ('heerlen-9', 'heerlen', 'Klein')`);
    for (const n of [1, 2, 3, 4])
      await api.database.owner.query(
        `with wie as (insert into medewerkers values ('klein-${n}', 'Klein ${n}', 'heerlen', 'heerlen-9') returning id)
         insert into medewerker_rollen (medewerker_id, rol, van) select id, 'SMV', '2020-01-01' from wie`,
      );
    const { body } = await productie('team:heerlen-9');
    expect(body.nietGetoondReden).toMatch(/^Er zijn minder dan 5 personen/);
    expect(body.perFunctie).toMatchObject([{ functie: 'SMV', brutoFte: 4 }]);
  });

  test.each([
    ['smv-heerlen-1', 'team:heerlen-2', 403],
    [LEIDING, 'team:breda-1', 403],
    [LEIDING, 'team:nergens', 404],
    ['smv-heerlen-1', 'landelijk', 200],
  ])('%s asks for %s: %i', async (who, scope, status) => {
    expect((await productie(scope, who)).status).toBe(status);
    expect((await api.as(who).get(`/v1/capaciteit?scope=${scope}`)).status).toBe(status);
  });
});

describe('the rows behind a number', () => {
  const regels = (vraag: string, who = LEIDING) => api.as(who).get(`/v1/productie/regels?${vraag}`);

  test('lead to their fact, page by page, and their sum is the number', async () => {
    const seen = [];
    for (
      let url: string | undefined =
        '/v1/productie/regels?scope=kantoor:heerlen&van=2026-06-01&tot=2026-06-30&limit=1';
      url;
    ) {
      const { body } = await api.as(LEIDING).get(url);
      seen.push(...body.items);
      url = body._links.next;
    }
    expect(seen.map(({ handeling }) => handeling)).toEqual([
      'wia.aanvraag',
      'wia.intake_vangnet',
      'wia.aanvraag',
    ]);
    expect(seen.reduce((sum, { normMinuten }) => sum + Number(normMinuten), 0)).toBe(75);
    const feiten = (await api.as(LEIDING).get(seen[1]._links.feiten)).body.items;
    expect(feiten.at(-seen[1].feitSeq)).toMatchObject({ type: 'IntakeCompleted' });
    expect(seen[1].medewerker).toEqual({ id: 'pb2-heerlen-1', naam: 'Persoon pb2-heerlen-1' });
  });

  test('name nobody to who does not lead, and no dossier that is out of sight', async () => {
    const { body } = await regels('scope=team:heerlen-1&van=2026-06-01', 'smv-heerlen-1');
    expect(body.items).toHaveLength(2);
    expect(body.items[0]).not.toHaveProperty('medewerker');
    expect((await regels('scope=team:heerlen-2&van=2026-06-01')).body.items[0].dossierId).not.toBeNull();
  });

  test('of a dossier are all that was counted in it, for who sees the dossier', async () => {
    const { body } = await regels(`dossier=${dossier.dossierId}`, 'smv-heerlen-1');
    expect(
      body.items.map(({ feitSeq, aantal }: { feitSeq: number; aantal: number }) => [feitSeq, aantal]),
    ).toEqual([
      [1, 1],
      [2, 1],
    ]);
    expect((await regels(`dossier=${dossier.dossierId}`, 'smv-breda-1')).status).toBe(404);
  });
});

test('the catalogue has more than a hundred handelingen with their norm and how sure it is', async () => {
  const { body } = await api.as('smv-heerlen-1').get('/v1/productie/handelingen');
  expect(body.items.length).toBeGreaterThan(100);
  expect(body.items.find(({ naam }: { naam: string }) => naam === 'wia.fml')).toMatchObject({
    groep: 'WIA',
    normMinuten: 180,
    taak: { soort: 'BELASTBAARHEID' },
    zekerheid: 'ONZEKER',
    afwijkend: [
      { functie: 'AIOS', normMinuten: 210 },
      { functie: 'ANIOS', normMinuten: 240 },
    ],
  });
});

test('the capacity of a team is per functie and per main group, gross and net', async () => {
  await api.database.owner.query(
    `insert into werkpatronen (medewerker_id, van, minuten, aandeel_opleiding)
     values ('aios-heerlen-1', '2020-01-01', '{480,480,480,480,0}', 40)`,
  );
  const { body } = await api
    .as(LEIDING)
    .get('/v1/capaciteit?scope=team:heerlen-1&van=2026-06-01&tot=2026-06-28');
  expect(body.perFunctie).toContainEqual({
    functie: 'AIOS',
    label: 'Aios',
    mensen: 1,
    brutoFte: 0.8,
    nettoFte: 0.48,
    contractFte: 0.8,
  });
  expect(body.perGroep[0]).toEqual({
    groep: 'ARTSEN',
    label: 'Artsen',
    mensen: 3,
    brutoFte: 2.8,
    nettoFte: 2.48,
    contractFte: 2.8,
  });
  expect(body.totaal).toMatchObject({ mensen: 17, brutoFte: 16.8 });
});

test('given teams that share their figures once a week, then another team is seen up to and including Sunday', async () => {
  await api.database.owner.query(
    `insert into cijferbeleid (kantoor_id, van, beleid, allen_wekelijks) values ('heerlen', '2026-01-01', 'EIGEN_TEAM', true)`,
  );
  const other = (tijdvak: string) => productie('team:heerlen-2', 'va-heerlen-1', tijdvak);
  expect((await other('')).body).toMatchObject({ van: '2026-05-01', tot: '2026-05-31' });
  const { status, body } = await other('van=2026-06-01');
  expect(status).toBe(400);
  expect(body.fouten).toMatchObject([{ veld: 'van' }]);
});
