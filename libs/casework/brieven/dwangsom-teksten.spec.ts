import { datum } from '../../domain/termijnen/datum';
import type { BriefBasis } from '../../storage/brieven';
import { tekstVan } from './brief';
import { composeBrief } from './compose-brief';

const besluit = (data: object, over: Partial<BriefBasis> = {}) => {
  const brief = composeBrief('DWANGSOMBESLUIT', {
    dossierId: '3f2a91bc-0000-4000-8000-000000000000',
    feitSeq: 12,
    feit: {
      type: 'DwangsomDetermined',
      data: {
        grond: 'VERSCHULDIGD',
        bedrag: 637,
        ingebrekestellingDatum: '2026-05-04',
        eersteDagDatum: '2026-05-19',
        laatsteDagDatum: '2026-06-10',
        dagen: 23,
        toelichting: null,
        ...data,
      },
    },
    datum: datum('2026-06-15'),
    client: { naam: 'A. de Wit', postcode: '6411 AB' },
    werkgever: 'Bakkerij De Ochtend BV',
    soort: 'WIA_CLAIM',
    aanvrager: 'CLIENT',
    ontvangstDatum: datum('2026-03-02'),
    uiterlijkeBeslisdatum: datum('2026-04-28'),
    grondslag: 'Wet WIA 102 lid 3',
    team: 'SMC Heerlen 1',
    kantoor: 'Heerlen',
    ondertekenaar: 'B. Jansen',
    recht: null,
    ...over,
  });
  return { ...brief, tekst: tekstVan(brief) };
};

describe('the dwangsom-besluit', () => {
  it('says how much, over which days, when it is paid and how to object', () => {
    const { onderwerp, aan, tekst } = besluit({});
    expect([onderwerp, aan[0]]).toEqual(['U krijgt een dwangsom van € 637,00', 'A. de Wit']);
    expect(tekst).toContain('23 dagen in gebreke, van 19 mei 2026 tot en met 10 juni 2026 (Awb 4:17)');
    expect(tekst).toContain('binnen zes weken na deze brief (Awb 4:87)');
    expect(tekst).toMatch(/bezwaar maken.*zes weken.*\(Awb 6:7.*Awb 4:19\)/s);
  });

  it('of a herbeoordeling on request of the werkgever goes to him', () => {
    const { aan, tekst } = besluit({}, { soort: 'HERBEOORDELING_VRAAG', aanvrager: 'WERKGEVER' });
    expect(aan[0]).toBe('Bakkerij De Ochtend BV');
    expect(tekst).toMatch(/^Geachte heer, mevrouw/);
  });

  it('over a bezwaar speaks of that, and goes to who made it', () => {
    const over = { over: 'BEZWAAR', indiener: 'WERKGEVER' };
    const { aan, tekst } = besluit(over);
    expect(aan[0]).toBe('Bakkerij De Ochtend BV');
    expect(tekst).toContain('omdat wij te laat waren met onze beslissing op uw bezwaar.');
    expect(tekst).toMatch(/Gaat u in beroep tegen onze beslissing op uw bezwaar zelf.*\(Awb 4:19\)/s);
    const niets = besluit({ ...over, indiener: 'CLIENT', grond: 'KENNELIJK_ONGEGROND', bedrag: 0 });
    expect([niets.aan[0], niets.tekst]).toEqual([
      'A. de Wit',
      expect.stringContaining('het bezwaar was kennelijk ongegrond (Awb 4:17 lid 5 onder c)'),
    ]);
    // A werkgever who asked for the besluit is not who made this bezwaar.
    expect(besluit({ ...over, indiener: 'CLIENT' }, { aanvrager: 'WERKGEVER' }).aan[0]).toBe('A. de Wit');
  });

  it('names the share of each of several aanvragers', () => {
    expect(besluit({ bedrag: 1442, bedragPerAanvrager: 480.66, restBedrag: 0.02 }).tekst).toContain(
      'Ieder krijgt € 480,66 (Awb 4:17 lid 6)',
    );
  });

  it.each([
    ['ONREDELIJK_LAAT', 'onredelijk laat in gebreke gesteld (Awb 4:17 lid 5 onder a)'],
    ['GEEN_BELANGHEBBENDE', 'geen belanghebbende (Awb 4:17 lid 5 onder b)'],
    ['KENNELIJK_ONGEGROND', 'kennelijk ongegrond (Awb 4:17 lid 5 onder c)'],
  ])('says why nothing is due: %s', (grond, zin) => {
    const { onderwerp, tekst } = besluit({
      grond,
      bedrag: 0,
      dagen: 0,
      eersteDagDatum: null,
      laatsteDagDatum: null,
    });
    expect(onderwerp).toBe('U krijgt geen dwangsom');
    expect(tekst).toContain(zin);
    expect(tekst).toContain('bezwaar maken');
  });
});
