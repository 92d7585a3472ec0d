import { aanvraag, inRivToets, inVaststelling, type Claim } from '../../../test/support/claim';
import { besluitOp, inGebreke, klok, naspelen, openTaken } from '../../../test/support/dwangsom';
import { begonnen } from '../../../test/support/dossier-story';
import { latestDefinition } from '../journeys/registry';

const pb = 'PROCESBEGELEIDER';

describe('an ingebrekestelling in the dossier', () => {
  it('with effect begins the two weeks and the 42 days', () => {
    const claim = inGebreke();
    expect(claim.feit('IngebrekestellingRegistered')).toEqual({
      ontvangstDatum: '2026-09-15',
      prematuur: false,
      heeftGevolg: true,
      eersteDagDatum: '2026-09-30',
    });
    expect(klok(claim, 'DWANGSOM_VRIJ')).toEqual(['2026-09-15', '2026-09-29', 'LOOPT']);
    expect(klok(claim, 'DWANGSOM')).toEqual(['2026-09-30', '2026-11-10', 'LOOPT']);
    expect(klok(claim, 'DWANGSOMBESLUIT')).toBeUndefined();
    naspelen(claim);
  });

  test.each([
    ['premature', aanvraag(), '2026-09-14', {}, 'PREMATUUR'],
    [
      'sent before the end of the term',
      aanvraag(),
      '2026-09-15',
      { verzondenDatum: '2026-09-14' },
      'VERZONDEN_VOOR_VERSTRIJKEN',
    ],
    ['not in writing', aanvraag(), '2026-09-15', { vorm: 'MONDELING' }, 'MONDELING'],
    [
      'while the clock stands still',
      aanvraag().doet(pb, 'schortOp', { grond: 'AWB_4_15_2B', vanafDatum: '2026-07-21', reden: 'x' }),
      '2026-10-15',
      {},
      'OPGESCHORT',
    ],
    ['a second one', inGebreke(), '2026-09-20', {}, 'AL_IN_GEBREKE'],
  ])('%s has no effect, and says why', (_wat, claim, dag, over, reden) => {
    const after = inGebreke(claim, dag, over);
    expect(after.feit('IngebrekestellingRegistered')).toMatchObject({ heeftGevolg: false, reden });
    expect(klok(after, 'DWANGSOM')).toEqual(klok(claim, 'DWANGSOM'));
    naspelen(after);
  });

  it('leaves the two weeks whole: they end after their last day', () => {
    const vrij = inGebreke().laatAlarmenVallenTot('2026-09-29');
    expect(klok(vrij, 'DWANGSOM_VRIJ')![2]).toBe('LOOPT');
    expect(klok(vrij.laatAlarmenVallenTot('2026-09-30'), 'DWANGSOM_VRIJ')![2]).toBe('VERVALLEN');
  });

  it('about a deskundigenoordeel has no effect: that is no besluit', () => {
    const oordeel = begonnen(latestDefinition('DESKUNDIGENOORDEEL')!, {
      teamId: 'heerlen-1',
      ontvangstDatum: '2026-07-20',
      eersteZiektedagDatum: null,
      heeftWerkgever: true,
      aanvrager: 'WERKGEVER',
      oordeel: 'EIGEN_WERK',
    });
    const after = oordeel
      .op('2026-09-15')
      .doet(pb, 'registreerIngebrekestelling', { ontvangstDatum: '2026-09-15' });
    expect(after.feit('IngebrekestellingRegistered')).toMatchObject({
      heeftGevolg: false,
      reden: 'GEEN_DWANGSOM_SOORT',
      toelichting: 'een deskundigenoordeel is geen besluit',
    });
    expect(after.termijn('DWANGSOM')).toBeUndefined();
    expect(
      after.op('2027-01-05').probeert(pb, 'stelDwangsomVast', { bedrag: 0, grond: 'VERSCHULDIGD' }),
    ).toBe('GEEN_DWANGSOM');
  });

  it('counts from the first that has effect, in whatever order they were registered', () => {
    const order = (...dagen: string[]) =>
      dagen.reduce(
        (claim, ontvangstDatum) => claim.doet(pb, 'registreerIngebrekestelling', { ontvangstDatum }),
        aanvraag().op('2026-10-20') as Claim,
      );
    const stories = [
      order('2026-09-10', '2026-09-20', '2026-10-10'),
      order('2026-10-10', '2026-09-10', '2026-09-20'),
    ];
    for (const story of stories)
      expect(klok(story, 'DWANGSOM')).toEqual(['2026-10-05', '2026-11-15', 'LOOPT']);
    expect(stories[0]!.termijn('DWANGSOM')!.onderbouwing).toEqual(
      stories[1]!.termijn('DWANGSOM')!.onderbouwing,
    );
  });

  it('loses its effect when a kennisgeving that was sent in time is registered later', () => {
    const verlengd = inGebreke().doet(pb, 'verleng', { kennisgevingDatum: '2026-09-10', reden: 'drukte' });
    expect(verlengd.termijn()!.uiterlijkeDatum).toBe('2026-11-09');
    expect(verlengd.termijn('DWANGSOM')).toBeUndefined();
    const weer = inGebreke(verlengd, '2026-11-10');
    expect(klok(weer, 'DWANGSOM')).toEqual(['2026-11-25', '2027-01-05', 'LOOPT']);
    naspelen(weer);
  });

  it('follows a corrected day of receipt', () => {
    const claim = inGebreke().doet(pb, 'corrigeerOntvangst', {
      ontvangstDatum: '2026-07-27',
      reden: 'verkeerd gelezen',
    });
    expect(claim.termijn()!.uiterlijkeDatum).toBe('2026-09-21');
    // The ingebrekestelling of 15 September then came before the end of the term.
    expect(claim.termijn('DWANGSOM')).toBeUndefined();
  });
});

describe('a closed dossier', () => {
  it('takes an ingebrekestelling that came before its late besluit, and no other', () => {
    const besloten = besluitOp('2026-10-22', inVaststelling());
    const registreer = (ontvangstDatum: string) =>
      besloten.op('2026-10-25').probeert(pb, 'registreerIngebrekestelling', { ontvangstDatum });
    expect(registreer('2026-10-23')).toBe('DATUM_ONMOGELIJK');
    const na = registreer('2026-09-15') as Claim;
    expect(openTaken(na)).toEqual(['DWANGSOM_VASTSTELLEN']);
    expect(
      na.doet(pb, 'stelDwangsomVast', { bedrag: 637, grond: 'VERSCHULDIGD' }).feit('DwangsomDetermined')!
        .dagen,
    ).toBe(23);
    naspelen(na);
  });

  it('offers nothing of the kind when it was decided in time', () => {
    const opTijd = besluitOp('2026-09-14', inVaststelling());
    expect(opTijd.aanbod(pb)).toEqual(['registreerBezwaar', 'heropen']);
    expect(opTijd.probeert(pb, 'registreerIngebrekestelling', { ontvangstDatum: '2026-09-14' })).toBe(
      'DOSSIER_AFGESLOTEN',
    );
  });
});

describe('a claim that a loonsanctie holds up', () => {
  it('keeps the dwangsom over its first term, and begins another over the next', () => {
    const gesanctioneerd = inGebreke(inRivToets())
      .op('2026-10-01')
      .doet('ARBEIDSDESKUNDIGE', 'legLoonsanctieOp', { reden: 'geen tweede spoor' });
    expect(openTaken(gesanctioneerd)).toContain('DWANGSOM_VASTSTELLEN');
    const hervat = gesanctioneerd
      .op('2026-11-02')
      .doet(pb, 'meldTekortkomingHersteld', { meldingDatum: '2026-11-02' })
      .op('2026-11-16')
      .doet('ARBEIDSDESKUNDIGE', 'stelHerstelVast', { toelichting: 'alsnog' });
    // Six weeks from the finding (Wet WIA 25 lid 15).
    expect(hervat.termijn()!.uiterlijkeDatum).toBe('2026-12-28');
    const later = hervat.op('2026-12-29');
    const opnieuw = { ontvangstDatum: '2026-12-29' };
    expect(later.probeert(pb, 'registreerIngebrekestelling', opnieuw)).toBe('DWANGSOM_LOOPT');
    const vastgesteld = later.doet(pb, 'stelDwangsomVast', { bedrag: 46, grond: 'VERSCHULDIGD' });
    expect(vastgesteld.feit('DwangsomDetermined')).toMatchObject({ dagen: 2, laatsteDagDatum: '2026-10-01' });
    const weer = vastgesteld.doet(pb, 'registreerIngebrekestelling', opnieuw);
    expect(klok(weer, 'DWANGSOM')).toEqual(['2027-01-13', '2027-02-23', 'LOOPT']);
    naspelen(weer);
  });
});
