import { closeClaim } from '../support/kwaliteit';
import { FOUT, goed, openKwaliteit, TOETSERS, WEG, type Kwaliteit } from './kwaliteit-stage';

let stage: Kwaliteit;
let api: Kwaliteit['api'];
let { doet, getrokken, steekproef, lijst, vult } = {} as Kwaliteit;
beforeAll(async () => {
  stage = await openKwaliteit();
  ({ api, doet, getrokken, steekproef, lijst, vult } = stage);
});
afterAll(() => api?.close());

describe('a dossieronderzoek over HTTP', () => {
  it('draws the same sample for the same seed, from a population that is kept', async () => {
    const [een, twee, ander] = [await getrokken(), await getrokken(), await getrokken({ zaad: 'anders' })];
    const gekozen = async (id: string) =>
      (await steekproef(id)).map((each: { dossierId: string }) => each.dossierId).sort();
    expect(await gekozen(een)).toEqual(await gekozen(twee));
    expect(await gekozen(ander)).toHaveLength(5);
    const { rows } = await api.database.owner.query(
      'select count(*)::int as n from kwaliteit_populatie where onderzoek_id = $1',
      [een],
    );
    expect(rows[0].n).toBe(6);
    await expect(api.database.owner.query('delete from kwaliteit_populatie')).rejects.toThrow();
    await expect(api.database.owner.query('update kwaliteit_feiten set type = type')).rejects.toThrow();
  });

  it('gives each step to two of the profession who had no part in it, of the kantoor where it was taken', async () => {
    const items = await steekproef(await getrokken());
    const overgenomen = items.find((each: { dossierId: string }) => each.dossierId === stage.dossiers[0]);
    expect(overgenomen.stappen).toMatchObject([
      { functionaris: 'PROCESBEGELEIDER', kantoorNaam: 'Breda', binnen: 0, gevraagd: 2 },
      { functionaris: 'VERZEKERINGSARTS', kantoorNaam: 'Heerlen' },
      { functionaris: 'ARBEIDSDESKUNDIGE', kantoorNaam: 'Heerlen' },
    ]);
  });

  it('is blind until both are in, then settles or asks for consensus of both', async () => {
    const id = await getrokken();
    const [eerste] = await lijst('kt-pb-1', id);
    const ander = (await lijst('kt-pb-2', id)).find(
      (each: { dossierId: string }) => each.dossierId === eerste.dossierId,
    );
    expect((await vult('kt-pb-1', eerste.id, 1, { antwoorden: FOUT, oordeel: 'ONJUIST' })).status).toBe(200);

    const blind = (await api.as('kt-pb-2').get(`/v1/toetsingen/${ander.id}`)).body;
    expect([blind.ander, blind.stap, blind.antwoorden]).toEqual([null, null, {}]);
    expect(JSON.stringify(await steekproef(id))).not.toContain('ONJUIST');
    expect((await api.as('kt-pb-2').get(`/v1/toetsingen/${eerste.id}`)).status).toBe(404);
    const vroeg = await api
      .as('kt-pb-1')
      .post(`/v1/toetsingen/${eerste.id}/consensus`, { oordeel: 'ADEQUAAT' }, { 'if-match': '"1"' });
    expect([vroeg.status, vroeg.body.code]).toEqual([409, 'NOG_NIET_BEIDE_INGEDIEND']);
    expect((await vult('kt-pb-1', eerste.id, 2, { antwoorden: FOUT, oordeel: 'ONJUIST' })).body.code).toBe(
      'AL_INGEDIEND',
    );

    await vult('kt-pb-2', ander.id, 1, { antwoorden: goed('PROCESBEGELEIDER'), oordeel: 'ADEQUAAT' });
    const open = (await api.as('kt-pb-2').get(`/v1/toetsingen/${ander.id}`)).body;
    expect(open.ander).toEqual({ oordeel: 'ONJUIST', antwoorden: FOUT });
    expect(open.stap).toMatchObject({ status: 'VERSCHIL', versie: 2, voorstel: null });

    const zegt = (who: string, toetsing: string, versie: number, oordeel: string) =>
      api.as(who).post(`/v1/toetsingen/${toetsing}/consensus`, { oordeel }, { 'if-match': `"${versie}"` });
    expect((await zegt('kt-pb-1', eerste.id, 2, 'ONJUIST')).status).toBe(200);
    // Saying it twice is not agreeing with oneself, and the other has to look at what was proposed.
    expect((await zegt('kt-pb-1', eerste.id, 3, 'ONJUIST')).status).toBe(200);
    expect((await zegt('kt-pb-2', ander.id, 3, 'ONJUIST')).status).toBe(412);
    expect((await zegt('kt-pb-2', ander.id, 4, 'ONJUIST')).status).toBe(200);
    const klaar = (await api.as('kt-pb-1').get(`/v1/toetsingen/${eerste.id}`)).body;
    expect(klaar.stap).toMatchObject({ status: 'VASTGESTELD', oordeel: 'ONJUIST' });
  });

  it('seals what is said about medical work, and opens the stukken for its judge only', async () => {
    const id = await getrokken();
    const [toetsing] = await lijst('kt-va-1', id);
    const antwoorden = {
      ...goed('VERZEKERINGSARTS'),
      WIA_VA_DUUR: { antwoord: 'NEE', toelichting: 'Bij deze depressie past minder dan 20 uur.' },
    };
    const { status } = await vult('kt-va-1', toetsing.id, 1, { antwoorden, oordeel: 'NADER_TE_BEPALEN' });
    expect(status).toBe(200);
    const { body } = await api.as('kt-va-1').get(`/v1/toetsingen/${toetsing.id}`);
    expect(body.antwoorden).toEqual(antwoorden);
    const { owner } = api.database;
    const { rows } = await owner.query(
      `select antwoorden::text || (select string_agg(data::text, '') from kwaliteit_feiten) as alles from kwaliteit_toetsingen where id = $1`,
      [toetsing.id],
    );
    expect(rows[0].alles).not.toContain('depressie');
    expect(api.log.join()).not.toContain('depressie');

    expect((await api.as('kt-va-1').get(`/v1/toetsingen/${toetsing.id}/stukken`)).status).toBe(200);
    expect((await api.as('kt-va-1').get(`/v1/dossiers/${toetsing.dossierId}/medisch`)).status).toBe(403);
    const [vanPb] = await lijst('kt-pb-1', id);
    const dicht = await api.as('kt-pb-1').get(`/v1/toetsingen/${vanPb.id}/stukken`);
    expect([dicht.status, dicht.body.code]).toEqual([403, 'COMPARTIMENT_GESLOTEN']);
    const log = await owner.query(
      `select uitkomst from access_log where actor_id = 'kt-va-1' and handeling = 'LEES_MEDISCH' and object = 'toetsing stukken' and journey_id = $1`,
      [toetsing.dossierId],
    );
    expect(log.rows).toEqual([{ uitkomst: 'OK' }]);

    // A judge who lost the profession reads neither.
    await owner.query(
      `update medewerker_rollen set tot = '2026-05-01' where medewerker_id = 'kt-va-1' and rol = 'VERZEKERINGSARTS'`,
    );
    for (const deel of ['', '/stukken'])
      expect((await api.as('kt-va-1').get(`/v1/toetsingen/${toetsing.id}${deel}`)).status).toBe(403);
    await owner.query(`update medewerker_rollen set tot = null where medewerker_id = 'kt-va-1'`);
    // Elsewhere medical words stay out.
    const woord = {
      ...goed('PROCESBEGELEIDER'),
      WIA_PB_RECHT: { antwoord: 'JA', toelichting: 'Wegens depressie.' },
    };
    expect((await vult('kt-pb-1', vanPb.id, 1, { antwoorden: woord })).body.code).toBe('MEDISCHE_INHOUD');
  });

  it('judges an earlier dossier of the client once, whatever brings it in, as what it was drawn for', async () => {
    const { owner } = api.database;
    const closed = async (soort: string, uitkomst: string, clientVan?: string) => {
      const { dossierId } = await api.openDossier();
      await closeClaim(owner, dossierId, { datum: '2026-04-14' });
      await owner.query(
        `update dossier_overview set soort = $2, uitkomst = $3, client_id =
           (select client_id from dossier_overview where journey_id = $4) where journey_id = $1`,
        [dossierId, soort, uitkomst, clientVan ?? dossierId],
      );
      return dossierId;
    };
    const eerste = await closed('WIA_CLAIM', 'WGA_35_80');
    const tweede = await closed('WIA_CLAIM', 'WGA_35_80', eerste);
    const ezwb = await closed('EZWB', 'BEEINDIGEN_GT65', eerste);
    const zw = await closed('ZW', 'HERSTELD', eerste);

    const heerlen = { kantoorId: 'heerlen', aantal: 2 };
    const id = await getrokken({
      vanDatum: '2026-04-01',
      totEnMetDatum: '2026-04-30',
      quota: ['WIA_VANGNET', 'EZWB'].map((stratum) => ({ ...heerlen, stratum })),
      groepen: [
        { naam: 'Heerlen', kantoren: ['heerlen'] },
        { naam: 'Breda', kantoren: ['breda'] },
      ],
    });
    const items: { dossierId: string; stratum: string }[] = await steekproef(id);
    expect(Object.fromEntries(items.map(({ dossierId, stratum }) => [dossierId, stratum]))).toEqual({
      [eerste]: 'WIA_VANGNET',
      [tweede]: 'WIA_VANGNET',
      [ezwb]: 'EZWB',
      [zw]: 'WIA_VANGNET',
    });
    expect(items).toHaveLength(4);
  });

  it('replaces an unfit dossier by the next of its reserve, on record with why', async () => {
    const id = await getrokken();
    const voor = await steekproef(id);
    const weg = voor.find((each: { kantoorNaam: string }) => each.kantoorNaam === 'Heerlen');
    const vervang = (versie: number, wie = 'kt-heerlen-1') =>
      doet(id, versie, 'vervang', { gegevens: { id: weg.id, reden: 'WAZO' } }, wie);
    expect((await vervang(2, 'kt-breda-1')).status).toBe(403);
    expect((await vervang(1)).status).toBe(412);
    expect((await vervang(2)).status).toBe(200);
    const na = await steekproef(id);
    expect(na.filter((each: { status: string }) => each.status === 'TE_BEOORDELEN')).toHaveLength(5);
    expect(na.find((each: { id: string }) => each.id === weg.id)).toMatchObject({
      status: 'VERVANGEN',
      redenLabel: 'WAZO-uitkering',
    });
    const nieuw = na.find((each: { id: string }) => !voor.some((oud: { id: string }) => oud.id === each.id));
    expect(nieuw.volgorde).toBe(5);
    expect((await vervang(3)).body.code).toBe('ONDERZOEK_STAND');
    const { rows } = await api.database.owner.query(
      `select data from kwaliteit_feiten where onderzoek_id = $1 and type = 'DossierReplaced'`,
      [id],
    );
    expect(rows).toMatchObject([{ data: { reden: 'WAZO', doorDossierId: nieuw.dossierId } }]);
  });

  it('is judged whole, closed, and compared without showing small groups', async () => {
    const id = await getrokken({ tweedePercentage: 0 });
    const items = await steekproef(id);
    const vroeg = await doet(id, 2, 'rondAf');
    expect([vroeg.status, vroeg.body.code]).toEqual([409, 'NOG_NIET_BEOORDEELD']);
    const fout = items.find((each: { kantoorNaam: string }) => each.kantoorNaam === 'Heerlen').dossierId;
    for (const who of TOETSERS)
      for (const { id: toetsing, functionaris, dossierId } of await lijst(who, id)) {
        const mis = functionaris === 'PROCESBEGELEIDER' && dossierId === fout;
        const body = mis
          ? { antwoorden: FOUT, oordeel: 'ONJUIST' }
          : { antwoorden: goed(functionaris), oordeel: 'ADEQUAAT' };
        expect((await vult(who, toetsing, 1, body)).status).toBe(200);
      }
    for (const { id: dossier, versie, voorstel } of await steekproef(id)) {
      const oordeel = (over: object = {}) =>
        api
          .as('kt-heerlen-1')
          .post(
            `${WEG}/${id}/dossiers/${dossier}/oordeel`,
            { ...voorstel, ...over },
            { 'if-match': `"${versie}"` },
          );
      if (voorstel.oordeel === 'ONJUIST') {
        expect(
          (await oordeel({ oordeel: 'ADEQUAAT' })).body.fouten.map((each: { veld: string }) => each.veld),
        ).toEqual(['fouten', 'toelichting']);
        expect((await oordeel({ fouten: ['SMV'] })).body.fouten).toMatchObject([{ veld: 'fouten' }]);
      }
      expect((await oordeel()).status).toBe(200);
    }
    expect((await api.as('rv-heerlen-1').get(`${WEG}/${id}/resultaten`)).status).toBe(409);
    expect((await doet(id, 2, 'rondAf')).status).toBe(200);
    const { body } = await api.as('kt-heerlen-1').get(`${WEG}/${id}/resultaten`);
    // Four of Heerlen and one of Breda judged: too few to show either.
    expect(body.onderdelen[0].integraal[0].cellen).toEqual([
      { groep: 'Heerlen', teller: null, noemer: null, percentage: null },
      { groep: 'Breda', teller: null, noemer: null, percentage: null },
    ]);
    const va = body.onderdelen[0].functionarissen.find(
      (each: { code: string }) => each.code === 'VERZEKERINGSARTS',
    );
    expect(va.cellen[0]).toEqual({ groep: 'Heerlen', teller: 5, noemer: 5, percentage: 100 });
    expect(body.onderdelen[0].elders).toBe(2);
    expect(body.controles).toMatchObject([
      {
        code: 'DUUR',
        titel: 'Duur van de loongerelateerde uitkering',
        aantal: 1,
        fouten: [{ dossierId: fout }],
      },
    ]);
    const leiding = (await api.as('rv-heerlen-1').get(`${WEG}/${id}/resultaten`)).body;
    expect(leiding.controles).toMatchObject([{ code: 'DUUR', aantal: null, fouten: [] }]);
  });
});
