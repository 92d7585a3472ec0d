import { SOORTEN } from '../../domain/aanvraag';
import { BRIEF_SOORTEN, type BriefSoort } from '../../domain/brieven';
import type { JsonObject } from '../../domain/json';
import { datum } from '../../domain/termijnen/datum';
import { UITKOMSTEN } from '../../domain/uitkomst';
import type { BriefBasis } from '../../storage/brieven';
import { tekstVan } from './brief';
import { composeBrief } from './compose-brief';

/** Whatever a fact can carry, at once: every template finds what it needs. A day nobody named here is another one. */
const EVERYTHING = (): JsonObject =>
  new Proxy(KNOWN as JsonObject, {
    get: (known, name) => known[String(name)] ?? (String(name).endsWith('Datum') ? '2026-12-01' : undefined),
  });
const KNOWN = {
  ontbrekend: 'loonstroken',
  uitnodigingDatum: '2026-07-20',
  hersteltermijnDatum: '2026-08-03',
  vanafDatum: '2026-07-21',
  hervatDatum: '2026-08-03',
  nieuweDatum: '2026-11-09',
  verwachteDatum: '2026-10-05',
  totDatum: '2027-11-01',
  bevindingDatum: '2026-09-01',
  grond: 'AWB_4_15_2B',
  grondslag: 'Awb 4:5 lid 1 en 4',
  uitkomst: 'WGA_35_80',
  reden: 'het plan van aanpak ontbreekt',
  datum: '2026-08-10',
  wijze: 'SPREEKUUR',
  waarvoor: 'MEDISCH',
};
const basis = (over: Partial<BriefBasis> = {}, gegevens: object = {}): BriefBasis => ({
  dossierId: '3f2a91bc-0000-4000-8000-000000000000',
  feitSeq: 7,
  feit: { type: 'BesluitTaken', data: { ...KNOWN, ...gegevens } },
  datum: datum('2026-07-20'),
  client: { naam: 'A. de Wit', postcode: '6411 AB' },
  werkgever: 'Bakkerij De Ochtend BV',
  soort: 'WIA_CLAIM',
  aanvrager: 'CLIENT',
  ontvangstDatum: datum('2026-07-20'),
  uiterlijkeBeslisdatum: datum('2026-09-14'),
  grondslag: 'Wet WIA 102 lid 3',
  team: 'SMC Heerlen 1',
  kantoor: 'Heerlen',
  ondertekenaar: 'B. Jansen',
  recht: {
    ingangsDatum: '2026-11-02',
    dagloon: 180.25,
    duurMaanden: 24,
    loonheffingsnummer: '123456789L01',
    geenRechtGrond: null,
  },
  ...over,
});
const tekst = (soort: BriefSoort, over?: Partial<BriefBasis>, gegevens?: object, bijlage = true) =>
  tekstVan(composeBrief(soort, basis(over, gegevens), { bijlage }));
const onderwerp = (soort: BriefSoort, over?: Partial<BriefBasis>) =>
  composeBrief(soort, basis(over)).onderwerp;

const soorten = Object.keys(SOORTEN);
const BARE: Partial<BriefBasis> = {
  werkgever: null,
  uiterlijkeBeslisdatum: null,
  grondslag: null,
  ondertekenaar: null,
  recht: null,
};

describe.each(BRIEF_SOORTEN)('a letter %s', (brief) => {
  it.each(soorten)('of soort %s says something, to somebody, without a gap', (soort) => {
    for (const aanvrager of ['CLIENT', 'WERKGEVER', 'EIGENRISICODRAGER', 'UWV_INTERN'])
      for (const over of [{}, BARE]) {
        const composed = composeBrief(
          brief,
          basis({ soort, aanvrager, feit: { type: 'x', data: EVERYTHING() }, ...over }),
          { bijlage: true },
        );
        const all = [composed.onderwerp, ...composed.aan, ...composed.afzender, tekstVan(composed)].join(
          '\n',
        );
        expect(all).not.toMatch(/undefined|null|NaN|Invalid|\[object|\(\)| {2}|_/);
        expect(composed.onderwerp.length).toBeGreaterThan(10);
        expect(composed.blokken.length).toBeGreaterThanOrEqual(4);
        if (soort !== 'WIA_CLAIM' && soort !== 'WIA_VERKORTE_WACHTTIJD')
          expect(all).not.toContain('WIA-aanvraag');
      }
  });

  it('has its day, and a kenmerk without a BSN', () => {
    const { datum: dag, kenmerk } = composeBrief(brief, basis({ feit: { type: 'x', data: EVERYTHING() } }));
    expect([dag, kenmerk]).toEqual(['2026-07-20', 'SMC-3F2A91BC-7']);
  });
});

describe('the words', () => {
  test('of an ontvangstbevestiging', () => {
    expect(tekst('ONTVANGSTBEVESTIGING')).toBe(
      [
        'Beste A. de Wit,',
        'Op 20 juli 2026 hebben wij uw WIA-aanvraag ontvangen.',
        'U krijgt ons besluit uiterlijk op 14 september 2026 (Wet WIA 102 lid 3).',
        'Heeft u vragen? Neem dan contact op met uw vaste aanspreekpunt en noem daarbij ons kenmerk.',
        'Met vriendelijke groet,\nB. Jansen\nSMC Heerlen 1\nUWV',
      ].join('\n\n'),
    );
  });

  test('of an ontvangstbevestiging that comes too late promise no day gone by', () => {
    expect(tekst('ONTVANGSTBEVESTIGING', { uiterlijkeBeslisdatum: datum('2026-07-19') })).toContain(
      'Ons besluit had er uiterlijk op 19 juli 2026 moeten zijn (Wet WIA 102 lid 3). Die datum is voorbij;',
    );
  });

  test('of a beschikking', () => {
    expect(tekst('BESCHIKKING')).toBe(
      [
        'Beste A. de Wit,',
        'Ons besluit: WGA 35-80%.',
        'Het recht gaat in op 2 november 2026.',
        'Wij rekenen met een dagloon van € 180,25.',
        'De loongerelateerde uitkering duurt 24 maanden (Wet WIA 59).',
        'De medische onderbouwing staat in een aparte bijlage, die alleen u krijgt (Wet WIA 106).',
        'Bent u het niet eens met dit besluit? Dan kunt u bezwaar maken. Wij moeten uw bezwaarschrift ontvangen binnen zes weken na de dag waarop wij deze brief hebben verstuurd (Awb 6:7). Zet in uw bezwaarschrift uw naam en adres, de datum, ons kenmerk, waarom u het niet eens bent met het besluit, en uw handtekening.',
        'Heeft u vragen? Neem dan contact op met uw vaste aanspreekpunt en noem daarbij ons kenmerk.',
        'Met vriendelijke groet,\nB. Jansen\nSMC Heerlen 1\nUWV',
      ].join('\n\n'),
    );
  });

  test('of an oproep', () => {
    expect(tekst('OPROEP')).toContain(
      'Wij behandelen uw WIA-aanvraag. Daarom nodigen wij u uit op 10 augustus 2026 voor een gesprek met de arts of de sociaal-medisch verpleegkundige.\n\nU komt daarvoor naar ons spreekuur.',
    );
    expect(tekst('OPROEP', {}, { wijze: 'OP_LOCATIE', waarvoor: 'een gesprek over uw werk' })).toContain(
      'voor een gesprek over uw werk.\n\nDe wijze is: op locatie.',
    );
  });

  test.each([
    ['WIA_CLAIM', 'CLIENT', 'Wij hebben uw WIA-aanvraag ontvangen'],
    ['ZW', 'CLIENT', 'Wij hebben uw ziekmelding ontvangen'],
    ['EZWB', 'UWV_INTERN', 'Wij beginnen met uw eerstejaars Ziektewet-beoordeling'],
    [
      'HERBEOORDELING_VRAAG',
      'WERKGEVER',
      'Wij hebben het verzoek om een herbeoordeling van uw werkgever ontvangen',
    ],
    ['DESKUNDIGENOORDEEL', 'CLIENT', 'Wij hebben uw verzoek om een deskundigenoordeel ontvangen'],
    ['PW_BANENAFSPRAAK', 'CLIENT', 'Wij hebben uw aanvraag voor de indicatie banenafspraak ontvangen'],
  ])('for %s of %s: %s', (soort, aanvrager, expected) => {
    expect(onderwerp('ONTVANGSTBEVESTIGING', { soort, aanvrager })).toBe(expected);
  });
});

describe('the articles', () => {
  // R4: which article a kennisgeving rests on differs per soort.
  test.each([
    ['WIA_CLAIM', 'Wet WIA 102 lid 5'],
    ['HERBEOORDELING_VRAAG', 'Awb 4:14 lid 3'],
    ['DESKUNDIGENOORDEEL', 'Awb 4:14 lid 1'],
    ['ZW', 'ZW 72c lid 3'],
    ['HERBEOORDELING_PROFESSIONEEL', 'Awb 4:14'],
  ])('of a kennisgeving for %s: %s', (soort, artikel) => {
    expect(tekst('KENNISGEVING_VERLENGING', { soort })).toContain(`9 november 2026 (${artikel}).`);
  });

  test.each([
    ['AWB_4_15_1B', 'Awb 4:15 lid 1b'],
    ['AWB_4_15_2C', 'Awb 4:15 lid 2c'],
  ])('of a suspension on %s: %s', (grond, artikel) => {
    expect(tekst('OPSCHORTING', {}, { grond })).toContain(`(${artikel})`);
  });

  test('of overmacht, with the new term (Awb 4:15 lid 3)', () => {
    const gegevens = { grond: 'AWB_4_15_2C', vanafDatum: '2026-08-04', totDatum: '2026-08-17' };
    expect(tekst('OPSCHORTING', { uiterlijkeBeslisdatum: datum('2026-09-28') }, gegevens)).toMatch(
      /loopt weer vanaf 17 augustus 2026\. U krijgt ons besluit uiterlijk op 28 september 2026/,
    );
  });

  // Awb 6:7; ZW 75j and 75k: two weeks when the ZW besluit rests on a medical judgment, but not for the EZWb.
  test.each([
    ['WIA_CLAIM', true, 'binnen zes weken'],
    ['ZW', true, 'binnen twee weken'],
    ['ZW', false, 'binnen zes weken'],
    ['EZWB', true, 'binnen zes weken'],
    ['DESKUNDIGENOORDEEL', true, 'geen bezwaar'],
    ['PW_BESCHUT_WERK', false, 'geen bezwaar'],
  ])('of bezwaar for %s, medical judgment %s: %s', (soort, medisch, expected) => {
    expect(tekst('BESCHIKKING', { soort }, {}, medisch)).toContain(expected);
  });

  test.each([
    ['WIA_CLAIM', 'De reden: Niet verzekerd op de eerste ziektedag.'],
    ['ZW', 'De reden: Niet verzekerd op de eerste ziektedag (ZW 19, 20, 46).'],
  ])('of a refusal for %s are its own', (soort, expected) => {
    expect(tekst('BESCHIKKING', { soort, recht: { geenRechtGrond: 'NIET_VERZEKERD' } })).toContain(expected);
  });

  test('of the annex, only when there is one', () => {
    expect(tekst('BESCHIKKING', { soort: 'EZWB' })).toContain('(ZW 75c)');
    expect(tekst('BESCHIKKING', {}, {}, false)).not.toMatch(/bijlage|medisch/i);
  });
});

describe('the copy for the werkgever', () => {
  it('is addressed to the werkgever, with the toerekening and without class or percentage', () => {
    const { aan } = composeBrief('KOPIE_WERKGEVER', basis());
    expect(aan[0]).toBe('Bakkerij De Ochtend BV');
    expect(tekst('KOPIE_WERKGEVER')).toContain(
      'Uw werknemer heeft recht op een WGA-uitkering.\n\nHet recht gaat in op 2 november 2026.\n\nDe uitkering wordt toegerekend aan loonheffingsnummer 123456789L01.',
    );
  });

  it.each(Object.keys(UITKOMSTEN))('tells of %s nothing about how ill somebody is', (uitkomst) => {
    const kopie = tekst('KOPIE_WERKGEVER', {}, { uitkomst });
    expect(kopie).not.toMatch(/%|35|80|65|volledig|duurzaam|dagloon/);
    expect(kopie).not.toContain('bijlage');
  });
});
