import { SOORTEN as ALL_SOORTEN } from '../../../libs/domain/aanvraag';
import { FASEN as ALL_FASEN } from '../../../libs/domain/fasen';
import { ROLLEN } from '../../../libs/domain/rollen';
import { rolLabel } from './rollen';
import { FASEN, SOORTEN, soortLabel, soortTitel, statusWoord } from './soorten';

describe('the words of the screens', () => {
  it('know every soort, and no other', () => {
    expect(Object.keys(SOORTEN)).toEqual(Object.keys(ALL_SOORTEN));
  });

  it('call every phase what the server calls it', () => {
    expect(Object.fromEntries(FASEN)).toEqual(ALL_FASEN);
  });

  it('know every role', () => {
    const known = { SYSTEEM: 'Regie', SMV: 'sociaal-medisch verpleegkundige' } as Record<string, string>;
    for (const rol of ROLLEN)
      expect(rolLabel(rol)).toBe(
        known[rol] ?? rol.toLowerCase().replaceAll('_', ' ').replace('re integratie', 're-integratie'),
      );
  });

  it.each([
    ['WIA_CLAIM', true, 'WIA-claim, vangnet'],
    ['WIA_CLAIM', false, 'WIA-claim, werkgever'],
    ['ZW', undefined, 'Ziektewet'],
    ['PW_BESCHUT_WERK', true, 'beschut werk'],
  ])('say %s (vangnet %s) as "%s"', (soort, vangnet, label) => {
    expect(soortLabel(soort, vangnet)).toBe(label);
  });

  it('begin a line with a capital, and leave an abbreviation as it is', () => {
    expect(['HERBEOORDELING_VRAAG', 'EZWB'].map(soortTitel)).toEqual(['Herbeoordeling op verzoek', 'EZWb']);
    expect(statusWoord('OPGESCHORT')).toBe('opgeschort');
  });
});
