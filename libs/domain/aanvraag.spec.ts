import { foutenIn, heeftWerkgever, type Aanvraag } from './aanvraag';
import type { Datum } from './termijnen/datum';

const VANDAAG = '2026-08-03' as Datum;
const aanvraag = (over: object = {}, client: object = {}): Aanvraag => ({
  soort: 'WIA_CLAIM',
  ontvangstDatum: '2026-07-20' as Datum,
  eersteZiektedagDatum: '2024-11-04' as Datum,
  client: {
    bsn: '999990019',
    naam: "'s-Gravenmade",
    geboorteDatum: '1980-02-29' as Datum,
    postcode: '6411 CR',
    ...client,
  },
  ...over,
});
const velden = (over: object, client?: object) =>
  foutenIn(aanvraag(over, client), VANDAAG).map(({ veld }) => veld);

describe('an aanvraag', () => {
  it('that is right has nothing wrong with it', () => {
    expect(foutenIn(aanvraag(), VANDAAG)).toEqual([]);
    expect(velden({ ontvangstDatum: VANDAAG, eersteZiektedagDatum: undefined })).toEqual([]);
  });

  test.each([
    ['an unknown soort', { soort: 'WAO' }, {}, ['soort']],
    ['a soort that every object has', { soort: 'toString' }, {}, ['soort']],
    ['received tomorrow', { ontvangstDatum: '2026-08-04' }, {}, ['ontvangstDatum']],
    [
      'received before the Wet WIA',
      { ontvangstDatum: '2005-12-31', eersteZiektedagDatum: undefined },
      {},
      ['ontvangstDatum'],
    ],
    [
      'received on a day that does not exist',
      { ontvangstDatum: '2026-02-30', eersteZiektedagDatum: undefined },
      {},
      ['ontvangstDatum'],
    ],
    ['sick after receipt', { eersteZiektedagDatum: '2026-07-21' }, {}, ['eersteZiektedagDatum']],
    [
      'sick before birth',
      { eersteZiektedagDatum: '2019-01-01' },
      { geboorteDatum: '2020-01-01' },
      ['eersteZiektedagDatum'],
    ],
    ['sick more than ten years ago', { eersteZiektedagDatum: '2016-07-01' }, {}, ['eersteZiektedagDatum']],
    [
      'born after receipt',
      { eersteZiektedagDatum: undefined },
      { geboorteDatum: '2026-07-21' },
      ['client.geboorteDatum'],
    ],
    ['born in another age', {}, { geboorteDatum: '1899-12-31' }, ['client.geboorteDatum']],
    ['a BSN that fails the elfproef', {}, { bsn: '123456789' }, ['client.bsn']],
    ['no name', {}, { naam: '  ' }, ['client.naam']],
    ['a foreign postcode', {}, { postcode: '0411 CR' }, ['client.postcode']],
  ] as [string, object, object, string[]][])(
    'with %s is refused at that field',
    (_what, over, client, expected) => {
      expect(velden(over, client)).toEqual(expected);
    },
  );

  it('never repeats a BSN', () => {
    expect(JSON.stringify(foutenIn(aanvraag({}, { bsn: '123456789' }), VANDAAG))).not.toContain('123456789');
  });

  // Wet WIA 26 lid 1 and 65: no RIV without an employer.
  test.each([
    [{}, false],
    [{ vangnet: true }, false],
    [{ vangnet: false }, true],
    [{ werkgever: { naam: 'Bakkerij' } }, true],
    [{ vangnet: true, werkgever: { naam: 'Uitzendbureau' } }, false],
  ])('%j has an employer: %s', (over, expected) => {
    expect(heeftWerkgever(over)).toBe(expected);
  });
});
