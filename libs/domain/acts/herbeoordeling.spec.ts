import type { DossierStory } from '../../../test/support/dossier-story';
import { naarArts, naarEinde, reis } from '../../../test/support/reizen';
import type { HerbeoordelingContext, Stand } from '../journeys/herbeoordeling.context';
import type { JsonObject } from '../json';

type Dossier = DossierStory<HerbeoordelingContext>;
const verzoek = (over: JsonObject = {}): Dossier =>
  reis('HERBEOORDELING_VRAAG', { aanvrager: 'WERKGEVER', ...over });
const schatting = (uurloon: number) => ({
  grond: 'FUNCTIES',
  maatmanUurloon: 24,
  maatmanUren: 36,
  functies: ['111180', '272043', '315120'].map((sbcCode) => ({
    sbcCode,
    omschrijving: 'x',
    uurloon,
    arbeidsplaatsen: 3,
  })),
  toelichting: 'x',
});
const geschat = (huidigeStand: Stand, uurloon: number, duurzaam = false, intake: JsonObject = {}): Dossier =>
  naarArts(verzoek(), { huidigeStand, ...intake })
    .doet('VERZEKERINGSARTS', 'stelBelastbaarheidVast', { uitkomst: 'FML', duurzaam })
    .doet('ARBEIDSDESKUNDIGE', 'stelArbeidsongeschiktheidVast', schatting(uurloon));
const ingang = { toelichting: 'x', ingangsDatum: '2026-09-01' };
const blijft = { toelichting: 'x' };

describe('the class before against the class now', () => {
  /** Of 24,00 an hour: 15,61 is 34,96%; 15,60 is 35,00%; 4,80 is 80,00%. */
  test.each<[Stand, number, boolean, string, string]>([
    ['35_45', 15.61, false, 'EINDE_RECHT', 'GEEN_RECHT'],
    ['35_45', 15.6, false, 'ONGEWIJZIGD', '35_45'],
    ['35_45', 13.2, false, 'HOGERE_KLASSE', '45_55'],
    ['80_100', 4.8, false, 'ONGEWIJZIGD', '80_100'],
    ['80_100', 4.81, false, 'LAGERE_KLASSE', '65_80'],
    ['80_100', 4.8, true, 'IVA', 'IVA'],
    ['65_80', 8.4, true, 'ONGEWIJZIGD', '65_80'],
  ])('%s with %d an hour, duurzaam %s: %s', (stand, uurloon, duurzaam, uitkomst, klasse) => {
    const metIngang = ['HOGERE_KLASSE', 'LAGERE_KLASSE', 'IVA'].includes(uitkomst);
    const na = geschat(stand, uurloon, duurzaam).doet(
      'PROCESBEGELEIDER',
      'stelRechtVast',
      metIngang ? ingang : blijft,
    );
    expect(na.feit('RechtDetermined')).toMatchObject({ uitkomst, huidigeKlasse: stand, klasse });
  });

  test.each<[boolean, string]>([
    [true, 'IVA'],
    [false, 'HOGERE_KLASSE'],
  ])('with GBM needs no arbeidsdeskundige; duurzaam %s: %s', (duurzaam, uitkomst) => {
    const gbm = naarArts(verzoek(), { huidigeStand: '65_80' }).doet(
      'VERZEKERINGSARTS',
      'stelBelastbaarheidVast',
      {
        uitkomst: 'GBM',
        duurzaam,
      },
    );
    expect(gbm.journey.fase).toBe('VASTSTELLING');
    expect(gbm.doet('PROCESBEGELEIDER', 'stelRechtVast', ingang).feit('RechtDetermined')).toMatchObject({
      uitkomst,
    });
  });
});

describe('the end of a right', () => {
  const einde = (intake: JsonObject, gegevens: JsonObject, dag = '2026-08-10') =>
    geschat('35_45', 20, false, intake)
      .op(dag)
      .doet('PROCESBEGELEIDER', 'stelRechtVast', { ...blijft, ...gegevens })
      .feit('RechtDetermined')!.eindeDatum;

  test.each<[string, JsonObject, JsonObject, string]>([
    ['two months after it was found', {}, {}, '2026-10-10'],
    ['not before the loongerelateerde uitkering', { lguTotDatum: '2027-01-01' }, {}, '2027-01-01'],
    ['a year after earnings above 65% began', {}, { verdientVanafDatum: '2026-04-01' }, '2027-04-01'],
  ])('%s', (_what, intake, gegevens, verwacht) => {
    expect(einde(intake, gegevens)).toBe(verwacht);
  });

  it('plans no next herbeoordeling; any other outcome does when the arts named a day', () => {
    const metDag = (uurloon: number) =>
      naarArts(verzoek(), { huidigeStand: '35_45' })
        .doet('VERZEKERINGSARTS', 'stelBelastbaarheidVast', {
          uitkomst: 'FML',
          duurzaam: false,
          herbeoordelingDatum: '2027-07-20',
        })
        .doet('ARBEIDSDESKUNDIGE', 'stelArbeidsongeschiktheidVast', schatting(uurloon))
        .doet('PROCESBEGELEIDER', 'stelRechtVast', blijft);
    expect(naarEinde(metDag(20)).feiten).not.toContain('HerbeoordelingRequested');
    expect(naarEinde(metDag(15.6)).feit('HerbeoordelingRequested')).toEqual({ datum: '2027-07-20' });
  });
});

describe('the intake', () => {
  const probeer = (dossier: Dossier, gegevens: JsonObject) => {
    const result = dossier.probeert('PROCESBEGELEIDER', 'rondIntakeAf', gegevens);
    return typeof result === 'string' ? result : result.journey.fase;
  };
  test.each<[string, JsonObject, JsonObject, string]>([
    ['a werkgever', {}, { huidigeStand: '35_45' }, 'DOSSIERVORMING'],
    ['UWV itself without saying who', { aanvrager: 'UWV_INTERN' }, { huidigeStand: 'IVA' }, 'ONVOLLEDIG'],
    [
      'UWV itself, said at the intake',
      { aanvrager: 'UWV_INTERN' },
      { huidigeStand: 'IVA', afdeling: 'HANDHAVING' },
      'DOSSIERVORMING',
    ],
    [
      'UWV itself, said in the verzoek',
      { aanvrager: 'UWV_INTERN', afdeling: 'WERKBEDRIJF' },
      { huidigeStand: 'IVA' },
      'DOSSIERVORMING',
    ],
    [
      'a client with an afdeling',
      { aanvrager: 'CLIENT' },
      { huidigeStand: 'IVA', afdeling: 'UITKEREN' },
      'ONVOLLEDIG',
    ],
    ['an LGU beside IVA', {}, { huidigeStand: 'IVA', lguTotDatum: '2027-01-01' }, 'ONVOLLEDIG'],
    [
      'a datum in geding that is to come',
      {},
      { huidigeStand: '35_45', datumInGeding: '2026-07-21' },
      'DATUM_IN_TOEKOMST',
    ],
  ])('%s: %j %j is %s', (_what, over, gegevens, verwacht) => {
    expect(probeer(verzoek(over), gegevens)).toBe(verwacht);
  });

  it('judges for the day of receipt, or another', () => {
    const na = (gegevens: JsonObject) => verzoek().doet('PROCESBEGELEIDER', 'rondIntakeAf', gegevens).context;
    expect(na({ huidigeStand: '35_45' }).datumInGeding).toBe('2026-07-20');
    expect(na({ huidigeStand: '35_45', datumInGeding: '2026-06-01' }).datumInGeding).toBe('2026-06-01');
  });

  it('leaves no verzoek of UWV itself buiten behandeling', () => {
    const vraag = { ontbrekend: 'x', uitnodigingDatum: '2026-07-20', hersteltermijnDatum: '2026-08-03' };
    const gevraagd = (over: JsonObject) =>
      verzoek(over).doet('PROCESBEGELEIDER', 'vraagAanvulling', vraag).laatAlarmenVallenTot('2026-08-04');
    const stel = (dossier: Dossier) =>
      dossier.probeert('PROCESBEGELEIDER', 'stelBuitenBehandeling', { toelichting: 'niets ontvangen' });
    expect(stel(gevraagd({ aanvrager: 'UWV_INTERN' }))).toBe('GEEN_AANVRAAG');
    expect(stel(gevraagd({}))).toMatchObject({ context: { uitkomst: 'BUITEN_BEHANDELING' } });
  });
});

describe('what the procesbegeleider fills in', () => {
  test.each<[string, JsonObject, string]>([
    ['an unchanged right with a begin', ingang, 'ONVOLLEDIG'],
    ['earnings without an end', { ...blijft, verdientVanafDatum: '2026-04-01' }, 'ONVOLLEDIG'],
    [
      'an LGU beside no right',
      { ...blijft, huidigeStand: 'GEEN_RECHT', lguTotDatum: '2027-01-01' },
      'ONVOLLEDIG',
    ],
    ['earnings that are to come', { ...blijft, verdientVanafDatum: '2026-07-21' }, 'DATUM_IN_TOEKOMST'],
  ])('is refused: %s', (_what, gegevens, code) => {
    expect(geschat('35_45', 15.6).probeert('PROCESBEGELEIDER', 'stelRechtVast', gegevens)).toBe(code);
  });

  test.each<[string, JsonObject, string]>([
    ['no begin', blijft, 'ONVOLLEDIG'],
    ['52 weeks and a day before', { ...blijft, ingangsDatum: '2025-07-20' }, 'INGANGSDATUM_TE_VROEG'],
    ['52 weeks before', { ...blijft, ingangsDatum: '2025-07-21' }, 'CONTROLE'],
  ])('of a higher class: %s', (_what, gegevens, verwacht) => {
    const result = geschat('35_45', 10).probeert('PROCESBEGELEIDER', 'stelRechtVast', gegevens);
    expect(typeof result === 'string' ? result : result.journey.fase).toBe(verwacht);
  });

  it('of an end: no begin, that day is counted', () => {
    expect(geschat('35_45', 20).probeert('PROCESBEGELEIDER', 'stelRechtVast', ingang)).toBe('ONVOLLEDIG');
  });
});

describe('the besluit', () => {
  const besluit = (over: JsonObject, dag: string) =>
    naarEinde(
      naarArts(verzoek(over), { huidigeStand: '80_100' })
        .doet('VERZEKERINGSARTS', 'stelBelastbaarheidVast', { uitkomst: 'GBM', duurzaam: false })
        .doet('PROCESBEGELEIDER', 'stelRechtVast', blijft)
        .op(dag),
    );

  test.each<[string, JsonObject, string[]]>([
    ['a werkgever', { aanvrager: 'WERKGEVER' }, ['CLIENT', 'WERKGEVER']],
    ['an eigenrisicodrager', { aanvrager: 'EIGENRISICODRAGER' }, ['CLIENT', 'WERKGEVER']],
    ['a client with an employer', { aanvrager: 'CLIENT', heeftWerkgever: true }, ['CLIENT', 'WERKGEVER']],
    ['a client without', { aanvrager: 'CLIENT' }, ['CLIENT']],
  ])('asked by %s goes to all of them', (_wie, over, ontvangers) => {
    expect(besluit(over, '2026-07-20').feit('BesluitTaken')).toMatchObject({ ontvangers });
  });

  test.each<[string, JsonObject, string, boolean]>([
    ['on the last day', {}, '2026-09-14', true],
    ['a day late', {}, '2026-09-15', false],
    [
      'on the last day of the internal norm',
      { aanvrager: 'UWV_INTERN', afdeling: 'UITKEREN' },
      '2026-09-14',
      true,
    ],
    ['a day after it', { aanvrager: 'UWV_INTERN', afdeling: 'UITKEREN' }, '2026-09-15', false],
  ])('taken %s', (_what, over, dag, opTijd) => {
    const genomen = besluit(over, dag);
    expect(genomen.feit('BesluitTaken')).toMatchObject({ uitkomst: 'ONGEWIJZIGD', opTijd });
    expect(genomen.journey.deadlines.map(({ status }) => status)).toEqual(['VOLDAAN']);
  });

  it('can be taken again after bezwaar, within the day bezwaar has set', () => {
    const heropend = besluit({}, '2026-09-14').doet('PROCESBEGELEIDER', 'heropen', {
      grond: 'BEZWAAR_GEGROND',
      vanafFase: 'VASTSTELLING',
      besluitUiterlijkDatum: '2026-12-01',
      reden: 'klasse onjuist',
    });
    expect(heropend.journey.zonderTermijnReden).toContain('al beslist');
    const opnieuw = naarEinde(heropend.op('2026-12-01').doet('PROCESBEGELEIDER', 'stelRechtVast', blijft));
    expect(opnieuw.feit('BesluitTaken')).toMatchObject({ opTijd: true });
  });
});
