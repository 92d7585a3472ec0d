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
    // What no dossier opens with has a term of its own; fourteen weeks are beyond the Algemene termijnenwet.
    ['WAJONG', '2026-01-05', '2026-04-13'],
    ['WAJONG', '2026-01-19', '2026-04-27'],
    ['WIA_NA_LOONSANCTIE', '2026-02-20', '2026-04-07'],
    ['LOONSANCTIE_BEKORTING', '2026-04-14', '2026-05-06'],
  ])('gives %s received on %s until %s', async (soort, ontvangstDatum, uiterlijkeBeslisdatum) => {
    const { status, body } = await reken({ soort, ontvangstDatum });
    expect([status, body.uiterlijkeBeslisdatum]).toEqual([200, uiterlijkeBeslisdatum]);
    expect(body.onderbouwing[0]).toMatchObject({
      datum: ontvangstDatum,
      grondslag: expect.stringMatching(/WIA|Awb|SUWI|Wajong/),
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
    // Whoever names a day of receipt without more, asks about an aanvraag.
    [undefined, '2026-03-02'],
    ['WERKGEVER', '2026-03-02'],
    ['UWV_INTERN', null],
  ])('takes an EZWb asked for by %s to end on %s', async (aanvrager, einde) => {
    const { body } = await reken({ soort: 'EZWB', ontvangstDatum: '2026-01-05', aanvrager });
    expect(body.uiterlijkeBeslisdatum).toBe(einde);
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

const functies = (...lonen: number[]) =>
  lonen.map((uurloon, index) => ({ sbcCode: `11118${index}`, uurloon, arbeidsplaatsen: 3 }));
const schat = (vraag: object) =>
  api.anonymous.post('/v1/schattingen', { wet: 'WIA', peilDatum: '2026-03-02', ...vraag });

describe('the calculator of a schatting', () => {
  it.each<[string, object, object]>([
    [
      'WGA by hours and the middle functie',
      { maatman: { uurloon: 25, uren: 38 }, urenBelastbaar: 20, functies: functies(18, 17.5, 17) },
      {
        restverdiencapaciteitPerUur: 9.21,
        restverdiencapaciteitPercentage: 36.84,
        arbeidsongeschiktheidspercentage: 63.16,
        klasse: '55_65',
        uitkomst: 'WGA_35_80',
        vervolguitkeringPercentage: 42,
      },
    ],
    [
      'exactly 65,00%: a right to WIA',
      { maatman: { uurloon: 24, uren: 36 }, functies: functies(16, 15.6, 15) },
      { restverdiencapaciteitPercentage: 65, klasse: '35_45', uitkomst: 'WGA_35_80' },
    ],
    [
      'exactly 65,00%: ziekengeld goes on',
      { wet: 'ZW', maatman: { uurloon: 24, uren: 36 }, functies: functies(16, 15.6, 15) },
      { restverdiencapaciteitPercentage: 65, klasse: 'LE65', uitkomst: 'VOORTZETTEN_LE65' },
    ],
    [
      'one cent more: ziekengeld ends',
      { wet: 'ZW', maatman: { uurloon: 24, uren: 36 }, functies: functies(16, 15.61, 15) },
      { restverdiencapaciteitPercentage: 65.04, klasse: 'GT65', uitkomst: 'BEEINDIGEN_GT65' },
    ],
    [
      'IVA at exactly 80,00% and duurzaam',
      { maatman: { uurloon: 24, uren: 36 }, duurzaam: true, functies: functies(5, 4.8, 4.5) },
      { arbeidsongeschiktheidspercentage: 80, klasse: '80_100', uitkomst: 'IVA' },
    ],
    [
      'GBM without functies',
      { wet: 'ZW', maatman: { uurloon: 24, uren: 36 }, geenBenutbareMogelijkheden: true },
      { arbeidsongeschiktheidspercentage: 100, uitkomst: 'VOORTZETTEN_GBM', gebruikteFuncties: [] },
    ],
    [
      'praktisch by actual earnings',
      { maatman: { uurloon: 29, uren: 40 }, feitelijkUurloon: 17.5 },
      { arbeidsongeschiktheidspercentage: 39.66, basis: 'FEITELIJKE_VERDIENSTEN', klasse: '35_45' },
    ],
  ])('gives %s', async (_what, vraag, answer) => {
    const { status, body } = await schat(vraag);
    expect([status, body]).toEqual([200, expect.objectContaining(answer)]);
  });

  it('says which functie fell and why, step by step', async () => {
    const rows = [5, 3, 2].map((arbeidsplaatsen, index) => ({
      sbcCode: `C${index}`,
      uurloon: 18,
      arbeidsplaatsen,
    }));
    const { body } = await schat({ maatman: { uurloon: 24, uren: 36 }, functies: rows });
    expect(body.uitkomst).toBe('WGA_80_100');
    expect(body.afgewezenFuncties).toEqual([{ sbcCode: 'C2', reden: 'minder dan 3 arbeidsplaatsen' }]);
    for (const stap of body.onderbouwing) {
      expect(stap).toEqual({
        stap: expect.stringMatching(/./),
        waarde: expect.stringMatching(/./),
        grondslag: expect.stringMatching(/Schattingsbesluit|Wet WIA/),
        gevolg: expect.stringMatching(/./),
      });
    }
  });
});

const kalender = (verloop: object) => api.anonymous.post('/v1/ziektewetkalenders', verloop);

describe('the calculator of a ziektewetkalender', () => {
  it('gives the worked calendar', async () => {
    const { status, body } = await kalender({ eersteZiektedagDatum: '2024-11-04' });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      eersteZiektedagDatum: '2024-11-04',
      samengeteld: false,
      probleemanalyseDatum: '2024-12-16',
      planVanAanpakDatum: '2024-12-30',
      tweedeLijnDatum: '2025-02-03',
      herijkingDatum: '2025-05-05',
      tweeenveertigstewekenmeldingDatum: '2025-08-25',
      oproepDatum: '2025-09-08',
      toetsDatum: '2025-11-03',
      eindeZiekengeldNaToetsDatum: '2025-12-03',
      wiaBriefDatum: '2026-07-06',
      reIntegratieverslagDatum: '2026-08-03',
      wiaAanvraagDatum: '2026-08-17',
      loonsanctieDatum: '2026-09-21',
      eindeWachttijdDatum: '2026-11-02',
      eindeLoonsanctieDatum: '2027-11-01',
    });
    expect(body.momenten).toContainEqual({
      moment: 'wiaAanvraag',
      datum: '2026-08-17',
      week: 93,
      grondslag: 'Wet WIA 64 lid 3',
      wie: 'CLIENT',
    });
  });

  it.each([
    ['2025-02-02', '2024-11-04', true, '2026-11-29'],
    ['2025-02-03', '2025-02-03', false, '2027-02-01'],
  ])('recovered from 2025-01-06 until %s: counts from %s', async (ziekDatum, eerste, samengeteld, einde) => {
    const { body } = await kalender({
      eersteZiektedagDatum: '2024-11-04',
      onderbrekingen: [{ herstelDatum: '2025-01-06', ziekDatum }],
    });
    expect(body).toMatchObject({ eersteZiektedagDatum: eerste, samengeteld, eindeWachttijdDatum: einde });
  });

  it('leaves verlof out of the count', async () => {
    const { body } = await kalender({
      eersteZiektedagDatum: '2024-11-04',
      verlof: [{ vanDatum: '2025-02-03', totEnMetDatum: '2025-05-25' }],
    });
    expect(body).toMatchObject({ samengeteld: true, eindeWachttijdDatum: '2027-02-22' });
  });

  it('ends ziekengeld at AOW age', async () => {
    const { body } = await kalender({ eersteZiektedagDatum: '2026-11-02', geboorteDatum: '1960-06-15' });
    expect(body).toMatchObject({ eindeZiekengeldDatum: '2027-06-15', eindeWachttijdDatum: '2028-10-30' });
  });

  it('answers for the last year that is a date', async () => {
    expect((await kalender({ eersteZiektedagDatum: '2200-12-31' })).status).toBe(200);
  });

  it('says null where no rule was in force', async () => {
    const { body } = await kalender({ eersteZiektedagDatum: '2010-03-01' });
    expect([body.toetsDatum, body.eindeWachttijdDatum]).toEqual([null, '2012-02-27']);
  });
});

it('describes both calculators in the OpenAPI document', async () => {
  const { body } = await api.anonymous.get('/v1/openapi.json');
  expect(body.components.schemas.SchattingBody.required).toEqual(['wet', 'peilDatum', 'maatman']);
  for (const path of ['/v1/schattingen', '/v1/ziektewetkalenders']) {
    const answer = body.paths[path].post.responses['200'].content['application/json'].schema;
    expect(answer.required).toContain('onderbouwing');
  }
});
