import { artikelVan, isKalenderdatum, labelOfKlok } from './klokken';

describe('a clock in words', () => {
  test.each([
    ['BESLISTERMIJN', 'Beslistermijn', false],
    ['HERSTELTERMIJN-2', 'Hersteltermijn van de cliënt', false],
    ['EVALUATIE-2026-03-02', 'Evaluatie van het plan', true],
    ['MELDING_42E_WEEK', '42e-weeksmelding', true],
    ['NOG_NIET_BENOEMD', 'Nog niet benoemd', false],
  ])('%s is called %s', (soort, label, kalender) => {
    expect([labelOfKlok(soort), isKalenderdatum(soort)]).toEqual([label, kalender]);
  });

  test('its article is that of the step that decided the date', () => {
    expect(artikelVan([{ grondslag: 'Wet WIA 102 lid 3' }, { grondslag: 'Awb 4:15 lid 1a' }])).toBe(
      'Awb 4:15 lid 1a',
    );
    expect(artikelVan([])).toBe('');
  });
});
