import { inRivToets } from '../../../test/support/claim';

/** First day of illness 4 November 2024: the wachttijd ends on 2 November 2026, six weeks earlier is 21 September. */
const ad = 'ARBEIDSDESKUNDIGE';
const legtOp = (opDag: string, totDatum?: string) =>
  inRivToets()
    .op(opDag)
    .probeert(ad, 'legLoonsanctieOp', { reden: 'geen tweede spoor', ...(totDatum && { totDatum }) });

describe('the RIV-toets (Wet WIA 65)', () => {
  it('sends a good enough re-integratie on to the dossiervorming', () => {
    const goed = inRivToets().doet(ad, 'keurRivGoed', { toelichting: 'voldoende' });
    expect([goed.journey.fase, goed.openTaken]).toEqual(['DOSSIERVORMING', ['DOSSIERVORMING']]);
    expect(goed.feit('RivApproved')).toEqual({ toelichting: 'voldoende' });
  });

  it('is the work of the arbeidsdeskundige alone', () => {
    expect(inRivToets().probeert('PROCESBEGELEIDER', 'keurRivGoed', { toelichting: 'x' })).toBe(
      'NIET_DOOR_DEZE_ROL',
    );
    expect(inRivToets().probeert('VERZEKERINGSARTS', 'legLoonsanctieOp', { reden: 'x' })).toBe(
      'NIET_DOOR_DEZE_ROL',
    );
  });
});

describe('a loonsanctie (Wet WIA 25 lid 9, 10, 11 and 14)', () => {
  // Lid 14: in the last six weeks it ends as many days earlier as the besluit was late. Lid 11: barred after that.
  test.each([
    ['long before', '2026-08-03', '2027-11-01', 0],
    ['on the last day, six weeks before the end', '2026-09-21', '2027-11-01', 0],
    ['one day late', '2026-09-22', '2027-10-31', 1],
    ['on the last day before the end of the wachttijd', '2026-11-01', '2027-09-21', 41],
  ])('imposed %s', (_when, opDag, totDatum, dagenTeLaat) => {
    const opgelegd = legtOp(opDag);
    if (typeof opgelegd === 'string') throw new Error(opgelegd);
    expect(opgelegd.feit('LoonsanctieImposed')).toEqual({
      reden: 'geen tweede spoor',
      totDatum,
      dagenTeLaat,
    });
    // The claim is not over: it stands still until the loonsanctie ends (Wet WIA 64 lid 7).
    expect(opgelegd.context.uitkomst).toBeNull();
    expect(opgelegd.journey.fase).toBe('LOONSANCTIE');
    expect(opgelegd.termijn()).toBeUndefined();
    expect(opgelegd.journey.zonderTermijnReden).toContain('Wet WIA 64 lid 7');
  });

  test.each([['2026-11-02'], ['2026-11-03'], ['2027-03-01']])(
    'is barred from the end of the wachttijd: %s',
    (opDag) => {
      expect(legtOp(opDag)).toBe('LOONSANCTIE_TE_LAAT');
      const late = inRivToets().op(opDag);
      expect(late.aanbod(ad)).toContain('keurRivGoed');
      expect(late.aanbod(ad)).not.toContain('legLoonsanctieOp');
      expect(late.reden(ad, 'legLoonsanctieOp', { reden: 'x' })).toContain('ma 2 nov 2026');
    },
  );

  test.each([
    ['the day the wachttijd ends', '2026-08-03', '2026-11-02', 'DATUM_ONMOGELIJK'],
    ['a day later', '2026-08-03', '2026-11-03', '2026-11-03'],
    ['52 weeks', '2026-08-03', '2027-11-01', '2027-11-01'],
    ['52 weeks and a day', '2026-08-03', '2027-11-02', 'DATUM_ONMOGELIJK'],
    ['a shorter one, ten days late', '2026-10-01', '2026-12-28', '2026-12-18'],
    ['one that its own delay eats up', '2026-10-01', '2026-11-12', 'DATUM_ONMOGELIJK'],
    ['one of which one day is left', '2026-10-01', '2026-11-13', '2026-11-03'],
  ])('until %s', (_what, opDag, totDatum, expected) => {
    const result = legtOp(opDag, totDatum);
    expect(typeof result === 'string' ? result : result.feit('LoonsanctieImposed')!.totDatum).toBe(expected);
  });

  it('says why a day is impossible', () => {
    const reden = (opDag: string, totDatum: string) =>
      inRivToets().op(opDag).reden(ad, 'legLoonsanctieOp', { reden: 'x', totDatum });
    expect(reden('2026-08-03', '2026-11-02')).toContain('begint op ma 2 nov 2026');
    expect(reden('2026-08-03', '2027-11-02')).toContain('ten hoogste 52 weken');
    expect(reden('2026-10-01', '2026-11-12')).toContain('10 dagen te laat');
  });

  it('has its six weeks guarded until the RIV-toets is done', () => {
    const intake = inRivToets();
    expect(intake.termijn('LOONSANCTIE')).toMatchObject({
      uiterlijkeDatum: '2026-09-21',
      grondslag: 'Wet WIA 25 lid 10',
      status: 'LOOPT',
      alarm: { alarm: 'NOG_14_WERKDAGEN', datum: '2026-09-01' },
    });
    const goed = intake.doet(ad, 'keurRivGoed', { toelichting: 'x' });
    expect(goed.termijn('LOONSANCTIE')).toBeUndefined();
    expect(goed.journey.ended).toEqual([{ sleutel: 'LOONSANCTIE', status: 'VOLDAAN' }]);
  });
});
