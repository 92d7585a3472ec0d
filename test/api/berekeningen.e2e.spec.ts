import { openApi, type TestApi } from './open-api';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const reken = (vraag: object) => api.anonymous.post('/v1/termijnberekeningen', vraag);

describe('the calculator of a beslistermijn', () => {
  it.each([
    // RBZWB 17-4-2025 ECLI:NL:RBZWB:2025:2263
    ['HERBEOORDELING_VRAAG', '2024-07-02', '2024-08-27'],
    // Koningsdag and a Saturday move a statutory end (Algemene termijnenwet 1 lid 1)
    ['WIA_CLAIM', '2026-03-02', '2026-04-28'],
    ['WIA_CLAIM', '2026-01-03', '2026-03-02'],
    ['WIA_CLAIM', '2025-12-31', '2026-02-25'],
    ['DESKUNDIGENOORDEEL', '2026-12-11', '2026-12-28'],
  ])('gives %s received on %s until %s', async (soort, ontvangstDatum, uiterlijkeBeslisdatum) => {
    const { status, body } = await reken({ soort, ontvangstDatum });
    expect([status, body.uiterlijkeBeslisdatum]).toEqual([200, uiterlijkeBeslisdatum]);
    expect(body.onderbouwing[0]).toMatchObject({
      datum: ontvangstDatum,
      grondslag: expect.stringMatching(/WIA|Awb|SUWI/),
    });
  });

  it('counts the announced sixteen weeks with a timely kennisgeving, and the suspended days literally', async () => {
    const aanvraag = { soort: 'WIA_CLAIM', ontvangstDatum: '2026-01-05' };
    const verlengingen = [{ kennisgevingDatum: '2026-01-12' }];
    const opschortingen = [
      { grond: 'AWB_4_15_1A', uitnodigingDatum: '2026-03-10', aangevuldDatum: '2026-03-17' },
    ];
    expect((await reken({ ...aanvraag, verlengingen })).body).toMatchObject({
      wettelijkeDatum: '2026-03-02',
      uiterlijkeBeslisdatum: '2026-04-27',
    });
    // The statutory end of 2 March is past when the suspension begins; the announced one moves six days.
    expect((await reken({ ...aanvraag, verlengingen, opschortingen })).body).toMatchObject({
      uiterlijkeBeslisdatum: '2026-05-03',
    });
  });

  it('says why there is no term', async () => {
    const { body } = await reken({ soort: 'HERBEOORDELING_PROFESSIONEEL', ontvangstDatum: '2026-01-05' });
    expect(body).toMatchObject({ uiterlijkeBeslisdatum: null, reden: expect.stringContaining('Awb 1:3') });
  });

  it.each([
    ['ontvangstDatum', { soort: 'WIA_CLAIM', ontvangstDatum: '2026-02-30' }],
    ['soort', { soort: 'WAO', ontvangstDatum: '2026-02-03' }],
    [
      'opschortingen.0.aangevuldDatum',
      {
        soort: 'WIA_CLAIM',
        ontvangstDatum: '2026-02-03',
        opschortingen: [
          { grond: 'AWB_4_15_1A', uitnodigingDatum: '2026-02-10', aangevuldDatum: '2026-02-09' },
        ],
      },
    ],
    [
      'verlengingen.0.weken',
      {
        soort: 'WIA_CLAIM',
        ontvangstDatum: '2026-02-03',
        verlengingen: [{ kennisgevingDatum: '2026-02-10', weken: 1.5 }],
      },
    ],
    ['onbekend', { soort: 'WIA_CLAIM', ontvangstDatum: '2026-02-03', onbekend: 1 }],
  ])('refuses a wrong %s by name', async (veld, payload) => {
    const { status, body } = await reken(payload);
    expect([status, body.fouten[0].veld]).toEqual([400, veld]);
  });
});
