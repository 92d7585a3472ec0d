import { ROLLEN, type Rol } from '../../libs/domain/rollen';
import { personOf } from './centre';
import { openApi, type TestApi } from './open-api';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
  await api.database.setClock('2026-07-20T09:00:00+02:00');
});
afterAll(() => api?.close());

const MENSEN = ROLLEN.filter((rol) => rol !== 'SYSTEEM');
const LEIDT: Rol[] = ['REGIEVOERDER', 'PLANNER', 'BEDRIJFSKUNDIG_MANAGER'];
const PB = 'pb-heerlen-1';
const weg = (who: string, body: object, headers = {}, query = '') =>
  api.as(who).post(`/v1/afwezigheden${query}`, body, headers);
const doe = (who: string, { id, versie }: { id: string; versie: number }, actie: string, gegevens = {}) =>
  api.as(who).post(`/v1/afwezigheden/${id}/acties`, { actie, gegevens }, { 'if-match': `"${versie}"` });
const zonder = async () => {
  await api.database.owner.query(`update taken set waarneming_voor_id = null, behandelaar_id = null`);
  await api.database.owner.query(`update afwezigheden set ingetrokken = true`);
};
afterEach(zonder);

describe('registering an absence', () => {
  test.each(MENSEN)('%s: of oneself always, of a colleague as a lead of the kantoor only', async (rol) => {
    const who = personOf(rol, 'heerlen-1');
    const week = { soort: 'VERLOF', vanDatum: '2026-08-03', totEnMetDatum: '2026-08-07' };
    expect((await weg(who, week)).status).toBe(201);
    const ander = (await weg(who, { ...week, medewerkerId: 'pb2-heerlen-2' })).status;
    expect(ander).toBe(LEIDT.includes(rol) ? 201 : 403);
    expect((await weg(who, { ...week, medewerkerId: 'pb-breda-1' })).status).toBe(400);
  });

  test.each<[string, object, number, string]>([
    ['that overlaps', { vanDatum: '2026-08-07', totEnMetDatum: '2026-08-10' }, 409, 'AFWEZIGHEID_OVERLAPT'],
    [
      'that overlaps without an end',
      { soort: 'ZIEKTE', vanDatum: '2026-08-07', totEnMetDatum: undefined },
      409,
      'AFWEZIGHEID_OVERLAPT',
    ],
    [
      'that ends before it begins',
      { vanDatum: '2026-09-07', totEnMetDatum: '2026-09-06' },
      409,
      'DATUM_ONMOGELIJK',
    ],
    ['of last year', { vanDatum: '2025-08-03', totEnMetDatum: '2025-08-04' }, 409, 'DATUM_ONMOGELIJK'],
    ['on a day that does not exist', { vanDatum: '2026-02-30' }, 400, ''],
    ['without a soort', { soort: undefined }, 400, ''],
    ['of an unknown soort', { soort: 'HERNIA' }, 400, ''],
    ['with a reason', { reden: 'griep' }, 400, ''],
    ['without an end', { vanDatum: null }, 400, ''],
    [
      'by somebody who stands in for themselves',
      { vanDatum: '2026-10-05', totEnMetDatum: '2026-10-06', vervangerId: PB },
      400,
      '',
    ],
    [
      'with a vervanger of another team',
      { vanDatum: '2026-10-05', totEnMetDatum: '2026-10-06', vervangerId: 'pb-heerlen-2' },
      400,
      '',
    ],
    [
      'with a vervanger who does not exist',
      { vanDatum: '2026-10-05', totEnMetDatum: '2026-10-06', vervangerId: 'x' },
      400,
      '',
    ],
    ['of somebody who does not exist', { medewerkerId: 'x' }, 400, ''],
    ['of a number', { medewerkerId: 7 }, 400, ''],
  ])('is refused %s', async (_what, over, status, code) => {
    const body = { soort: 'VERLOF', vanDatum: '2026-08-03', totEnMetDatum: '2026-08-07' };
    expect((await weg(PB, body)).status).toBe(201);
    const answer = await weg(PB, { ...body, ...over });
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    if (code) expect(answer.body.code).toBe(code);
  });

  test('sent twice under one key is one absence, and another request under that key is refused', async () => {
    const key = { 'idempotency-key': 'verlof-1' };
    const body = { soort: 'VERLOF', vanDatum: '2026-08-03', totEnMetDatum: '2026-08-07' };
    const answers = await Promise.all([weg(PB, body, key), weg(PB, body, key), weg(PB, body, key)]);
    expect(new Set(answers.map(({ status, body: { id } }) => `${status} ${id}`)).size).toBe(1);
    expect((await weg(PB, { ...body, vanDatum: '2026-08-04' }, key)).status).toBe(422);
  });

  test('with proef=true shows where the work goes, and writes nothing', async () => {
    const { dossierId } = await api.openDossier();
    const taak = (await api.as(PB).get(`/v1/dossiers/${dossierId}`)).body.taken[0];
    await api.as(PB).post(`/v1/taken/${taak.id}/acties`, { actie: 'pak' }, { 'if-match': '"1"' });
    const body = { soort: 'VERLOF', vanDatum: '2026-08-03', totEnMetDatum: '2026-08-14' };
    const vrij = await weg(PB, body, {}, '?proef=true');
    expect(vrij.status).toBe(200);
    expect(vrij.body.aantallen).toMatchObject({ taken: 1, naarVervanger: 0, vrij: 1 });
    const gedekt = await weg(PB, { ...body, vervangerId: 'pb2-heerlen-1' }, {}, '?proef=true');
    expect(gedekt.body).toMatchObject({
      aantallen: { taken: 1, naarVervanger: 1, vrij: 0, teLaat: 0 },
      items: [
        {
          id: taak.id,
          naar: { id: 'pb2-heerlen-1', naam: 'Persoon pb2-heerlen-1' },
          dossier: { id: dossierId },
        },
      ],
    });
    expect((await api.as(PB).get('/v1/afwezigheden')).body.items).toEqual([]);
    expect((await weg(PB, { ...body, totEnMetDatum: '2026-08-01' }, {}, '?proef=true')).status).toBe(409);
  });
});

describe('who sees an absence', () => {
  test.each(MENSEN)('%s: that a colleague is away, and why only as a lead', async (rol) => {
    await weg(PB, { soort: 'ZIEKTE', vanDatum: '2026-07-20' });
    const { body } = await api.as(personOf(rol, 'heerlen-1')).get('/v1/afwezigheden?team=heerlen-1');
    const seen = rol === 'PROCESBEGELEIDER' || LEIDT.includes(rol);
    expect(body.items).toMatchObject([
      seen ? { soort: 'ZIEKTE', soortLabel: 'Ziek' } : { soort: null, soortLabel: 'Afwezig', acties: [] },
    ]);
    const bezetting = await api
      .as(personOf(rol, 'heerlen-1'))
      .get('/v1/bezetting?van=2026-07-20&tot=2026-07-20');
    const [dag] = bezetting.body.leden.find(({ id }: { id: string }) => id === PB).dagen;
    expect(dag).toMatchObject({ aanwezigheid: 'AFWEZIG', soort: seen ? 'ZIEKTE' : null });
    const buiten = await api.as(personOf(rol, 'breda-1')).get('/v1/afwezigheden?team=heerlen-1');
    expect(buiten.body.items).toEqual([]);
  });

  test('of another kantoor, to change it, is told it does not exist', async () => {
    const { body } = await weg(PB, { soort: 'ZIEKTE', vanDatum: '2026-07-20' });
    expect((await doe('pl-breda-1', body, 'trekIn')).status).toBe(404);
    expect((await doe('smv-heerlen-1', body, 'trekIn')).status).toBe(403);
    expect((await doe('pl-heerlen-1', body, 'trekIn')).status).toBe(200);
  });
});

describe('changing an absence', () => {
  test('needs the version that was looked at, and a form', async () => {
    const { body } = await weg(PB, { soort: 'VERLOF', vanDatum: '2026-08-03', totEnMetDatum: '2026-08-07' });
    const url = `/v1/afwezigheden/${body.id}/acties`;
    expect((await api.as(PB).post(url, { actie: 'trekIn' }, {})).status).toBe(428);
    expect((await api.as(PB).post(url, { actie: 'trekIn' }, { 'if-match': '"9"' })).status).toBe(412);
    expect((await doe(PB, body, 'verwijder')).status).toBe(400);
    expect((await doe(PB, body, 'wijzig', { vanDatum: '2026-02-30' })).status).toBe(400);
    expect((await doe(PB, body, 'wijzig', { soort: 'ZIEKTE' })).status).toBe(400);
    expect((await doe(PB, { ...body, id: 'geen' }, 'trekIn')).status).toBe(404);
    expect((await doe(PB, body, 'beeindig')).body.code).toBe('DATUM_ONMOGELIJK');
    expect((await doe(PB, body, 'wijzig', { totEnMetDatum: '2026-08-10' })).body).toEqual({
      id: body.id,
      versie: 2,
    });
    expect((await doe(PB, { ...body, versie: 2 }, 'trekIn')).status).toBe(200);
  });
});

describe('weeswerk, bezetting and continuïteit', () => {
  test.each(MENSEN)('%s: weeswerk as a lead only', async (rol) => {
    const { status, body } = await api.as(personOf(rol, 'heerlen-1')).get('/v1/weeswerk');
    expect(status).toBe(LEIDT.includes(rol) ? 200 : 403);
    if (status === 200) expect(body.items).toEqual([]);
  });

  test('given nobody of the discipline is there, free work says so and offers what to do', async () => {
    const { dossierId } = await api.openDossier();
    for (const who of [PB, 'pb2-heerlen-1']) await weg(who, { soort: 'ZIEKTE', vanDatum: '2026-07-20' });
    const { body } = await api.as('pl-heerlen-1').get('/v1/weeswerk');
    const found = body.items.find(({ dossier }: { dossier: { id: string } }) => dossier.id === dossierId);
    expect(found).toMatchObject({
      reden: 'NIEMAND',
      zin: 'In Heerlen 1 is vandaag geen procesbegeleider.',
      acties: expect.arrayContaining(['wijsToe']),
    });
  });

  test.each([
    ['heerlen-1', 'pb-heerlen-1', 200],
    ['heerlen-2', 'pb-heerlen-1', 404],
    ['heerlen-2', 'pl-heerlen-1', 200],
    ['breda-1', 'pl-heerlen-1', 404],
    ['geen', 'pl-heerlen-1', 404],
    ['%20', 'pl-heerlen-1', 400],
  ])('of %s by %s: %i', async (team, who, status) => {
    expect((await api.as(who).get(`/v1/bezetting?team=${team}`)).status).toBe(status);
    expect((await api.as(who).get(`/v1/continuiteit?team=${team}`)).status).toBe(status);
  });

  test.each([
    'van=2026-02-30',
    'van=2026-07-20&tot=2026-07-19',
    'van=2026-07-20&tot=2026-10-20',
    'van=x',
    'onbekend=1',
  ])('bezetting?%s is refused by name', async (query) => {
    const { status, body } = await api.as(PB).get(`/v1/bezetting?${query}`);
    expect([status, body.fouten.length]).toEqual([400, 1]);
  });

  test('given the vaste aanspreekpunt is away for four weeks, another is proposed, by default whoever stands in', async () => {
    await api.openDossier();
    const voorstellen = async () => (await api.as('pl-heerlen-1').get('/v1/aanspreekpunten')).body.items;
    await weg(PB, { soort: 'OPLEIDING', vanDatum: '2026-07-20', totEnMetDatum: '2026-08-15' });
    expect(await voorstellen()).toEqual([]);
    await zonder();
    await weg(PB, { soort: 'OPLEIDING', vanDatum: '2026-07-20', totEnMetDatum: '2026-08-16' });
    expect(await voorstellen()).toEqual([
      {
        medewerker: { id: PB, naam: `Persoon ${PB}` },
        reden: 'AFWEZIG',
        dossiers: expect.any(Number),
        voorstel: { id: 'pb2-heerlen-1', naam: 'Persoon pb2-heerlen-1' },
      },
    ]);
    expect((await api.as('pl-breda-1').get('/v1/aanspreekpunten')).body.items).toEqual([]);
    expect((await api.as(PB).get('/v1/aanspreekpunten')).status).toBe(403);
  });

  test('counts who worked for the clients of a team', async () => {
    await api.openDossier();
    const { body } = await api.as(PB).get('/v1/continuiteit');
    expect(body).toMatchObject({
      team: 'heerlen-1',
      clienten: expect.any(Number),
      mediaan: 1,
      overdrachten: 0,
      aanspreekpuntWissels: 0,
    });
    // when the client gets another face
    const { dossierId: id } = await api.openDossier();
    const wissel = { naar: 'pb2-heerlen-1', reden: 'verlof', overdrachtsnotitie: 'belt liefst zelf' };
    // who is it from the registration on, cannot be it anew
    const al = await api.as(PB).act(id, 1, 'wijzigAanspreekpunt', { ...wissel, naar: PB });
    expect([al.status, al.body.code, al.body.detail]).toEqual([
      409,
      'AL_AANSPREEKPUNT',
      'Kies bij "Nieuw vast aanspreekpunt" een ander: deze collega is het al.',
    ]);
    expect((await api.as(PB).act(id, 1, 'wijzigAanspreekpunt', wissel)).status).toBe(200);
    expect((await api.as(PB).get(`/v1/dossiers/${id}`)).body.vastAanspreekpunt.id).toBe('pb2-heerlen-1');
    expect((await api.as(PB).get('/v1/continuiteit')).body.aanspreekpuntWissels).toBe(1);
  });
});
