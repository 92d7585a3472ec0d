import { aanvraag, inMedischeBeoordeling, inRivToets, type Claim } from '../../../test/support/claim';

const pb = 'PROCESBEGELEIDER';
const klokken = (claim: Claim) =>
  claim.journey.deadlines.map(({ sleutel, uiterlijkeDatum, status }) => [sleutel, uiterlijkeDatum, status]);
const gevraagd = (over = {}) =>
  aanvraag(over).op('2026-08-03').doet(pb, 'vraagAanvulling', {
    ontbrekend: 'x',
    uitnodigingDatum: '2026-08-03',
    hersteltermijnDatum: '2026-08-17',
  });

describe('the clocks of a WIA-claim', () => {
  it('are the beslistermijn alone for a vangnetter', () => {
    expect(klokken(aanvraag())).toEqual([['BESLISTERMIJN', '2026-09-14', 'LOOPT']]);
  });

  // Wet WIA 25 lid 10, counted back, so a weekend or feestdag does not move it (Algemene termijnenwet 1 lid 2).
  test.each([
    ['with an employer', '2024-11-04', '2026-07-20', '2026-09-21'],
    ['on a Saturday', '2024-11-02', '2026-07-20', '2026-09-19'],
    ['received on the last day', '2024-11-04', '2026-09-21', '2026-09-21'],
    ['received a day later', '2024-11-04', '2026-09-22', undefined],
    ['without an eerste ziektedag', null, '2026-07-20', undefined],
  ])('guard the loonsanctie %s', (_what, eersteZiektedagDatum, ontvangstDatum, expected) => {
    const claim = aanvraag({ heeftWerkgever: true, eersteZiektedagDatum, ontvangstDatum });
    expect(claim.termijn('LOONSANCTIE')?.uiterlijkeDatum).toBe(expected);
  });

  it('guard the loonsanctie in the intake and the RIV-toets only, and for an employer only', () => {
    expect(inRivToets().termijn('LOONSANCTIE')).toBeDefined();
    expect(inMedischeBeoordeling({ heeftWerkgever: true }).termijn('LOONSANCTIE')).toBeUndefined();
    expect(aanvraag({ heeftWerkgever: false }).termijn('LOONSANCTIE')).toBeUndefined();
  });

  it('move the loonsanctie with a corrected eerste ziektedag, as a new version', () => {
    const before = aanvraag({ heeftWerkgever: true });
    const after = before.doet(pb, 'rondIntakeAf', { eersteZiektedagDatum: '2024-12-02' });
    expect(after.termijn('LOONSANCTIE')).toMatchObject({ uiterlijkeDatum: '2026-10-19', versie: 2 });
  });

  it('count a suspension with a known end already, and say so', () => {
    expect(klokken(gevraagd())).toEqual([
      ['BESLISTERMIJN', '2026-09-28', 'OPGESCHORT'],
      ['HERSTELTERMIJN-1', '2026-08-17', 'LOOPT'],
    ]);
    const steps = gevraagd().termijn()!.onderbouwing;
    expect(steps.find(({ feit }) => feit.startsWith('Opgeschort'))!.gevolg).toContain('+13 dagen (verwacht)');
  });

  it('remember every alarm that fell', () => {
    expect(aanvraag().laatAlarmenVallenTot('2026-09-15').context.deadlines.BESLISTERMIJN!.gevallen).toEqual([
      'NOG_14_WERKDAGEN',
      'NOG_5_WERKDAGEN',
      'LAATSTE_DAG',
      'VERSTREKEN',
    ]);
  });

  it('cite the article of every step', () => {
    const passed = gevraagd({ heeftWerkgever: true }).laatAlarmenVallenTot('2026-08-18');
    expect(passed.journey.deadlines.map(({ sleutel }) => sleutel)).toEqual([
      'BESLISTERMIJN',
      'HERSTELTERMIJN-1',
      'BUITEN_BEHANDELING-1',
      'LOONSANCTIE',
    ]);
    for (const { grondslag, onderbouwing } of passed.journey.deadlines) {
      expect(grondslag).toMatch(/^(Awb|Wet WIA) \d/);
      expect(onderbouwing.length).toBeGreaterThan(0);
      for (const step of onderbouwing)
        expect(step.grondslag).toMatch(/^(Awb|Wet WIA|Algemene termijnenwet) \d/);
    }
  });

  it('have a besluit meet the beslistermijn, and any other end let it lapse', () => {
    const open = gevraagd().laatAlarmenVallenTot('2026-08-18');
    const besluit = open.doet(pb, 'stelBuitenBehandeling', { toelichting: 'x' });
    expect(klokken(besluit)).toEqual([['BESLISTERMIJN', '2026-09-28', 'VOLDAAN']]);
    expect(klokken(open.doet(pb, 'trekIn'))).toEqual([['BESLISTERMIJN', '2026-09-28', 'VERVALLEN']]);
    expect(open.doet(pb, 'trekIn').journey.ended.map(({ sleutel }) => sleutel)).toEqual([
      'HERSTELTERMIJN-1',
      'BUITEN_BEHANDELING-1',
    ]);
  });

  // 14 weeks until 2011, 8 since; 16 only when announced (Wet WIA 102 lid 3, 5 and 6 (oud)).
  test.each([
    ['2011-12-30', '2012-04-06'],
    ['2012-01-02', '2012-02-27'],
    ['2025-12-31', '2026-02-25'],
    ['2026-01-02', '2026-02-27'],
    ['2026-03-02', '2026-04-28'],
    ['2026-01-03', '2026-03-02'],
  ])('give an aanvraag received on %s until %s', (ontvangstDatum, expected) => {
    expect(aanvraag({ ontvangstDatum, eersteZiektedagDatum: null }).termijn()!.uiterlijkeDatum).toBe(
      expected,
    );
  });
});
