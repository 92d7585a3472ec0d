import { aanvraag, type Claim } from '../../../test/support/claim';

/** Received on Monday 20 July 2026: day 56 is Monday 14 September, 16 weeks is Monday 9 November. */
const claim = () => aanvraag();
const pb = 'PROCESBEGELEIDER';
const verlengt = (from: Claim, kennisgevingDatum: string, nieuweDatum?: string) =>
  from.probeert(pb, 'verleng', { kennisgevingDatum, reden: 'drukte', ...(nieuweDatum && { nieuweDatum }) });
const schortOp = (from: Claim, vanafDatum: string, grond = 'AWB_4_15_2B') =>
  from.probeert(pb, 'schortOp', { grond, vanafDatum, reden: 'verhinderd' });
const einde = (result: Claim | string) =>
  typeof result === 'string' ? result : result.termijn()!.uiterlijkeDatum;

describe('a kennisgeving of verlenging (Wet WIA 102 lid 3 and 5)', () => {
  test.each([
    ['on the day of receipt', '2026-07-20', '2026-07-20', '2026-11-09'],
    ['sent before the receipt', '2026-07-19', '2026-07-20', 'DATUM_VOOR_ONTVANGST'],
    ['sent tomorrow', '2026-08-04', '2026-08-03', 'DATUM_IN_TOEKOMST'],
    ['sent on day 56', '2026-09-14', '2026-09-14', '2026-11-09'],
    ['sent on day 57', '2026-09-15', '2026-09-15', 'KENNISGEVING_TE_LAAT'],
    ['sent on day 56, registered a month later', '2026-09-14', '2026-10-14', '2026-11-09'],
    ['sent on day 57, registered a month later', '2026-09-15', '2026-10-14', 'KENNISGEVING_TE_LAAT'],
  ])('%s', (_when, kennisgevingDatum, opDag, expected) => {
    expect(einde(verlengt(claim().op(opDag), kennisgevingDatum))).toBe(expected);
  });

  it('keeps both dates and says on what ground the later one stands', () => {
    const verlengd = verlengt(claim().op('2026-08-06'), '2026-08-06') as Claim;
    expect(verlengd.termijn()).toMatchObject({
      uiterlijkeDatum: '2026-11-09',
      wettelijkeDatum: '2026-09-14',
      grondslag: 'Wet WIA 102 lid 5',
      status: 'LOOPT',
    });
    expect(claim().termijn()!.grondslag).toBe('Wet WIA 102 lid 3');
    expect(verlengd.klok).toBe('verlengd');
    expect(verlengd.feit('BeslistermijnExtended')).toEqual({
      kennisgevingDatum: '2026-08-06',
      nieuweDatum: '2026-11-09',
      reden: 'drukte',
    });
  });

  // Day 56 moves with Koningsdag and with suspension; the letter is in time as long as the term then runs.
  test.each([
    ['Koningsdag', '2026-03-02', '2026-04-28', '2026-06-22'],
    ['the day after', '2026-03-02', '2026-04-29', 'KENNISGEVING_TE_LAAT'],
  ])('may be sent on the day the statutory term really ends: %s', (_when, ontvangstDatum, dag, expected) => {
    const from = aanvraag({ ontvangstDatum, eersteZiektedagDatum: '2024-06-03' });
    expect(einde(verlengt(from.op(dag), dag))).toBe(expected);
  });

  test.each([
    ['2026: the announced 16 weeks', '2026-01-02', undefined, '2026-04-24'],
    ['2026: a date of its own', '2026-01-02', '2026-05-29', '2026-05-29'],
    ['2025: no announced term', '2025-12-31', undefined, 'NIEUWE_DATUM_NODIG'],
    ['2025: a date of its own', '2025-12-31', '2026-05-29', '2026-05-29'],
    ['not after the date that stands', '2026-01-02', '2026-02-27', 'NIEUWE_DATUM_TE_VROEG'],
    ['one day after the date that stands', '2026-01-02', '2026-02-28', '2026-02-28'],
    ['exactly 730 days after receipt', '2026-01-02', '2028-01-02', '2028-01-02'],
    ['731 days after receipt', '2026-01-02', '2028-01-03', 'DATUM_ONMOGELIJK'],
  ])('the new date, received in %s', (_what, ontvangstDatum, nieuweDatum, expected) => {
    const from = aanvraag({ ontvangstDatum, eersteZiektedagDatum: '2024-06-03' });
    expect(einde(verlengt(from.op('2026-02-02'), '2026-02-02', nieuweDatum))).toBe(expected);
  });

  it('can be given again within the eight weeks for a later date, never for the same', () => {
    const once = verlengt(claim().op('2026-08-06'), '2026-08-06') as Claim;
    expect(verlengt(once, '2026-08-06')).toBe('NIEUWE_DATUM_NODIG');
    expect(verlengt(once, '2026-08-06', '2026-11-09')).toBe('NIEUWE_DATUM_TE_VROEG');
    expect(einde(verlengt(once, '2026-08-06', '2026-11-10'))).toBe('2026-11-10');
    expect(verlengt(once.op('2026-09-15'), '2026-09-15', '2026-12-01')).toBe('KENNISGEVING_TE_LAAT');
  });

  it('is refused with the date that decides, and the reason that holds', () => {
    const once = verlengt(claim().op('2026-08-06'), '2026-08-06') as Claim;
    const reden = (from: Claim, kennisgevingDatum: string) =>
      from.reden(pb, 'verleng', { kennisgevingDatum, reden: 'drukte' });
    expect(reden(once.op('2026-09-15'), '2026-09-15')).toContain('na ma 14 sep 2026 verzonden');
    expect(reden(once, '2026-08-06')).toContain('eindigt niet na ma 9 nov 2026');
    const vorigJaar = aanvraag({ ontvangstDatum: '2025-12-31', eersteZiektedagDatum: '2024-06-03' });
    expect(reden(vorigJaar, '2025-12-31')).toContain('geen aangekondigde termijn');
  });

  it('that was sent in time makes a passed clock run again, with its alarms from the start', () => {
    const passed = claim().laatAlarmenVallenTot('2026-09-20');
    expect([passed.klok, passed.termijn()!.status]).toEqual(['verstreken', 'VERSTREKEN']);
    const moved = verlengt(passed, '2026-09-10') as Claim;
    expect([moved.klok, moved.termijn()!.status]).toEqual(['verlengd', 'LOOPT']);
    expect(moved.termijn()).toMatchObject({
      versie: 2,
      alarm: { alarm: 'NOG_14_WERKDAGEN', datum: '2026-10-20' },
    });
  });

  it('moves with a suspension, also one that came later', () => {
    const verlengd = verlengt(claim().op('2026-08-06'), '2026-08-06') as Claim;
    const stil = schortOp(verlengd.op('2026-10-01'), '2026-10-01') as Claim;
    const weer = stil.op('2026-10-15').doet(pb, 'hervat', { datum: '2026-10-15' });
    expect([weer.termijn()!.uiterlijkeDatum, weer.klok]).toEqual(['2026-11-23', 'verlengd']);
  });
});

describe('suspending and resuming (Awb 4:15)', () => {
  test.each([
    ['today', '2026-08-03', 'opgeschort'],
    ['from tomorrow, by a letter of today', '2026-08-04', 'opgeschort'],
    ['from the day after tomorrow', '2026-08-05', 'DATUM_IN_TOEKOMST'],
    ['from the day of receipt', '2026-07-20', 'opgeschort'],
    ['from before the receipt', '2026-07-19', 'DATUM_VOOR_ONTVANGST'],
  ])('%s, on 3 August', (_when, vanaf, expected) => {
    const result = schortOp(claim().op('2026-08-03'), vanaf);
    expect(typeof result === 'string' ? result : result.klok).toBe(expected);
  });

  it('gives back exactly the days of the interval', () => {
    const stil = schortOp(claim().op('2026-08-10'), '2026-08-10') as Claim;
    expect(stil.termijn()).toMatchObject({ status: 'OPGESCHORT', alarm: null });
    const weer = stil.op('2026-08-20').doet(pb, 'hervat', { datum: '2026-08-19' });
    expect(weer.termijn()).toMatchObject({ status: 'LOOPT', uiterlijkeDatum: '2026-09-23', versie: 3 });
    expect(weer.feit('BeslistermijnResumed')).toEqual({ grond: 'AWB_4_15_2B', hervatDatum: '2026-08-19' });
  });

  test.each([
    ['before it began', '2026-08-09', 'DATUM_ONMOGELIJK'],
    ['on the day it began', '2026-08-10', '2026-09-14'],
    ['tomorrow', '2026-08-21', 'DATUM_IN_TOEKOMST'],
  ])('resuming %s', (_when, datum, expected) => {
    const stil = schortOp(claim().op('2026-08-10'), '2026-08-10') as Claim;
    expect(einde(stil.op('2026-08-20').probeert(pb, 'hervat', { datum }))).toBe(expected);
  });

  it('does not suspend twice at a time, nor over days that were suspended', () => {
    const stil = schortOp(claim().op('2026-08-10'), '2026-08-10') as Claim;
    expect(schortOp(stil, '2026-08-11')).toBe('NIET_IN_DEZE_FASE');
    const weer = stil.op('2026-08-20').doet(pb, 'hervat', { datum: '2026-08-19' });
    expect(schortOp(weer, '2026-08-18')).toBe('AL_OPGESCHORT');
    expect(schortOp(weer, '2026-08-03')).toBe('AL_OPGESCHORT');
    expect((schortOp(weer, '2026-08-19') as Claim).klok).toBe('opgeschort');
  });

  it('cannot begin after the term, but can on its last day', () => {
    expect(schortOp(claim().op('2026-09-20'), '2026-09-15')).toBe('TERMIJN_VERSTREKEN');
    const passed = claim().laatAlarmenVallenTot('2026-09-20');
    expect(schortOp(passed, '2026-09-15')).toBe('TERMIJN_VERSTREKEN');
    const stil = schortOp(passed, '2026-09-14') as Claim;
    expect([stil.klok, stil.termijn()!.status]).toEqual(['opgeschort', 'OPGESCHORT']);
    const weer = stil.doet(pb, 'hervat', { datum: '2026-09-18' });
    expect([weer.klok, weer.termijn()!.uiterlijkeDatum]).toEqual(['loopt', '2026-09-18']);
  });

  it('is not possible where nothing stands still', () => {
    expect(claim().probeert(pb, 'hervat', { datum: '2026-07-20' })).toBe('NIET_IN_DEZE_FASE');
  });

  it('goes on when a letter of verlenging is sent meanwhile, also after day 56', () => {
    const stil = schortOp(claim().op('2026-08-10'), '2026-08-10') as Claim;
    const verlengd = verlengt(stil.op('2026-09-21'), '2026-09-21', '2026-12-01') as Claim;
    expect([verlengd.klok, einde(verlengd)]).toEqual(['opgeschort', '2026-12-01']);
  });
});

describe('alarms', () => {
  const fallen = (of: Claim) =>
    of.record
      .filter(({ type }) => type === 'BeslistermijnAlarmRaised')
      .map(({ data, at }) => [data.alarm, at.slice(0, 10)]);

  it('fall at 14, 5 and 0 working days before the end and on the day after, each once', () => {
    const passed = claim().laatAlarmenVallenTot('2026-12-31');
    expect(fallen(passed)).toEqual([
      ['NOG_14_WERKDAGEN', '2026-08-25'],
      ['NOG_5_WERKDAGEN', '2026-09-07'],
      ['LAATSTE_DAG', '2026-09-14'],
      ['VERSTREKEN', '2026-09-15'],
    ]);
    expect(passed.termijn()!.alarm).toBeNull();
    expect(passed.feit('BeslistermijnPassed')).toEqual({ uiterlijkeBeslisdatum: '2026-09-14' });
    expect(passed.feiten.filter((type) => type === 'BeslistermijnPassed')).toHaveLength(1);
  });

  it.each([
    ['again', { sleutel: 'BESLISTERMIJN', versie: 1, alarm: 'NOG_5_WERKDAGEN' }],
    ['for a version before this one', { sleutel: 'BESLISTERMIJN', versie: 0, alarm: 'LAATSTE_DAG' }],
    ['for a version to come', { sleutel: 'BESLISTERMIJN', versie: 2, alarm: 'LAATSTE_DAG' }],
    ['of a kind nobody knows', { sleutel: 'BESLISTERMIJN', versie: 1, alarm: 'OOIT' }],
    ['for a clock that is not there', { sleutel: 'HERSTELTERMIJN-1', versie: 1, alarm: 'VERSTREKEN' }],
  ])('do not fall %s', (_what, gegevens) => {
    const warned = claim().laatAlarmenVallenTot('2026-09-07');
    expect(warned.probeert('SYSTEEM', 'laatAlarmAfgaan', gegevens)).toBe('ALARM_VERVALLEN');
  });

  it('do not fall after a later one: a job that was stuck has nothing to say any more', () => {
    const late = aanvraag({}, '2026-09-08').laatAlarmenVallenTot('2026-09-08');
    expect(fallen(late)).toEqual([['NOG_5_WERKDAGEN', '2026-09-08']]);
    const stuck = { sleutel: 'BESLISTERMIJN', versie: 1, alarm: 'NOG_14_WERKDAGEN' };
    expect(late.probeert('SYSTEEM', 'laatAlarmAfgaan', stuck)).toBe('ALARM_VERVALLEN');
  });

  it("are the engine's alone", () => {
    const gegevens = { sleutel: 'BESLISTERMIJN', versie: 1, alarm: 'NOG_14_WERKDAGEN' };
    expect(claim().probeert(pb, 'laatAlarmAfgaan', gegevens)).toBe('NIET_DOOR_DEZE_ROL');
  });

  it('start anew after a verlenging, and those of the old date are void', () => {
    const warned = claim().laatAlarmenVallenTot('2026-09-07');
    const moved = verlengt(warned, '2026-09-07') as Claim;
    const old = { sleutel: 'BESLISTERMIJN', versie: 1, alarm: 'LAATSTE_DAG' };
    expect(moved.op('2026-09-14').probeert('SYSTEEM', 'laatAlarmAfgaan', old)).toBe('ALARM_VERVALLEN');
    expect(fallen(moved.laatAlarmenVallenTot('2026-11-10')).slice(2)).toEqual([
      ['NOG_14_WERKDAGEN', '2026-10-20'],
      ['NOG_5_WERKDAGEN', '2026-11-02'],
      ['LAATSTE_DAG', '2026-11-09'],
      ['VERSTREKEN', '2026-11-10'],
    ]);
  });

  it('that passed before the aanvraag was registered give one, the latest', () => {
    const late = aanvraag({}, '2026-12-01').laatAlarmenVallenTot('2026-12-31');
    expect(fallen(late)).toEqual([['VERSTREKEN', '2026-12-01']]);
    expect(aanvraag({}, '2026-09-08').termijn()!.alarm).toEqual({
      alarm: 'NOG_5_WERKDAGEN',
      datum: '2026-09-07',
    });
  });

  it('do not fall while nobody knows when a suspended clock runs again', () => {
    const stil = schortOp(claim().op('2026-08-10'), '2026-08-10') as Claim;
    expect(fallen(stil.laatAlarmenVallenTot('2027-08-01'))).toEqual([]);
  });

  it('never say that a suspended clock has passed, however late the hersteltermijn is noticed', () => {
    const asked = claim().op('2026-08-03').doet(pb, 'vraagAanvulling', {
      ontbrekend: 'loonstroken',
      uitnodigingDatum: '2026-08-03',
      hersteltermijnDatum: '2026-08-17',
    });
    const beslistermijn = () => asked.termijn()!.alarm!;
    expect(beslistermijn().alarm).toBe('NOG_14_WERKDAGEN');
    // The alarm of the hersteltermijn stays away; those of the beslistermijn come.
    const { versie } = asked.termijn()!;
    let late = asked.op('2026-11-01');
    for (const alarm of ['NOG_14_WERKDAGEN', 'NOG_5_WERKDAGEN', 'LAATSTE_DAG'])
      late = late.doet('SYSTEEM', 'laatAlarmAfgaan', { sleutel: 'BESLISTERMIJN', versie, alarm });
    expect(late.termijn()!.alarm).toBeNull();
    const resumed = late.laatAlarmenVallenTot('2026-11-01');
    expect([resumed.klok, resumed.termijn()!.status]).toEqual(['verstreken', 'VERSTREKEN']);
    expect(resumed.feiten.filter((type) => type === 'BeslistermijnPassed')).toHaveLength(1);
  });
});
