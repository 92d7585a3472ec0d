import { metRecht, RB, ziekmelding, type Ziektewet } from '../../../test/support/ziektewet';

const klok = (dossier: Ziektewet, sleutel: string) => {
  const found = dossier.termijn(sleutel);
  return found && [found.uiterlijkeDatum, found.status];
};

describe('the calendar of a Ziektewet dossier (domain 3.2, eerste ziektedag Monday 4 November 2024)', () => {
  test.each([
    ['BESLISTERMIJN', '2024-12-04', 'ZW 72c lid 2'],
    ['PROBLEEMANALYSE', '2024-12-16', 'Regeling procesgang vangnetters 2'],
    ['PLAN_VAN_AANPAK', '2024-12-30', 'Regeling procesgang vangnetters 4'],
    ['TWEEDE_LIJN', '2025-02-03', 'Werkwijze UWV'],
    ['HERIJKING-1', '2025-05-05', 'Regeling procesgang vangnetters 5'],
    ['SCREENING_EZWB', '2025-08-11', 'Werkwijze UWV'],
    ['OPROEP_EZWB', '2025-09-08', 'Werkwijze UWV'],
    ['HERIJKING-2', '2025-11-03', 'Regeling procesgang vangnetters 5'],
    ['TOETSDATUM_EZWB', '2025-11-03', 'ZW 19aa lid 1'],
    ['HERIJKING-3', '2026-05-04', 'Regeling procesgang vangnetters 5'],
    ['WIA_BRIEF', '2026-07-06', 'Wet WIA 64 lid 2'],
    ['WIA_AANVRAAG', '2026-08-17', 'Wet WIA 64 lid 3'],
    ['EINDE_WACHTTIJD', '2026-11-02', 'Wet WIA 23 lid 1'],
  ])('%s on %s', (sleutel, datum, grondslag) => {
    const found = ziekmelding().termijn(sleutel)!;
    expect([found.uiterlijkeDatum, found.status, found.grondslag]).toEqual([datum, 'LOOPT', grondslag]);
    expect(found.onderbouwing.at(-1)!.gevolg).toBeTruthy();
    expect(found.alarm).not.toBeNull();
  });

  it('has no other clocks', () => {
    expect(ziekmelding().journey.deadlines).toHaveLength(13);
  });

  const moved = (stories: Ziektewet, sleutels: string[]) =>
    sleutels.map((sleutel) => klok(stories, sleutel)![0]);
  const LATER = ['SCREENING_EZWB', 'TOETSDATUM_EZWB', 'WIA_AANVRAAG', 'EINDE_WACHTTIJD'];

  test.each([
    ['9 days', '2024-12-02', '2024-12-11', ['2025-08-20', '2025-11-12', '2026-08-26', '2026-11-11']],
    ['1 day', '2024-12-02', '2024-12-03', ['2025-08-12', '2025-11-04', '2026-08-18', '2026-11-03']],
    ['27 days', '2024-12-02', '2024-12-29', ['2025-09-07', '2025-11-30', '2026-09-13', '2026-11-29']],
  ])('moves every later date by an interruption of %s', (_, herstelDatum, ziekDatum, datums) => {
    const weer = metRecht()
      .op(herstelDatum)
      .doet(RB, 'registreerHerstel', { herstelDatum })
      .op(ziekDatum)
      .doet(RB, 'registreerNieuweZiekmelding', { ziekDatum });
    expect(moved(weer, LATER)).toEqual(datums);
    expect(weer.journey.fase).toBe('EERSTE_LIJN');
  });

  it('does not count zwangerschapsverlof: 16 weeks later', () => {
    const verlof = metRecht().doet(RB, 'registreerVerlof', {
      vanDatum: '2025-03-03',
      totEnMetDatum: '2025-06-22',
    });
    expect(moved(verlof, LATER)).toEqual(['2025-12-01', '2026-02-23', '2026-12-07', '2027-02-22']);
    expect(klok(verlof, 'TWEEDE_LIJN')![0]).toBe('2025-02-03');
  });

  it('follows the eerste ziektedag when that is set right', () => {
    const dossier = ziekmelding({ eersteZiektedagDatum: null });
    expect(dossier.journey.deadlines.map(({ sleutel }) => sleutel)).toEqual(['BESLISTERMIJN']);
    const bepaald = dossier.doet(RB, 'bepaalEersteZiektedag', { eersteZiektedagDatum: '2024-11-05' });
    expect(klok(bepaald, 'TOETSDATUM_EZWB')![0]).toBe('2025-11-04');
  });

  it('of a werkgever who pays on has the 42e-weeksmelding, and no EZWb', () => {
    const dossier = ziekmelding({ groep: 'NO_RISK', heeftWerkgever: true });
    expect(klok(dossier, 'MELDING_42E_WEEK')).toEqual(['2025-08-25', 'LOOPT']);
    expect(klok(dossier, 'SCREENING_EZWB')).toBeUndefined();
    expect(klok(dossier, 'RE_INTEGRATIEVERSLAG')).toEqual(['2026-08-03', 'LOOPT']);
    const gemeld = dossier.op('2025-08-25').doet(RB, 'registreerMelding42', { meldingDatum: '2025-08-25' });
    expect(klok(gemeld, 'MELDING_42E_WEEK')).toEqual(['2025-08-25', 'VOLDAAN']);
    expect(gemeld.probeert(RB, 'registreerMelding42', { meldingDatum: '2025-08-25' })).toBe(
      'NIET_IN_DEZE_FASE',
    );
  });

  it('of an eigenrisicodrager has no begeleiding by UWV, but an EZWb and a WIA', () => {
    const dossier = ziekmelding({ groep: 'EIGENRISICODRAGER' });
    expect(dossier.journey.fase).toBe('EIGENRISICODRAGER');
    expect(dossier.journey.deadlines.map(({ sleutel }) => sleutel)).toEqual([
      'BESLISTERMIJN',
      'SCREENING_EZWB',
      'OPROEP_EZWB',
      'TOETSDATUM_EZWB',
      'WIA_BRIEF',
      'RE_INTEGRATIEVERSLAG',
      'WIA_AANVRAAG',
      'EINDE_WACHTTIJD',
    ]);
    expect(dossier.laatAlarmenVallenTot('2025-03-01').journey.fase).toBe('EIGENRISICODRAGER');
  });
});

describe('AOW age (ZW 29 lid 4 and 5)', () => {
  // 67 years on 1 July 2025.
  const bijnaAow = { geboorteDatum: '1958-07-01' };

  it('ends the ziekengeld, and with it every later date', () => {
    const dossier = metRecht(bijnaAow);
    expect(klok(dossier, 'AOW_LEEFTIJD')).toEqual(['2025-07-01', 'LOOPT']);
    for (const sleutel of ['SCREENING_EZWB', 'TOETSDATUM_EZWB', 'WIA_AANVRAAG', 'EINDE_WACHTTIJD'])
      expect(klok(dossier, sleutel)).toBeUndefined();
    const einde = dossier.laatAlarmenVallenTot('2025-07-01');
    expect(einde.context.uitkomst).toBe('GEEINDIGD_AOW');
    expect(einde.feit('ZwEnded')).toEqual({ reden: 'GEEINDIGD_AOW', eindeDatum: '2025-07-01' });
  });

  it('lies beyond the wachttijd of everybody else', () => {
    expect(klok(ziekmelding({ geboorteDatum: '1980-07-01' }), 'AOW_LEEFTIJD')).toBeUndefined();
  });
});
