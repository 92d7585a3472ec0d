import fc from 'fast-check';
import {
  adresVan,
  dagEerder,
  dagenVan,
  laatsteDag,
  maandEerder,
  maandagVan,
  maandenVan,
  maandKeuze,
  vraagVan,
} from './vraag';

const VANDAAG = '2026-11-28';

describe('what is asked', () => {
  it('is the last twelve whole months when the address says nothing', () => {
    expect(vraagVan(new URLSearchParams(), VANDAAG, 'landelijk')).toEqual({
      scope: 'landelijk',
      van: '2025-11',
      tot: '2026-10',
    });
  });

  it.each([
    ['a month that is none', 'van=2026-13&tot=2026-10', '2025-11', '2026-10'],
    ['a month to come', 'tot=2027-01', '2025-11', '2026-10'],
    ['an end before the begin', 'van=2026-05&tot=2026-03', '2026-03', '2026-03'],
    ['an end alone', 'tot=2026-03', '2025-04', '2026-03'],
    ['this month', 'van=2026-01&tot=2026-11', '2026-01', '2026-11'],
  ])('bears %s', (_, search, van, tot) => {
    expect(vraagVan(new URLSearchParams(search), VANDAAG, 'landelijk')).toMatchObject({ van, tot });
  });

  it('comes back from the address it makes', () => {
    const vraag = { scope: 'team:heerlen-1', van: '2026-01', tot: '2026-05' };
    expect(vraagVan(new URLSearchParams(adresVan(vraag)), VANDAAG, 'landelijk')).toEqual(vraag);
  });

  it('ends today while its last month runs, else on the last day of it', () => {
    expect(dagenVan({ scope: 'x', van: '2026-01', tot: '2026-11' }, VANDAAG).tot).toBe(VANDAAG);
    expect(dagenVan({ scope: 'x', van: '2026-01', tot: '2026-02' }, VANDAAG).tot).toBe('2026-02-28');
  });
});

describe('what was known on a day', () => {
  const bekend = (dag: string) => vraagVan(new URLSearchParams({ bekend: dag }), VANDAAG, 'landelijk');

  it('is asked as of the end of that day, and of no day after it', () => {
    const vraag = { ...bekend('2026-10-15'), tot: '2026-10' };
    expect(dagenVan(vraag, VANDAAG)).toMatchObject({
      tot: '2026-10-15',
      opTijdstip: '2026-10-15T23:59:59+01:00',
    });
    expect(vraagVan(new URLSearchParams(adresVan(vraag)), VANDAAG, 'landelijk')).toEqual(vraag);
  });

  it.each(['', VANDAAG, '2027-01-01', 'gisteren'])('%j is now', (dag) =>
    expect(dagenVan(bekend(dag), VANDAAG)).not.toHaveProperty('opTijdstip'),
  );
});

describe('months and days', () => {
  it.each([
    ['2026-01', 1, '2025-12'],
    ['2026-11', -2, '2027-01'],
    ['2026-11', 24, '2024-11'],
  ])('%s minus %i months is %s', (from, back, to) => expect(maandEerder(from, back)).toBe(to));

  it('know leap years and the night the clock changes', () => {
    expect([laatsteDag('2024-02'), laatsteDag('2026-02'), laatsteDag('2026-12')]).toEqual([
      '2024-02-29',
      '2026-02-28',
      '2026-12-31',
    ]);
    expect(dagEerder('2026-03-30', 7)).toBe('2026-03-23');
  });

  it.each([
    ['2026-11-28', '2026-11-23'],
    ['2026-11-23', '2026-11-23'],
    ['2026-11-29', '2026-11-23'],
  ])('the Monday of %s is %s', (datum, maandag) => expect(maandagVan(datum)).toBe(maandag));

  it('go there and back', () => {
    const month = fc.integer({ min: 2000 * 12, max: 2050 * 12 }).map((n) => maandEerder('0000-01', -n));
    fc.assert(
      fc.property(month, fc.integer({ min: -500, max: 500 }), (from, back) => {
        expect(maandEerder(maandEerder(from, back), -back)).toBe(from);
      }),
    );
  });

  it('are all named, in order', () => {
    expect(maandenVan({ van: '2025-11', tot: '2026-02' })).toEqual([
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ]);
    expect(maandKeuze(VANDAAG).slice(0, 2)).toEqual(['2026-11', '2026-10']);
  });
});
