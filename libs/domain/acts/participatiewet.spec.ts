import { naarArts, naarEinde, reis } from '../../../test/support/reizen';
import type { Soort } from '../aanvraag';
import type { JsonObject } from '../json';
import { arbeidsvermogenVan, beoordeelArbeidsvermogenMedisch, type Criteria } from './arbeidsvermogen';
import { stelBelastbaarheidVast } from './participatiewet';

const oordeel = (soort: Soort, gegevens: JsonObject, medisch: JsonObject = {}, intake: JsonObject = {}) =>
  naarArts(reis(soort), intake)
    .doet('VERZEKERINGSARTS', 'stelBelastbaarheidVast', medisch)
    .probeert('ARBEIDSDESKUNDIGE', 'geefArbeidskundigOordeel', gegevens);
const uitkomst = (...args: Parameters<typeof oordeel>) => {
  const result = oordeel(...args);
  return typeof result === 'string' ? result : naarEinde(result).feit('BesluitTaken');
};

describe('the indicatie banenafspraak (Wfsv 38b)', () => {
  test.each([
    [true, 'GEEN_INDICATIE_BANENAFSPRAAK'],
    [false, 'INDICATIE_BANENAFSPRAAK'],
  ])('can earn the minimumloon %s: %s', (kanMinimumloonVerdienen, verwacht) => {
    expect(uitkomst('PW_BANENAFSPRAAK', { kanMinimumloonVerdienen, toelichting: 'x' })).toEqual({
      uitkomst: verwacht,
      opTijd: true,
    });
  });
});

describe('the advies beschut werk (Participatiewet 10b)', () => {
  test.each([
    [true, 'AANPASSINGEN', 'ADVIES_BESCHUT_WERK_POSITIEF'],
    [true, 'BEGELEIDING', 'ADVIES_BESCHUT_WERK_POSITIEF'],
    [true, 'BEIDE', 'ADVIES_BESCHUT_WERK_POSITIEF'],
    [true, 'GEEN', 'ADVIES_BESCHUT_WERK_NEGATIEF'],
    [false, 'BEIDE', 'ADVIES_BESCHUT_WERK_NEGATIEF'],
  ])('can work %s, needs %s: %s', (heeftArbeidsvermogen, nodig, verwacht) => {
    const gegevens = { heeftArbeidsvermogen, nodig, toelichting: 'x' };
    expect(uitkomst('PW_BESCHUT_WERK', gegevens, {}, { verzoekVan: 'COLLEGE' })).toEqual({
      uitkomst: verwacht,
      opTijd: true,
      ontvangers: ['COLLEGE', 'CLIENT'],
      vorm: 'ADVIES',
    });
  });

  it('is an advies, so no bezwaar leads back to it', () => {
    const klaar = oordeel(
      'PW_BESCHUT_WERK',
      { heeftArbeidsvermogen: true, nodig: 'GEEN', toelichting: 'x' },
      {},
      { verzoekVan: 'BURGER' },
    );
    if (typeof klaar === 'string') throw new Error(klaar);
    const grond = { grond: 'BEZWAAR_GEGROND', vanafFase: 'INTAKE', reden: 'x' };
    expect(naarEinde(klaar).probeert('PROCESBEGELEIDER', 'heropen', grond)).toBe('GEEN_BEZWAAR_MOGELIJK');
    expect(klaar.aanbod('PROCESBEGELEIDER', 'collega')).toContain('keurVaststellingGoed');
  });
});

describe('arbeidsvermogen (Schattingsbesluit 1a)', () => {
  const kan: Criteria = {
    kanTaakVerrichten: true,
    heeftBasaleVaardigheden: true,
    uurAaneengesloten: true,
    urenPerDag: 'VANAF_4',
  };
  test.each<[string, Partial<Criteria>, boolean, string]>([
    ['nothing in the way', {}, false, 'WEL_ARBEIDSVERMOGEN'],
    ['nothing in the way, whatever lasts', {}, true, 'WEL_ARBEIDSVERMOGEN'],
    ['a: no taak', { kanTaakVerrichten: false }, true, 'GEEN_ARBEIDSVERMOGEN_DUURZAAM'],
    ['b: no basale vaardigheden', { heeftBasaleVaardigheden: false }, true, 'GEEN_ARBEIDSVERMOGEN_DUURZAAM'],
    ['c: no uur aaneengesloten', { uurAaneengesloten: false }, true, 'GEEN_ARBEIDSVERMOGEN_DUURZAAM'],
    ['d: less than two hours', { urenPerDag: 'MINDER_DAN_2' }, true, 'GEEN_ARBEIDSVERMOGEN_DUURZAAM'],
    [
      'd: less than two hours, well paid',
      { urenPerDag: 'MINDER_DAN_2', minimumloonPerUur: true },
      false,
      'TIJDELIJK_GEEN_ARBEIDSVERMOGEN',
    ],
    [
      'd: two to four hours under the minimumloon',
      { urenPerDag: 'VAN_2_TOT_4', minimumloonPerUur: false },
      false,
      'TIJDELIJK_GEEN_ARBEIDSVERMOGEN',
    ],
    [
      'd: two to four hours at the minimumloon',
      { urenPerDag: 'VAN_2_TOT_4', minimumloonPerUur: true },
      true,
      'WEL_ARBEIDSVERMOGEN',
    ],
    ['one of four, not to last', { kanTaakVerrichten: false }, false, 'TIJDELIJK_GEEN_ARBEIDSVERMOGEN'],
  ])('%s', (_what, anders, duurzaam, verwacht) => {
    expect(arbeidsvermogenVan({ ...kan, ...anders }, duurzaam)).toBe(verwacht);
  });

  const bijArbeidsdeskundige = (urenPerDag: string) => ({
    uurAaneengesloten: true,
    urenPerDag,
    duurzaam: true,
  });
  const onderbouwd = { taakOnderbouwing: 'taak', vaardighedenOnderbouwing: 'vaardig' };

  it('asks what a short day earns', () => {
    const gegevens = { kanTaakVerrichten: true, heeftBasaleVaardigheden: true, ...onderbouwd };
    const kort = bijArbeidsdeskundige('VAN_2_TOT_4');
    expect(oordeel('PW_ARBEIDSVERMOGEN', gegevens, kort)).toBe('ONVOLLEDIG');
    expect(uitkomst('PW_ARBEIDSVERMOGEN', { ...gegevens, minimumloonPerUur: false }, kort)).toMatchObject({
      uitkomst: 'GEEN_ARBEIDSVERMOGEN_DUURZAAM',
    });
  });

  it('is on record per criterion', () => {
    const gegevens = { kanTaakVerrichten: false, heeftBasaleVaardigheden: true, ...onderbouwd };
    const klaar = oordeel('PW_ARBEIDSVERMOGEN', gegevens, bijArbeidsdeskundige('VANAF_4'));
    if (typeof klaar === 'string') throw new Error(klaar);
    expect(klaar.feit('ArbeidsvermogenDetermined')).toEqual({
      uitkomst: 'GEEN_ARBEIDSVERMOGEN_DUURZAAM',
      geenTaak: true,
      geenBasaleVaardigheden: false,
      geenUurAaneengesloten: false,
      geenVierUurPerDag: false,
      duurzaam: true,
      taakOnderbouwing: 'taak',
      vaardighedenOnderbouwing: 'vaardig',
    });
  });

  it('keeps the motivation of the medical criteria in the compartment, and has all four motivated', () => {
    const { properties, required } = beoordeelArbeidsvermogenMedisch.schema;
    for (const veld of ['uurOnderbouwing', 'urenOnderbouwing', 'onderbouwing']) {
      expect(properties[veld]!['x-medisch']).toBe('MEDISCH');
      expect(required).toContain(veld);
    }
  });

  test.each([
    [{ duurzaam: true, fml: {} }, 'ONVOLLEDIG'],
    [{ duurzaam: true, duurzaamheidOnderbouwing: 'x', fml: {} }, undefined],
    [{ duurzaam: false, fml: {} }, undefined],
    [{ duurzaam: false }, 'ONVOLLEDIG'],
  ])('%j is %s', (gegevens, code) => {
    expect(beoordeelArbeidsvermogenMedisch.checkMedisch!(gegevens, {} as never)?.code).toBe(code);
  });
});

test('the arbeidsdeskundige gets an FML to work from', () => {
  expect(stelBelastbaarheidVast.checkMedisch!({}, {} as never)?.code).toBe('ONVOLLEDIG');
  expect(stelBelastbaarheidVast.checkMedisch!({ fml: {} }, {} as never)).toBeUndefined();
});
