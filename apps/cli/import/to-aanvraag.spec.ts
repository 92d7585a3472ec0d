import { SOORTEN } from '../../../libs/domain/aanvraag';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import type { Column } from './rows';
import { toAanvraag } from './to-aanvraag';

const VANDAAG = '2026-11-22' as Datum;
const good: Partial<Record<Column, string>> = {
  soort: 'WIA_CLAIM',
  ontvangstDatum: '2026-07-01',
  bsn: '999990019',
  naam: 'A. de Wit',
  geboorteDatum: '1980-05-01',
  postcode: '6411 AB',
};
const read = (over: Partial<Record<Column, string>> = {}) => toAanvraag({ ...good, ...over }, VANDAAG);

describe('a row becomes an aanvraag', () => {
  it('with what it needs', () => {
    expect(read()).toEqual({
      aanvraag: {
        soort: 'WIA_CLAIM',
        ontvangstDatum: '2026-07-01',
        client: { bsn: '999990019', naam: 'A. de Wit', geboorteDatum: '1980-05-01', postcode: '6411 AB' },
      },
    });
  });

  it('with everything, and dates as a Dutch spreadsheet writes them', () => {
    const rest = {
      vangnet: 'Nee',
      aanvrager: 'werkgever',
      werkgever: 'Bakkerij Bos B.V.',
      postcode: '6411ab',
    };
    expect(read({ ...rest, ontvangstDatum: '1-7-2026', eersteZiektedagDatum: '15-09-2024' })).toMatchObject({
      aanvraag: {
        ontvangstDatum: '2026-07-01',
        eersteZiektedagDatum: '2024-09-15',
        vangnet: false,
        aanvrager: 'WERKGEVER',
        werkgever: { naam: 'Bakkerij Bos B.V.' },
        client: { postcode: '6411AB' },
      },
    });
  });

  it.each([
    ['ZW', 'groep', 'uitzendkracht', 'UITZENDKRACHT'],
    ['DESKUNDIGENOORDEEL', 'oordeel', 'EIGEN_WERK', 'EIGEN_WERK'],
    ['HERBEOORDELING_VRAAG', 'afdeling', 'Uitkeren', 'UITKEREN'],
  ] as const)('of %s with its %s', (soort, kolom, value, expected) =>
    expect(read({ soort, [kolom]: value })).toMatchObject({ aanvraag: { soort, [kolom]: expected } }),
  );

  it.each(Object.keys(SOORTEN))('of %s, as of every soort', (soort) =>
    expect(read({ soort: soort.toLowerCase() })).toMatchObject({ aanvraag: { soort } }),
  );

  it.each<[Column, string, string, string]>([
    ['groep', 'ZIEKE', 'ZW', 'moet een van UITZENDKRACHT, NAWERKING,'],
    ['groep', 'UITZENDKRACHT', 'WIA_CLAIM', 'hoort alleen bij ZW'],
    ['oordeel', 'toString', 'DESKUNDIGENOORDEEL', 'moet een van EIGEN_WERK,'],
    ['oordeel', 'EIGEN_WERK', 'ZW', 'hoort alleen bij DESKUNDIGENOORDEEL'],
    ['afdeling', 'INKOOP', 'HERBEOORDELING_VRAAG', 'moet een van WERKBEDRIJF, UITKEREN, HANDHAVING zijn'],
    ['afdeling', 'UITKEREN', 'EZWB', 'hoort alleen bij HERBEOORDELING_VRAAG'],
  ])('unless %s is %j for %s', (kolom, value, soort, reden) => {
    const result = read({ soort, [kolom]: value });
    expect(result).toEqual({ reasons: [{ kolom, reden: expect.stringContaining(reden) }] });
  });

  it.each([
    "=HYPERLINK('x')",
    '+31',
    '-1',
    '@SUM(A1)',
    "'; drop table facts; --",
    "Robert'); --",
    '<script>',
  ])('and %s is just a name', (naam) =>
    expect(read({ naam })).toMatchObject({ aanvraag: { client: { naam } } }),
  );

  it.each<[Column, string, string]>([
    ['soort', 'WIA', 'is geen bekende soort'],
    ['soort', '', 'is geen bekende soort'],
    ['soort', 'toString', 'is geen bekende soort'],
    ['bsn', '999990018', 'is geen geldig burgerservicenummer'],
    ['bsn', '99999001', 'is geen geldig burgerservicenummer'],
    ['bsn', '000000000', 'is geen geldig burgerservicenummer'],
    ['bsn', '９９９９９００１９', 'is geen geldig burgerservicenummer'],
    ['ontvangstDatum', '2026-02-30', 'is geen bestaande datum (JJJJ-MM-DD)'],
    ['ontvangstDatum', '31-11-2026', 'is geen bestaande datum (JJJJ-MM-DD)'],
    ['ontvangstDatum', '01/07/2026', 'is geen bestaande datum (JJJJ-MM-DD)'],
    ['ontvangstDatum', '46204', 'is geen bestaande datum (JJJJ-MM-DD)'],
    ['ontvangstDatum', '2026-11-23', 'kan niet na vandaag liggen'],
    ['ontvangstDatum', '2005-12-31', 'ligt vóór de inwerkingtreding van de Wet WIA'],
    ['geboorteDatum', '1899-12-31', 'is geen bestaande datum (JJJJ-MM-DD)'],
    ['geboorteDatum', '2026-07-01', 'moet vóór de ontvangst liggen'],
    ['eersteZiektedagDatum', '2026-07-02', 'kan niet na de ontvangst liggen'],
    ['eersteZiektedagDatum', '1979-01-01', 'moet na de geboorte liggen'],
    ['naam', '', 'moet 1 t/m 200 tekens hebben'],
    ['naam', 'x'.repeat(201), 'moet 1 t/m 200 tekens hebben'],
    ['naam', 'A\u0000B', 'bevat onzichtbare stuurtekens'],
    ['postcode', '0411 AB', 'moet een Nederlandse postcode zijn, zoals 6411 AB'],
    ['postcode', 'B-1000', 'moet een Nederlandse postcode zijn, zoals 6411 AB'],
    ['vangnet', 'misschien', 'moet ja of nee zijn'],
    ['vangnet', 'constructor', 'moet ja of nee zijn'],
    ['aanvrager', 'BUURMAN', 'moet een van CLIENT, WERKGEVER, EIGENRISICODRAGER, UWV_INTERN zijn'],
    ['werkgever', 'x'.repeat(201), 'mag hoogstens 200 tekens hebben'],
  ])('unless %s is %j', (kolom, value, reden) => {
    const result = read({ [kolom]: value });
    expect(result).toEqual({ reasons: expect.arrayContaining([{ kolom, reden }]) });
    // Whatever is wrong, what was written is not repeated.
    if (value.length > 4) expect(JSON.stringify(result)).not.toContain(value);
  });

  it('or several things are wrong, all of them named at once', () => {
    const result = read({ bsn: '1', postcode: 'x', vangnet: '?' });
    expect('reasons' in result && result.reasons.map(({ kolom }) => kolom).sort()).toEqual([
      'bsn',
      'postcode',
      'vangnet',
    ]);
  });
});
