import { berekenDwangsom } from '../dwangsom/bereken-dwangsom';
import { kenmerkenVan } from '../soorten';
import { klok } from '../../../test/support/dwangsom';
import { beoordeling } from '../../../test/support/ezwb';
import { beslistermijn, whyNoTermijn } from './beslistermijn';
import { datum } from './datum';
import type { Aanvrager } from './termijn-einde';

const OP_AANVRAAG: Aanvrager[] = ['CLIENT', 'WERKGEVER', 'EIGENRISICODRAGER'];

const invoer = (aanvrager: Aanvrager) => ({
  soort: 'EZWB' as const,
  aanvrager,
  ontvangstDatum: datum('2026-01-06'),
  opschortingen: [],
  verlengingen: [],
});
const dwangsom = (aanvrager?: Aanvrager) =>
  berekenDwangsom({
    soort: 'EZWB',
    ...(aanvrager && { aanvrager }),
    uiterlijkeBeslisdatum: datum('2026-03-03'),
    ingebrekestellingDatum: datum('2026-03-04'),
  });

// Awb 4:13 lid 2 and 4:17 lid 1: both ask a beschikking op aanvraag.
describe('an EZWb that somebody asked for', () => {
  test.each(OP_AANVRAAG)('by the %s has eight weeks, and a dwangsom for deciding late', (aanvrager) => {
    expect(beslistermijn(invoer(aanvrager))?.uiterlijkeBeslisdatum).toBe('2026-03-03');
    expect(kenmerkenVan('EZWB', { aanvrager })).toMatchObject({ isAanvraag: true, dwangsomMogelijk: true });
    expect(dwangsom(aanvrager)).toMatchObject({
      eersteDagDatum: '2026-03-19',
      uiterlijkeDagDatum: '2026-04-29',
      bedrag: 1442,
    });
  });

  test('asked for by the client and decided late: an ingebrekestelling begins the two weeks', () => {
    const late = beoordeling({ aanvrager: 'CLIENT' })
      .op('2025-10-20')
      .doet('PROCESBEGELEIDER', 'registreerIngebrekestelling', { ontvangstDatum: '2025-10-15' });
    expect(klok(late, 'DWANGSOM_VRIJ')).toEqual(['2025-10-15', '2025-10-29', 'LOOPT']);
    expect(klok(late, 'DWANGSOM')).toEqual(['2025-10-30', '2025-12-10', 'LOOPT']);
  });
});

describe('an EZWb that UWV begins by itself', () => {
  test('has no beslistermijn, and says why', () => {
    expect(beslistermijn(invoer('UWV_INTERN'))).toBeNull();
    expect(whyNoTermijn(invoer('UWV_INTERN'))).toBe(
      'Geen beslistermijn: UWV begint de EZWb zelf, zonder aanvraag (Awb 1:3 lid 3)',
    );
  });

  test.each([undefined, 'UWV_INTERN' as const])('asked for by %s has no dwangsom', (aanvrager) => {
    expect(dwangsom(aanvrager)).toMatchObject({
      verschuldigd: false,
      code: 'GEEN_DWANGSOM_SOORT',
      bedrag: 0,
    });
  });
});
