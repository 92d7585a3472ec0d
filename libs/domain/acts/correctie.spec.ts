import { aanvraag, inMedischeBeoordeling } from '../../../test/support/claim';
import { replay } from '../replay';

const pb = 'PROCESBEGELEIDER';
const corrigeert = (ontvangstDatum: string, claim = aanvraag().op('2026-08-10')) =>
  claim.probeert(pb, 'corrigeerOntvangst', { ontvangstDatum, reden: 'poststempel' });

// Awb 4:13: the term counts from the day of receipt, whatever was registered.
describe('another day of receipt', () => {
  test.each([
    // Registered as received on Monday 20 July 2026: eight weeks, t/m 14 September.
    ['a week earlier', '2026-07-13', '2026-09-07'],
    ['on a Saturday: the end moves to the Monday', '2026-07-11', '2026-09-07'],
    ['a week later', '2026-07-27', '2026-09-21'],
    ['today', '2026-08-10', '2026-10-05'],
    ['under the rule of that day: 14 weeks, no Termijnenwet', '2011-12-31', '2012-04-07'],
  ])('%s', (_what, naar, uiterlijk) => {
    const claim = corrigeert(naar);
    if (typeof claim === 'string') throw new Error(claim);
    expect(claim.termijn()!.uiterlijkeDatum).toBe(uiterlijk);
    expect(claim.feit('OntvangstCorrected')).toEqual({
      vanDatum: '2026-07-20',
      naarDatum: naar,
      reden: 'poststempel',
    });
    // The first day stays on record.
    expect(claim.feit('AanvraagReceived')!.ontvangstDatum).toBe('2026-07-20');
    const { definition, record } = claim;
    expect(replay(definition.id, definition.version, record).differences).toEqual([]);
  });

  test.each([
    ['tomorrow', '2026-08-11', 'DATUM_IN_TOEKOMST'],
    ['the day that is registered', '2026-07-20', 'DATUM_ONMOGELIJK'],
  ])('cannot be %s', (_what, naar, code) => {
    expect(corrigeert(naar)).toBe(code);
  });

  it('cannot lie after what was done to the term', () => {
    const verlengd = aanvraag()
      .op('2026-08-03')
      .doet(pb, 'verleng', { kennisgevingDatum: '2026-07-24', reden: 'drukte' });
    expect(corrigeert('2026-07-25', verlengd)).toBe('DATUM_ONMOGELIJK');
    expect(corrigeert('2026-07-24', verlengd)).not.toBe('DATUM_ONMOGELIJK');
  });

  // Received on Saturday 11 July or on Monday the 13th: both end on Monday 7 September.
  it('keeps what has fallen when the date stays as it was', () => {
    const zaterdag = inMedischeBeoordeling({ ontvangstDatum: '2026-07-11' }).laatAlarmenVallenTot(
      '2026-09-20',
    );
    const maandag = corrigeert('2026-07-13', zaterdag);
    if (typeof maandag === 'string') throw new Error(maandag);
    const before = zaterdag.termijn()!;
    expect([before.uiterlijkeDatum, before.status]).toEqual(['2026-09-07', 'VERSTREKEN']);
    const { uiterlijkeDatum, versie, status, alarm } = maandag.termijn()!;
    expect([uiterlijkeDatum, versie, status, alarm]).toEqual([
      '2026-09-07',
      before.versie,
      'VERSTREKEN',
      null,
    ]);
  });

  it('lets alarms fall again for the new date, also after the old one had passed', () => {
    const laat = inMedischeBeoordeling().laatAlarmenVallenTot('2026-09-20');
    expect([laat.termijn()!.status, laat.klok]).toEqual(['VERSTREKEN', 'verstreken']);
    const later = corrigeert('2026-08-03', laat);
    if (typeof later === 'string') throw new Error(later);
    expect([later.termijn()!.status, later.klok, later.termijn()!.alarm]).toEqual([
      'LOOPT',
      'loopt',
      // Due already, and so it falls late but once.
      { alarm: 'NOG_14_WERKDAGEN', datum: '2026-09-08' },
    ]);
  });
});
