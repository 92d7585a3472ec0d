import fc from 'fast-check';
import { wijsToe, type TeToetsen, type Toetser } from './toewijzing';

const toetser = (
  medewerkerId: string,
  rol: Toetser['rollen'][number],
  kantoorId: string | null = null,
): Toetser => ({
  medewerkerId,
  kantoorId,
  rollen: ['KWALITEITSTOETSER', rol],
});
const ARTSEN = [
  toetser('a', 'VERZEKERINGSARTS'),
  toetser('b', 'VERZEKERINGSARTS', 'heerlen'),
  toetser('c', 'VERZEKERINGSARTS'),
];
const stap = (over: Partial<TeToetsen> = {}): TeToetsen => ({
  dossierId: 'd',
  functionaris: 'VERZEKERINGSARTS',
  kantoorId: 'heerlen',
  betrokken: [],
  aantal: 2,
  ...over,
});
const idsVan = (toewijzing: ReturnType<typeof wijsToe>[number]) =>
  'toetserIds' in toewijzing ? toewijzing.toetserIds : [];

describe('who judges', () => {
  it('is of the profession, of another kantoor, and had no part in the dossier', () => {
    expect(idsVan(wijsToe('z', [stap()], ARTSEN)[0]!).sort()).toEqual(['a', 'c']);
    expect(idsVan(wijsToe('z', [stap({ betrokken: ['a'] })], ARTSEN)[0]!)).toEqual(['c', 'b']);
    expect(wijsToe('z', [stap({ betrokken: ['a', 'b'] })], ARTSEN)).toEqual([{ tekort: 'VERZEKERINGSARTS' }]);
    expect(wijsToe('z', [stap({ functionaris: 'PROCESBEGELEIDER', aantal: 1 })], ARTSEN)).toEqual([
      { tekort: 'PROCESBEGELEIDER' },
    ]);
  });

  it('is spread evenly, never twice the same, and always the same for the same seed', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 30 }), (zaad, aantal) => {
        const stappen = Array.from({ length: aantal }, (_, i) =>
          stap({ dossierId: `d${i}`, kantoorId: 'breda' }),
        );
        const verdeeld = wijsToe(zaad, stappen, ARTSEN);
        const keer = ['a', 'b', 'c'].map((id) => verdeeld.filter((each) => idsVan(each).includes(id)).length);
        expect(Math.max(...keer) - Math.min(...keer)).toBeLessThanOrEqual(1);
        expect(verdeeld.every((each) => new Set(idsVan(each)).size === 2)).toBe(true);
        expect(wijsToe(zaad, stappen, ARTSEN)).toEqual(verdeeld);
      }),
    );
  });
});
