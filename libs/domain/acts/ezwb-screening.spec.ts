import { beoordeling, bijArts, inOproep, inVaststelling, RB, type Ezwb } from '../../../test/support/ezwb';
import type { JsonObject } from '../json';

const klokken = (dossier: Ezwb) =>
  Object.fromEntries(dossier.journey.deadlines.map((d) => [d.sleutel, [d.uiterlijkeDatum, d.status]]));
const toetsing = (dossier: Ezwb, gegevens: JsonObject) => dossier.probeert(RB, 'bepaalToetsdatum', gegevens);

describe('the toetsdatum (ZW 19aa lid 1 and 4; the error of Box 6.2)', () => {
  const onderbreking = (herstelDatum: string, ziekDatum: string) => ({ herstelDatum, ziekDatum });
  test.each<[string, JsonObject[], string]>([
    ['without interruption', [], '2025-11-03'],
    ['9 days between', [onderbreking('2025-02-01', '2025-02-10')], '2025-11-12'],
    ['27 days between: still added up', [onderbreking('2025-02-01', '2025-02-28')], '2025-11-30'],
    ['28 days between: the count starts anew', [onderbreking('2025-02-01', '2025-03-01')], '2026-02-28'],
    [
      'twice',
      [onderbreking('2025-02-01', '2025-02-10'), onderbreking('2025-05-01', '2025-05-06')],
      '2025-11-17',
    ],
  ])('%s', (_, onderbrekingen, toetsDatum) => {
    expect(toetsing(beoordeling(), { onderbrekingen, toetsDatum })).toMatchObject({
      context: { toetsDatum },
    });
    expect(toetsing(beoordeling(), { onderbrekingen, toetsDatum: '2025-11-01' })).toBe('TOETSDATUM_ONJUIST');
  });

  it('uses what the ZW dossier knew when nothing is entered', () => {
    const onderbrekingen = [onderbreking('2025-02-01', '2025-02-10')];
    expect(toetsing(beoordeling({ onderbrekingen }), { toetsDatum: '2025-11-03' })).toBe(
      'TOETSDATUM_ONJUIST',
    );
    expect(toetsing(beoordeling({ onderbrekingen }), { toetsDatum: '2025-11-12' })).toHaveProperty('context');
  });

  it('does not count zwangerschapsverlof', () => {
    const verlof = [{ vanDatum: '2025-03-01', totEnMetDatum: '2025-06-20' }];
    // 112 days of verlof.
    expect(toetsing(beoordeling({ verlof }), { toetsDatum: '2026-02-23' })).toHaveProperty('context');
  });

  it.each([
    ['recovered before ill', [onderbreking('2025-02-10', '2025-02-01')]],
    ['ill again in the future', [onderbreking('2025-08-01', '2025-08-20')]],
  ])('refuses an interruption: %s', (_, onderbrekingen) => {
    expect(toetsing(beoordeling(), { onderbrekingen, toetsDatum: '2025-11-12' })).toMatch(/^DATUM_/);
  });

  it('corrected after the schatting asks for the labour part again', () => {
    const terug = inVaststelling().doet(RB, 'bepaalToetsdatum', {
      onderbrekingen: [onderbreking('2025-02-01', '2025-02-10')],
      toetsDatum: '2025-11-12',
    });
    expect([terug.journey.fase, terug.context.schatting]).toEqual(['ARBEIDSKUNDIGE_BEOORDELING', null]);
  });
});

describe('the screening', () => {
  it('asks for the toetsdatum first', () => {
    expect(
      beoordeling().probeert(RB, 'legScreeningVast', { uitstroomVerwacht: true, toelichting: 'x' }),
    ).toBe('ONVOLLEDIG');
  });

  it('may end the EZWb, which is a normal end', () => {
    const einde = beoordeling()
      .doet(RB, 'bepaalToetsdatum', { toetsDatum: '2025-11-03' })
      .doet(RB, 'legScreeningVast', { uitstroomVerwacht: false, toelichting: 'ernstig ziek' });
    expect(einde.context.uitkomst).toBe('NIET_UITGEVOERD_GEEN_UITSTROOM_VERWACHT');
    expect(einde.feiten.slice(-2)).toEqual(['ScreeningRecorded', 'EzwbDecided']);
    expect(einde.feit('EzwbDecided')).toEqual({
      uitkomst: 'NIET_UITGEVOERD_GEEN_UITSTROOM_VERWACHT',
      eindeDatum: null,
      datum: '2025-08-18',
    });
  });

  it('cannot end an aanvraag: that gets a besluit', () => {
    const dossier = beoordeling({ aanvrager: 'WERKGEVER' }).doet(RB, 'bepaalToetsdatum', {
      toetsDatum: '2025-11-03',
    });
    expect(dossier.probeert(RB, 'legScreeningVast', { uitstroomVerwacht: false, toelichting: 'x' })).toBe(
      'ONVOLLEDIG',
    );
  });

  it('goes on with an oproep, never in the past', () => {
    const oproep = { datum: '2025-08-17', wijze: 'SPREEKUUR', waarvoor: 'MEDISCH' };
    expect(inOproep().probeert(RB, 'roepOp', oproep)).toBe('DATUM_ONMOGELIJK');
    expect(bijArts().feit('OproepSent')).toEqual({
      datum: '2025-09-22',
      wijze: 'SPREEKUUR',
      waarvoor: 'MEDISCH',
    });
  });
});

describe('postponement (ZW 19aa lid 3)', () => {
  const uitgesteld = () =>
    inOproep()
      .op('2025-11-10')
      .doet(RB, 'stelUit', { verdientSindsDatum: '2025-09-01', toelichting: 'werkt' });

  it('waits until six months after he began to earn, and is then taken up again by itself', () => {
    expect(uitgesteld().journey.fase).toBe('UITGESTELD');
    expect(klokken(uitgesteld())).toMatchObject({
      UITSTEL_EZWB: ['2026-03-01', 'LOOPT'],
      TOETSDATUM_EZWB: ['2025-11-03', 'VERVALLEN'],
    });
    expect(uitgesteld().laatAlarmenVallenTot('2026-02-28').journey.fase).toBe('UITGESTELD');
    const weer = uitgesteld().laatAlarmenVallenTot('2026-03-01');
    expect(weer.journey.fase).toBe('OPROEP');
    expect(weer.feiten).toContain('BeoordelingResumed');
    expect(weer.termijn('TOETSDATUM_EZWB')).toMatchObject({ uiterlijkeDatum: '2026-03-01' });
  });

  it('ends earlier when he earns less again', () => {
    expect(uitgesteld().doet(RB, 'neemWeerOp', { reden: 'contract gestopt' }).journey.fase).toBe('OPROEP');
  });

  it('forgets a schatting that will be old by then', () => {
    const later = inVaststelling().op('2025-11-10').doet(RB, 'stelUit', {
      verdientSindsDatum: '2025-10-01',
      toelichting: 'werkt',
    });
    expect(later.context).toMatchObject({ schatting: null, belastbaarheid: null, vaststelling: null });
  });

  test.each([
    ['before the toetsdatum', '2025-11-02', '2025-09-01', 'NOG_TE_VROEG'],
    ['from a day in the future', '2025-11-10', '2025-11-11', 'DATUM_IN_TOEKOMST'],
    ['from before the illness', '2025-11-10', '2024-11-01', 'DATUM_ONMOGELIJK'],
    ['when the six months are over', '2025-11-10', '2025-05-10', 'DATUM_ONMOGELIJK'],
  ])('is refused %s', (_, dag, verdientSindsDatum, code) => {
    expect(inOproep().op(dag).probeert(RB, 'stelUit', { verdientSindsDatum, toelichting: 'x' })).toBe(code);
  });
});
