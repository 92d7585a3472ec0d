import { aanvraag, inVaststelling } from '../../../test/support/claim';
import { RB, RECHT, ziekmelding } from '../../../test/support/ziektewet';
import { besluitOp, inGebreke, klok, naspelen, openTaken } from '../../../test/support/dwangsom';

const pb = 'PROCESBEGELEIDER';

describe('the dwangsom-besluit (Awb 4:18)', () => {
  test.each([
    ['2026-09-29', undefined, 0, ['2026-09-15', '2026-09-29', 'VOLDAAN']],
    ['2026-09-30', 23, 1, ['2026-09-15', '2026-09-29', 'VERVALLEN']],
    ['2026-10-22', 637, 23, ['2026-09-15', '2026-09-29', 'VERVALLEN']],
    ['2026-11-10', 1442, 42, ['2026-09-15', '2026-09-29', 'VERVALLEN']],
    ['2026-12-01', 1442, 42, ['2026-09-15', '2026-09-29', 'VERVALLEN']],
  ])('of a besluit on %s: %s euro', (dag, bedrag, dagen, vrij) => {
    const besloten = besluitOp(dag);
    expect(besloten.journey.fase).toBe('AFGESLOTEN');
    expect(klok(besloten, 'DWANGSOM_VRIJ')).toEqual(vrij);
    if (bedrag === undefined) {
      expect(openTaken(besloten)).toEqual([]);
      expect(besloten.probeert(pb, 'stelDwangsomVast', { bedrag: 0, grond: 'VERSCHULDIGD' })).toBe(
        'GEEN_DWANGSOM',
      );
      return;
    }
    expect(openTaken(besloten)).toEqual(['DWANGSOM_VASTSTELLEN']);
    expect(besloten.termijn('DWANGSOM')!.status).toBe('VOLDAAN');
    expect(besloten.aanbod(pb)).toContain('stelDwangsomVast');
    expect(besloten.probeert(pb, 'stelDwangsomVast', { bedrag: bedrag + 1, grond: 'VERSCHULDIGD' })).toBe(
      'BEDRAG_ONJUIST',
    );
    const vastgesteld = besloten
      .op('2026-12-02')
      .doet(pb, 'stelDwangsomVast', { bedrag, grond: 'VERSCHULDIGD' });
    expect(vastgesteld.feit('DwangsomDetermined')).toMatchObject({
      bedrag,
      dagen,
      eersteDagDatum: '2026-09-30',
    });
    expect(vastgesteld.termijn('DWANGSOMBESLUIT')!.status).toBe('VOLDAAN');
    expect([vastgesteld.journey.fase, vastgesteld.journey.taken.gesloten]).toEqual([
      'AFGESLOTEN',
      ['DWANGSOM_VASTSTELLEN'],
    ]);
    expect(vastgesteld.probeert(pb, 'stelDwangsomVast', { bedrag, grond: 'VERSCHULDIGD' })).toBe(
      'GEEN_DWANGSOM',
    );
    naspelen(vastgesteld);
  });

  it('is due two weeks after the last day, also in a closed dossier, and warns', () => {
    const besloten = besluitOp('2026-10-22');
    expect(klok(besloten, 'DWANGSOMBESLUIT')).toEqual(['2026-10-22', '2026-11-05', 'LOOPT']);
    const late = besloten.laatAlarmenVallenTot('2026-11-06');
    expect(late.termijn('DWANGSOMBESLUIT')!.status).toBe('VERSTREKEN');
    // What else there was has ended with the dossier.
    expect(late.journey.deadlines.filter(({ alarm }) => alarm !== null)).toEqual([]);
    expect(openTaken(late)).toEqual(['DWANGSOM_VASTSTELLEN']);
    naspelen(late);
  });

  it('waits while the dwangsom still runs, and comes by itself after 42 days', () => {
    const claim = inGebreke();
    expect(
      claim.op('2026-11-10').reden(pb, 'stelDwangsomVast', { bedrag: 1442, grond: 'VERSCHULDIGD' }),
    ).toContain('di 10 nov 2026');
    const over = claim.laatAlarmenVallenTot('2026-11-11');
    expect(over.termijn('DWANGSOM')!.status).toBe('VERSTREKEN');
    expect(klok(over, 'DWANGSOMBESLUIT')).toEqual(['2026-11-10', '2026-11-24', 'LOOPT']);
    expect(openTaken(over)).toContain('DWANGSOM_VASTSTELLEN');
    const vastgesteld = over.doet(pb, 'stelDwangsomVast', { bedrag: 1442, grond: 'VERSCHULDIGD' });
    expect([vastgesteld.journey.fase, vastgesteld.termijn('DWANGSOM')!.status]).toEqual([
      'INTAKE',
      'VOLDAAN',
    ]);
    naspelen(vastgesteld);
  });

  it('on another ground sets nothing', () => {
    const besloten = besluitOp('2026-10-22');
    const grond = 'KENNELIJK_ONGEGROND';
    expect(besloten.probeert(pb, 'stelDwangsomVast', { bedrag: 637, grond })).toBe('BEDRAG_ONJUIST');
    expect(
      besloten.doet(pb, 'stelDwangsomVast', { bedrag: 0, grond }).feit('DwangsomDetermined'),
    ).toMatchObject({
      bedrag: 0,
      dagen: 0,
      eersteDagDatum: null,
    });
  });

  it('is shared by several aanvragers', () => {
    const besloten = besluitOp('2026-11-10', inGebreke(inVaststelling(), '2026-09-15', { aanvragers: 3 }));
    expect(
      besloten
        .doet(pb, 'stelDwangsomVast', { bedrag: 1442, grond: 'VERSCHULDIGD' })
        .feit('DwangsomDetermined'),
    ).toMatchObject({ bedragPerAanvrager: 480.66, restBedrag: 0.02 });
  });

  it('follows an aanvraag that is withdrawn: nothing is in gebreke after that day', () => {
    const weg = inGebreke().op('2026-10-01').doet(pb, 'trekIn');
    expect(
      weg.doet(pb, 'stelDwangsomVast', { bedrag: 46, grond: 'VERSCHULDIGD' }).feit('DwangsomDetermined'),
    ).toMatchObject({
      dagen: 2,
      laatsteDagDatum: '2026-10-01',
    });
  });

  it('goes on counting when the dossier was closed by mistake', () => {
    const weer = inGebreke()
      .op('2026-10-01')
      .doet(pb, 'trekIn')
      .doet('REGIEVOERDER', 'heropen', { grond: 'TEN_ONRECHTE_GESLOTEN', vanafFase: 'INTAKE', reden: 'x' });
    expect(klok(weer, 'DWANGSOM')).toEqual(['2026-09-30', '2026-11-10', 'LOOPT']);
    expect(weer.journey.taken.gesloten).toContain('DWANGSOM_VASTSTELLEN');
    naspelen(weer);
  });
});

describe('a Ziektewet dossier, which goes on after its besluit', () => {
  it('has its dwangsom set while the begeleiding goes on', () => {
    const besloten = ziekmelding()
      .op('2024-12-05')
      .doet(pb, 'registreerIngebrekestelling', { ontvangstDatum: '2024-12-05' })
      .op('2024-12-24')
      .doet(pb, 'stelRechtVast', RECHT)
      .doet(RB, 'neemBesluit');
    expect(klok(besloten, 'DWANGSOM')).toEqual(['2024-12-20', '2024-12-24', 'VOLDAAN']);
    expect(openTaken(besloten)).toContain('DWANGSOM_VASTSTELLEN');
    const later = besloten
      .op('2025-01-06')
      .doet(pb, 'stelDwangsomVast', { bedrag: 115, grond: 'VERSCHULDIGD' });
    expect([later.journey.fase, openTaken(later)]).toEqual([
      besloten.journey.fase,
      expect.not.arrayContaining(['DWANGSOM_VASTSTELLEN']),
    ]);
    naspelen(later);
  });
});

describe('onredelijk laat (Awb 4:17 lid 5)', () => {
  it('is judged by a person, and ends the clocks; the beschikking says so', () => {
    const laat = inGebreke(aanvraag(), '2027-08-02');
    expect(klok(laat, 'DWANGSOM')![2]).toBe('LOOPT');
    const verklaard = laat.doet(pb, 'verklaarOnredelijkLaat', {
      grond: 'tien maanden na het einde van de termijn',
    });
    expect(verklaard.feit('OnredelijkLaatDeclared')).toEqual({
      ingebrekestellingDatum: '2027-08-02',
      maandenNaVerstrijken: 10,
      grond: 'tien maanden na het einde van de termijn',
    });
    expect([verklaard.termijn('DWANGSOM'), verklaard.openTaken]).toEqual([
      undefined,
      ['DWANGSOM_VASTSTELLEN'],
    ]);
    expect(verklaard.journey.ended.map(({ sleutel }) => sleutel).sort()).toEqual([
      'DWANGSOM',
      'DWANGSOM_VRIJ',
    ]);
    expect(verklaard.probeert(pb, 'stelDwangsomVast', { bedrag: 0, grond: 'VERSCHULDIGD' })).toBe(
      'BEDRAG_ONJUIST',
    );
    const besluit = verklaard.doet(pb, 'stelDwangsomVast', { bedrag: 0, grond: 'ONREDELIJK_LAAT' });
    expect(besluit.feit('DwangsomDetermined')).toMatchObject({ bedrag: 0, grond: 'ONREDELIJK_LAAT' });
    naspelen(besluit);
  });

  it('is taken back with a reason: the clocks run again under a new version, as if it had not been', () => {
    const laat = inGebreke();
    const terug = laat
      .doet(pb, 'verklaarOnredelijkLaat', { grond: 'x' })
      .op('2026-09-18')
      .doet(pb, 'neemOnredelijkLaatTerug', { reden: 'de client was opgenomen' }, 'pb-2');
    expect(terug.feit('OnredelijkLaatWithdrawn')).toEqual({
      ingebrekestellingDatum: '2026-09-15',
      reden: 'de client was opgenomen',
    });
    for (const sleutel of ['DWANGSOM_VRIJ', 'DWANGSOM']) {
      expect(klok(terug, sleutel)).toEqual(klok(laat, sleutel));
      expect(terug.termijn(sleutel)!.versie).toBeGreaterThan(laat.termijn(sleutel)!.versie);
      expect(terug.termijn(sleutel)!.alarm).not.toBeNull();
    }
    expect(openTaken(terug)).not.toContain('DWANGSOM_VASTSTELLEN');
    expect(terug.probeert(pb, 'neemOnredelijkLaatTerug', { reden: 'x' })).toBe('GEEN_DWANGSOM');
    naspelen(terug.doet(pb, 'verklaarOnredelijkLaat', { grond: 'toch' }));
  });

  it('cannot be taken back once the beschikking says so', () => {
    const besluit = inGebreke()
      .doet(pb, 'verklaarOnredelijkLaat', { grond: 'x' })
      .doet(pb, 'stelDwangsomVast', { bedrag: 0, grond: 'ONREDELIJK_LAAT' });
    expect(besluit.probeert(pb, 'neemOnredelijkLaatTerug', { reden: 'x' })).toBe('GEEN_DWANGSOM');
  });

  it('needs an ingebrekestelling with effect, and a procesbegeleider', () => {
    expect(aanvraag().probeert(pb, 'verklaarOnredelijkLaat', { grond: 'x' })).toBe('GEEN_DWANGSOM');
    expect(inGebreke().probeert('PLANNER', 'verklaarOnredelijkLaat', { grond: 'x' })).toBe(
      'NIET_DOOR_DEZE_ROL',
    );
  });
});

describe('a term of the court (Awb 8:55d)', () => {
  const uitspraak = {
    uitspraakDatum: '2026-12-01',
    beslisUiterlijkDatum: '2026-12-15',
    dwangsomPerDag: 100,
    dwangsomMaximum: 15_000,
  };
  it('is a clock of its own, beside the statutory one, and ends with the besluit', () => {
    const claim = inGebreke(inVaststelling()).op('2026-12-02').doet(pb, 'registreerUitspraak', uitspraak);
    expect(klok(claim, 'RECHTERLIJKE_TERMIJN')).toEqual(['2026-12-01', '2026-12-15', 'LOOPT']);
    expect(klok(claim, 'DWANGSOM')![1]).toBe('2026-11-10');
    expect(besluitOp('2026-12-10', claim).termijn('RECHTERLIJKE_TERMIJN')!.status).toBe('VOLDAAN');
    naspelen(claim);
  });

  test.each([
    ['a ruling of tomorrow', { uitspraakDatum: '2026-12-03' }, 'DATUM_IN_TOEKOMST'],
    ['a ruling before the aanvraag', { uitspraakDatum: '2026-07-19' }, 'DATUM_VOOR_ONTVANGST'],
    ['a day before the ruling', { beslisUiterlijkDatum: '2026-11-30' }, 'DATUM_ONMOGELIJK'],
    ['a maximum below one day', { dwangsomMaximum: 99 }, 'BEDRAG_ONJUIST'],
  ])('refuses %s', (_wat, over, code) => {
    expect(
      aanvraag()
        .op('2026-12-02')
        .probeert(pb, 'registreerUitspraak', { ...uitspraak, ...over }),
    ).toBe(code);
  });
});
