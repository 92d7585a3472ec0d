import { inVaststelling, type Claim } from '../../../test/support/claim';
import { besluitOp, naspelen } from '../../../test/support/dwangsom';

const pb = 'PROCESBEGELEIDER';
/** Decided on Tuesday 1 September 2026: bezwaar to 13 October, to be decided on by Tuesday 9 February 2027. */
const inBezwaar = (): Claim =>
  besluitOp('2026-09-01', inVaststelling()).op('2026-09-21').doet(pb, 'registreerBezwaar', {
    ontvangenDatum: '2026-09-21',
    door: 'CLIENT',
    behandeling: 'MEDISCH_ARBEIDSKUNDIG',
  });
const klok = (story: Claim | string) =>
  typeof story === 'string'
    ? story
    : [
        story.termijn('BEZWAAR')!.uiterlijkeDatum,
        story.termijn('BEZWAAR')!.status,
        story.termijn('BEZWAAR')!.grondslag,
      ];

// Awb 7:10 lid 3: once, by letter before the end, six weeks at most.
describe('a verdaging', () => {
  const verdaagt = (dag: string, weken: number, mededelingDatum = dag, story = inBezwaar()) =>
    story.op(dag).probeert(pb, 'verdaagBezwaar', { mededelingDatum, weken });

  test.each([
    ['six weeks, on the last day', '2027-02-09', 6, '2027-03-23'],
    ['one week', '2026-12-01', 1, '2027-02-16'],
  ])('of %s', (_what, dag, weken, uiterlijk) => {
    const na = verdaagt(dag, weken);
    expect(klok(na)).toEqual([uiterlijk, 'LOOPT', 'Awb 7:10 lid 3']);
    expect((na as Claim).feit('BezwaarAdjourned')).toEqual({
      mededelingDatum: dag,
      weken,
      nieuweDatum: uiterlijk,
    });
    naspelen(na as Claim);
  });

  test.each([
    ['a day after the end', '2027-02-10', '2027-02-10', 'TERMIJN_VERSTREKEN'],
    ['a letter of tomorrow', '2026-12-01', '2026-12-02', 'DATUM_IN_TOEKOMST'],
    ['a letter from before the besluit', '2026-12-01', '2026-08-31', 'DATUM_ONMOGELIJK'],
  ])('is refused with %s', (_what, dag, mededeling, code) => {
    expect(verdaagt(dag, 6, mededeling)).toBe(code);
  });

  it('is refused for seven weeks and for a second time', () => {
    expect(verdaagt('2026-12-01', 7)).toBe('DATUM_ONMOGELIJK');
    expect(verdaagt('2026-12-02', 1, '2026-12-02', verdaagt('2026-12-01', 1) as Claim)).toBe('BEZWAAR_LOOPT');
  });

  it('of a letter in time that is registered late makes a passed clock run again', () => {
    const passed = inBezwaar().laatAlarmenVallenTot('2027-02-12');
    expect(klok(passed)).toEqual(['2027-02-09', 'VERSTREKEN', 'Wet WIA 111 en 112']);
    expect(klok(verdaagt('2027-02-12', 6, '2027-02-08', passed))).toEqual([
      '2027-03-23',
      'LOOPT',
      'Awb 7:10 lid 3',
    ]);
  });
});

// Awb 7:10 lid 4: further, as far as everybody agrees.
describe('further uitstel', () => {
  const stelt = (instemmingDatum: string, totDatum: string, dag = '2027-01-04') =>
    inBezwaar().op(dag).probeert(pb, 'stelBezwaarUit', { instemmingDatum, totDatum });

  it('with written consent moves the date to the day agreed', () => {
    expect(klok(stelt('2027-01-04', '2027-05-01'))).toEqual(['2027-05-01', 'LOOPT', 'Awb 7:10 lid 4']);
    naspelen(stelt('2027-01-04', '2027-05-01') as Claim);
  });

  test.each([
    ['a consent of tomorrow', '2027-01-05', '2027-05-01', '2027-01-04', 'DATUM_IN_TOEKOMST'],
    ['no later day', '2027-01-04', '2027-02-09', '2027-01-04', 'NIEUWE_DATUM_TE_VROEG'],
    ['a consent after the end', '2027-02-10', '2027-05-01', '2027-02-10', 'TERMIJN_VERSTREKEN'],
  ])('is refused with %s', (_what, instemming, tot, dag, code) => {
    expect(stelt(instemming, tot, dag)).toBe(code);
  });
});

// Awb 7:10 lid 2 and 7:14.
describe('a suspension of the term of the bezwaar', () => {
  const schort = (gegevens: object = {}, story = inBezwaar().op('2026-11-02')) =>
    story.probeert(pb, 'schortBezwaarOp', {
      grond: 'AWB_4_15_1A',
      vanafDatum: '2026-11-03',
      totDatum: '2026-11-17',
      reden: 'gronden ontbreken',
      ...gegevens,
    });

  it('for a verzuim adds the days until it runs again by itself', () => {
    const stil = schort() as Claim;
    expect(klok(stil)).toEqual(['2027-02-23', 'OPGESCHORT', 'Wet WIA 111 en 112']);
    const loopt = stil.laatAlarmenVallenTot('2026-11-17');
    expect(klok(loopt)).toEqual(['2027-02-23', 'LOOPT', 'Wet WIA 111 en 112']);
    expect(loopt.feit('BezwaarResumed')).toEqual({ grond: 'AWB_4_15_1A', hervatDatum: '2026-11-17' });
    naspelen(loopt);
  });

  it('counts no more than until the verzuim was mended', () => {
    const hersteld = (schort() as Claim).op('2026-11-10').doet(pb, 'hervatBezwaar', { datum: '2026-11-10' });
    expect(klok(hersteld)).toEqual(['2027-02-16', 'LOOPT', 'Wet WIA 111 en 112']);
    expect(hersteld.termijn('BEZWAAR_OPSCHORTING-2026-11-03')).toBeUndefined();
  });

  it('before the bezwaartermijn was over adds only the days after it', () => {
    const vroeg = inBezwaar().op('2026-10-05');
    const stil = schort({ vanafDatum: '2026-10-06', totDatum: '2026-10-20' }, vroeg);
    // 14 up to and including 19 October: six days.
    expect(klok(stil)).toEqual(['2027-02-15', 'OPGESCHORT', 'Wet WIA 111 en 112']);
  });

  it('by the indiener lasts until somebody says that it is over, and does not pass meanwhile', () => {
    const stil = schort({ grond: 'AWB_4_15_2B', totDatum: undefined }) as Claim;
    expect(klok(stil.laatAlarmenVallenTot('2027-03-01'))).toEqual([
      '2027-02-09',
      'OPGESCHORT',
      'Wet WIA 111 en 112',
    ]);
    const loopt = stil.op('2027-03-03').doet(pb, 'hervatBezwaar', { datum: '2027-03-03' });
    // A hundred and twenty days from 3 November.
    expect(klok(loopt)).toEqual(['2027-06-09', 'LOOPT', 'Wet WIA 111 en 112']);
  });

  test.each([
    ['a verzuim without a term', { totDatum: undefined }, 'ONVOLLEDIG'],
    ['an end on its first day', { totDatum: '2026-11-03' }, 'DATUM_ONMOGELIJK'],
    ['a request of tomorrow', { vanafDatum: '2026-11-04' }, 'DATUM_IN_TOEKOMST'],
    ['a day before the besluit', { vanafDatum: '2026-08-31' }, 'DATUM_ONMOGELIJK'],
  ])('is refused with %s', (_what, over, code) => {
    expect(schort(over)).toBe(code);
  });

  it('is refused after the end, over another one, and while it stands still', () => {
    const voorbij = inBezwaar().op('2027-02-15');
    expect(schort({ vanafDatum: '2027-02-10', totDatum: '2027-02-20' }, voorbij)).toBe('TERMIJN_VERSTREKEN');
    expect(schort({}, schort() as Claim)).toBe('AL_OPGESCHORT');
    const weer = (schort() as Claim).laatAlarmenVallenTot('2026-11-18');
    expect(schort({ vanafDatum: '2026-11-16', totDatum: '2026-11-30' }, weer)).toBe('AL_OPGESCHORT');
  });

  it('can only be resumed while it stands still, and not before it began', () => {
    expect(inBezwaar().probeert(pb, 'hervatBezwaar', { datum: '2026-09-21' })).toBe('GEEN_BEZWAAR');
    const stil = schort() as Claim;
    expect(stil.probeert(pb, 'hervatBezwaar', { datum: '2026-11-02' })).toBe('DATUM_ONMOGELIJK');
    expect(stil.probeert(pb, 'hervatBezwaar', { datum: '2026-11-03' })).toBe('DATUM_IN_TOEKOMST');
  });
});
