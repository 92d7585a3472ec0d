import { ROLLEN } from '../../libs/domain/rollen';
import { addPerson } from './centre';
import { openApi, type TestApi } from './open-api';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
  await api.database.setClock('2026-07-20T09:00:00Z');
});
afterAll(() => api?.close());

const MANDAAT = {
  handelingen: ['vraagMedischeInformatie'],
  aanId: 'smv-heerlen-1',
  totDatum: '2026-10-01',
  terugVoorDatum: '2026-09-01',
  review: 'ALTIJD',
};
const geef = (over: object = {}, who = 'va-heerlen-1') =>
  api.as(who).post('/v1/mandaten', { ...MANDAAT, ...over });
const doet = (id: string, versie: number, actie: string, who: string, over: object = {}) =>
  api.as(who).post(`/v1/mandaten/${id}/acties`, { actie, ...over }, { 'if-match': `"${versie}"` });

describe('a mandate over HTTP', () => {
  it('goes from arts to SMV and back, with the reason of a return', async () => {
    const { status, body } = await geef();
    expect([status, body]).toMatchObject([201, { versie: 1, status: 'GEGEVEN' }]);
    const mine = await api.as('smv-heerlen-1').get('/v1/mandaten?aan=mij');
    expect(mine.body.items.find((item: { id: string }) => item.id === body.id)).toMatchObject({
      statusLabel: 'Gegeven',
      handelingen: [{ actie: 'vraagMedischeInformatie', label: 'Medische informatie opvragen' }],
      opdrachtgever: { id: 'va-heerlen-1' },
      acties: [{ actie: 'aanvaard' }, { actie: 'weiger' }],
    });
    const { dossierId, versie } = await api.openDossier();
    const intake = await api.as('pb-heerlen-1').act(dossierId, versie, 'rondIntakeAf', {});
    const asked = await api
      .as('smv-heerlen-1')
      .act(dossierId, intake.body.versie, 'vraagMedischeInformatie', {
        bron: 'HUISARTS',
        gevraagdDatum: '2026-07-20',
      });
    expect(asked.status).toBe(200);
    for (const [actie, who, versieNu, over] of [
      ['meldTerug', 'smv-heerlen-1', 2, {}],
      ['stuurTerug', 'va-heerlen-1', 3, { reden: 'ONVOLLEDIG' }],
      ['meldTerug', 'smv-heerlen-1', 4, {}],
      ['keurGoed', 'va-heerlen-1', 5, {}],
    ] as const)
      expect([actie, (await doet(body.id, versieNu, actie, who, over)).status]).toEqual([actie, 200]);
    const given = await api.as('va-heerlen-1').get('/v1/mandaten?van=mij&status=alles');
    expect(given.body.items[0]).toMatchObject({
      status: 'GOEDGEKEURD',
      redenLabel: 'Verslag onvolledig',
      aantal: 1,
    });

    const bijdragen = await api.as('va-heerlen-1').get(`/v1/dossiers/${dossierId}/bijdragen`);
    expect(bijdragen.body.items).toContainEqual(
      expect.objectContaining({
        hoedanigheid: 'SMV',
        handelingen: 1,
        opdrachtgever: expect.objectContaining({ id: 'va-heerlen-1' }),
      }),
    );
    const som = (rows: { aandeel: number }[]) => rows.reduce((sum, { aandeel }) => sum + aandeel, 0);
    expect([som(bijdragen.body.items), som(bijdragen.body.perHoedanigheid)]).toEqual([100, 100]);
  });

  it('stops the SMV who has the form open, with a sentence', async () => {
    const { dossierId, versie } = await api.openDossier();
    const intake = await api.as('pb-heerlen-1').act(dossierId, versie, 'rondIntakeAf', {});
    const { body } = await geef({ dossierId });
    const offered = (await api.as('smv-heerlen-1').get(`/v1/dossiers/${dossierId}`)).body;
    expect(offered.acties.map(({ actie }: { actie: string }) => actie)).toContain('vraagMedischeInformatie');
    expect((await doet(body.id, 1, 'trekIn', 'va-heerlen-1')).status).toBe(200);
    const late = await api.as('smv-heerlen-1').act(dossierId, intake.body.versie, 'vraagMedischeInformatie', {
      bron: 'HUISARTS',
      gevraagdDatum: '2026-07-20',
    });
    expect([late.status, late.body.code, late.body.detail]).toEqual([
      409,
      'MANDAAT_INGETROKKEN',
      'De arts heeft dit mandaat ingetrokken.',
    ]);
    const now = (await api.as('smv-heerlen-1').get(`/v1/dossiers/${dossierId}`)).body;
    expect(now.nietMogelijk).toContainEqual(
      expect.objectContaining({
        actie: 'vraagMedischeInformatie',
        reden: 'De arts heeft dit mandaat ingetrokken.',
      }),
    );
  });

  it.each(ROLLEN.filter((rol) => rol !== 'SYSTEEM'))('is given by artsen only: %s', async (rol) => {
    const who = `mandaat-${rol.toLowerCase()}`;
    await addPerson(api.database.owner, who, 'heerlen-1', [rol]);
    const { status, body } = await geef({}, who);
    const expected = ['VERZEKERINGSARTS', 'AIOS'].includes(rol) ? 201 : rol === 'ANIOS' ? 409 : 403;
    expect([rol, status]).toEqual([rol, expected]);
    if (rol === 'ANIOS') expect(body.code).toBe('DELEGEREN_NIET_TOEGESTAAN');
  });

  it('does not exist for another team, and is not the arts’ own to accept', async () => {
    const { body } = await geef();
    expect((await doet(body.id, 1, 'aanvaard', 'smv-breda-1')).status).toBe(404);
    expect((await doet(body.id, 1, 'trekIn', 'va-breda-1')).status).toBe(404);
    expect((await doet(body.id, 1, 'aanvaard', 'va-heerlen-1')).status).toBe(403);
    expect((await doet(body.id, 7, 'aanvaard', 'smv-heerlen-1')).status).toBe(412);
    const breda = await api.as('va-breda-1').get('/v1/mandaten?status=alles');
    expect(breda.body.items).toEqual([]);
    const { dossierId } = await api.openDossier();
    expect((await geef({ dossierId }, 'va-breda-1')).body.fouten).toMatchObject([{ veld: 'dossierId' }]);
  });

  it('is given once under one key', async () => {
    const key = { 'idempotency-key': 'mandaat-1' };
    const first = await api.as('va-heerlen-1').post('/v1/mandaten', MANDAAT, key);
    const again = await api.as('va-heerlen-1').post('/v1/mandaten', MANDAAT, key);
    expect(again.body).toEqual(first.body);
    const other = await api.as('va-heerlen-1').post('/v1/mandaten', { ...MANDAAT, maximum: 2 }, key);
    expect(other.status).toBe(422);
  });

  it.each([
    ['handelingen', []],
    ['handelingen', ['stelBelastbaarheidVast']],
    ['handelingen', 'vraagMedischeInformatie'],
    ['handelingen', ['registreerContact', 'registreerContact']],
    ['aanId', 'va-heerlen-1'],
    ['aanId', 'smv-breda-1'],
    ['dossierId', 'x'],
    ['maximum', 0],
    ['maximum', 1.5],
    ['totFase', 'NERGENS'],
    ['soort', 'toString'],
    ['totDatum', '2026-02-30'],
    ['totDatum', '2028-01-01'],
    ['vanDatum', '2026-07-19'],
    ['terugVoorDatum', '2026-12-01'],
    ['review', 'NOOIT'],
    ['reviewPercentage', 10],
    ['verzonnen', 1],
  ])('refuses %s %j by naming the field', async (veld, waarde) => {
    const { status, body } = await geef({ [veld]: waarde });
    expect([status, body.fouten.map((fout: { veld: string }) => fout.veld)]).toEqual([400, [veld]]);
  });

  it('refuses medical words in its toelichting', async () => {
    const { status, body } = await geef({ toelichting: 'Cliënt heeft een depressie.' });
    expect([status, body.code]).toEqual([409, 'MEDISCHE_INHOUD']);
  });
});

describe('what an arts looks at, over HTTP', () => {
  const lijst = async (who: string, naam: string) =>
    (await api.as(who).get(`/v1/beoordelingen?lijst=${naam}`)).body.items as { id: string }[];
  const oordeelt = (id: string, versie: number, actie: string, who: string, over: object = {}) =>
    api.as(who).post(`/v1/beoordelingen/${id}/acties`, { actie, ...over }, { 'if-match': `"${versie}"` });

  it('goes from the list of the arts to that of the SMV and back', async () => {
    const { dossierId, versie } = await api.openDossier();
    const intake = await api.as('pb-heerlen-1').act(dossierId, versie, 'rondIntakeAf', {});
    await geef({ dossierId });
    await api.as('smv-heerlen-1').act(dossierId, intake.body.versie, 'vraagMedischeInformatie', {
      bron: 'HUISARTS',
      gevraagdDatum: '2026-07-20',
    });
    const mine = (await lijst('va-heerlen-1', 'mij')) as unknown as Record<string, unknown>[];
    const item = mine.find((each) => (each.dossier as { id: string }).id === dossierId)!;
    expect(item).toMatchObject({
      versie: 1,
      label: 'Medische informatie opvragen',
      oordeel: 'TE_BEOORDELEN',
      door: { id: 'smv-heerlen-1' },
      acties: [{ actie: 'keurGoed', redenen: null }, { actie: 'stuurTerug' }],
    });
    const id = item.id as string;
    expect((await oordeelt(id, 1, 'keurGoed', 'smv-heerlen-1')).status).toBe(403);
    expect((await oordeelt(id, 1, 'keurGoed', 'va-breda-1')).status).toBe(404);
    expect((await oordeelt(id, 1, 'stuurTerug', 'va-heerlen-1')).body.code).toBe('ONVOLLEDIG');
    expect((await oordeelt(id, 1, 'stuurTerug', 'va-heerlen-1', { reden: 'VASTLEGGING' })).status).toBe(200);
    expect((await oordeelt(id, 1, 'keurGoed', 'va-heerlen-1')).status).toBe(412);
    const { body: aantallen } = await api.as('smv-heerlen-1').get('/v1/beoordelingen/aantallen');
    expect(aantallen.teHerstellen).toBe(1);
    expect(await lijst('smv-heerlen-1', 'teruggestuurd')).toContainEqual(
      expect.objectContaining({
        id,
        redenLabel: 'Niet goed vastgelegd',
        acties: [expect.objectContaining({ actie: 'meldHersteld' })],
      }),
    );
    expect((await oordeelt(id, 2, 'meldHersteld', 'smv-heerlen-1')).status).toBe(200);
    expect((await oordeelt(id, 3, 'keurGoed', 'va-heerlen-1')).status).toBe(200);
    expect((await lijst('smv-heerlen-1', 'klaar')).map((each) => each.id)).toContain(id);
    expect((await lijst('va-heerlen-1', 'mij')).map((each) => each.id)).not.toContain(id);
    expect(await lijst('va-breda-1', 'klaar')).toEqual([]);
  });

  it('comes in pages, each once', async () => {
    await geef({ maximum: 50 });
    for (let n = 0; n < 3; n++) {
      const { dossierId, versie } = await api.openDossier();
      const intake = await api.as('pb-heerlen-1').act(dossierId, versie, 'rondIntakeAf', {});
      await api.as('smv-heerlen-1').act(dossierId, intake.body.versie, 'vraagMedischeInformatie', {
        bron: 'HUISARTS',
        gevraagdDatum: '2026-07-20',
      });
    }
    const all = (await lijst('va-heerlen-1', 'mij')).map(({ id }) => id);
    expect(all.length).toBeGreaterThanOrEqual(3);
    const paged: string[] = [];
    let next: string | undefined = '/v1/beoordelingen?lijst=mij&limit=2';
    while (next) {
      const { body } = await api.as('va-heerlen-1').get(next);
      paged.push(...body.items.map(({ id }: { id: string }) => id));
      next = body._links.next;
    }
    expect(paged).toEqual(all);
  });
});
