import { STAND_LOOK, telling, URGENTIE_LOOK, voorWie } from './melding-look';

test('every urgency and state has a word and an icon of its own', () => {
  for (const looks of [Object.values(URGENTIE_LOOK), Object.values(STAND_LOOK)]) {
    expect(new Set(looks.map(({ word }) => word)).size).toBe(looks.length);
    expect(new Set(looks.map(({ icon }) => icon)).size).toBe(looks.length);
  }
});

test.each([
  [{ voor: { id: 'x', naam: 'A. Arts' }, voorRollen: [] }, 'A. Arts'],
  [{ voor: { id: 'x', naam: 'A. Arts' }, voorRollen: ['PLANNER'] }, 'A. Arts, Planner'],
  [{ voor: null, voorRollen: ['PROCESBEGELEIDER'] }, 'Procesbegeleider'],
])('%j is for %s', (melding, expected) => {
  expect(voorWie(melding).toLowerCase()).toBe(expected.toLowerCase());
});

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1000+'],
])('%i counts as %s', (aantal, expected) => {
  expect(telling(aantal)).toBe(expected);
});
