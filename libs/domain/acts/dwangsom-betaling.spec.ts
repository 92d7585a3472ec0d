import { inVaststelling, type Claim } from '../../../test/support/claim';
import { besluitOp, inGebreke, klok, naspelen, openTaken } from '../../../test/support/dwangsom';

const pb = 'PROCESBEGELEIDER';
const BETALING = 'DWANGSOMBETALING-1';

/** In gebreke from 30 September, decided on 22 October 2026: 23 days, € 637, set on Monday 2 November. */
const vastgesteld = (): Claim =>
  besluitOp('2026-10-22', inGebreke(inVaststelling()))
    .op('2026-11-02')
    .doet(pb, 'stelDwangsomVast', { bedrag: 637, grond: 'VERSCHULDIGD' });
const betaald = (dag = '2026-11-20') =>
  vastgesteld().op(dag).doet(pb, 'registreerDwangsombetaling', { betaaldDatum: dag, bedrag: 637 });

describe('paying a dwangsom (Awb 4:87)', () => {
  it('is due within six weeks, with a taak in the closed dossier', () => {
    const story = vastgesteld();
    expect(klok(story, BETALING)).toEqual(['2026-11-02', '2026-12-14', 'LOOPT']);
    expect(story.termijn(BETALING)).toMatchObject({ grondslag: 'Awb 4:87 lid 1', soort: 'DWANGSOMBETALING' });
    expect(openTaken(story)).toEqual(['DWANGSOM_BETALEN']);
    expect(klok(story.laatAlarmenVallenTot('2026-12-15'), BETALING)![2]).toBe('VERSTREKEN');
    naspelen(story);
  });

  it('moves past the feestdagen: a term set by statute', () => {
    const story = besluitOp('2026-11-10', inGebreke(inVaststelling()))
      .op('2026-11-13')
      .doet(pb, 'stelDwangsomVast', { bedrag: 1442, grond: 'VERSCHULDIGD' });
    expect(klok(story, BETALING)).toEqual(['2026-11-13', '2026-12-28', 'LOOPT']);
  });

  test.each([
    ['2026-12-14', true],
    ['2026-12-15', false],
  ])('registered as paid on %s, in time: %s', (dag, opTijd) => {
    const story = betaald(dag);
    expect(story.feit('DwangsomPaid')).toEqual({
      vaststellingDatum: '2026-11-02',
      betaaldDatum: dag,
      bedrag: 637,
      uiterlijkeDatum: '2026-12-14',
      opTijd,
    });
    expect(klok(story, BETALING)![2]).toBe('VOLDAAN');
    expect(openTaken(story)).toEqual([]);
    naspelen(story);
  });

  test.each([
    ['another amount', { betaaldDatum: '2026-11-20', bedrag: 600 }, 'BEDRAG_ONJUIST'],
    ['a day before it was set', { betaaldDatum: '2026-11-01', bedrag: 637 }, 'DATUM_ONMOGELIJK'],
    ['a day to come', { betaaldDatum: '2026-11-21', bedrag: 637 }, 'DATUM_IN_TOEKOMST'],
  ])('is refused with %s', (_wat, gegevens, code) => {
    expect(vastgesteld().op('2026-11-20').probeert(pb, 'registreerDwangsombetaling', gegevens)).toBe(code);
  });

  it('is not asked where nothing is due, nor twice', () => {
    const niets = besluitOp('2026-10-22', inGebreke(inVaststelling()))
      .doet(pb, 'verklaarOnredelijkLaat', { grond: 'een jaar gewacht' })
      .doet(pb, 'stelDwangsomVast', { bedrag: 0, grond: 'ONREDELIJK_LAAT' });
    const betaal = { betaaldDatum: '2026-11-20', bedrag: 637 };
    expect(niets.termijn(BETALING)).toBeUndefined();
    expect(niets.op('2026-11-20').probeert(pb, 'registreerDwangsombetaling', betaal)).toBe('GEEN_DWANGSOM');
    expect(betaald().probeert(pb, 'registreerDwangsombetaling', betaal)).toBe('GEEN_DWANGSOM');
  });
});

describe('asking back what was paid without ground (Awb 4:20)', () => {
  const vorder = (claim: Claim, bedrag: number) =>
    claim.probeert(pb, 'vorderDwangsomTerug', { bedrag, grond: 'het besluit was op tijd verzonden' });

  it('is possible until five years after it was set, in parts up to the whole', () => {
    const deel = vorder(betaald().op('2031-11-02'), 600) as Claim;
    expect(deel.feit('DwangsomReclaimed')).toMatchObject({ bedrag: 600, uiterlijkeDatum: '2031-11-02' });
    expect(vorder(deel, 37.01)).toBe('BEDRAG_ONJUIST');
    expect(vorder(vorder(deel, 37) as Claim, 0.01)).toBe('GEEN_DWANGSOM');
    naspelen(deel);
  });

  it('is refused a day later, of nothing, and before it was paid', () => {
    expect(vorder(betaald().op('2031-11-03'), 600)).toBe('GEEN_DWANGSOM');
    expect(vorder(betaald(), 0)).toBe('BEDRAG_ONJUIST');
    expect(vorder(vastgesteld(), 637)).toBe('GEEN_DWANGSOM');
  });
});
