import {
  inAnalyse,
  inIntake,
  inMonitoring,
  inPlan,
  metRecht,
  RB,
  RECHT,
  VA,
  ziekmelding,
  type Ziektewet,
} from '../../../test/support/ziektewet';
import type { JsonObject } from '../json';

const hersteld = (dossier = metRecht(), herstelDatum = '2024-12-02') =>
  dossier.op(herstelDatum).doet(RB, 'registreerHerstel', { herstelDatum });
const weerZiek = (dossier: Ziektewet, ziekDatum: string) =>
  dossier.op(ziekDatum).probeert(RB, 'registreerNieuweZiekmelding', { ziekDatum });

describe('herstel and samentelling (ZW 29 lid 5: less than four weeks)', () => {
  it('waits four weeks, in which the calendar stands still', () => {
    const dossier = hersteld();
    expect(dossier.journey.fase).toBe('NAZORG');
    expect(dossier.termijn('SAMENTELLING')).toMatchObject({ uiterlijkeDatum: '2024-12-29', status: 'LOOPT' });
    const running = dossier.journey.deadlines.filter(({ status }) => status === 'LOOPT');
    expect(running.map(({ sleutel }) => sleutel)).toEqual(['SAMENTELLING']);
  });

  test.each([
    ['2024-12-03', 1],
    ['2024-12-29', 27],
  ])('ill again on %s counts together', (ziekDatum, onderbrekingDagen) => {
    const weer = weerZiek(hersteld(), ziekDatum) as Ziektewet;
    expect(weer.feit('NieuweZiekmeldingRegistered')).toEqual({ ziekDatum, onderbrekingDagen });
    expect(weer.termijn('SAMENTELLING')).toBeUndefined();
  });

  test.each([
    ['2024-12-02', 'DATUM_ONMOGELIJK'],
    ['2024-12-30', 'NIEUWE_ZIEKTEPERIODE'],
  ])('ill again on %s does not', (ziekDatum, code) => {
    expect(weerZiek(hersteld(), ziekDatum)).toBe(code);
  });

  it('closes after that, and tells the klantreis', () => {
    expect(hersteld().laatAlarmenVallenTot('2024-12-29').context.uitkomst).toBeNull();
    const einde = hersteld().laatAlarmenVallenTot('2024-12-30');
    expect([einde.journey.fase, einde.context.uitkomst]).toEqual(['AFGESLOTEN', 'HERSTELD']);
    expect(einde.feit('ZwEnded')).toEqual({ reden: 'HERSTELD', eindeDatum: '2024-12-02' });
    expect(einde.termijn('SAMENTELLING')!.status).toBe('VOLDAAN');
  });

  it('stays open for the besluit over the right, and closes with it', () => {
    const wacht = hersteld(ziekmelding(), '2024-11-11').laatAlarmenVallenTot('2024-12-20');
    expect([wacht.journey.fase, wacht.context.einde?.reden]).toEqual(['NAZORG', 'HERSTELD']);
    const einde = wacht.doet('PROCESBEGELEIDER', 'stelRechtVast', RECHT).doet(RB, 'neemBesluit');
    expect([einde.journey.fase, einde.context.uitkomst]).toEqual(['AFGESLOTEN', 'HERSTELD']);
    expect(einde.feiten.slice(-2)).toEqual(['BesluitTaken', 'ZwEnded']);
  });

  it('is bridged by zwangerschapsverlof', () => {
    const verlof = hersteld(metRecht(), '2025-03-03').doet(RB, 'registreerVerlof', {
      vanDatum: '2025-03-10',
      totEnMetDatum: '2025-06-29',
    });
    // A week before the verlof, so twenty days of the twenty-seven are left after it.
    expect(verlof.termijn('SAMENTELLING')!.uiterlijkeDatum).toBe('2025-07-20');
    expect(weerZiek(verlof, '2025-07-20')).toHaveProperty('context');
    expect(weerZiek(verlof, '2025-07-21')).toBe('NIEUWE_ZIEKTEPERIODE');
  });

  test.each<[string, () => Ziektewet, string]>([
    ['the eerste lijn', () => metRecht(), 'EERSTE_LIJN'],
    ['the intake', () => inIntake(), 'MDO_INTAKE'],
    ['the probleemanalyse', () => inAnalyse(), 'PROBLEEMANALYSE'],
    ['the plan', () => inPlan(), 'PLAN_VAN_AANPAK'],
    ['the monitoring', () => inMonitoring(), 'MONITORING'],
    ['the eigenrisicodrager', () => metRecht({ groep: 'EIGENRISICODRAGER' }), 'EIGENRISICODRAGER'],
  ])('goes on where it was: %s', (_, story, fase) => {
    const rust = hersteld(story(), '2024-12-20');
    expect((weerZiek(rust, '2025-01-03') as Ziektewet).journey.fase).toBe(fase);
  });

  test.each([
    ['on the first day of illness', '2024-11-04', 'DATUM_ONMOGELIJK'],
    ['after tomorrow', '2024-12-04', 'DATUM_IN_TOEKOMST'],
  ])('cannot be reported %s', (_, herstelDatum, code) => {
    expect(metRecht().op('2024-12-02').probeert(RB, 'registreerHerstel', { herstelDatum })).toBe(code);
  });

  it('can be reported for tomorrow, not twice', () => {
    const dossier = metRecht().op('2024-12-02').doet(RB, 'registreerHerstel', { herstelDatum: '2024-12-03' });
    expect(dossier.probeert(RB, 'registreerHerstel', { herstelDatum: '2024-12-03' })).toBe(
      'NIET_IN_DEZE_FASE',
    );
  });
});

describe('the hersteldverklaring (ZW 19; bezwaar in two weeks, 75j)', () => {
  const verklaring = { herstelDatum: '2024-12-16', maatstaf: 'ZIJN_ARBEID' };

  it('is of the verzekeringsarts, and sends its letter', () => {
    const dossier = inMonitoring().doet(VA, 'verklaarHersteld', verklaring);
    expect([dossier.journey.fase, dossier.feit('HersteldDeclared')]).toEqual(['NAZORG', verklaring]);
    for (const rol of ['AIOS', 'ANIOS', 'SMV', 'RE_INTEGRATIEBEGELEIDER'] as const)
      expect(inMonitoring().probeert(rol, 'verklaarHersteld', verklaring)).toBe('NIET_DOOR_DEZE_ROL');
  });

  test.each([
    ['back in time', '2024-12-15'],
    ['more than four weeks ahead', '2025-01-14'],
  ])('does not work %s', (_, herstelDatum) => {
    expect(inMonitoring().probeert(VA, 'verklaarHersteld', { ...verklaring, herstelDatum })).toBe(
      'DATUM_ONMOGELIJK',
    );
  });
});

describe('verlof (Wet WIA 23 lid 5)', () => {
  test.each<[string, JsonObject, JsonObject, string]>([
    [
      'ends before it begins',
      {},
      { vanDatum: '2025-03-10', totEnMetDatum: '2025-03-09' },
      'DATUM_ONMOGELIJK',
    ],
    [
      'begins before the illness',
      {},
      { vanDatum: '2024-11-01', totEnMetDatum: '2025-01-09' },
      'DATUM_ONMOGELIJK',
    ],
    [
      'lasts more than a year',
      {},
      { vanDatum: '2025-01-01', totEnMetDatum: '2026-01-03' },
      'DATUM_ONMOGELIJK',
    ],
    [
      'has no illness to interrupt',
      { eersteZiektedagDatum: null },
      { vanDatum: '2025-03-10', totEnMetDatum: '2025-06-29' },
      'EERSTE_ZIEKTEDAG_ONTBREEKT',
    ],
  ])('that %s is refused', (_, over, gegevens, code) => {
    expect(ziekmelding(over).probeert(RB, 'registreerVerlof', gegevens)).toBe(code);
  });

  it('is not counted twice', () => {
    const verlof = { vanDatum: '2025-03-10', totEnMetDatum: '2025-06-29' };
    const dossier = metRecht().doet(RB, 'registreerVerlof', verlof);
    expect(
      dossier.probeert(RB, 'registreerVerlof', { vanDatum: '2025-06-29', totEnMetDatum: '2025-07-10' }),
    ).toBe('DATUM_ONMOGELIJK');
    expect(dossier.context.verlof).toEqual([verlof]);
  });
});

describe('a dossier taken up again', () => {
  const gesloten = () => inMonitoring().laatAlarmenVallenTot('2026-11-02');
  const heropend = () =>
    gesloten()
      .op('2026-12-01')
      .doet(RB, 'heropen', { grond: 'BEZWAAR_GEGROND', vanafFase: 'MONITORING', reden: 'x' });

  it('is not closed again by the day that went by', () => {
    const dossier = heropend().laatAlarmenVallenTot('2027-06-01');
    expect([dossier.journey.fase, dossier.context.uitkomst]).toEqual(['MONITORING', null]);
    expect(dossier.journey.zonderTermijnReden).toMatch(/^Geen beslistermijn/);
  });

  it('is closed by a person', () => {
    const sluiten = { reden: 'GEEINDIGD_EZWB', eindeDatum: '2026-11-30', toelichting: 'x' };
    expect(heropend().doet(RB, 'sluitNaHeropening', sluiten).context.uitkomst).toBe('GEEINDIGD_EZWB');
    expect(heropend().probeert(RB, 'sluitNaHeropening', { ...sluiten, eindeDatum: '2026-12-02' })).toBe(
      'DATUM_ONMOGELIJK',
    );
    expect(inMonitoring().probeert(RB, 'sluitNaHeropening', sluiten)).toBe('NIET_IN_DEZE_FASE');
  });

  it('asks for a new besluit over the right when it starts again', () => {
    const afwijzing = { recht: false, geenRechtGrond: 'NIET_VERZEKERD', toelichting: 'x' };
    const opnieuw = ziekmelding()
      .doet('PROCESBEGELEIDER', 'stelRechtVast', afwijzing)
      .doet(RB, 'neemBesluit')
      .op('2024-12-01')
      .doet(RB, 'heropen', { grond: 'BEZWAAR_GEGROND', vanafFase: 'EERSTE_LIJN', reden: 'wel verzekerd' });
    expect([opnieuw.journey.fase, opnieuw.openTaken]).toEqual([
      'EERSTE_LIJN',
      ['ZW_EERSTE_LIJN', 'ZW_RECHT'],
    ]);
    expect(opnieuw.journey.zonderTermijnReden).toMatch(/over de aanvraag is al beslist/);
  });
});
