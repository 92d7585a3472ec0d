import fc from 'fast-check';
import {
  inSteekproef,
  STEEKPROEF_GEHEUGEN,
  STEEKPROEF_ZONDER_BELEID,
  steekproefpercentage,
  type SteekproefBeleid,
} from './steekproef';

describe('the sample of an arts', () => {
  it.each([5, 20, 50])('takes %d of a hundred, within a point over 10,000 acts', (percentage) => {
    const mandaat = { id: 'b6a5', review: 'STEEKPROEF' as const };
    const drawn = Array.from({ length: 10_000 }, (_, n) => inSteekproef(mandaat, percentage, `dossier ${n}`));
    const share = (100 * drawn.filter(Boolean).length) / drawn.length;
    expect(Math.abs(share - percentage)).toBeLessThan(1);
    expect(inSteekproef(mandaat, percentage, 'dossier 7')).toBe(drawn[7]);
  });

  it('differs by mandate: whoever knows one sample does not know the other', () => {
    const drawn = (id: string) =>
      Array.from({ length: 64 }, (_, n) => inSteekproef({ id, review: 'STEEKPROEF' }, 50, `dossier ${n}`));
    expect(drawn('a')).not.toEqual(drawn('b'));
  });

  // Pinned: an act that was drawn once stays drawn, whatever becomes of the code.
  it('draws the same acts for ever', () => {
    const drawn = Array.from({ length: 200 }, (_, n) => n).filter((n) =>
      inSteekproef({ id: 'm', review: 'STEEKPROEF' }, 5, `d ${n}`),
    );
    expect(drawn).toEqual(PINNED);
  });

  it('is everything or nothing when the arts says so', () => {
    expect(inSteekproef({ id: 'a', review: 'ALTIJD' }, 0, 'x')).toBe(true);
    expect(inSteekproef({ id: 'a', review: 'BIJ_AANLEIDING' }, 100, 'x')).toBe(false);
    expect(inSteekproef({ id: 'a', review: 'STEEKPROEF' }, 100, 'x')).toBe(true);
    expect(inSteekproef({ id: 'a', review: 'STEEKPROEF' }, 0, 'x')).toBe(false);
  });
});

type Oordeel = 'GOED' | 'TERUG';
const goed = (n: number): Oordeel[] => Array.from({ length: n }, () => 'GOED');

describe('the percentage that follows what comes back', () => {
  const beleid: SteekproefBeleid = { laagste: 5, hoogste: 80, reeks: 3 };

  it.each<[string, number, Oordeel[], number]>([
    ['nothing yet: what the arts chose', 20, [], 20],
    ['one return doubles', 20, ['TERUG'], 40],
    ['and again', 20, ['TERUG', 'TERUG'], 80],
    ['never above the highest', 20, ['TERUG', 'TERUG', 'TERUG'], 80],
    ['a row that is not whole changes nothing', 20, goed(2), 20],
    ['a whole row halves', 20, goed(3), 10],
    ['two rows halve twice', 40, goed(6), 10],
    ['never below the lowest', 20, goed(30), 5],
    ['a return breaks the row', 20, [...goed(2), 'TERUG', ...goed(2)], 40],
    ['half a percent is looked at as a whole', 15, goed(3), 8],
    ['what was chosen outside the limits moves to them', 1, [], 5],
    ['also from above', 100, [], 80],
  ])('%s', (_what, gekozen, oordelen, expected) => {
    expect(steekproefpercentage(gekozen, oordelen, beleid)).toBe(expected);
  });

  it('forgets what lies too far back', () => {
    const oordelen: Oordeel[] = ['TERUG', ...goed(STEEKPROEF_GEHEUGEN)];
    const zonder = goed(STEEKPROEF_GEHEUGEN);
    const traag = { ...beleid, laagste: 1, reeks: 100 };
    expect(steekproefpercentage(20, oordelen, traag)).toBe(steekproefpercentage(20, zonder, traag));
    expect(steekproefpercentage(20, oordelen.slice(0, -1), traag)).toBe(40);
  });

  const beleiden = fc
    .tuple(
      fc.integer({ min: 1, max: 100 }),
      fc.integer({ min: 1, max: 100 }),
      fc.integer({ min: 1, max: 20 }),
    )
    .map(([a, b, reeks]): SteekproefBeleid => ({ laagste: Math.min(a, b), hoogste: Math.max(a, b), reeks }));
  const reeksen = fc.array(fc.constantFrom<Oordeel>('GOED', 'TERUG'), { maxLength: STEEKPROEF_GEHEUGEN });
  const percentages = fc.integer({ min: 0, max: 100 });

  it('stays a whole number within what the kantoor allows', () => {
    fc.assert(
      fc.property(percentages, reeksen, beleiden, (gekozen, oordelen, b) => {
        const found = steekproefpercentage(gekozen, oordelen, b);
        expect(Number.isInteger(found) && found >= b.laagste && found <= b.hoogste).toBe(true);
      }),
    );
  });

  it('is never lower because something came back that could have been approved', () => {
    fc.assert(
      fc.property(percentages, reeksen, fc.nat(), beleiden, (gekozen, oordelen, at, b) => {
        if (oordelen.length === 0) return;
        const index = at % oordelen.length;
        const met = (oordeel: Oordeel) => oordelen.map((each, n) => (n === index ? oordeel : each));
        expect(steekproefpercentage(gekozen, met('TERUG'), b)).toBeGreaterThanOrEqual(
          steekproefpercentage(gekozen, met('GOED'), b),
        );
      }),
    );
  });

  it('without a policy lies between 5 and 100 and halves after ten', () => {
    expect(steekproefpercentage(40, goed(10), STEEKPROEF_ZONDER_BELEID)).toBe(20);
    expect(steekproefpercentage(40, goed(9), STEEKPROEF_ZONDER_BELEID)).toBe(40);
    expect(steekproefpercentage(1, [], STEEKPROEF_ZONDER_BELEID)).toBe(5);
    expect(steekproefpercentage(60, ['TERUG'], STEEKPROEF_ZONDER_BELEID)).toBe(100);
  });
});

const PINNED = [13, 18, 56, 74, 85, 89, 99, 104, 110, 115, 153, 173, 177, 186];
