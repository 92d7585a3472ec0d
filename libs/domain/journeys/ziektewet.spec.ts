import {
  inAnalyse,
  inIntake,
  inMonitoring,
  inPlan,
  metRecht,
  PLAN,
  RB,
  RECHT,
  VA,
  ziekmelding,
  type Ziektewet,
} from '../../../test/support/ziektewet';
import { replay } from '../replay';

const klok = (dossier: Ziektewet, sleutel: string) => {
  const found = dossier.termijn(sleutel);
  return found && [found.uiterlijkeDatum, found.status];
};
const zonder = (dossier: Ziektewet) => dossier.journey.zonderTermijnReden;

describe('the begeleiding', () => {
  it('goes to the tweede lijn at +91 days by itself, with the same team', () => {
    const voor = metRecht().laatAlarmenVallenTot('2025-02-02');
    expect([voor.journey.fase, voor.openTaken]).toEqual(['EERSTE_LIJN', []]);
    const na = voor.laatAlarmenVallenTot('2025-02-03');
    expect([na.journey.fase, na.context.teamId]).toEqual(['MDO_INTAKE', 'heerlen-1']);
    expect(na.feit('TweedeLijnStarted')).toEqual({ vanafDatum: '2025-02-03' });
    expect(klok(na, 'TWEEDE_LIJN')).toEqual(['2025-02-03', 'VOLDAAN']);
    // Long by then, so the probleemanalyse is due at once.
    expect(klok(na, 'PROBLEEMANALYSE')![0]).toBe('2025-02-03');
  });

  it('goes there earlier when the case turns long, with the probleemanalyse still by week 6', () => {
    const dossier = inIntake();
    expect(dossier.journey.fase).toBe('MDO_INTAKE');
    expect(dossier.openTaken).toEqual(['INTAKEGEGEVENS']);
    expect(klok(dossier, 'PROBLEEMANALYSE')).toEqual(['2024-12-16', 'LOOPT']);
    const laat = metRecht().op('2025-01-06').doet(VA, 'signaleerLangdurigVerzuim', { toelichting: 'x' });
    expect(klok(laat, 'PROBLEEMANALYSE')).toEqual(['2025-01-06', 'LOOPT']);
  });

  it('walks from intake to monitoring, each clock met by its act', () => {
    expect(inAnalyse().openTaken).toEqual(['PROBLEEMANALYSE']);
    const plan = inPlan();
    expect([plan.journey.fase, plan.openTaken]).toEqual(['PLAN_VAN_AANPAK', ['PLAN_VAN_AANPAK']]);
    expect(klok(plan, 'PROBLEEMANALYSE')).toEqual(['2024-12-16', 'VOLDAAN']);
    // Two weeks after the oordeel of 9 December, sooner than week 8.
    expect(klok(plan, 'PLAN_VAN_AANPAK')).toEqual(['2024-12-23', 'LOOPT']);
    const dossier = inMonitoring();
    expect(klok(dossier, 'PLAN_VAN_AANPAK')).toEqual(['2024-12-23', 'VOLDAAN']);
    expect(klok(dossier, 'EVALUATIE-2025-02-03')).toEqual(['2025-02-03', 'LOOPT']);
    expect(klok(dossier, 'EVALUATIE-2025-03-31')).toEqual(['2025-03-31', 'LOOPT']);
  });

  it('has the arbeidsdeskundige make the plan when the intake said so', () => {
    const plan = inPlan({ planDoor: 'ARBEIDSDESKUNDIGE' }).op('2024-12-16');
    expect(plan.openTaken).toEqual(['PLAN_VAN_AANPAK_AD']);
    expect(plan.aanbod(RB)).not.toContain('stelPlanVanAanpakOp');
    expect(plan.doet('ARBEIDSDESKUNDIGE', 'stelPlanVanAanpakOp', PLAN).journey.fase).toBe('MONITORING');
  });

  it('is decided beside the right: neither waits for the other', () => {
    const zonderBesluit = ziekmelding()
      .op('2024-12-02')
      .doet(RB, 'signaleerLangdurigVerzuim', { toelichting: 'x' });
    expect(zonderBesluit.journey.stored.value).toMatchObject({
      behandeling: { lopend: { begeleiding: { mdoIntake: 'gegevens' }, recht: 'vastTeStellen' } },
    });
    const later = zonderBesluit.doet('PROCESBEGELEIDER', 'stelRechtVast', RECHT).doet(RB, 'neemBesluit');
    expect(later.journey.fase).toBe('MDO_INTAKE');
    expect(zonder(later)).toMatch(
      /^Geen beslistermijn: over het recht op ziekengeld is beslist op ma 2 dec 2024/,
    );
    expect(klok(later, 'BESLISTERMIJN')).toEqual(['2024-12-04', 'VOLDAAN']);
  });
});

describe('the rest of the klantreis', () => {
  const naEzwb = (uitkomst: string, datum = '2025-12-03') =>
    inMonitoring()
      .laatAlarmenVallenTot('2025-08-11')
      .doet(RB, 'startEzwb')
      .laatAlarmenVallenTot('2025-11-10')
      .doet('SYSTEEM', 'verneem', { bericht: 'EZWB_AFGEROND', vanDossierId: 'e', datum, uitkomst });

  it('asks for the EZWb in week 40, and says from what it counts', () => {
    const week40 = inMonitoring().laatAlarmenVallenTot('2025-08-11');
    expect(week40.journey.stored.value).toMatchObject({ behandeling: { lopend: { ezwb: 'open' } } });
    const gestart = week40.doet(RB, 'startEzwb');
    expect(gestart.feit('EzwbStarted')).toEqual({
      eersteZiektedagDatum: '2024-11-04',
      onderbrekingen: [],
      verlof: [],
      toetsDatum: '2025-11-03',
    });
    expect(gestart.journey.taken.gesloten).toContain('EZWB_STARTEN');
    expect(klok(gestart, 'SCREENING_EZWB')).toEqual(['2025-08-11', 'VOLDAAN']);
    expect(gestart.probeert(RB, 'startEzwb')).toBe('AL_GESTART');
  });

  it('ends on the day the EZWb says', () => {
    const dossier = naEzwb('BEEINDIGEN_GT65');
    expect(klok(dossier, 'EINDE_ZIEKENGELD')).toEqual(['2025-12-03', 'LOOPT']);
    expect(dossier.probeert(RB, 'startEzwb')).toBe('AL_GESTART');
    expect(klok(dossier, 'TOETSDATUM_EZWB')![1]).toBe('VOLDAAN');
    expect(dossier.laatAlarmenVallenTot('2025-12-02').context.uitkomst).toBeNull();
    const einde = dossier.laatAlarmenVallenTot('2025-12-03');
    expect([einde.journey.fase, einde.context.uitkomst]).toEqual(['AFGESLOTEN', 'GEEINDIGD_EZWB']);
    expect(einde.feit('ZwEnded')).toEqual({ reden: 'GEEINDIGD_EZWB', eindeDatum: '2025-12-03' });
  });

  it('goes on when the EZWb does not end it, and may do another later', () => {
    const dossier = naEzwb('NIET_UITGEVOERD_GEEN_UITSTROOM_VERWACHT', '2025-10-01');
    expect(dossier.termijn('EINDE_ZIEKENGELD')).toBeUndefined();
    expect(dossier.aanbod(RB)).toContain('startEzwb');
  });

  it('sends the WIA letter in week 88, asks when week 93 went by, and hears of the aanvraag', () => {
    const week88 = inMonitoring().laatAlarmenVallenTot('2026-07-06');
    expect(week88.feit('WiaLetterSent')).toEqual({
      eindeWachttijdDatum: '2026-11-02',
      aanvraagUiterlijkDatum: '2026-08-17',
    });
    const laatsteDag = week88.laatAlarmenVallenTot('2026-08-17');
    expect(laatsteDag.journey.stored.value).toMatchObject({ behandeling: { lopend: { wia: 'rustig' } } });
    const week93 = week88.laatAlarmenVallenTot('2026-08-18');
    expect(week93.journey.stored.value).toMatchObject({ behandeling: { lopend: { wia: 'open' } } });
    expect(week93.aanbod(RB)).toContain('vraagWiaAanvraagNa');
    const bericht = { bericht: 'WIA_AANVRAAG_ONTVANGEN', vanDossierId: 'w', datum: '2026-08-19' };
    const ontvangen = week93.doet('SYSTEEM', 'verneem', bericht);
    expect(ontvangen.journey.taken.gesloten).toEqual(['WIA_AANVRAAG_NAVRAGEN']);
    expect(klok(ontvangen, 'WIA_AANVRAAG')).toEqual(['2026-08-17', 'VOLDAAN']);
    const gevraagd = week93.doet(RB, 'vraagWiaAanvraagNa', { datum: '2026-08-18', toelichting: 'komt' });
    expect(gevraagd.journey.taken.gesloten).toEqual(['WIA_AANVRAAG_NAVRAGEN']);
  });

  it('is over after 104 weeks, which is no reason to annul a WIA-aanvraag', () => {
    const einde = inMonitoring().laatAlarmenVallenTot('2026-11-02');
    expect([einde.context.uitkomst, einde.feiten.includes('ZwEnded')]).toEqual([
      'WACHTTIJD_VOLBRACHT',
      false,
    ]);
    expect(einde.feit('WachttijdCompleted')).toEqual({ eindeWachttijdDatum: '2026-11-02' });
    expect(klok(einde, 'EINDE_WACHTTIJD')).toEqual(['2026-11-02', 'VOLDAAN']);
    expect(einde.journey.deadlines.every(({ alarm }) => alarm === null)).toBe(true);
  });
});

it('replays to the same dossier', () => {
  for (const story of [
    inMonitoring().laatAlarmenVallenTot('2026-11-02'),
    metRecht()
      .doet(RB, 'registreerHerstel', { herstelDatum: '2024-11-07' })
      .laatAlarmenVallenTot('2025-01-10'),
    ziekmelding({ groep: 'EIGENRISICODRAGER' }).laatAlarmenVallenTot('2025-09-01'),
  ]) {
    const { last, differences } = replay('ZW', 1, story.record);
    expect(differences).toEqual([]);
    expect(last!.stored).toEqual(story.journey.stored);
  }
});
