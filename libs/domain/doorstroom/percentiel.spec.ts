import * as fc from 'fast-check';
import { percentiel } from './percentiel';

test('given values with how often they occur, then it is the value at that share of all in order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(30), { minLength: 1 }),
      fc.constantFrom(0.1, 0.5, 0.9, 1),
      (waarden, aandeel) => {
        const opVolgorde = [...waarden].sort((a, b) => a - b);
        const verdeling = [...new Set(opVolgorde)].map((waarde) => ({
          waarde,
          aantal: waarden.filter((each) => each === waarde).length,
        }));
        expect(percentiel(verdeling, aandeel)).toBe(opVolgorde[Math.ceil(aandeel * waarden.length) - 1]);
      },
    ),
  );
});
