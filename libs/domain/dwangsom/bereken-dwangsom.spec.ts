import type { Soort } from '../aanvraag';
import { REGELBOEK } from '../regels/regelboek';
import { datum } from '../termijnen/datum';
import { berekenDwangsom, type DwangsomVraag } from './bereken-dwangsom';

const D = (text: string) => datum(text);
const vraag = (over: Partial<DwangsomVraag> = {}): DwangsomVraag => ({
  soort: 'WIA_CLAIM',
  uiterlijkeBeslisdatum: D('2026-04-28'),
  ingebrekestellingDatum: D('2026-05-04'),
  ...over,
});
const NIETS = { verschuldigd: false, eersteDagDatum: null, laatsteDagDatum: null, dagen: 0, bedrag: 0 };

describe('an ingebrekestelling without effect', () => {
  it.each<[string, Partial<DwangsomVraag>, string, RegExp]>([
    [
      'on the last day of the term',
      { ingebrekestellingDatum: D('2026-04-28') },
      'PREMATUUR',
      /di 28 apr 2026/,
    ],
    ['long before', { ingebrekestellingDatum: D('2026-03-01') }, 'PREMATUUR', /beslistermijn liep nog/],
    [
      'sent before the end of the term, received after it',
      { verzondenDatum: D('2026-04-28') },
      'VERZONDEN_VOOR_VERSTRIJKEN',
      /verzonden op/,
    ],
    ['not in writing', { vorm: 'MONDELING' }, 'MONDELING', /schriftelijk/],
    ['after the besluit', { besluitDatum: D('2026-05-03') }, 'AL_BESLIST', /zo 3 mei 2026/],
    [
      'by an internal requestor',
      { soort: 'HERBEOORDELING_VRAAG', aanvrager: 'UWV_INTERN' },
      'GEEN_DWANGSOM_SOORT',
      /intern verzoek/,
    ],
    ['about a deskundigenoordeel', { soort: 'DESKUNDIGENOORDEEL' }, 'GEEN_DWANGSOM_SOORT', /geen besluit/],
    [
      'before there was a dwangsom',
      { uiterlijkeBeslisdatum: D('2009-09-01'), ingebrekestellingDatum: D('2009-09-30') },
      'GEEN_TARIEF',
      /geen dwangsom/,
    ],
  ])('%s', (_wat, over, code, reden) => {
    const dwangsom = berekenDwangsom(vraag(over));
    expect(dwangsom).toMatchObject({ ...NIETS, code });
    expect(dwangsom.reden).toMatch(reden);
    expect(dwangsom.onderbouwing.some(({ gevolg }) => gevolg.startsWith('geen gevolg'))).toBe(true);
  });

  it.each<[Soort, boolean]>([
    ['ZW', true],
    ['EZWB', false],
    ['WIA_CLAIM', true],
    ['WIA_VERKORTE_WACHTTIJD', true],
    ['HERBEOORDELING_VRAAG', true],
    ['HERBEOORDELING_PROFESSIONEEL', false],
    ['DESKUNDIGENOORDEEL', false],
    ['PW_BANENAFSPRAAK', true],
    ['PW_ARBEIDSVERMOGEN', true],
    ['PW_BESCHUT_WERK', false],
  ])('for %s there is a dwangsom: %s', (soort, verschuldigd) => {
    expect(berekenDwangsom(vraag({ soort })).verschuldigd).toBe(verschuldigd);
  });

  it.each([
    ['2026-06-30', 'WIA_CLAIM', true],
    ['2026-07-01', 'WIA_CLAIM', false],
    ['2026-07-01', 'HERBEOORDELING_VRAAG', false],
    ['2026-07-01', 'ZW', true],
  ] as const)(
    'with the WIA-dwangsom abolished from 1 July: received %s for %s: %s',
    (dag, soort, verschuldigd) => {
      const regels = REGELBOEK.regels.flatMap((regel) =>
        regel.sleutel === 'dwangsom.wia_afgeschaft'
          ? [
              { ...regel, tot: D('2026-06-30') },
              { ...regel, van: D('2026-07-01'), waarde: true },
            ]
          : [regel],
      );
      const dwangsom = berekenDwangsom(vraag({ soort, ingebrekestellingDatum: D(dag) }), {
        versie: 2,
        regels,
      });
      expect(dwangsom.verschuldigd).toBe(verschuldigd);
      if (!verschuldigd) expect(dwangsom.code).toBe('AFGESCHAFT');
    },
  );
});

describe('a judgement of a person (Awb 4:17 lid 5)', () => {
  it.each([
    ['ONREDELIJK_LAAT', 'Awb 4:17 lid 5 onder a'],
    ['GEEN_BELANGHEBBENDE', 'Awb 4:17 lid 5 onder b'],
    ['KENNELIJK_NIET_ONTVANKELIJK', 'Awb 4:17 lid 5 onder c'],
    ['KENNELIJK_ONGEGROND', 'Awb 4:17 lid 5 onder c'],
  ] as const)('%s ends in nothing, with %s', (uitsluiting, artikel) => {
    const dwangsom = berekenDwangsom(vraag({ uitsluiting, besluitDatum: D('2026-06-10') }));
    expect(dwangsom).toMatchObject({ ...NIETS, code: uitsluiting });
    expect(dwangsom.onderbouwing.at(-1)!.grondslag).toBe(artikel);
  });

  it.each([
    ['2026-05-28', 1],
    ['2026-05-27', 0],
    ['2027-02-28', 10],
    ['2027-04-29', 12],
  ])('is never made by the calculation: received %s, %d months late, the dwangsom runs', (dag, maanden) => {
    const dwangsom = berekenDwangsom(vraag({ ingebrekestellingDatum: D(dag) }));
    expect([dwangsom.maandenNaVerstrijken, dwangsom.bedrag]).toEqual([maanden, 1442]);
  });
});

describe('several aanvragers', () => {
  it.each([
    [1, '2026-06-29', undefined, undefined],
    [2, '2026-06-29', 721, 0],
    [3, '2026-06-29', 480.66, 0.02],
    [7, '2026-05-19', 3.28, 0.04],
    [3, '2026-05-18', 0, 0],
  ])('%d share equally what is due by %s: %s each, %s left over', (aanvragers, besluit, each, rest) => {
    const dwangsom = berekenDwangsom(vraag({ aanvragers, besluitDatum: D(besluit) }));
    expect([dwangsom.bedragPerAanvrager, dwangsom.restBedrag]).toEqual([each, rest]);
  });
});

describe('a dwangsom that runs', () => {
  it('counts to the day asked, with what that day costs and what it may become', () => {
    expect(berekenDwangsom(vraag({ peilDatum: D('2026-06-02') }))).toMatchObject({
      eersteDagDatum: '2026-05-19',
      laatsteDagDatum: '2026-06-02',
      uiterlijkeDagDatum: '2026-06-29',
      dagen: 15,
      bedrag: 357,
      perDagNu: 35,
      bedragMaximaal: 1442,
    });
  });

  it('without a besluit or a day runs in full', () => {
    expect(berekenDwangsom(vraag())).toMatchObject({
      laatsteDagDatum: '2026-06-29',
      dagen: 42,
      bedrag: 1442,
    });
  });

  it('explains itself step by step', () => {
    const { onderbouwing } = berekenDwangsom(vraag({ besluitDatum: D('2026-06-10'), aanvragers: 2 }));
    expect(onderbouwing.map(({ feit, gevolg }) => `${feit}: ${gevolg}`)).toEqual([
      'Uiterlijke beslisdatum: in gebreke vanaf wo 29 apr 2026',
      'Ingebrekestelling ontvangen: de twee weken beginnen',
      'Twee weken na de ingebrekestelling: vrij t/m ma 18 mei 2026; de eerste dag is di 19 mei 2026',
      'Dag 1 t/m 14: 14 dagen × € 23 = € 322',
      'Dag 15 t/m 23: 9 dagen × € 35 = € 315',
      'Besluit bekendgemaakt: deze dag telt mee: € 637',
      '2 aanvragers: gelijke delen: € 318,50 per aanvrager',
    ]);
  });

  it('says that a besluit within the two weeks costs nothing', () => {
    const dwangsom = berekenDwangsom(vraag({ besluitDatum: D('2026-05-18') }));
    expect(dwangsom.onderbouwing.at(-1)!.gevolg).toBe('binnen de twee weken: geen dwangsom');
    expect(dwangsom).toMatchObject({
      verschuldigd: false,
      eersteDagDatum: '2026-05-19',
      laatsteDagDatum: null,
    });
  });
});
