import type { DossierStory } from '../../../test/support/dossier-story';
import { naarArts, naarEinde, reis } from '../../../test/support/reizen';
import type { VerkorteWachttijdContext } from '../journeys/verkorte-wachttijd.context';
import type { JsonObject } from '../json';

type Dossier = DossierStory<VerkorteWachttijdContext>;
/** Received on 20 July 2026, 24 weeks after the eerste ziektedag: ten weeks on is 28 September. */
const aanvraag = (over: JsonObject = {}): Dossier =>
  reis('WIA_VERKORTE_WACHTTIJD', { eersteZiektedagDatum: '2026-02-02', ...over });
const compleet = { eerderAangevraagd: false, verklaringBedrijfsarts: true };
const rondAf = (dossier: Dossier, over: JsonObject = {}) =>
  dossier.probeert('PROCESBEGELEIDER', 'rondIntakeAf', { ...compleet, ...over });

describe('the intake of an aanvraag for a verkorte wachttijd', () => {
  test.each([
    ['three weeks on', '2026-06-29', 'DOSSIERVORMING'],
    ['a day before that', '2026-06-30', 'BUITEN_TIJDVAK'],
    ['68 weeks on', '2025-03-31', 'DOSSIERVORMING'],
    ['a day after that', '2025-03-30', 'BUITEN_TIJDVAK'],
    ['in an ordinary claim', '2024-11-04', 'BUITEN_TIJDVAK'],
    ['before the Wet WIA', '2005-06-01', 'BUITEN_TIJDVAK'],
  ])('%s, ill on %s: %s', (_what, eersteZiektedagDatum, expected) => {
    const result = rondAf(aanvraag({ eersteZiektedagDatum }));
    expect(typeof result === 'string' ? result : result.journey.fase).toBe(expected);
  });

  it('says that outside the window it is an ordinary WIA-aanvraag all the same (Wet WIA 66 lid 1)', () => {
    const reden = aanvraag({ eersteZiektedagDatum: '2024-11-04' }).reden(
      'PROCESBEGELEIDER',
      'rondIntakeAf',
      compleet,
    );
    expect(reden).toContain('ma 25 nov 2024 t/m ma 23 feb 2026');
    expect(reden).toContain('Wet WIA 23 lid 6');
    expect(reden).toContain('geldt ook als gewone WIA-aanvraag (Wet WIA 66 lid 1)');
  });

  test.each<[string, JsonObject, JsonObject, string]>([
    ['asked before', {}, { eerderAangevraagd: true }, 'AL_EERDER_AANGEVRAAGD'],
    [
      'with an employer, no verklaring',
      { heeftWerkgever: true },
      { verklaringBedrijfsarts: false },
      'VERKLARING_ONTBREEKT',
    ],
    ['a vangnetter without verklaring', {}, { verklaringBedrijfsarts: false }, 'DOSSIERVORMING'],
    [
      'ex-employee of a ZW-ERD without it',
      {},
      { verklaringBedrijfsarts: false, exWerknemerEigenrisicodrager: true },
      'VERKLARING_ONTBREEKT',
    ],
    ['ex-employee of a ZW-ERD with it', {}, { exWerknemerEigenrisicodrager: true }, 'DOSSIERVORMING'],
    ['no eerste ziektedag', { eersteZiektedagDatum: null }, {}, 'EERSTE_ZIEKTEDAG_ONTBREEKT'],
    [
      'the ziektedag only now',
      { eersteZiektedagDatum: null },
      { eersteZiektedagDatum: '2026-02-02' },
      'DOSSIERVORMING',
    ],
    ['ill after the receipt', {}, { eersteZiektedagDatum: '2026-07-21' }, 'DATUM_ONMOGELIJK'],
  ])('%s: %s %s', (_what, over, gegevens, expected) => {
    const result = rondAf(aanvraag(over), gegevens);
    expect(typeof result === 'string' ? result : result.journey.fase).toBe(expected);
  });

  it('records the first day of the right', () => {
    const na = aanvraag().doet('PROCESBEGELEIDER', 'rondIntakeAf', compleet);
    expect(na.feit('VragenAnswered')!.antwoorden).toMatchObject({ eindeWachttijdDatum: '2026-09-28' });
    expect(na.context.eindeWachttijdDatum).toBe('2026-09-28');
  });

  it('has no RIV-toets, also with an employer (Wet WIA 66 lid 6)', () => {
    const na = aanvraag({ heeftWerkgever: true }).doet('PROCESBEGELEIDER', 'rondIntakeAf', compleet);
    expect(na.journey.fase).toBe('DOSSIERVORMING');
  });
});

describe('a refusal that needs no arts', () => {
  const weiger = (dossier: Dossier, geenRechtGrond: string, over: JsonObject = {}) =>
    dossier.probeert('PROCESBEGELEIDER', 'stelGeenRechtVast', { geenRechtGrond, toelichting: 'x', ...over });

  it('outside the window goes to a colleague and out, without a signature', () => {
    const geweigerd = weiger(aanvraag({ eersteZiektedagDatum: '2024-11-04' }), 'BUITEN_TIJDVAK');
    if (typeof geweigerd === 'string') throw new Error(geweigerd);
    expect(geweigerd.probeert('PROCESBEGELEIDER', 'keurVaststellingGoed')).toBe('VIER_OGEN');
    expect(naarEinde(geweigerd).feit('BesluitTaken')).toMatchObject({
      uitkomst: 'GEEN_RECHT_OTHER',
      opTijd: true,
    });
    expect(geweigerd.feit('RechtDetermined')).toMatchObject({
      geenRechtGrond: 'BUITEN_TIJDVAK',
      ingangsDatum: null,
    });
  });

  it('goes back to the intake when the colleague does not agree', () => {
    const geweigerd = weiger(aanvraag(), 'EERDER_AANGEVRAAGD');
    if (typeof geweigerd === 'string') throw new Error(geweigerd);
    const terug = geweigerd.doet('PROCESBEGELEIDER', 'stuurVaststellingTerug', { reden: 'x' }, 'collega');
    expect(terug.journey.fase).toBe('INTAKE');
  });

  test.each<[string, JsonObject, JsonObject, string]>([
    ['within the window', {}, {}, 'DATUM_ONMOGELIJK'],
    ['without a ziektedag', { eersteZiektedagDatum: null }, {}, 'EERSTE_ZIEKTEDAG_ONTBREEKT'],
  ])('is not one of the window %s', (_what, over, gegevens, code) => {
    expect(weiger(aanvraag(over), 'BUITEN_TIJDVAK', gegevens)).toBe(code);
  });
});

describe('the judgment', () => {
  const bijArts = (over: JsonObject = {}) => naarArts(aanvraag(over), compleet);
  const recht = { toelichting: 'x', dagloon: 150 };
  const functies = { grond: 'FUNCTIES', maatmanUurloon: 24, maatmanUren: 36, toelichting: 'x' };
  const drie = ['111180', '272043', '315120'].map((sbcCode) => ({
    sbcCode,
    omschrijving: 'x',
    uurloon: 15.6,
    arbeidsplaatsen: 3,
  }));

  test.each([
    ['GBM', true, 'VASTSTELLING', 'IVA', null],
    ['GBM', false, 'VASTSTELLING', 'GEEN_RECHT_OTHER', 'NIET_DUURZAAM'],
    ['FML', false, 'VASTSTELLING', 'GEEN_RECHT_OTHER', 'NIET_DUURZAAM'],
  ])('%s, duurzaam %s needs no schatting: %s, %s', (uitkomst, duurzaam, fase, verwacht, geenRechtGrond) => {
    const oordeel = bijArts().doet('VERZEKERINGSARTS', 'stelBelastbaarheidVast', { uitkomst, duurzaam });
    expect(oordeel.journey.fase).toBe(fase);
    expect(oordeel.feiten).toContain('ArbeidskundigOnderzoekSkipped');
    const vastgesteld = oordeel.doet('PROCESBEGELEIDER', 'stelRechtVast', recht);
    expect(vastgesteld.feit('RechtDetermined')).toMatchObject({ uitkomst: verwacht, geenRechtGrond });
  });

  test.each([
    ['no functions: volledig', [], 'IVA', null],
    ['exactly 35%', drie, 'GEEN_RECHT_OTHER', 'NIET_VOLLEDIG'],
  ])('FML and duurzaam, %s', (_what, gevonden, uitkomst, geenRechtGrond) => {
    const oordeel = bijArts()
      .doet('VERZEKERINGSARTS', 'stelBelastbaarheidVast', { uitkomst: 'FML', duurzaam: true })
      .doet('ARBEIDSDESKUNDIGE', 'stelArbeidsongeschiktheidVast', { ...functies, functies: gevonden });
    expect(oordeel.context.schatting!.peilDatum).toBe('2026-09-28');
    const vastgesteld = oordeel.doet('PROCESBEGELEIDER', 'stelRechtVast', recht);
    expect(vastgesteld.feit('RechtDetermined')).toMatchObject({ uitkomst, geenRechtGrond });
  });

  it('begins the right at the end of the verkorte wachttijd, and tells the werkgever', () => {
    const besluit = naarEinde(
      bijArts({ heeftWerkgever: true })
        .doet('VERZEKERINGSARTS', 'stelBelastbaarheidVast', { uitkomst: 'GBM', duurzaam: true })
        .doet('PROCESBEGELEIDER', 'stelRechtVast', { ...recht, loonheffingsnummer: '123456789L01' }),
    );
    expect(besluit.feit('RechtDetermined')).toMatchObject({ ingangsDatum: '2026-09-28', dagloon: 150 });
    expect(besluit.feit('BesluitTaken')).toMatchObject({
      uitkomst: 'IVA',
      ontvangers: ['CLIENT', 'WERKGEVER'],
    });
  });

  test.each<[string, JsonObject, JsonObject, string]>([
    ['without a dagloon', {}, { toelichting: 'x' }, 'ONVOLLEDIG'],
    ['with an employer and no loonheffingsnummer', { heeftWerkgever: true }, recht, 'TOEREKENING_ONTBREEKT'],
  ])('gives no IVA %s', (_what, over, gegevens, code) => {
    const oordeel = bijArts(over).doet('VERZEKERINGSARTS', 'stelBelastbaarheidVast', {
      uitkomst: 'GBM',
      duurzaam: true,
    });
    expect(oordeel.probeert('PROCESBEGELEIDER', 'stelRechtVast', gegevens)).toBe(code);
  });

  it('waits for the contraseign, and says only then that no schatting follows', () => {
    const geschreven = bijArts().doet('AIOS', 'stelBelastbaarheidVast', { uitkomst: 'FML', duurzaam: false });
    expect(geschreven.openTaken).toEqual(['CONTRASEIGN']);
    expect(geschreven.feiten).not.toContain('ArbeidskundigOnderzoekSkipped');
    const getekend = geschreven.doet('VERZEKERINGSARTS', 'contrasigneer');
    expect(getekend.journey.fase).toBe('VASTSTELLING');
    expect(getekend.feit('ArbeidskundigOnderzoekSkipped')).toEqual({
      grondslag: 'Wet WIA 4 lid 2 en 23 lid 6',
    });
  });

  it('suggests annulling when the Ziektewet ends meanwhile (evaluation 3.7)', () => {
    const bericht = { bericht: 'ZW_GEEINDIGD', vanDossierId: 'zw', datum: '2026-07-20' };
    const na = bijArts().doet('SYSTEEM', 'verneem', bericht);
    expect(na.context.voorstel).toMatchObject({ soort: 'ANNULEREN_ZW_GEEINDIGD' });
    expect(na.openTaken).toContain('VOORSTEL_BEOORDELEN');
  });

  it('goes to the arbeidsdeskundige after the contraseign when it is duurzaam with an FML', () => {
    const getekend = bijArts()
      .doet('AIOS', 'stelBelastbaarheidVast', { uitkomst: 'FML', duurzaam: true })
      .doet('VERZEKERINGSARTS', 'contrasigneer');
    expect(getekend.journey.fase).toBe('ARBEIDSKUNDIGE_BEOORDELING');
  });

  it('is taken up again only where all is there that the phase builds on', () => {
    const opnieuw = (vanafFase: string) => ({ grond: 'TEN_ONRECHTE_GESLOTEN', vanafFase, reden: 'x' });
    const duurzaam = bijArts()
      .doet('VERZEKERINGSARTS', 'stelBelastbaarheidVast', { uitkomst: 'FML', duurzaam: true })
      .doet('PROCESBEGELEIDER', 'trekIn');
    expect(duurzaam.probeert('PROCESBEGELEIDER', 'heropen', opnieuw('VASTSTELLING'))).toBe('ONVOLLEDIG');
    const geschat = duurzaam.doet('PROCESBEGELEIDER', 'heropen', opnieuw('ARBEIDSKUNDIGE_BEOORDELING'));
    expect(geschat.openTaken).toContain('ARBEIDSKUNDIG_ONDERZOEK');
  });
});
