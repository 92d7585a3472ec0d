import type { Rol } from '../rollen';
import { disciplinesVan, labelOfTaak } from './taken';

describe('the disciplines of a person', () => {
  test.each([
    [['VERZEKERINGSARTS'], ['ARTS', 'VERZEKERINGSARTS']],
    [['AIOS'], ['ARTS']],
    [
      ['ANIOS', 'SMV'],
      ['ARTS', 'SMV'],
    ],
    [['REGIEVOERDER', 'PRIVACY_OFFICER'], []],
    [[], []],
  ] as [Rol[], string[]][])('%j are %j', (rollen, expected) => {
    expect(disciplinesVan(rollen)).toEqual(expected);
  });
});

describe('what a taak is called', () => {
  test.each([
    ['INTAKE', undefined, 'Aanvraag administratief en juridisch beoordelen'],
    ['INTAKE', null, 'Aanvraag administratief en juridisch beoordelen'],
    ['AFSPRAAK-3', 'Huisarts bellen', 'Huisarts bellen'],
    ['AFSPRAAK-3', null, 'Afgesproken taak'],
    ['VAN_VROEGER', null, 'VAN_VROEGER'],
    ['VROEGERE-AFSPRAAK-3', null, 'VROEGERE-AFSPRAAK-3'],
  ])('%s in the words %j is "%s"', (soort, titel, expected) => {
    expect(labelOfTaak(soort, titel)).toBe(expected);
  });
});
