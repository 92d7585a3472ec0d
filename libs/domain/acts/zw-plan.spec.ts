import { inMonitoring, inPlan, PLAN, RB, VA, type Ziektewet } from '../../../test/support/ziektewet';
import type { JsonObject } from '../json';

const status = (dossier: Ziektewet, sleutel: string) => dossier.termijn(sleutel)?.status;
const terugblik = (conclusie: string) => ({ conclusie, toelichting: 'x' });

describe('the plan van aanpak (Regeling procesgang vangnetters art. 4)', () => {
  it('says what, who, when it is looked at again, and that the client agreed', () => {
    expect(inMonitoring().feit('PlanVanAanpakMade')).toEqual({
      nummer: 1,
      doel: 'terug naar productiewerk',
      activiteiten: [{ omschrijving: 'opbouwen', door: 'CLIENT', gereedDatum: null }],
      evaluatieDatums: ['2025-02-03', '2025-03-31'],
      akkoordDatum: '2024-12-16',
      zonderAkkoordReden: null,
    });
  });

  test.each<[string, JsonObject, string]>([
    ['without a word on agreement', { akkoordDatum: undefined }, 'ONVOLLEDIG'],
    ['agreed and not agreed', { zonderAkkoordReden: 'x' }, 'ONVOLLEDIG'],
    ['agreed tomorrow', { akkoordDatum: '2024-12-17' }, 'DATUM_IN_TOEKOMST'],
    ['evaluated today', { evaluatieDatums: ['2024-12-16'] }, 'DATUM_ONMOGELIJK'],
    ['evaluated twice on a day', { evaluatieDatums: ['2025-02-03', '2025-02-03'] }, 'DATUM_ONMOGELIJK'],
    ['evaluated after 104 weeks', { evaluatieDatums: ['2026-11-02'] }, 'DATUM_ONMOGELIJK'],
    [
      'with work that should be done already',
      { activiteiten: [{ omschrijving: 'x', door: 'CLIENT', gereedDatum: '2024-12-15' }] },
      'DATUM_ONMOGELIJK',
    ],
  ])('is refused %s', (_, gegevens, code) => {
    expect(
      inPlan()
        .op('2024-12-16')
        .probeert(RB, 'stelPlanVanAanpakOp', { ...PLAN, ...gegevens }),
    ).toBe(code);
  });

  it('may go without agreement for a reason', () => {
    const gegevens = { ...PLAN, akkoordDatum: undefined, zonderAkkoordReden: 'wil eerst herstellen' };
    expect(inPlan().op('2024-12-16').doet(RB, 'stelPlanVanAanpakOp', gegevens).journey.fase).toBe(
      'MONITORING',
    );
  });

  it('is of the discipline that the intake named', () => {
    expect(inPlan().op('2024-12-16').probeert('ARBEIDSDESKUNDIGE', 'stelPlanVanAanpakOp', PLAN)).toBe(
      'NIET_UW_OPDRACHT',
    );
  });
});

describe('looking back', () => {
  it('meets the evaluation moment that has come, or the next one when it is early', () => {
    const vroeg = inMonitoring().op('2025-01-20').doet(RB, 'evalueerPlan', terugblik('VOORTZETTEN'));
    expect([status(vroeg, 'EVALUATIE-2025-02-03'), status(vroeg, 'EVALUATIE-2025-03-31')]).toEqual([
      'VOLDAAN',
      'LOOPT',
    ]);
    const laat = inMonitoring()
      .op('2025-04-01')
      .doet('ARBEIDSDESKUNDIGE', 'evalueerPlan', terugblik('VOORTZETTEN'));
    expect([status(laat, 'EVALUATIE-2025-02-03'), status(laat, 'EVALUATIE-2025-03-31')]).toEqual([
      'VOLDAAN',
      'VOLDAAN',
    ]);
    expect(laat.probeert(RB, 'evalueerPlan', terugblik('VOORTZETTEN'))).toBe('ONVOLLEDIG');
  });

  it('asks for a new plan within two weeks, or for the arts', () => {
    const bij = inMonitoring().op('2025-02-03').doet(RB, 'evalueerPlan', terugblik('BIJSTELLEN'));
    expect([bij.journey.fase, bij.termijn('PLAN_VAN_AANPAK')!.uiterlijkeDatum]).toEqual([
      'PLAN_VAN_AANPAK',
      '2025-02-17',
    ]);
    const nieuw = bij.doet(RB, 'stelPlanVanAanpakOp', {
      ...PLAN,
      evaluatieDatums: ['2025-05-05'],
      akkoordDatum: '2025-02-03',
    });
    expect([nieuw.context.plan!.nummer, status(nieuw, 'PLAN_VAN_AANPAK')]).toEqual([2, 'VOLDAAN']);
    const arts = inMonitoring().op('2025-02-03').doet(RB, 'evalueerPlan', terugblik('NAAR_ARTS'));
    expect(arts.openTaken).toEqual(['VERVOLG_BEPALEN']);
  });

  test.each([
    ['early', '2025-04-28', ['VOLDAAN', 'LOOPT', 'LOOPT']],
    ['on its day', '2025-05-05', ['VOLDAAN', 'LOOPT', 'LOOPT']],
    ['late', '2025-05-12', ['VOLDAAN', 'LOOPT', 'LOOPT']],
    ['a year too late: it makes up for two', '2025-11-10', ['VOLDAAN', 'VOLDAAN', 'LOOPT']],
  ])('herijken %s', (_, dag, expected) => {
    const dossier = inMonitoring().op(dag).doet(RB, 'herijk', terugblik('VOORTZETTEN'));
    expect([1, 2, 3].map((nummer) => status(dossier, `HERIJKING-${nummer}`))).toEqual(expected);
  });

  it('herijken while an SMV is at work ends the opdracht when the road turns', () => {
    const opdracht = inMonitoring().doet(VA, 'delegeerVoorbereiding', { terugVoorDatum: '2025-01-06' });
    const arts = opdracht.doet(VA, 'herijk', terugblik('NAAR_ARTS'));
    expect([arts.openTaken, arts.context.voorbereiding]).toEqual([['VERVOLG_BEPALEN'], null]);
    expect(opdracht.doet(RB, 'herijk', terugblik('VOORTZETTEN')).context.voorbereiding).not.toBeNull();
  });
});
