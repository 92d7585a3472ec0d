import { aanvraag, nextBsn } from './centre';
import { openApi, type TestApi } from './open-api';

// It is 1 June 2026.
let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api?.close());

const reken = (vraag: object) =>
  api.anonymous.post('/v1/bezwaarberekeningen', {
    soort: 'WIA_CLAIM',
    bekendmakingDatum: '2026-07-20',
    behandeling: 'MEDISCH_ARBEIDSKUNDIG',
    ...vraag,
  });

describe('the calculator of a bezwaar', () => {
  it.each([
    [{}, '2026-08-31', '2026-12-28'],
    [{ behandeling: 'GEWOON' }, '2026-08-31', '2026-11-30'],
    [{ soort: 'ZW', geneeskundig: true }, '2026-08-03', '2026-11-02'],
    [{ verdagingen: [{ mededelingDatum: '2026-12-01', weken: 6 }] }, '2026-08-31', '2027-02-08'],
    [
      { opschortingen: [{ grond: 'AWB_4_15_1A', verzoekDatum: '2026-09-07', hersteldDatum: '2026-09-22' }] },
      '2026-08-31',
      '2027-01-11',
    ],
    [{ uitstel: [{ instemmingDatum: '2026-12-01', totDatum: '2027-03-01' }] }, '2026-08-31', '2027-03-01'],
  ])('answers %j', async (vraag, bezwaartermijnEindDatum, beslisUiterlijkDatum) => {
    const { status, body } = await reken(vraag);
    expect([status, body]).toEqual([
      200,
      expect.objectContaining({ bezwaartermijnEindDatum, beslisUiterlijkDatum, opTijd: null }),
    ]);
  });

  it('says whether the bezwaarschrift came in time, and every step with its article', async () => {
    const { body } = await reken({ ontvangenDatum: '2026-09-01' });
    expect(body.opTijd).toBe(false);
    expect(body.onderbouwing.map(({ grondslag }: { grondslag: string }) => grondslag)).toEqual([
      'Awb 6:7 en 6:8 lid 1',
      'Awb 6:11',
      'Wet WIA 111 en 112',
    ]);
  });

  it('says why there is none', async () => {
    const { status, body } = await reken({ soort: 'DESKUNDIGENOORDEEL' });
    expect([status, body.beslisUiterlijkDatum, body.reden]).toEqual([
      200,
      null,
      expect.stringContaining('geen besluit'),
    ]);
  });

  it.each([
    ['soort', { soort: 'X' }],
    ['bekendmakingDatum', { bekendmakingDatum: '2026-02-30' }],
    ['behandeling', { behandeling: 'SNEL' }],
    ['geneeskundig', { geneeskundig: 'ja' }],
    ['ontvangenDatum', { verzondenDatum: '2026-08-01' }],
    ['verzondenDatum', { ontvangenDatum: '2026-08-01', verzondenDatum: '2026-08-02' }],
    ['verdagingen.0.weken', { verdagingen: [{ mededelingDatum: '2026-12-01', weken: 7 }] }],
    ['verdagingen', { verdagingen: [1, 2].map((weken) => ({ mededelingDatum: '2026-12-01', weken })) }],
    [
      'opschortingen.0.hersteldDatum',
      { opschortingen: [{ grond: 'AWB_4_15_1A', verzoekDatum: '2026-09-07', hersteldDatum: '2026-09-06' }] },
    ],
    ['opschortingen.0.grond', { opschortingen: [{ grond: 'AWB_4_15_2A', verzoekDatum: '2026-09-07' }] }],
    ['onbekend', { onbekend: 1 }],
  ])('names %s when it is wrong', async (veld, vraag) => {
    const { status, body } = await reken(vraag);
    expect([status, body.fouten.map((fout: { veld: string }) => fout.veld)]).toEqual([400, [veld]]);
  });
});

describe('a bezwaar in a dossier', () => {
  const opened = async () => {
    const client = { bsn: nextBsn(), naam: 'B. Zwaar', geboorteDatum: '1975-02-03', postcode: '6411 CR' };
    return (await api.as('pb-heerlen-1').post('/v1/aanvragen', aanvraag({ client }))).body as {
      dossierId: string;
      versie: number;
    };
  };
  const BEZWAAR = { ontvangenDatum: '2026-06-01', door: 'CLIENT', behandeling: 'GEWOON' };

  it('is refused before there is a besluit, and followed with a clock and a ledger after it', async () => {
    const { dossierId, versie } = await opened();
    const pb = api.as('pb-heerlen-1');
    const vroeg = await pb.act(dossierId, versie, 'registreerBezwaar', BEZWAAR);
    expect([vroeg.status, vroeg.body.code]).toEqual([409, 'GEEN_BESLUIT']);

    let now = versie;
    const doet = async (wie: string, actie: string, gegevens: object) => {
      const { status, body } = await api.as(wie).act(dossierId, now, actie, gegevens);
      expect([actie, status]).toEqual([actie, 200]);
      now = body.versie;
    };
    await doet('pb-heerlen-1', 'stelGeenRechtVast', {
      geenRechtGrond: 'NIET_VERZEKERD',
      toelichting: 'geen dienstverband',
    });
    await doet('pb2-heerlen-1', 'keurVaststellingGoed', {});
    await doet('pb-heerlen-1', 'neemBesluit', {});
    await doet('pb-heerlen-1', 'registreerBezwaar', BEZWAAR);

    // Decided on Monday 1 June: bezwaar to 13 July, thirteen weeks later is 12 October.
    const klokken = (await pb.get(`/v1/dossiers/${dossierId}/termijnen`)).body;
    expect(klokken.find(({ id }: { id: string }) => id === 'BEZWAAR')).toMatchObject({
      label: 'Beslissing op bezwaar',
      uiterlijkeBeslisdatum: '2026-10-12',
      status: 'LOOPT',
      waarom: expect.stringContaining('Wet WIA 111'),
    });

    const zelf = await pb.act(dossierId, now, 'beslisOpBezwaar', { uitkomst: 'ONGEGROND', toelichting: 'x' });
    expect([zelf.status, zelf.body.code]).toEqual([409, 'VIER_OGEN']);
    await doet('pb2-heerlen-1', 'beslisOpBezwaar', { uitkomst: 'ONGEGROND', toelichting: 'x' });

    const { items } = (await pb.get(`/v1/dossiers/${dossierId}/grootboek`)).body;
    expect(items.filter(({ klok }: { klok: string }) => klok === 'BEZWAAR')).toEqual([
      expect.objectContaining({
        feit: 'Bezwaar ontvangen',
        door: expect.objectContaining({ id: 'pb-heerlen-1' }),
        ingangDatum: '2026-06-01',
        naarDatum: '2026-10-12',
        dagen: null,
      }),
      expect.objectContaining({
        feit: 'Op het bezwaar beslist',
        grondslag: 'Awb 7:11',
        door: expect.objectContaining({ id: 'pb2-heerlen-1' }),
        dagen: 0,
        status: 'VOLDAAN',
      }),
    ]);
    expect(items[0]).toMatchObject({ klok: 'BESLISTERMIJN', feit: 'Aanvraag ontvangen', dagen: null });
  });

  it('keeps its ledger from who may not see the dossier', async () => {
    const { dossierId } = await opened();
    expect((await api.as('pb-breda-1').get(`/v1/dossiers/${dossierId}/grootboek`)).status).toBe(404);
  });
});
