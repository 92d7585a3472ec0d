import { openApi, type TestApi } from './open-api';
import { addPerson } from './centre';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
  await api.database.setClock('2026-07-20T09:00:00Z');
  await addPerson(api.database.owner, 'rv', 'heerlen-1', ['REGIEVOERDER']);
  await addPerson(api.database.owner, 'anios', 'heerlen-1', ['ANIOS']);
  await addPerson(api.database.owner, 'smv-2', 'heerlen-1', ['SMV']);
});
afterAll(() => api?.close());

const BELEID = {
  delegeren: ['VERZEKERINGSARTS', 'AIOS'],
  bijAfwezigheid: 'WAARNEMER',
  steekproefLaagste: 10,
  steekproefHoogste: 80,
  steekproefReeks: 5,
};
const velden = (body: { fouten: { veld: string }[] }) => body.fouten.map(({ veld }) => veld);

describe('the delegatiebeleid of a kantoor', () => {
  const stel = (over: object = {}, who = 'rv') =>
    api.as(who).post('/v1/delegatiebeleid', { ...BELEID, ...over });

  it('lets an anios delegate from the day it says so, and never rewrites what was in force', async () => {
    const geef = () =>
      api.as('anios').post('/v1/mandaten', {
        handelingen: ['vraagMedischeInformatie'],
        aanId: 'smv-heerlen-1',
        totDatum: '2026-10-01',
        terugVoorDatum: '2026-09-01',
        review: 'ALTIJD',
      });
    expect((await geef()).body.code).toBe('DELEGEREN_NIET_TOEGESTAAN');
    expect((await stel({ delegeren: [...BELEID.delegeren, 'ANIOS'] })).body).toEqual({
      vanDatum: '2026-07-20',
    });
    expect((await geef()).status).toBe(201);

    // then the same day cannot be set again, a later one can, and it ends what is in force
    expect((await stel()).body.code).toBe('AL_VAN_KRACHT');
    expect((await stel({ vanDatum: '2026-09-01' })).status).toBe(201);
    expect((await stel({ vanDatum: '2026-09-01', steekproefReeks: 7 })).status).toBe(201);
    const { body } = await api.as('rv').get('/v1/delegatiebeleid');
    expect(body.items).toMatchObject([
      { van: '2026-07-20', tot: '2026-09-01', geldt: true, delegeren: ['VERZEKERINGSARTS', 'AIOS', 'ANIOS'] },
      { van: '2026-09-01', tot: null, geldt: false, steekproefReeks: 7 },
    ]);
    const team = body.aandeel.find((each: { team: string }) => each.team === 'heerlen-1');
    expect(team.delegeren).toBe(1);
    expect(team.artsen).toBeGreaterThanOrEqual(2);
  });

  it('fits before what was planned', async () => {
    expect((await stel({ vanDatum: '2026-08-01', delegeren: ['VERZEKERINGSARTS'] })).status).toBe(201);
    const { body } = await api.as('rv').get('/v1/delegatiebeleid');
    expect(body.items.map(({ van, tot }: { van: string; tot: string }) => [van, tot])).toEqual([
      ['2026-07-20', '2026-08-01'],
      ['2026-08-01', '2026-09-01'],
      ['2026-09-01', null],
    ]);
  });

  it('is of the own kantoor, and for who leads it', async () => {
    expect((await stel({}, 'va-heerlen-1')).status).toBe(403);
    expect((await api.as('va-breda-1').get('/v1/delegatiebeleid')).body).toMatchObject({
      kantoor: 'breda',
      items: [],
      zonderBeleid: { delegeren: ['VERZEKERINGSARTS', 'AIOS'] },
    });
  });

  it.each([
    ['delegeren', []],
    ['delegeren', ['SMV']],
    ['delegeren', ['AIOS', 'AIOS']],
    ['bijAfwezigheid', 'NIETS'],
    ['steekproefLaagste', 0],
    ['steekproefLaagste', 2.5],
    ['steekproefHoogste', 101],
    ['steekproefHoogste', 9],
    ['steekproefReeks', '5'],
    ['vanDatum', '2026-07-19'],
    ['verzonnen', 1],
  ])('refuses %s %j by naming the field', async (veld, waarde) => {
    const { status, body } = await stel({ [veld]: waarde });
    expect([status, velden(body)]).toEqual([400, [veld]]);
  });
});

describe('the quorum of a kantoor', () => {
  it('holds in the next MDO', async () => {
    const set = await api
      .as('rv')
      .post('/v1/mdo-quorum', { soort: 'BEOORDELING', rollen: ['VERZEKERINGSARTS', 'SMV'] });
    expect(set.status).toBe(201);
    const planned = await api.as('pb-heerlen-1').post('/v1/mdo-sessies', {});
    const { body } = await api.as('pb-heerlen-1').get(`/v1/mdo-sessies/${planned.body.id}`);
    expect(body.quorum.BEOORDELING.nodig).toEqual(['VERZEKERINGSARTS', 'SMV']);
    expect((await api.as('rv').get('/v1/mdo-quorum')).body).toMatchObject({
      items: [{ soort: 'BEOORDELING', geldt: true, tot: null }],
      zonderInstelling: { BEGELEIDING: ['RE_INTEGRATIEBEGELEIDER', 'ARBEIDSDESKUNDIGE'] },
    });
  });

  it.each([
    ['soort', 'ALLES'],
    ['rollen', []],
    ['rollen', ['PLANNER']],
  ])('refuses %s %j by naming the field', async (veld, waarde) => {
    const body = { soort: 'BEGELEIDING', rollen: ['SMV'], [veld]: waarde };
    const answer = await api.as('rv').post('/v1/mdo-quorum', body);
    expect([answer.status, velden(answer.body)]).toEqual([400, [veld]]);
  });
});

describe('werkweek and vaste vervanger of a colleague', () => {
  const WEEK = { medewerkerId: 'anios', minuten: [480, 480, 0, 240, 0], aandeelOpleiding: 25 };

  it('show in the bezetting and in the list of the team', async () => {
    expect((await api.as('rv').post('/v1/werkpatronen', WEEK)).status).toBe(201);
    const { body } = await api.as('rv').get('/v1/bezetting?van=2026-07-20&tot=2026-07-24');
    const dagen = body.leden.find(({ id }: { id: string }) => id === 'anios').dagen;
    expect(dagen.map(({ bruto, netto }: { bruto: number; netto: number }) => [bruto, netto])).toEqual([
      [480, 360],
      [480, 360],
      [0, 0],
      [240, 180],
      [0, 0],
    ]);
    const set = await api.as('smv-heerlen-1').post('/v1/vaste-vervangers', {
      medewerkerId: 'smv-heerlen-1',
      rol: 'SMV',
      vervangerId: 'smv-2',
    });
    expect(set.status).toBe(201);
    const list = await api.as('smv-heerlen-1').get('/v1/werktijden');
    expect(list.body.items.find(({ id }: { id: string }) => id === 'smv-heerlen-1').vervangers).toMatchObject(
      [{ rol: 'SMV', geldt: true, vervanger: { id: 'smv-2' } }],
    );
    // and ends again
    const ended = await api.as('rv').post('/v1/vaste-vervangers', {
      medewerkerId: 'smv-heerlen-1',
      rol: 'SMV',
      vanDatum: '2026-08-01',
    });
    expect(ended.status).toBe(201);
    const later = await api.as('smv-heerlen-1').get('/v1/werktijden');
    expect(
      later.body.items.find(({ id }: { id: string }) => id === 'smv-heerlen-1').vervangers,
    ).toMatchObject([{ tot: '2026-08-01' }]);
  });

  it('keep which part of the work is in Regie, unless that is set as well', async () => {
    const dekkingen = async () => {
      const { body } = await api.as('rv').get('/v1/werktijden');
      const { patronen } = body.items.find(({ id }: { id: string }) => id === 'smv-2');
      return patronen.map(({ dekking }: { dekking: number }) => dekking);
    };
    const stel = (over: object) =>
      api.as('rv').post('/v1/werkpatronen', { ...WEEK, medewerkerId: 'smv-2', ...over });
    expect((await stel({ dekking: 4.4 })).status).toBe(201);
    expect((await stel({ vanDatum: '2026-08-01', minuten: [480, 480, 480, 0, 0] })).status).toBe(201);
    expect((await stel({ vanDatum: '2026-09-01', dekking: 100 })).status).toBe(201);
    expect(await dekkingen()).toEqual([4.4, 4.4, 100]);
  });

  it.each([
    ['/v1/werkpatronen', { ...WEEK, minuten: [480] }, 'minuten'],
    ['/v1/werkpatronen', { ...WEEK, minuten: [480, 480, 480, 480, 601] }, 'minuten'],
    ['/v1/werkpatronen', { ...WEEK, aandeelOpleiding: 101 }, 'aandeelOpleiding'],
    ['/v1/werkpatronen', { ...WEEK, dekking: 0 }, 'dekking'],
    ['/v1/werkpatronen', { ...WEEK, dekking: 100.5 }, 'dekking'],
    ['/v1/werkpatronen', { ...WEEK, dekking: 3.1234 }, 'dekking'],
    ['/v1/werkpatronen', { ...WEEK, medewerkerId: 'va-breda-1' }, 'medewerkerId'],
    ['/v1/vaste-vervangers', { medewerkerId: 'anios', rol: 'SMV', vervangerId: 'smv-2' }, 'rol'],
    ['/v1/vaste-vervangers', { medewerkerId: 'smv-2', rol: 'SMV', vervangerId: 'smv-2' }, 'vervangerId'],
    ['/v1/vaste-vervangers', { medewerkerId: 'smv-2', rol: 'SMV', vervangerId: 'anios' }, 'vervangerId'],
  ])('%s refuses %j', async (path, body, veld) => {
    const answer = await api.as('rv').post(path, body);
    expect([answer.status, velden(answer.body)]).toEqual([400, [veld]]);
  });

  it('are set by who leads; the own vervanger by oneself', async () => {
    expect((await api.as('anios').post('/v1/werkpatronen', WEEK)).status).toBe(403);
    const other = { medewerkerId: 'smv-2', rol: 'SMV', vervangerId: 'smv-heerlen-1' };
    expect((await api.as('smv-heerlen-1').post('/v1/vaste-vervangers', other)).status).toBe(403);
    expect((await api.as('va-breda-1').get('/v1/werktijden?team=heerlen-1')).status).toBe(404);
  });
});
