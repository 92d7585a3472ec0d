import { aanvraag, type Claim } from '../../../test/support/claim';
import { formatDatum, datum } from '../termijnen/datum';

const vraagt = (claim: Claim, uitnodigingDatum: string, hersteltermijnDatum: string) =>
  claim.op(uitnodigingDatum).doet('PROCESBEGELEIDER', 'vraagAanvulling', {
    ontbrekend: 'loonstroken',
    uitnodigingDatum,
    hersteltermijnDatum,
  });
const ontvangen = (claim: Claim, aangevuldDatum: string, opDag = aangevuldDatum) =>
  claim.op(opDag).doet('PROCESBEGELEIDER', 'ontvangAanvulling', { aangevuldDatum });
/** Received on Tuesday 10 February 2026: eight weeks end on Tuesday 7 April. */
const februari = () => aanvraag({ ontvangstDatum: '2026-02-10', eersteZiektedagDatum: '2024-06-03' });

describe('asking for completion (Awb 4:5, 4:15 lid 1a)', () => {
  it('stops the clock from the day after the letter, watched by the procesbegeleider', () => {
    const claim = vraagt(februari(), '2026-03-10', '2026-03-24');
    expect(claim.feit('BeslistermijnSuspended')).toMatchObject({
      grond: 'AWB_4_15_1A',
      vanafDatum: '2026-03-11',
    });
    expect([claim.klok, claim.termijn()!.status]).toEqual(['opgeschort', 'OPGESCHORT']);
    expect(claim.openTaken).toEqual(['AANVULLING_BEWAKEN']);
    expect(claim.termijn('HERSTELTERMIJN-1')).toMatchObject({
      uiterlijkeDatum: '2026-03-24',
      status: 'LOOPT',
      alarm: { alarm: 'VERSTREKEN', datum: '2026-03-25' },
    });
  });

  // "tot de dag waarop de aanvraag is aangevuld of de daarvoor gestelde termijn ongebruikt is verstreken"
  test.each([
    ['10 to 17 March is 6 days', '2026-03-17', '2026-03-17', 6, '2026-04-13'],
    ['on the day of the letter: none', '2026-03-10', '2026-03-10', 0, '2026-04-07'],
    ['on the day after: none', '2026-03-11', '2026-03-10', 0, '2026-04-07'],
    ['on the last day', '2026-03-24', '2026-03-24', 13, '2026-04-20'],
    ['after the hersteltermijn: until its last day only', '2026-03-27', '2026-03-24', 13, '2026-04-20'],
  ])('completion %s', (_when, aangevuld, telt, dagen, einde) => {
    const claim = ontvangen(vraagt(februari(), '2026-03-10', '2026-03-24'), aangevuld);
    const hervat = telt < '2026-03-11' ? '2026-03-11' : telt;
    expect(claim.feit('BeslistermijnResumed')).toEqual({ grond: 'AWB_4_15_1A', hervatDatum: hervat });
    expect(claim.termijn()!.uiterlijkeDatum).toBe(einde);
    const step = claim.termijn()!.onderbouwing.find(({ feit }) => feit.startsWith('Opgeschort'))!;
    expect(step.gevolg).toBe(
      dagen
        ? `+${dagen} dagen, t/m ${formatDatum(datum(einde))}`
        : 'geen gevolg: geen dagen die niet al zijn geteld',
    );
    expect(claim.openTaken).toEqual(['INTAKE']);
  });

  it('counts the day the completion came in, not the day it was registered', () => {
    const claim = ontvangen(vraagt(februari(), '2026-03-10', '2026-03-24'), '2026-03-17', '2026-03-20');
    expect(claim.termijn()!.uiterlijkeDatum).toBe('2026-04-13');
  });

  it.each([
    ['a letter of tomorrow', '2026-03-11', '2026-03-24', 'DATUM_IN_TOEKOMST'],
    ['a letter before the aanvraag', '2026-02-09', '2026-03-24', 'DATUM_VOOR_ONTVANGST'],
    ['a hersteltermijn that ends with the letter', '2026-03-10', '2026-03-10', 'DATUM_ONMOGELIJK'],
    ['a hersteltermijn that has passed', '2026-03-01', '2026-03-09', 'DATUM_ONMOGELIJK'],
    ['a hersteltermijn of more than three months', '2026-03-10', '2026-06-11', 'DATUM_ONMOGELIJK'],
  ])('refuses %s', (_what, uitnodigingDatum, hersteltermijnDatum, code) => {
    const gegevens = { ontbrekend: 'x', uitnodigingDatum, hersteltermijnDatum };
    expect(februari().op('2026-03-10').probeert('PROCESBEGELEIDER', 'vraagAanvulling', gegevens)).toBe(code);
  });

  it('takes a hersteltermijn of just three months, and one that ends today', () => {
    expect(vraagt(februari(), '2026-03-10', '2026-06-10').klok).toBe('opgeschort');
    const vandaag = { ontbrekend: 'x', uitnodigingDatum: '2026-03-01', hersteltermijnDatum: '2026-03-10' };
    expect(februari().op('2026-03-10').doet('PROCESBEGELEIDER', 'vraagAanvulling', vandaag).klok).toBe(
      'opgeschort',
    );
  });

  it.each([
    ['before it was asked', '2026-03-09', 'DATUM_ONMOGELIJK'],
    ['tomorrow', '2026-03-13', 'DATUM_IN_TOEKOMST'],
  ])('refuses a completion received %s', (_when, aangevuldDatum, code) => {
    const asked = vraagt(februari(), '2026-03-10', '2026-03-24').op('2026-03-12');
    expect(asked.probeert('PROCESBEGELEIDER', 'ontvangAanvulling', { aangevuldDatum })).toBe(code);
  });

  it('numbers the requests, each with its own hersteltermijn', () => {
    const once = ontvangen(vraagt(februari(), '2026-03-10', '2026-03-24'), '2026-03-17');
    const twice = vraagt(once, '2026-03-20', '2026-03-31');
    expect(twice.feit('AanvullingRequested')!.nummer).toBe(2);
    expect(twice.termijn('HERSTELTERMIJN-2')).toBeDefined();
    expect(ontvangen(twice, '2026-03-25').termijn()!.uiterlijkeDatum).toBe('2026-04-17');
  });

  it('does not stop a clock that stands still already, or has passed', () => {
    const still = februari().op('2026-03-02').doet('PROCESBEGELEIDER', 'schortOp', {
      grond: 'AWB_4_15_2B',
      vanafDatum: '2026-03-02',
      reden: 'verhinderd',
    });
    const asked = vraagt(still, '2026-03-10', '2026-03-24');
    expect(asked.context.opschortingen).toHaveLength(1);
    // Completion does not end a suspension on another ground.
    expect(ontvangen(asked, '2026-03-12').klok).toBe('opgeschort');
    expect(vraagt(februari(), '2026-04-07', '2026-04-21').feiten).not.toContain('BeslistermijnSuspended');
    expect(vraagt(februari(), '2026-04-06', '2026-04-21').feiten).toContain('BeslistermijnSuspended');
  });

  it('goes on without what was asked, and the clock runs again from today', () => {
    const claim = vraagt(februari(), '2026-03-10', '2026-03-24')
      .op('2026-03-17')
      .doet('PROCESBEGELEIDER', 'gaVerderZonderAanvulling', { toelichting: 'al bekend' });
    expect(claim.termijn()!.uiterlijkeDatum).toBe('2026-04-13');
    expect([claim.klok, claim.context.aanvulling]).toEqual(['loopt', null]);
  });
});

describe('a hersteltermijn that passes unused', () => {
  const asked = () => vraagt(februari(), '2026-03-10', '2026-03-24');

  it('lets the clock run again without anyone acting, once its alarm has fallen', () => {
    const passed = asked().laatAlarmenVallenTot('2026-03-25');
    expect(passed.feit('HersteltermijnPassed')).toEqual({ nummer: 1, hersteltermijnDatum: '2026-03-24' });
    expect(passed.feit('BeslistermijnResumed')!.hervatDatum).toBe('2026-03-24');
    expect(passed.termijn()).toMatchObject({ uiterlijkeDatum: '2026-04-20', status: 'LOOPT' });
    expect([passed.klok, passed.termijn('HERSTELTERMIJN-1')!.status]).toEqual(['loopt', 'VERSTREKEN']);
    expect(passed.feiten.filter((type) => type === 'HersteltermijnPassed')).toHaveLength(1);
  });

  it('still takes a completion, which then changes nothing about the clock', () => {
    const late = ontvangen(asked().laatAlarmenVallenTot('2026-03-25'), '2026-03-30');
    expect(late.termijn()!.uiterlijkeDatum).toBe('2026-04-20');
    expect(late.feiten.filter((type) => type === 'BeslistermijnResumed')).toHaveLength(1);
    expect(late.openTaken).toEqual(['INTAKE']);
  });

  // Awb 4:5 lid 4: within four weeks; Algemene termijnenwet 1 lid 1 moves an end on a weekend or feestdag.
  test.each([
    ['on the last day to complete', '2026-03-24', '2026-03-24', 'HERSTELTERMIJN_LOOPT'],
    ['on the first day', '2026-03-24', '2026-03-25', 'ok'],
    ['on the last day of the four weeks', '2026-03-24', '2026-04-21', 'ok'],
    ['on the day after those', '2026-03-24', '2026-04-22', 'BUITEN_BEHANDELING_TE_LAAT'],
    ['on Monday when the four weeks end on Sunday', '2026-03-22', '2026-04-20', 'ok'],
    ['on Tuesday after that', '2026-03-22', '2026-04-21', 'BUITEN_BEHANDELING_TE_LAAT'],
    ['on the day after Koningsdag', '2026-03-30', '2026-04-28', 'ok'],
    ['two days after Koningsdag', '2026-03-30', '2026-04-29', 'BUITEN_BEHANDELING_TE_LAAT'],
  ])('may be left buiten behandeling %s', (_when, hersteltermijn, opDag, expected) => {
    const claim = vraagt(februari(), '2026-03-10', hersteltermijn).laatAlarmenVallenTot(opDag);
    const result = claim.probeert('PROCESBEGELEIDER', 'stelBuitenBehandeling', {
      toelichting: 'niets ontvangen',
    });
    expect(typeof result === 'string' ? result : 'ok').toBe(expected);
    expect(claim.aanbod('PROCESBEGELEIDER').includes('stelBuitenBehandeling')).toBe(expected === 'ok');
    if (typeof result === 'string') return;
    expect(result.context.uitkomst).toBe('BUITEN_BEHANDELING');
    expect(result.feit('BuitenBehandelingSet')).toEqual({ grondslag: 'Awb 4:5 lid 1 en 4' });
    // A besluit on the aanvraag: the beslistermijn is met.
    expect(result.termijn()).toMatchObject({ status: 'VOLDAAN', alarm: null });
  });

  it('has its four weeks guarded by alarms of their own', () => {
    const passed = asked().laatAlarmenVallenTot('2026-03-25');
    expect(passed.termijn('BUITEN_BEHANDELING-1')).toMatchObject({
      startDatum: '2026-03-25',
      uiterlijkeDatum: '2026-04-21',
      grondslag: 'Awb 4:5 lid 4',
      status: 'LOOPT',
    });
    expect(asked().termijn('BUITEN_BEHANDELING-1')).toBeUndefined();
    expect(ontvangen(passed, '2026-03-30').termijn('BUITEN_BEHANDELING-1')).toBeUndefined();
  });
});

describe('ending the intake', () => {
  it('sends a claim with an employer to the RIV-toets, a vangnetter to the dossiervorming (Wet WIA 65, 26)', () => {
    const met = aanvraag({ heeftWerkgever: true }).doet('PROCESBEGELEIDER', 'rondIntakeAf');
    expect([met.journey.fase, met.openTaken]).toEqual(['RIV_TOETS', ['RIV_TOETS']]);
    const zonder = aanvraag().doet('PROCESBEGELEIDER', 'rondIntakeAf');
    expect([zonder.journey.fase, zonder.openTaken]).toEqual(['DOSSIERVORMING', ['DOSSIERVORMING']]);
    expect(zonder.feit('IntakeCompleted')).toEqual({
      eersteZiektedagDatum: '2024-11-04',
      rivToets: false,
      onderbrekingen: 0,
    });
  });

  it.each([
    ['without an eerste ziektedag', null, {}, 'EERSTE_ZIEKTEDAG_ONTBREEKT'],
    ['with one after the receipt', null, { eersteZiektedagDatum: '2026-07-21' }, 'DATUM_ONMOGELIJK'],
    ['with a wrong correction', '2024-11-04', { eersteZiektedagDatum: '2026-07-21' }, 'DATUM_ONMOGELIJK'],
  ])('is refused %s', (_what, eersteZiektedagDatum, gegevens, code) => {
    const claim = aanvraag({ eersteZiektedagDatum }).op('2026-08-03');
    expect(claim.probeert('PROCESBEGELEIDER', 'rondIntakeAf', gegevens)).toBe(code);
  });

  it('takes the eerste ziektedag that was filled in, also as a correction', () => {
    const gegevens = { eersteZiektedagDatum: '2024-12-02' };
    for (const known of [null, '2024-11-04'])
      expect(
        aanvraag({ eersteZiektedagDatum: known }).doet('PROCESBEGELEIDER', 'rondIntakeAf', gegevens).context
          .eersteZiektedagDatum,
      ).toBe('2024-12-02');
  });

  it('waits for an aanvulling that was asked', () => {
    const asked = vraagt(februari(), '2026-03-10', '2026-03-24');
    expect(asked.probeert('PROCESBEGELEIDER', 'rondIntakeAf')).toBe('NIET_IN_DEZE_FASE');
  });
});
