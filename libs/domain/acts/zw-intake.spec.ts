import {
  GEGEVENS,
  inAnalyse,
  inIntake,
  inMonitoring,
  MDO,
  metRecht,
  RB,
  VA,
} from '../../../test/support/ziektewet';
import type { JsonObject } from '../json';

const inMdo = () => inIntake().doet(RB, 'verzamelIntakegegevens', GEGEVENS).op('2024-12-04');

describe('the multidisciplinary intake (evaluation Box 6.1)', () => {
  it.each(['rechtBekend', 'arbeidsverledenBekend', 'uitkeringsverledenBekend', 'eerdereTrajectenBekend'])(
    'waits for %s',
    (veld) => {
      const gegevens = { ...GEGEVENS, [veld]: false };
      expect(inIntake().probeert(RB, 'verzamelIntakegegevens', gegevens)).toBe('ONVOLLEDIG');
      expect(inIntake().reden(RB, 'verzamelIntakegegevens', gegevens)).toMatch(
        /^Voor de intake ontbreekt nog: [a-z ]+\.$/,
      );
    },
  );

  it('is held once these are there', () => {
    expect(inIntake().probeert(RB, 'houdIntake', MDO)).toBe('NIET_IN_DEZE_FASE');
    expect(inMdo().openTaken).toEqual(['MDO_INTAKE']);
    expect(inAnalyse().feit('IntakeHeld')).toEqual({
      intakeDatum: '2024-12-04',
      deelnemers: ['ARBEIDSDESKUNDIGE', 'RE_INTEGRATIEBEGELEIDER', 'SMV', 'VERZEKERINGSARTS'],
      planDoor: 'RE_INTEGRATIEBEGELEIDER',
      zonderArbeidsdeskundigeReden: null,
    });
  });

  test.each<[string, JsonObject, string]>([
    [
      'without the verzekeringsarts',
      { deelnemers: ['RE_INTEGRATIEBEGELEIDER', 'ARBEIDSDESKUNDIGE'] },
      'ONVOLLEDIG',
    ],
    ['without the arbeidsdeskundige or why', { deelnemers: ['VERZEKERINGSARTS'] }, 'ONVOLLEDIG'],
    ['in the future', { intakeDatum: '2024-12-05' }, 'DATUM_IN_TOEKOMST'],
    ['before the ziekmelding', { intakeDatum: '2024-11-01' }, 'DATUM_VOOR_ONTVANGST'],
  ])('is refused %s', (_, gegevens, code) => {
    expect(inMdo().probeert(RB, 'houdIntake', { ...MDO, ...gegevens })).toBe(code);
  });

  it('may do without the arbeidsdeskundige for a reason on record', () => {
    const gegevens = {
      ...MDO,
      deelnemers: ['VERZEKERINGSARTS'],
      zonderArbeidsdeskundigeReden: 'nog opgenomen',
    };
    expect(inMdo().doet(RB, 'houdIntake', gegevens).journey.fase).toBe('PROBLEEMANALYSE');
  });
});

describe('the probleemanalyse (Regeling procesgang vangnetters art. 2)', () => {
  const analyse = (conclusie: string, rol = VA) =>
    inAnalyse().doet(rol, 'stelProbleemanalyseVast', { conclusie });

  test.each([
    ['MOGELIJK', 'PLAN_VAN_AANPAK', ['PLAN_VAN_AANPAK'], 'LOOPT'],
    ['NOG_NIET', 'MONITORING', ['MONITORING'], 'VERVALLEN'],
    ['GEEN_MOGELIJKHEDEN', 'PROBLEEMANALYSE', ['GEEN_MOGELIJKHEDEN'], 'VERVALLEN'],
  ])('%s leads to %s', (conclusie, fase, taken, plan) => {
    const dossier = analyse(conclusie);
    expect([dossier.journey.fase, dossier.openTaken]).toEqual([fase, taken]);
    expect(dossier.termijn('PLAN_VAN_AANPAK')!.status).toBe(plan);
    const wacht = analyse(conclusie, 'AIOS');
    expect(wacht.openTaken).toEqual(['CONTRASEIGN']);
    expect(wacht.termijn('PROBLEEMANALYSE')!.status).toBe('LOOPT');
    expect(wacht.doet(VA, 'contrasigneer').journey.fase).toBe(fase);
  });

  it('without possibilities is told to the client', () => {
    const gegevens = { mededelingDatum: '2024-12-04', wijze: 'TELEFONISCH' };
    const verteld = analyse('GEEN_MOGELIJKHEDEN').doet(RB, 'deelGeenMogelijkhedenMee', gegevens);
    expect([verteld.journey.fase, verteld.feit('GeenMogelijkhedenTold')]).toEqual(['MONITORING', gegevens]);
    const later = { ...gegevens, mededelingDatum: '2024-12-05' };
    expect(analyse('GEEN_MOGELIJKHEDEN').probeert(RB, 'deelGeenMogelijkhedenMee', later)).toBe(
      'DATUM_IN_TOEKOMST',
    );
  });

  it('can be sent back to its author, and is then gone', () => {
    const terug = analyse('MOGELIJK', 'ANIOS').doet(VA, 'stuurProbleemanalyseTerug');
    expect([terug.openTaken, terug.context.probleemanalyse]).toEqual([['PROBLEEMANALYSE'], null]);
  });

  it('is prepared by an SMV, and judged by an arts only', () => {
    const voorbereid = inAnalyse()
      .doet(VA, 'delegeerVoorbereiding', { terugVoorDatum: '2024-12-11' })
      .doet('SMV', 'meldVoorbereidingTerug');
    expect(voorbereid.openTaken).toEqual(['VOORBEREIDING_BEOORDELEN']);
    for (const rol of ['SMV', 'RE_INTEGRATIEBEGELEIDER', 'MEDISCH_SECRETARESSE'] as const)
      expect(inAnalyse().probeert(rol, 'stelProbleemanalyseVast', { conclusie: 'MOGELIJK' })).toBe(
        'NIET_DOOR_DEZE_ROL',
      );
    expect(voorbereid.doet(VA, 'keurVoorbereidingGoed').openTaken).toEqual(['PROBLEEMANALYSE']);
  });

  it('keeps cause, prognosis and belastbaarheid in the medical compartment', () => {
    const { schema } = inAnalyse().definition.acts.stelProbleemanalyseVast!;
    const medisch = Object.entries(schema.properties).filter(([, veld]) => veld['x-medisch'] === 'MEDISCH');
    expect(medisch.map(([naam]) => naam)).toEqual(['oorzaak', 'prognose', 'belastbaarheid']);
    expect(schema.required).toEqual(['conclusie', 'oorzaak', 'prognose', 'belastbaarheid']);
  });
});

describe('contact with the client', () => {
  const contact = { contactDatum: '2024-12-16', wijze: 'TELEFONISCH' };

  it('is of the re-integratiebegeleider, and of the SMV under an opdracht only', () => {
    expect(
      metRecht().op('2024-12-16').doet(RB, 'registreerContact', contact).feit('ContactRegistered'),
    ).toEqual(contact);
    expect(inMonitoring().probeert('SMV', 'registreerContact', contact)).toBe('NIET_UW_OPDRACHT');
    const opdracht = inMonitoring().doet(VA, 'delegeerVoorbereiding', {
      terugVoorDatum: '2025-01-06',
      aan: 'smv',
    });
    expect(opdracht.doet('SMV', 'registreerContact', contact).feiten.at(-1)).toBe('ContactRegistered');
    expect(opdracht.probeert('SMV', 'registreerContact', contact, 'ander')).toBe('NIET_UW_OPDRACHT');
  });

  test.each([
    ['2024-12-17', 'DATUM_IN_TOEKOMST'],
    ['2024-11-01', 'DATUM_VOOR_ONTVANGST'],
  ])('is refused on %s', (contactDatum, code) => {
    expect(inMonitoring().probeert(RB, 'registreerContact', { ...contact, contactDatum })).toBe(code);
  });
});
