import { aanvraag, type Claim } from '../../test/support/claim';
import { BRIEF_BIJ, BRIEF_SOORTEN, brievenBij } from './brieven';
import { labelOfFact, toelichtingOfFact } from './fact-labels';
import type { FactType } from './facts';

const pb = 'PROCESBEGELEIDER';
const brieven = (claim: Claim) => brievenBij(claim.journey.facts).map(({ brief }) => brief);
const gevraagd = () =>
  aanvraag().doet(pb, 'vraagAanvulling', {
    ontbrekend: 'loonstroken',
    uitnodigingDatum: '2026-07-20',
    hersteltermijnDatum: '2026-08-03',
  });
const BEWIJS: Record<string, object> = {
  AWB_4_15_1A: { totDatum: '2026-08-03' },
  AWB_4_15_1B: { mededelingDatum: '2026-07-20' },
  AWB_4_15_2A: { instemmingDatum: '2026-07-20', totDatum: '2026-08-03' },
  AWB_4_15_2B: {},
  AWB_4_15_2C: { mededelingDatum: '2026-07-20', totDatum: '2026-08-03' },
};
const stil = (grond: string) =>
  aanvraag().doet(pb, 'schortOp', { grond, vanafDatum: '2026-07-21', reden: 'x', ...BEWIJS[grond] });

describe('every fact', () => {
  it.each(Object.keys(BRIEF_BIJ) as FactType[])(
    '%s has a Dutch name and a decision on its letter',
    (type) => {
      expect(labelOfFact(type)).not.toBe(type);
      expect(labelOfFact(type)).toMatch(/^(42e-|EZWb|[A-Z][a-z-]+)/);
      const brief = BRIEF_BIJ[type];
      expect(brief === null || BRIEF_SOORTEN.includes(brief)).toBe(true);
    },
  );

  it('has every kind of letter sent by some fact', () => {
    // The copies go with the besluit when that names them; an oordeel and an advies have letters of their own.
    const gone = ['BESLUIT', 'OORDEEL', 'ADVIES'].flatMap((vorm) =>
      brievenBij([{ type: 'BesluitTaken', data: { vorm, ontvangers: ['CLIENT', 'WERKGEVER', 'COLLEGE'] } }]),
    );
    expect(new Set([...Object.values(BRIEF_BIJ).filter(Boolean), ...gone.map(({ brief }) => brief)])).toEqual(
      new Set(BRIEF_SOORTEN),
    );
  });

  it('shows the words that came with it', () => {
    expect(toelichtingOfFact({ reden: 'ruimte', nummer: 1 })).toBe('ruimte');
    expect(toelichtingOfFact({ toelichting: '', grondslag: 'Awb 4:5' })).toBe('Awb 4:5');
    expect(toelichtingOfFact({ nummer: 1 })).toBeNull();
  });
});

describe('the letters of an act', () => {
  it('confirm the receipt', () => {
    expect(brieven(aanvraag())).toEqual(['ONTVANGSTBEVESTIGING']);
  });

  it('tell of a request and its standing still in one (Awb 4:15 lid 1a), and nothing of its end', () => {
    expect(brieven(gevraagd())).toEqual(['VERZOEK_OM_AANVULLING']);
    const aangevuld = gevraagd()
      .op('2026-07-27')
      .doet(pb, 'ontvangAanvulling', { aangevuldDatum: '2026-07-27' });
    expect(brieven(aangevuld)).toEqual([]);
    expect(brieven(gevraagd().laatAlarmenVallenTot('2026-08-04'))).toEqual([]);
  });

  // Awb 4:15 lid 4 asks notice of the end for 1b, 2b and 2c (R23).
  test.each([
    ['AWB_4_15_1A', []],
    ['AWB_4_15_1B', ['HERVATTING']],
    ['AWB_4_15_2A', []],
    ['AWB_4_15_2B', ['HERVATTING']],
    ['AWB_4_15_2C', ['HERVATTING']],
  ])('tell of a suspension on %s, and of its end as the law asks', (grond, bijHervatting) => {
    expect(brieven(stil(grond))).toEqual(['OPSCHORTING']);
    expect(brieven(stil(grond).op('2026-07-27').doet(pb, 'hervat', { datum: '2026-07-27' }))).toEqual(
      bijHervatting,
    );
  });

  it.each([
    ['verleng', { kennisgevingDatum: '2026-07-20', reden: 'x' }, ['KENNISGEVING_VERLENGING']],
    ['trekIn', {}, ['BEVESTIGING_INTREKKING']],
    ['annuleer', { reden: 'ZW_GEEINDIGD' }, []],
    // Nobody writes to the dead.
    ['registreerOverlijden', { overlijdensDatum: '2026-07-20' }, []],
  ])('after %s', (actie, gegevens, expected) => {
    expect(brieven(aanvraag().doet(pb, actie, gegevens as never))).toEqual(expected);
  });

  it('point to the fact they tell of', () => {
    expect(
      brievenBij([
        { type: 'IntakeCompleted', data: {} },
        { type: 'BesluitTaken', data: {} },
      ]),
    ).toEqual([{ index: 1, brief: 'BESCHIKKING' }]);
  });

  // Evaluation Box 6.2: the copy to the (ex-)werkgever was the one that was forgotten.
  test.each([
    [undefined, ['BESCHIKKING']],
    [['CLIENT'], ['BESCHIKKING']],
    [
      ['CLIENT', 'WERKGEVER'],
      ['BESCHIKKING', 'KOPIE_WERKGEVER'],
    ],
  ])('send a besluit for %j', (ontvangers, expected) => {
    const facts = [{ type: 'BesluitTaken' as const, data: { uitkomst: 'IVA', ontvangers } }];
    expect(brievenBij(facts)).toEqual(expected.map((brief) => ({ index: 0, brief })));
  });

  it('invite for an oproep', () => {
    expect(brievenBij([{ type: 'OproepSent', data: {} }])).toEqual([{ index: 0, brief: 'OPROEP' }]);
  });
});

describe('what goes out at the end', () => {
  test.each([
    ['a besluit', {}, ['BESCHIKKING']],
    [
      'a besluit that names the werkgever',
      { ontvangers: ['CLIENT', 'WERKGEVER'] },
      ['BESCHIKKING', 'KOPIE_WERKGEVER'],
    ],
    [
      'a deskundigenoordeel',
      { vorm: 'OORDEEL', ontvangers: ['CLIENT', 'WERKGEVER'] },
      ['OORDEEL', 'OORDEEL_WERKGEVER'],
    ],
    ['an advies', { vorm: 'ADVIES', ontvangers: ['COLLEGE', 'CLIENT'] }, ['ADVIES_CLIENT', 'ADVIES_COLLEGE']],
  ])('of %s', (_what, data, brieven) => {
    expect(brievenBij([{ type: 'BesluitTaken', data }]).map(({ brief }) => brief)).toEqual(brieven);
  });
});

test.each([
  [true, []],
  [false, ['GEEN_OORDEEL']],
])('the werknemer agrees to be examined: %s', (stemtIn, brieven) => {
  const data = { stemtIn, datum: '2026-07-20' };
  expect(brievenBij([{ type: 'InstemmingRegistered', data }]).map(({ brief }) => brief)).toEqual(brieven);
});

test.each<['AanvraagReceived' | 'HerbeoordelingStarted', object, string[]]>([
  ['AanvraagReceived', { soort: 'HERBEOORDELING_PROFESSIONEEL' }, []],
  ['HerbeoordelingStarted', { gepland: true }, ['ONTVANGSTBEVESTIGING']],
  ['AanvraagReceived', { soort: 'HERBEOORDELING_VRAAG' }, ['ONTVANGSTBEVESTIGING']],
])('what is planned for later is told when it begins: %s %j', (type, data, brieven) => {
  expect(brievenBij([{ type, data }]).map(({ brief }) => brief)).toEqual(brieven);
});
