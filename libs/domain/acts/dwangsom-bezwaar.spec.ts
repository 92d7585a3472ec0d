import { aanvraag, inVaststelling, type Claim } from '../../../test/support/claim';
import { besluitOp, inGebreke, klok, naspelen, openTaken } from '../../../test/support/dwangsom';

const pb = 'PROCESBEGELEIDER';
const VRIJ = 'DWANGSOM_VRIJ-2026-10-14';
const DWANGSOM = 'DWANGSOM-2026-10-14';
const BESLUIT = 'DWANGSOMBESLUIT-2026-10-14';

/** Decided in time on 1 September 2026; on the bezwaar must be decided by Tuesday 9 February 2027. */
const inBezwaar = (): Claim =>
  besluitOp('2026-09-01', inVaststelling()).op('2026-09-21').doet(pb, 'registreerBezwaar', {
    ontvangenDatum: '2026-09-21',
    door: 'WERKGEVER',
    behandeling: 'MEDISCH_ARBEIDSKUNDIG',
  });
/** In gebreke gesteld on the day after: free to the 24th, 42 days from the 25th to 7 April. */
const bezwaarTeLaat = (dag = '2027-02-10', over = {}): Claim => inGebreke(inBezwaar(), dag, over);
const beslist = (claim: Claim, dag: string): Claim =>
  claim
    .op(dag)
    .doet(pb, 'beslisOpBezwaar', { uitkomst: 'ONGEGROND', toelichting: 'x', andereArts: true }, 'pb-3');

describe('deciding late on a bezwaar (Awb 7:14 jo 4:17)', () => {
  it('begins the two weeks and the 42 days in the closed dossier, on clocks of its own', () => {
    const story = bezwaarTeLaat();
    expect(story.feit('IngebrekestellingRegistered')).toEqual({
      over: 'BEZWAAR',
      ontvangstDatum: '2027-02-10',
      prematuur: false,
      heeftGevolg: true,
      eersteDagDatum: '2027-02-25',
    });
    expect(klok(story, VRIJ)).toEqual(['2027-02-10', '2027-02-24', 'LOOPT']);
    expect(klok(story, DWANGSOM)).toEqual(['2027-02-25', '2027-04-07', 'LOOPT']);
    expect(story.termijn(DWANGSOM)).toMatchObject({
      soort: 'DWANGSOM',
      grondslag: 'Awb 7:14 jo 4:17 lid 1',
    });
    expect(story.termijn(DWANGSOM)!.onderbouwing[0]).toMatchObject({
      feit: 'Uiterste dag om op het bezwaar te beslissen',
      datum: '2027-02-09',
    });
    expect(story.termijn('DWANGSOM')).toBeUndefined();
    naspelen(story);
  });

  test.each([
    ['on the last free day', '2027-02-24', 0],
    ['on the first day that counts', '2027-02-25', 23],
    ['after 28 days', '2027-03-24', 812],
    ['after all days', '2027-05-03', 1442],
  ])('decided %s it costs that', (_when, dag, bedrag) => {
    const story = beslist(bezwaarTeLaat().laatAlarmenVallenTot(dag), dag);
    expect(openTaken(story)).toEqual(bedrag === 0 ? [] : ['DWANGSOM_VASTSTELLEN']);
    const set = story.probeert(pb, 'stelDwangsomVast', { bedrag, grond: 'VERSCHULDIGD' });
    if (bedrag === 0) return expect(set).toBe('GEEN_DWANGSOM');
    expect((set as Claim).feit('DwangsomDetermined')).toMatchObject({
      over: 'BEZWAAR',
      indiener: 'WERKGEVER',
      bedrag,
    });
    expect(klok(set as Claim, BESLUIT)![2]).toBe('VOLDAAN');
    naspelen(set as Claim);
  });

  test.each([
    ['premature', '2027-02-09', {}, 'PREMATUUR'],
    [
      'sent before the end of the term',
      '2027-02-10',
      { verzondenDatum: '2027-02-09' },
      'VERZONDEN_VOOR_VERSTRIJKEN',
    ],
    ['not in writing', '2027-02-10', { vorm: 'MONDELING' }, 'MONDELING'],
  ])('%s has no effect, and says why', (_wat, dag, over, reden) => {
    const story = bezwaarTeLaat(dag, over);
    expect(story.feit('IngebrekestellingRegistered')).toMatchObject({ heeftGevolg: false, reden });
    expect(story.termijn(DWANGSOM)).toBeUndefined();
  });

  it('loses its effect when a verdaging that was sent in time is registered later', () => {
    const story = bezwaarTeLaat().doet(pb, 'verdaagBezwaar', { mededelingDatum: '2027-02-01', weken: 6 });
    expect(klok(story, 'BEZWAAR')![1]).toBe('2027-03-23');
    expect(story.termijn(DWANGSOM)).toBeUndefined();
    naspelen(story);
  });

  it('is refused without a bezwaar, and after the beslissing', () => {
    const stel = (claim: Claim, ontvangstDatum: string, over?: string) =>
      claim.op('2027-03-01').probeert(pb, 'registreerIngebrekestelling', {
        ontvangstDatum,
        ...(over && { over }),
      });
    expect(stel(aanvraag(), '2026-09-15', 'BEZWAAR')).toBe('GEEN_BEZWAAR');
    const klaar = beslist(inBezwaar(), '2027-02-20');
    expect(stel(klaar, '2027-02-21')).toBe('DATUM_ONMOGELIJK');
    expect((stel(klaar, '2027-02-15') as Claim).feit('IngebrekestellingRegistered')).toMatchObject({
      over: 'BEZWAAR',
      heeftGevolg: true,
    });
    expect(stel(inBezwaar(), '2026-08-20', 'AANVRAAG')).toBe('DOSSIER_AFGESLOTEN');
  });

  it('stands beside a dwangsom over the aanvraag: each is named, judged and set by itself', () => {
    const besloten = besluitOp('2026-10-22').op('2026-11-02').doet(pb, 'registreerBezwaar', {
      ontvangenDatum: '2026-11-02',
      door: 'CLIENT',
      behandeling: 'GEWOON',
    });
    const sleutel = `DWANGSOM-${besloten.termijn('BEZWAAR')!.startDatum}`;
    const beide = inGebreke(besloten.laatAlarmenVallenTot('2027-05-03'), '2027-05-03');
    expect(klok(beide, 'DWANGSOM')![2]).toBe('VOLDAAN');
    expect(klok(beide, sleutel)).toEqual(['2027-05-18', '2027-06-28', 'LOOPT']);
    const vast = beide.doet(pb, 'stelDwangsomVast', { bedrag: 637, grond: 'VERSCHULDIGD' });
    expect(vast.feit('DwangsomDetermined')).not.toHaveProperty('over');
    const set = (over: string) =>
      vast.probeert(pb, 'stelDwangsomVast', { bedrag: 0, grond: 'KENNELIJK_ONGEGROND', over });
    expect([set('AANVRAAG'), set('BEZWAAR')]).toEqual(['DWANGSOM_LOOPT', 'DWANGSOM_LOOPT']);
    const laat = vast.doet(pb, 'verklaarOnredelijkLaat', { grond: 'een jaar gewacht' });
    expect(laat.feit('OnredelijkLaatDeclared')).toMatchObject({ over: 'BEZWAAR' });
    expect(laat.termijn(sleutel)).toBeUndefined();
    const terug = laat.doet(pb, 'neemOnredelijkLaatTerug', { reden: 'x' });
    expect(klok(terug, sleutel)).toEqual(['2027-05-18', '2027-06-28', 'LOOPT']);
    naspelen(terug);
  });

  it('of an earlier bezwaar is set first, and a next one begins anew', () => {
    const eerste = beslist(bezwaarTeLaat(), '2027-03-24');
    const tweede = eerste
      .op('2027-03-25')
      .doet(pb, 'registreerBezwaar', { ontvangenDatum: '2027-03-25', door: 'CLIENT', behandeling: 'GEWOON' });
    expect(klok(tweede, DWANGSOM)).toEqual(['2027-02-25', '2027-03-24', 'VOLDAAN']);
    const stel = (claim: Claim) =>
      claim
        .op('2027-04-01')
        .probeert(pb, 'registreerIngebrekestelling', { ontvangstDatum: '2027-04-01', over: 'BEZWAAR' });
    expect(stel(tweede)).toBe('DWANGSOM_LOOPT');
    const na = stel(tweede.doet(pb, 'stelDwangsomVast', { bedrag: 812, grond: 'VERSCHULDIGD' })) as Claim;
    expect(na.context.dwangsomBezwaar!.ingebrekestellingen).toHaveLength(1);
    expect(na.feit('IngebrekestellingRegistered')).toMatchObject({ heeftGevolg: true });
    naspelen(na);
  });
});
