import { inSteekproef, percentageNa } from './steekproef';

const REGELS = { ondergrens: 5, halverenNa: 3 };

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

  it('doubles with a return, up to everything, and halves after approvals in a row, down to its floor', () => {
    const na = (oordelen: string, begin = 20) =>
      percentageNa(
        begin,
        [...oordelen].map((o) => (o === 'T' ? 'TERUG' : 'GOED')),
        REGELS,
      );
    expect([na(''), na('T'), na('TT'), na('TTT')]).toEqual([20, 40, 80, 100]);
    expect([na('GG'), na('GGG'), na('GGGGGG'), na('G'.repeat(12))]).toEqual([20, 10, 5, 5]);
    expect(na('GGTGG')).toBe(40);
    expect(na('GGG', 4)).toBe(4);
  });
});
