import { naarArts, naarEinde, reis } from '../../../test/support/reizen';
import { CONCLUSIES, type DeskundigenoordeelContext } from '../journeys/deskundigenoordeel.context';
import type { OordeelSoort } from '../aanvraag';
import type { DossierStory } from '../../../test/support/dossier-story';
import { stelBelastbaarheidVast } from './deskundigenoordeel';

type Dossier = DossierStory<DeskundigenoordeelContext>;
const verzoek = (over = {}, opDag?: string): Dossier => reis('DESKUNDIGENOORDEEL', over, opDag);
const betaald = { vergoedingBetaald: true };
const bijArbeidsdeskundige = (oordeel: OordeelSoort): Dossier => {
  const medisch = !oordeel.startsWith('REINT');
  if (!medisch) return verzoek({ oordeel }).doet('PROCESBEGELEIDER', 'rondIntakeAf', betaald);
  const conclusie = oordeel === 'EIGEN_WERK' ? { conclusie: 'VIA_ARBEIDSDESKUNDIGE' } : {};
  return naarArts(verzoek({ oordeel }), betaald).doet(
    'VERZEKERINGSARTS',
    'stelBelastbaarheidVast',
    conclusie,
  );
};

describe('the intake of a deskundigenoordeel', () => {
  it('asks which of the five is wanted when the verzoek does not say', () => {
    expect(verzoek().probeert('PROCESBEGELEIDER', 'rondIntakeAf', betaald)).toBe('ONVOLLEDIG');
    const gekozen = verzoek().doet('PROCESBEGELEIDER', 'rondIntakeAf', {
      ...betaald,
      oordeel: 'REINT_WERKGEVER',
    });
    expect(gekozen.context.oordeel).toBe('REINT_WERKGEVER');
    expect(gekozen.journey.fase).toBe('ARBEIDSKUNDIGE_BEOORDELING');
  });

  test.each([
    ['CLIENT', '2026-07-20', 100],
    ['WERKGEVER', '2026-07-20', 400],
    ['EIGENRISICODRAGER', '2026-07-20', 400],
    ['CLIENT', '2013-12-31', 50],
    ['WERKGEVER', '2014-01-01', 400],
  ])('records the fee of a %s on %s: %i euro', (aanvrager, ontvangstDatum, vergoeding) => {
    const na = verzoek({ aanvrager, ontvangstDatum, oordeel: 'PASSENDE_ARBEID' }).doet(
      'PROCESBEGELEIDER',
      'rondIntakeAf',
      { vergoedingBetaald: false },
    );
    expect(na.feit('VragenAnswered')!.antwoorden).toEqual({
      vergoedingBetaald: false,
      oordeel: 'PASSENDE_ARBEID',
      vergoeding,
    });
  });
});

describe('who judges', () => {
  it('is the arts alone on the eigen werk', () => {
    const oordeel = naarArts(verzoek({ oordeel: 'EIGEN_WERK' }), betaald).doet(
      'VERZEKERINGSARTS',
      'stelBelastbaarheidVast',
      { conclusie: 'OORDEEL_NIET_GESCHIKT' },
    );
    expect(oordeel.journey.fase).toBe('CONTROLE');
    expect(oordeel.feit('OordeelDetermined')).toMatchObject({ uitkomst: 'OORDEEL_NIET_GESCHIKT' });
  });

  it('is the arbeidsdeskundige on the eigen werk when the arts leaves it to him', () => {
    const oordeel = bijArbeidsdeskundige('EIGEN_WERK').doet('ARBEIDSDESKUNDIGE', 'geefArbeidskundigOordeel', {
      conclusie: 'OORDEEL_GESCHIKT',
      toelichting: 'belasting past',
    });
    expect(oordeel.context.vaststelling).toEqual({
      uitkomst: 'OORDEEL_GESCHIKT',
      doorId: 'arbeidsdeskundige',
    });
  });

  it('is never an unregistered arts alone', () => {
    const door = (rol: 'AIOS' | 'ANIOS') =>
      naarArts(verzoek({ oordeel: 'EIGEN_WERK' }), betaald).doet(rol, 'stelBelastbaarheidVast', {
        conclusie: 'OORDEEL_GESCHIKT',
      });
    expect(door('AIOS').openTaken).toEqual(['CONTRASEIGN']);
    expect(door('ANIOS').aanbod('AIOS')).not.toContain('contrasigneer');
    const getekend = door('ANIOS').doet('VERZEKERINGSARTS', 'contrasigneer');
    expect(getekend.journey.fase).toBe('CONTROLE');
    expect(getekend.context.belastbaarheid!.getekendDoorId).toBe('verzekeringsarts');
  });

  it('begins again when the verzekeringsarts sends the conclusion back', () => {
    const terug = naarArts(verzoek({ oordeel: 'EIGEN_WERK' }), betaald)
      .doet('AIOS', 'stelBelastbaarheidVast', { conclusie: 'OORDEEL_GESCHIKT' })
      .doet('VERZEKERINGSARTS', 'stuurBelastbaarheidTerug');
    expect(terug.context).toMatchObject({ belastbaarheid: null, vaststelling: null });
    expect(terug.openTaken).toEqual(['BELASTBAARHEID']);
  });

  test.each<OordeelSoort>(['PASSENDE_ARBEID', 'VERZUIM_ONTSLAG'])('is both on %s', (oordeel) => {
    const arts = naarArts(verzoek({ oordeel }), betaald);
    expect(
      arts.probeert('VERZEKERINGSARTS', 'stelBelastbaarheidVast', { conclusie: 'OORDEEL_GESCHIKT' }),
    ).toBe('ONVOLLEDIG');
    expect(bijArbeidsdeskundige(oordeel).openTaken).toEqual(['ARBEIDSKUNDIG_OORDEEL']);
  });

  test.each(Object.entries(CONCLUSIES) as [OordeelSoort, readonly string[]][])(
    'of the arbeidsdeskundige about %s only %s fits',
    (oordeel, passend) => {
      const dossier = bijArbeidsdeskundige(oordeel);
      const geef = (conclusie: string) =>
        dossier.probeert('ARBEIDSDESKUNDIGE', 'geefArbeidskundigOordeel', { conclusie, toelichting: 'x' });
      for (const conclusie of Object.values(CONCLUSIES).flat())
        expect([conclusie, geef(conclusie) !== 'ONVOLLEDIG']).toEqual([
          conclusie,
          passend.includes(conclusie),
        ]);
    },
  );

  it('does not let the arts off without a conclusion on the eigen werk', () => {
    const arts = naarArts(verzoek({ oordeel: 'EIGEN_WERK' }), betaald);
    expect(arts.probeert('VERZEKERINGSARTS', 'stelBelastbaarheidVast')).toBe('ONVOLLEDIG');
  });

  test.each([
    [{ conclusie: 'OORDEEL_GESCHIKT' }, undefined],
    [{ conclusie: 'VIA_ARBEIDSDESKUNDIGE' }, 'ONVOLLEDIG'],
    [{}, 'ONVOLLEDIG'],
    [{ conclusie: 'VIA_ARBEIDSDESKUNDIGE', fml: {} }, undefined],
    [{ fml: {} }, undefined],
  ])('gives the arbeidsdeskundige an FML to work from: %j is %s', (gegevens, code) => {
    expect(stelBelastbaarheidVast.checkMedisch!(gegevens, {} as never)?.code).toBe(code);
  });
});

describe('the oordeel', () => {
  const klaar = () =>
    bijArbeidsdeskundige('REINT_WERKGEVER').doet('ARBEIDSDESKUNDIGE', 'geefArbeidskundigOordeel', {
      conclusie: 'OORDEEL_ONVOLDOENDE',
      toelichting: 'geen tweede spoor',
    });

  it('is checked by somebody else, goes to both, and is no besluit', () => {
    expect(klaar().probeert('PROCESBEGELEIDER', 'keurVaststellingGoed', {}, 'arbeidsdeskundige')).toBe(
      'VIER_OGEN',
    );
    const verzonden = naarEinde(klaar());
    expect(verzonden.feit('BesluitTaken')).toEqual({
      uitkomst: 'OORDEEL_ONVOLDOENDE',
      opTijd: true,
      ontvangers: ['CLIENT', 'WERKGEVER'],
      vorm: 'OORDEEL',
    });
    expect(verzonden.termijn()).toMatchObject({ status: 'VOLDAAN' });
  });

  test.each([
    ['2026-08-03', true],
    ['2026-08-04', false],
  ])('sent on %s is in time: %s', (dag, opTijd) => {
    expect(naarEinde(klaar().op(dag)).feit('BesluitTaken')).toMatchObject({ opTijd });
  });

  it('goes back to who gave it', () => {
    const terug = klaar().doet('PROCESBEGELEIDER', 'stuurVaststellingTerug', { reden: 'onvolledig' });
    expect(terug.openTaken).toEqual(['ARBEIDSKUNDIG_OORDEEL']);
    expect(terug.context.vaststelling).toBeNull();
  });

  it('cannot be taken up again after bezwaar or beroep, since there is none', () => {
    const heropen = (grond: string) =>
      naarEinde(klaar()).probeert('PROCESBEGELEIDER', 'heropen', { grond, vanafFase: 'INTAKE', reden: 'x' });
    expect(heropen('BEZWAAR_GEGROND')).toBe('GEEN_BEZWAAR_MOGELIJK');
    expect(heropen('BEROEP_GEGROND')).toBe('GEEN_BEZWAAR_MOGELIJK');
    expect(heropen('BESLUIT_HERZIEN')).toMatchObject({ journey: { fase: 'INTAKE' } });
  });

  it('is not sent without the signature when the question is medical', () => {
    const zonder = naarArts(verzoek({ oordeel: 'EIGEN_WERK' }), betaald)
      .doet('VERZEKERINGSARTS', 'stelBelastbaarheidVast', { conclusie: 'OORDEEL_GESCHIKT' })
      .doet('PROCESBEGELEIDER', 'keurVaststellingGoed', {}, 'collega');
    const belastbaarheid = { ...zonder.context.belastbaarheid!, getekendDoorId: null };
    const stored = { ...zonder.journey.stored, context: { ...zonder.context, belastbaarheid } };
    const { acts } = zonder.definition;
    const by = { medewerkerId: 'x', hoedanigheid: 'PROCESBEGELEIDER' as const };
    const env = { by, tijdstip: '2026-07-20T09:00:00Z', vandaag: zonder.vandaag };
    expect(acts.neemBesluit!.when!(stored.context, env)).toMatchObject({ code: 'HANDTEKENING_ONTBREEKT' });
  });

  it('is in time while its term stands still (Awb 4:15)', () => {
    const stil = klaar()
      .doet('PROCESBEGELEIDER', 'schortOp', { grond: 'AWB_4_15_2B', vanafDatum: '2026-07-21', reden: 'x' })
      .op('2026-12-01');
    expect(naarEinde(stil).feit('BesluitTaken')).toMatchObject({ opTijd: true });
  });

  it('is taken up again at the arbeidsdeskundige only with a signed medical judgment', () => {
    const opnieuw = (vanafFase: string) => ({ grond: 'TEN_ONRECHTE_GESLOTEN', vanafFase, reden: 'x' });
    const terug = bijArbeidsdeskundige('PASSENDE_ARBEID')
      .doet('PROCESBEGELEIDER', 'trekIn')
      .doet('PROCESBEGELEIDER', 'heropen', opnieuw('MEDISCHE_BEOORDELING'))
      .doet('PROCESBEGELEIDER', 'trekIn');
    expect(terug.context.belastbaarheid).toBeNull();
    expect(terug.probeert('PROCESBEGELEIDER', 'heropen', opnieuw('ARBEIDSKUNDIGE_BEOORDELING'))).toBe(
      'ONVOLLEDIG',
    );
    const zonderArts = bijArbeidsdeskundige('REINT_WERKGEVER').doet('PROCESBEGELEIDER', 'trekIn');
    expect(
      zonderArts.doet('PROCESBEGELEIDER', 'heropen', opnieuw('ARBEIDSKUNDIGE_BEOORDELING')).openTaken,
    ).toContain('ARBEIDSKUNDIG_OORDEEL');
  });
});
