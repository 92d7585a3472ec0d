import fc from 'fast-check';
import { MINSTE_RESPONDENTEN, verborgenGroepen, type Optelling } from './onderdrukking';

const hidden = (aantallen: Record<string, number>, optellingen: Optelling[]) =>
  [...verborgenGroepen(new Map(Object.entries(aantallen)), optellingen)].sort();
const kantoor: Optelling[] = [{ geheel: 'kantoor', delen: ['a', 'b', 'c'] }];

describe('keeping back small groups', () => {
  it('hides nothing where every group is large enough', () => {
    expect(hidden({ kantoor: 15, a: 5, b: 5, c: 5 }, kantoor)).toEqual([]);
  });

  it('hides a second group, or the first would be the kantoor without the others', () => {
    expect(hidden({ kantoor: 30, a: 4, b: 20, c: 6 }, kantoor)).toEqual(['a', 'c']);
  });

  it('hides a third when the first two together are still too few', () => {
    expect(hidden({ kantoor: 24, a: 2, b: 2, c: 20 }, kantoor)).toEqual(['a', 'b', 'c']);
  });

  it('needs no more when the small ones are enough together', () => {
    expect(hidden({ kantoor: 28, a: 4, b: 4, c: 20 }, kantoor)).toEqual(['a', 'b']);
  });

  it('hides a kantoor of one team with that team, and then another kantoor', () => {
    const sums = [
      { geheel: 'landelijk', delen: ['k1', 'k2', 'k3'] },
      { geheel: 'k1', delen: ['t1'] },
      { geheel: 'k2', delen: ['t2'] },
      { geheel: 'k3', delen: ['t3'] },
    ];
    expect(hidden({ landelijk: 53, k1: 3, k2: 20, k3: 30, t1: 3, t2: 20, t3: 30 }, sums)).toEqual([
      'k1',
      'k2',
      't1',
      't2',
    ]);
  });

  it('does not count a group in which nobody answered', () => {
    expect(hidden({ kantoor: 20, b: 20 }, kantoor)).toEqual([]);
  });
});

/** Teams in kantoren in one country, for two populations and both together: every sum that the screens show. */
const centre = fc
  .array(fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((kantoren) => {
    const aantallen = new Map<string, number>();
    const count = (groep: string, [x, y]: [number, number]) => {
      for (const [populatie, n] of [
        ['x', x],
        ['y', y],
        ['', x + y],
      ] as const)
        aantallen.set(groep + populatie, (aantallen.get(groep + populatie) ?? 0) + n);
    };
    for (const [k, teams] of kantoren.entries())
      for (const [t, team] of teams.entries())
        for (const groep of [`k${k}t${t}`, `k${k}`, 'alles']) count(groep, team);
    const places: Optelling[] = [
      { geheel: 'alles', delen: kantoren.map((_, k) => `k${k}`) },
      ...kantoren.map((teams, k) => ({ geheel: `k${k}`, delen: teams.map((_, t) => `k${k}t${t}`) })),
    ];
    const groepen = [...new Set(places.flatMap(({ geheel, delen }) => [geheel, ...delen]))];
    const optellingen = [
      ...['', 'x', 'y'].flatMap((p) =>
        places.map(({ geheel, delen }) => ({ geheel: geheel + p, delen: delen.map((deel) => deel + p) })),
      ),
      ...groepen.map((groep) => ({ geheel: groep, delen: [`${groep}x`, `${groep}y`] })),
    ];
    for (const [groep, n] of aantallen) if (n === 0) aantallen.delete(groep);
    return { aantallen, optellingen };
  });

/** What an outsider can compute: groups are wanted as a combination of the sums, modulo a large prime. */
const PRIME = 1_000_003n;
const power = (base: bigint, exponent: bigint): bigint =>
  exponent === 0n ? 1n : ((exponent % 2n ? base : 1n) * power((base * base) % PRIME, exponent / 2n)) % PRIME;
function rank(matrix: bigint[][]): number {
  const rows = matrix.map((row) => row.map((value) => ((value % PRIME) + PRIME) % PRIME));
  let found = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const pivot = rows.findIndex((row, index) => index >= found && row[column] !== 0n);
    if (pivot === -1) continue;
    [rows[found], rows[pivot]] = [rows[pivot]!, rows[found]!];
    const inverse = power(rows[found]![column]!, PRIME - 2n);
    for (let index = found + 1; index < rows.length; index++) {
      const factor = (rows[index]![column]! * inverse) % PRIME;
      rows[index] = rows[index]!.map((value, at) => (value + (PRIME - factor) * rows[found]![at]!) % PRIME);
    }
    found++;
  }
  return found;
}

describe('no small group can be had by adding and subtracting', () => {
  it('whatever the numbers in teams, kantoren and populations', () => {
    fc.assert(
      fc.property(centre, ({ aantallen, optellingen }) => {
        const verborgen = verborgenGroepen(aantallen, optellingen);
        const unknown = [...verborgen];
        const known = optellingen
          .filter(({ geheel }) => aantallen.has(geheel))
          .map(({ geheel, delen }) =>
            unknown.map((groep) => (groep === geheel ? -1n : delen.includes(groep) ? 1n : 0n)),
          );
        const before = rank(known);
        for (const [index, groep] of unknown.entries()) {
          if (aantallen.get(groep)! >= MINSTE_RESPONDENTEN) continue;
          const wanted = unknown.map((_, at) => (at === index ? 1n : 0n));
          expect(rank([...known, wanted])).toBe(before + 1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('and nothing is hidden without need: without small groups, or with all of them apart', () => {
    fc.assert(
      fc.property(centre, ({ aantallen, optellingen }) => {
        const verborgen = verborgenGroepen(aantallen, optellingen);
        for (const [groep, n] of aantallen) if (n < MINSTE_RESPONDENTEN) expect(verborgen).toContain(groep);
        if ([...aantallen.values()].every((n) => n >= MINSTE_RESPONDENTEN)) expect(verborgen.size).toBe(0);
      }),
      { numRuns: 200 },
    );
  });
});
