import { inMonitoring, inPlan, metRecht, RB, VA, ziekmelding } from '../../../test/support/ziektewet';
import { stelPlanVanAanpakOp } from './zw-plan';
import { bepaalVervolg } from './zw-monitoring';

const stagnatie = () => inMonitoring().doet(RB, 'meldStagnatie', { soort: 'STAGNATIE' });
const vervolg = (keuze: string) => stagnatie().doet(VA, 'bepaalVervolg', { vervolg: keuze });

describe('stagnation (evaluation Box 6.1)', () => {
  it.each(['RE_INTEGRATIEBEGELEIDER', 'SMV', 'ARBEIDSDESKUNDIGE'] as const)(
    'seen by the %s goes to the arts',
    (rol) => {
      const dossier = inMonitoring().doet(rol, 'meldStagnatie', { soort: 'BELASTBAARHEID' });
      expect(dossier.openTaken).toEqual(['VERVOLG_BEPALEN']);
      expect(dossier.feit('StagnatieReported')).toEqual({ soort: 'BELASTBAARHEID' });
    },
  );

  it('goes there from a plan in the making too', () => {
    expect(inPlan().doet(RB, 'meldStagnatie', { soort: 'STAGNATIE' }).openTaken).toEqual(['VERVOLG_BEPALEN']);
  });

  it('is decided on by a verzekeringsarts, nobody else', () => {
    for (const rol of ['AIOS', 'ANIOS', 'SMV', 'RE_INTEGRATIEBEGELEIDER', 'REGIEVOERDER'] as const)
      expect(stagnatie().probeert(rol, 'bepaalVervolg', { vervolg: 'ONGEWIJZIGD' })).toBe(
        'NIET_DOOR_DEZE_ROL',
      );
    expect(stagnatie().probeert(RB, 'evalueerPlan', { conclusie: 'VOORTZETTEN', toelichting: 'x' })).toBe(
      'NIET_IN_DEZE_FASE',
    );
  });

  test.each([
    ['ONGEWIJZIGD', 'MONITORING', ['MONITORING']],
    ['MEDISCHE_INTERVENTIE', 'MONITORING', ['MONITORING']],
    ['BIJSTELLEN_PLAN', 'PLAN_VAN_AANPAK', ['PLAN_VAN_AANPAK']],
    ['NIEUWE_PROBLEEMANALYSE', 'PROBLEEMANALYSE', ['PROBLEEMANALYSE']],
    ['EZWB_NAAR_VOREN', 'MONITORING', ['MONITORING', 'EZWB_STARTEN']],
  ])('%s leads to %s', (keuze, fase, taken) => {
    const dossier = vervolg(keuze);
    expect([dossier.journey.fase, dossier.openTaken]).toEqual([fase, taken]);
  });

  it('has a new probleemanalyse due at once, and a plan within two weeks', () => {
    expect(vervolg('NIEUWE_PROBLEEMANALYSE').termijn('PROBLEEMANALYSE')).toMatchObject({
      uiterlijkeDatum: '2024-12-16',
      status: 'LOOPT',
    });
    expect(vervolg('BIJSTELLEN_PLAN').termijn('PLAN_VAN_AANPAK')!.uiterlijkeDatum).toBe('2024-12-30');
  });

  it('lets the EZWb begin before week 40, unless it began already', () => {
    expect(inMonitoring().probeert(RB, 'startEzwb')).toBe('NOG_TE_VROEG');
    const gestart = vervolg('EZWB_NAAR_VOREN').doet(RB, 'startEzwb');
    const weer = gestart.doet(RB, 'meldStagnatie', { soort: 'STAGNATIE' });
    expect(weer.probeert(VA, 'bepaalVervolg', { vervolg: 'EZWB_NAAR_VOREN' })).toBe('AL_GESTART');
  });

  it('names the interventie in the medical compartment', () => {
    const env = {} as never;
    expect(bepaalVervolg.checkMedisch!({ vervolg: 'MEDISCHE_INTERVENTIE' }, env)?.code).toBe('ONVOLLEDIG');
    expect(
      bepaalVervolg.checkMedisch!({ vervolg: 'MEDISCHE_INTERVENTIE', interventie: 'x' }, env),
    ).toBeUndefined();
    expect(bepaalVervolg.checkMedisch!({ vervolg: 'ONGEWIJZIGD' }, env)).toBeUndefined();
    expect(stelPlanVanAanpakOp.schema.properties.doel!['x-medisch']).toBeUndefined();
  });
});

describe('delegated monitoring (evaluation Box 6.1)', () => {
  it('feeds back to the arts before it is over', () => {
    const opdracht = inMonitoring().doet(VA, 'delegeerVoorbereiding', { terugVoorDatum: '2025-01-13' });
    expect(opdracht.openTaken).toEqual(['VOORBEREIDING']);
    const terug = opdracht.doet('SMV', 'meldVoorbereidingTerug');
    expect(terug.openTaken).toEqual(['VOORBEREIDING_BEOORDELEN']);
    expect(terug.doet(VA, 'keurVoorbereidingGoed').journey.stored.value).toMatchObject({
      behandeling: { lopend: { begeleiding: { monitoring: 'loopt' } } },
    });
    expect(terug.doet(VA, 'stuurVoorbereidingTerug', { reden: 'NADER_CONTACT' }).openTaken).toEqual([
      'VOORBEREIDING',
    ]);
  });
});

describe('a re-integratietraject', () => {
  const start = { soort: 'SCHOLING', startDatum: '2025-01-06' };
  const gestart = () => inMonitoring().op('2025-01-06').doet(RB, 'startTraject', start);

  it('is started once, and ended with a result', () => {
    expect(gestart().probeert('ARBEIDSDESKUNDIGE', 'startTraject', start)).toBe('AL_GESTART');
    const einde = gestart().op('2025-04-01').doet('ARBEIDSDESKUNDIGE', 'beeindigTraject', {
      eindeDatum: '2025-03-31',
      resultaat: 'WERK',
    });
    expect(einde.feit('TrajectEnded')).toEqual({
      soort: 'SCHOLING',
      eindeDatum: '2025-03-31',
      resultaat: 'WERK',
    });
    expect(einde.aanbod(RB)).toContain('startTraject');
  });

  test.each([
    ['2025-01-05', 'DATUM_ONMOGELIJK'],
    ['2025-01-07', 'DATUM_IN_TOEKOMST'],
  ])('cannot end on %s', (eindeDatum, code) => {
    expect(gestart().probeert(RB, 'beeindigTraject', { eindeDatum, resultaat: 'WERK' })).toBe(code);
  });

  it('needs one to end, and the ziekmelding to begin', () => {
    expect(
      inMonitoring().probeert(RB, 'beeindigTraject', { eindeDatum: '2024-12-16', resultaat: 'WERK' }),
    ).toBe('ONVOLLEDIG');
    expect(inMonitoring().probeert(RB, 'startTraject', { ...start, startDatum: '2024-11-01' })).toBe(
      'DATUM_VOOR_ONTVANGST',
    );
  });
});

describe('what the calendar asks (startEzwb, 42e-weeksmelding, WIA)', () => {
  const week41 = (over = {}) => metRecht(over).laatAlarmenVallenTot('2025-08-18');

  it('has no EZWb where the werkgever pays on, while recovered, or without eerste ziektedag', () => {
    const loon = ziekmelding({ groep: 'NO_RISK' }).op('2025-08-18');
    expect(loon.probeert(RB, 'startEzwb')).toBe('NIET_IN_DEZE_FASE');
    const hersteld = week41().doet(RB, 'registreerHerstel', { herstelDatum: '2025-08-18' });
    expect(hersteld.probeert(RB, 'startEzwb')).toBe('NIET_IN_DEZE_FASE');
    const onbekend = ziekmelding({ eersteZiektedagDatum: null }).op('2025-08-18');
    expect(onbekend.probeert(RB, 'startEzwb')).toBe('EERSTE_ZIEKTEDAG_ONTBREEKT');
    expect(week41({ groep: 'EIGENRISICODRAGER' }).aanbod(RB)).toContain('startEzwb');
  });

  it('has the EZWb count with the interruptions and the verlof', () => {
    const dossier = metRecht()
      .doet(RB, 'registreerVerlof', { vanDatum: '2025-03-03', totEnMetDatum: '2025-06-22' })
      .laatAlarmenVallenTot('2025-12-01')
      .doet(RB, 'startEzwb');
    expect(dossier.feit('EzwbStarted')).toMatchObject({
      toetsDatum: '2026-02-23',
      verlof: [{ vanDatum: '2025-03-03', totEnMetDatum: '2025-06-22' }],
    });
  });

  it('expects no 42e-weeksmelding of who has no werkgever', () => {
    expect(week41().probeert(RB, 'registreerMelding42', { meldingDatum: '2025-08-18' })).toBe(
      'NIET_IN_DEZE_FASE',
    );
    const loon = ziekmelding({ groep: 'NO_RISK' });
    expect(loon.probeert(RB, 'registreerMelding42', { meldingDatum: '2024-11-07' })).toBe(
      'DATUM_IN_TOEKOMST',
    );
  });
});
