import { inSteekproef } from './steekproef';

describe('the sample of an arts', () => {
  it.each([5, 20, 50])('takes %d of a hundred, within a point over 10,000 acts', (percentage) => {
    const mandaat = { id: 'b6a5', review: 'STEEKPROEF' as const };
    const drawn = Array.from({ length: 10_000 }, (_, n) => inSteekproef(mandaat, percentage, `dossier ${n}`));
    const share = (100 * drawn.filter(Boolean).length) / drawn.length;
    expect(Math.abs(share - percentage)).toBeLessThan(1);
    expect(inSteekproef(mandaat, percentage, 'dossier 7')).toBe(drawn[7]);
  });

  it('is everything or nothing when the arts says so', () => {
    expect(inSteekproef({ id: 'a', review: 'ALTIJD' }, 0, 'x')).toBe(true);
    expect(inSteekproef({ id: 'a', review: 'BIJ_AANLEIDING' }, 100, 'x')).toBe(false);
    expect(inSteekproef({ id: 'a', review: 'STEEKPROEF' }, 100, 'x')).toBe(true);
  });
});
