import { FML_RUBRIEKEN, GBM_GRONDEN } from '../acts/fml';
import { datum } from '../termijnen/datum';
import { isArbeidsduurbeperking, whyNoArbeidsduur, type ArbeidsduurGrond } from './arbeidsduur';
import { FML_ITEMS, fmlItem } from './fml-items';
import { GBM_EISEN, whyNoGbm, type GbmVaststelling } from './gbm';

const alle = ['ZELFVERZORGING', 'SAMENLEVINGSVERBAND', 'SOCIALE_CONTACTEN'] as const;

// Schattingsbesluit 2 lid 2, 4 and 5.
test.each<[string, GbmVaststelling, RegExp | null]>([
  ['opname', { grond: 'OPNAME' }, null],
  ['bedlegerig', { grond: 'BEDLEGERIG' }, null],
  ['afhankelijk bij ADL', { grond: 'ADL_AFHANKELIJK' }, null],
  ['terminaal', { grond: 'TERMINAAL' }, null],
  ['verlies binnen drie maanden', { grond: 'VERLIES_BINNEN_DRIE_MAANDEN' }, null],
  ['not zelfredzaam on all three', { grond: 'NIET_ZELFREDZAAM', terreinen: alle }, null],
  [
    'not zelfredzaam on two',
    { grond: 'NIET_ZELFREDZAAM', terreinen: [alle[0], alle[1]] },
    /sociale contacten.*5 onder d/,
  ],
  [
    'not zelfredzaam on one',
    { grond: 'NIET_ZELFREDZAAM', terreinen: [alle[2]] },
    /zelfverzorging; het directe/,
  ],
  ['not zelfredzaam, areas unnamed', { grond: 'NIET_ZELFREDZAAM' }, /alle drie/],
  ['wisselend, seen three times', { grond: 'WISSELEND_BELASTBAAR', keerGezien: 3 }, null],
  ['wisselend, seen twice', { grond: 'WISSELEND_BELASTBAAR', keerGezien: 2 }, /ten minste 3 keer.*lid 4/],
  ['wisselend, not counted', { grond: 'WISSELEND_BELASTBAAR' }, /nu 1 keer/],
])('%s', (_what, vaststelling, reden) => {
  const found = whyNoGbm(vaststelling);
  if (reden === null) expect(found).toBeNull();
  else expect(found).toMatch(reden);
});

test('the grounds are those of the form, no more and no fewer', () => {
  expect(Object.keys(GBM_EISEN).sort()).toEqual(Object.keys(GBM_GRONDEN).sort());
});

test('only a terminal situation is not examined again', () => {
  const final = Object.entries(GBM_EISEN).filter(([, { heronderzoek }]) => !heronderzoek);
  expect(final.map(([grond]) => grond)).toEqual(['TERMINAAL']);
});

describe('the items of the FML', () => {
  test.each([
    ['1.1', 'PERSOONLIJK', /concentreren/],
    ['1.9', 'PERSOONLIJK', /specifieke voorwaarden/],
    ['2.6', 'SOCIAAL', /emotionele problemen/],
    ['2.10', 'SOCIAAL', /vervoer/],
    ['3.6', 'OMGEVING', /stof, rook/],
    ['3.8', 'OMGEVING', /trilling/],
    ['4.3', 'DYNAMISCH', /hand- en vinger/],
    ['4.8', 'DYNAMISCH', /^reiken/],
    ['4.14', 'DYNAMISCH', /tillen/],
    ['4.20', 'DYNAMISCH', /trappenlopen/],
    ['5.7', 'STATISCH', /boven schouderhoogte/],
    ['6.1', 'WERKTIJDEN', /etmaal/],
    ['6.4', 'WERKTIJDEN', /overige/],
  ])('%s stands in %s', (code, rubriek, naam) => {
    expect(fmlItem(code)).toMatchObject({ code, rubriek, naam: expect.stringMatching(naam) });
  });

  test('have unique codes in the rubrieken of the form', () => {
    expect(new Set(FML_ITEMS.map(({ code }) => code)).size).toBe(FML_ITEMS.length);
    expect([...new Set(FML_ITEMS.map(({ rubriek }) => rubriek))]).toEqual(Object.keys(FML_RUBRIEKEN));
    expect(fmlItem('7.1')).toBeNull();
  });
});

// Box 6.2 of the evaluation: fewer than 40 hours a week.
test.each<[number, ArbeidsduurGrond[], boolean, RegExp | null]>([
  [40, [], false, null],
  [39.5, [], true, /hoort een grond/],
  [39.5, ['PREVENTIEF'], true, null],
  [20, ['ENERGETISCH', 'BESCHIKBAARHEID'], true, null],
  [40, ['ENERGETISCH'], false, /geen grond/],
])('%d hours on %o', (urenPerWeek, gronden, limited, reden) => {
  const dag = datum('2026-03-02');
  expect(isArbeidsduurbeperking(urenPerWeek, dag)).toBe(limited);
  const found = whyNoArbeidsduur({ urenPerWeek, gronden }, dag);
  if (reden === null) expect(found).toBeNull();
  else expect(found).toMatch(reden);
});
