import { aanvraag, inVaststelling, type Claim } from '../../../test/support/claim';
import type { DossierStory } from '../../../test/support/dossier-story';
import { besluitOp, naspelen, openTaken } from '../../../test/support/dwangsom';
import { naarArts, naarEinde, reis } from '../../../test/support/reizen';
import { inMonitoring, VA } from '../../../test/support/ziektewet';
import type { Soort } from '../aanvraag';

const pb = 'PROCESBEGELEIDER';
/** Decided on Tuesday 1 September 2026: bezwaar to Tuesday 13 October, seventeen weeks later is 9 February 2027. */
const besloten = () => besluitOp('2026-09-01', inVaststelling());
const BEZWAAR = { ontvangenDatum: '2026-09-21', door: 'CLIENT', behandeling: 'MEDISCH_ARBEIDSKUNDIG' };
const inBezwaar = (over: object = {}): Claim =>
  besloten()
    .op('2026-09-21')
    .doet(pb, 'registreerBezwaar', { ...BEZWAAR, ...over });
const klok = (story: DossierStory) => {
  const found = story.termijn('BEZWAAR');
  return found && [found.uiterlijkeDatum, found.status];
};

describe('bezwaar against a besluit of the dossier', () => {
  it('starts a clock of its own, counted from the day after the bezwaartermijn', () => {
    const story = inBezwaar();
    expect(story.termijn('BEZWAAR')).toMatchObject({
      startDatum: '2026-10-14',
      uiterlijkeDatum: '2027-02-09',
      grondslag: 'Wet WIA 111 en 112',
      status: 'LOOPT',
    });
    expect(story.feit('BezwaarReceived')).toMatchObject({
      tegen: 'BESLUIT',
      besluitDatum: '2026-09-01',
      bezwaartermijnEindDatum: '2026-10-13',
      opTijd: true,
      beslisUiterlijkDatum: '2027-02-09',
    });
    expect(openTaken(story)).toEqual(['BEZWAAR']);
    naspelen(story);
  });

  test.each([
    ['GEWOON', '2027-01-12'],
    ['MEDISCH_ARBEIDSKUNDIG', '2027-02-09'],
    ['EXTERNE_DESKUNDIGE', '2027-03-09'],
  ])('%s has to be decided by %s, also when that turns out later', (behandeling, uiterlijk) => {
    expect(klok(inBezwaar({ behandeling }))).toEqual([uiterlijk, 'LOOPT']);
    const start = behandeling === 'GEWOON' ? 'EXTERNE_DESKUNDIGE' : 'GEWOON';
    const later = inBezwaar({ behandeling: start }).doet(pb, 'bepaalBezwaarbehandeling', {
      behandeling,
      reden: 'x',
    });
    expect(klok(later)).toEqual([uiterlijk, 'LOOPT']);
  });

  it('says of a late one that it was late, and still has a clock: a person judges it', () => {
    const late = besloten()
      .op('2026-10-14')
      .doet(pb, 'registreerBezwaar', { ...BEZWAAR, ontvangenDatum: '2026-10-14' });
    expect(late.feit('BezwaarReceived')!.opTijd).toBe(false);
    expect(klok(late)).toEqual(['2027-02-09', 'LOOPT']);
    const posted = { ...BEZWAAR, ontvangenDatum: '2026-10-14', verzondenDatum: '2026-10-13' };
    expect(
      besloten().op('2026-10-14').doet(pb, 'registreerBezwaar', posted).feit('BezwaarReceived')!.opTijd,
    ).toBe(true);
  });

  it('of the werkgever too is decided together, in the same term', () => {
    const twee = inBezwaar().doet(pb, 'registreerBezwaar', { ...BEZWAAR, door: 'WERKGEVER' });
    expect(twee.context.bezwaar!.bezwaarschriften.map(({ door }) => door)).toEqual(['CLIENT', 'WERKGEVER']);
    expect(klok(twee)).toEqual(['2027-02-09', 'LOOPT']);
  });

  it('warns before its end and says when it has passed', () => {
    const story = inBezwaar().laatAlarmenVallenTot('2027-02-10');
    expect(klok(story)).toEqual(['2027-02-09', 'VERSTREKEN']);
    const fallen = story.record
      .filter(({ type }) => type === 'BeslistermijnAlarmRaised')
      .map(({ data }) => data.alarm);
    expect(fallen).toEqual(['NOG_14_WERKDAGEN', 'NOG_5_WERKDAGEN', 'LAATSTE_DAG', 'VERSTREKEN']);
  });

  test.each([
    ['a day ahead', { ontvangenDatum: '2026-09-22' }, 'DATUM_IN_TOEKOMST'],
    ['before the aanvraag', { ontvangenDatum: '2026-07-19' }, 'DATUM_VOOR_ONTVANGST'],
    ['posted after it came', { verzondenDatum: '2026-09-22' }, 'DATUM_ONMOGELIJK'],
    ['a besluit that was not taken', { tegen: 'LOONSANCTIE' }, 'GEEN_BESLUIT'],
  ])('is refused with %s', (_what, over, code) => {
    expect(
      besloten()
        .op('2026-09-21')
        .probeert(pb, 'registreerBezwaar', { ...BEZWAAR, ...over }),
    ).toBe(code);
  });

  it('cannot be made before there is a besluit', () => {
    expect(aanvraag().probeert(pb, 'registreerBezwaar', { ...BEZWAAR, ontvangenDatum: '2026-07-20' })).toBe(
      'GEEN_BESLUIT',
    );
    expect(aanvraag().aanbod(pb)).not.toContain('registreerBezwaar');
    const weg = aanvraag().doet(pb, 'trekIn');
    expect(weg.probeert(pb, 'registreerBezwaar', { ...BEZWAAR, ontvangenDatum: '2026-07-20' })).toBe(
      'GEEN_BESLUIT',
    );
  });

  test.each<[Soort]>([['DESKUNDIGENOORDEEL'], ['PW_BESCHUT_WERK']])(
    'is refused for %s, which ends in no besluit',
    (soort) => {
      expect(
        reis(soort).probeert(pb, 'registreerBezwaar', { ...BEZWAAR, ontvangenDatum: '2026-07-20' }),
      ).toBe('GEEN_BEZWAAR_MOGELIJK');
    },
  );
});

describe('the beslissing op bezwaar', () => {
  const beslist = (uitkomst: string, over: object = {}, wie = 'pb-2', story = inBezwaar()) =>
    story.op('2027-02-09').probeert(pb, 'beslisOpBezwaar', { uitkomst, toelichting: 'x', ...over }, wie);

  test.each([
    ['ONGEGROND', { andereArts: true }, 'VOLDAAN'],
    ['GEGROND', { andereArts: true }, 'VOLDAAN'],
    ['NIET_ONTVANKELIJK', {}, 'VOLDAAN'],
    ['INGETROKKEN', {}, 'VERVALLEN'],
  ])('%s ends the clock', (uitkomst, over, status) => {
    const na = beslist(uitkomst, over) as Claim;
    expect(klok(na)).toEqual(['2027-02-09', status]);
    expect(na.feit('BezwaarDecided')).toMatchObject({ uitkomst, tegen: 'BESLUIT', opTijd: true });
    expect(openTaken(na)).toEqual([]);
    naspelen(na);
  });

  it('is not taken by who took the besluit (Awb 10:3 lid 3), who may register that it was withdrawn', () => {
    expect(beslist('ONGEGROND', { andereArts: true }, 'procesbegeleider')).toBe('VIER_OGEN');
    expect(typeof beslist('INGETROKKEN', {}, 'procesbegeleider')).not.toBe('string');
  });

  it('asks another verzekeringsarts where a doctor judges again, and none where none does', () => {
    expect(beslist('ONGEGROND')).toBe('ANDERE_ARTS_NODIG');
    expect(beslist('GEGROND', { andereArts: false })).toBe('ANDERE_ARTS_NODIG');
    expect(typeof beslist('ONGEGROND', {}, 'pb-2', inBezwaar({ behandeling: 'GEWOON' }))).not.toBe('string');
  });

  it('says whether it came in time', () => {
    const op = (dag: string) =>
      inBezwaar()
        .op(dag)
        .doet(pb, 'beslisOpBezwaar', { uitkomst: 'NIET_ONTVANKELIJK', toelichting: 'x' }, 'pb-2');
    expect([op('2027-02-09'), op('2027-02-10')].map((na) => na.feit('BezwaarDecided')!.opTijd)).toEqual([
      true,
      false,
    ]);
  });

  it('gegrond leads to a heropening, and against the new besluit bezwaar can be made again', () => {
    const gegrond = beslist('GEGROND', { andereArts: true }) as Claim;
    const open = gegrond.doet(pb, 'heropen', {
      grond: 'BEZWAAR_GEGROND',
      vanafFase: 'VASTSTELLING',
      reden: 'dagloon',
    });
    expect(klok(open)).toEqual(['2027-02-09', 'VOLDAAN']);
    const opnieuw = besluitOp('2027-03-02', open)
      .op('2027-03-03')
      .doet(pb, 'registreerBezwaar', { ...BEZWAAR, ontvangenDatum: '2027-03-03', behandeling: 'GEWOON' });
    // Six weeks from 2 March is 13 April, thirteen weeks later 13 July.
    expect(klok(opnieuw)).toEqual(['2027-07-13', 'LOOPT']);
    naspelen(opnieuw);
  });
});

describe('bezwaar in other trajects', () => {
  it('against an indicatie banenafspraak has the six weeks of the Awb', () => {
    const oordeel = { kanMinimumloonVerdienen: true, toelichting: 'x' };
    const klaar = naarEinde(
      naarArts(reis('PW_BANENAFSPRAAK'))
        .doet('VERZEKERINGSARTS', 'stelBelastbaarheidVast', { uitkomst: 'FML', duurzaam: false })
        .doet('ARBEIDSDESKUNDIGE', 'geefArbeidskundigOordeel', oordeel),
    );
    const story = klaar.doet(pb, 'registreerBezwaar', { ...BEZWAAR, ontvangenDatum: '2026-07-20' });
    // Decided on 20 July: bezwaar to 31 August, six weeks later is Monday 12 October.
    expect(klok(story)).toEqual(['2026-10-12', 'LOOPT']);
  });

  // Hersteld declared on Monday 16 December 2024: two weeks is the 30th, thirteen weeks later Monday 31 March 2025.
  test.each([
    [true, '2025-03-31'],
    [false, '2025-04-28'],
  ])(
    'against a hersteldverklaring goes on beside the begeleiding; medical %s: %s',
    (geneeskundig, uiterlijk) => {
      const verklaard = inMonitoring().doet(VA, 'verklaarHersteld', {
        herstelDatum: '2024-12-16',
        maatstaf: 'ZIJN_ARBEID',
      });
      const gegevens = { ...BEZWAAR, ontvangenDatum: '2024-12-16', geneeskundig };
      const story = verklaard.doet(pb, 'registreerBezwaar', gegevens);
      expect(klok(story)).toEqual([uiterlijk, 'LOOPT']);
      expect([story.journey.fase, story.feit('BezwaarReceived')!.tegen]).toEqual([
        'NAZORG',
        'HERSTELDVERKLARING',
      ]);
      naspelen(story);
    },
  );

  it('against the right to ziekengeld names which besluit is meant', () => {
    const verklaard = inMonitoring().doet(VA, 'verklaarHersteld', {
      herstelDatum: '2024-12-16',
      maatstaf: 'ZIJN_ARBEID',
    });
    const recht = { ...BEZWAAR, ontvangenDatum: '2024-12-16', tegen: 'BESLUIT' };
    const story = verklaard.doet(pb, 'registreerBezwaar', recht);
    expect(story.feit('BezwaarReceived')).toMatchObject({ tegen: 'BESLUIT', besluitDatum: '2024-11-06' });
    const ander = { ...recht, tegen: 'HERSTELDVERKLARING' };
    expect(story.probeert(pb, 'registreerBezwaar', ander)).toBe('BEZWAAR_LOOPT');
  });
});
