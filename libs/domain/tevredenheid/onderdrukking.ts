/** Fewer respondents than this are not shown: who knows the team knows who they are. */
export const MINSTE_RESPONDENTEN = 5;

/** A whole of which the parts are counted as well, so that a part can be had by subtraction. */
export interface Optelling {
  geheel: string;
  delen: readonly string[];
}

/**
 * Which groups stay hidden: those with fewer than five respondents, and as few others as it takes to keep them from
 * being had by adding and subtracting what is shown. The smallest ones go first, and a whole only when no part is left.
 * Groups without respondents are not in `aantallen`, since they hide nobody.
 */
export function verborgenGroepen(
  aantallen: ReadonlyMap<string, number>,
  optellingen: readonly Optelling[],
): ReadonlySet<string> {
  const sums = optellingen
    .map(({ geheel, delen }) => ({ geheel, delen: delen.filter((deel) => aantallen.has(deel)) }))
    .filter(({ geheel, delen }) => aantallen.has(geheel) && delen.length > 0);
  const verborgen = new Set(
    [...aantallen].filter(([, n]) => n < MINSTE_RESPONDENTEN).map(([groep]) => groep),
  );
  if (verborgen.size === 0) return verborgen;
  for (;;) {
    const lek = vindLek(aantallen, sums, verborgen);
    if (!lek) return verborgen;
    verborgen.add(kleinsteErbij(aantallen, verborgen, lek));
  }
}

/**
 * The sums through which something hidden can be had: a group by itself, or some that are too few together. What is
 * hidden are the unknowns of as many equations as there are sums; solved as far as they go (Gauss-Jordan), each row
 * says what can be had. A sum that tells it alone comes first, since that is where another group has to be hidden.
 */
function vindLek(
  aantallen: ReadonlyMap<string, number>,
  sums: readonly Optelling[],
  verborgen: ReadonlySet<string>,
): readonly Optelling[] | undefined {
  const unknown = [...verborgen];
  const equations = sums.map(({ geheel, delen }) =>
    unknown.map((groep) => (groep === geheel ? -1 : 0) + (delen.includes(groep) ? 1 : 0)),
  );
  const alone = equations.findIndex((row) => tells(row, unknown, aantallen));
  if (alone !== -1) return [sums[alone]!];
  const row = solve(equations).find((each) => tells(each, unknown, aantallen));
  const had = unknown.filter((_, index) => row && row[index] !== 0);
  return row && sums.filter(({ geheel, delen }) => [geheel, ...delen].some((groep) => had.includes(groep)));
}

/** Whether a row of the equations gives away a group, or the sum of groups that are too few together. */
function tells(
  row: readonly number[],
  unknown: readonly string[],
  aantallen: ReadonlyMap<string, number>,
): boolean {
  const found = unknown.filter((_, index) => row[index] !== 0);
  if (found.length <= 1) return found.length === 1;
  const signs = new Set(row.filter((value) => value !== 0).map(Math.sign));
  return (
    signs.size === 1 && found.reduce((sum, groep) => sum + aantallen.get(groep)!, 0) < MINSTE_RESPONDENTEN
  );
}

/** Coefficients stay small whole numbers or simple fractions, so doubles are exact enough. */
const clean = (value: number): number => (Math.abs(value) < 1e-9 ? 0 : value);
/** The reduced row echelon form. */
function solve(equations: readonly (readonly number[])[]): number[][] {
  const rows = equations.map((row) => [...row]);
  let done = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const pivot = rows.findIndex((row, index) => index >= done && row[column] !== 0);
    if (pivot === -1) continue;
    [rows[done], rows[pivot]] = [rows[pivot]!, rows[done]!];
    const lead = rows[done]!.map((value) => clean(value / rows[done]![column]!));
    rows[done] = lead;
    for (const [index, row] of rows.entries()) {
      const factor = row[column]!;
      if (index === done || factor === 0) continue;
      rows[index] = row.map((value, place) => clean(value - factor * lead[place]!));
    }
    done++;
  }
  return rows.slice(0, done);
}

/** The smallest group that is still shown in these sums; a part before a whole. */
function kleinsteErbij(
  aantallen: ReadonlyMap<string, number>,
  verborgen: ReadonlySet<string>,
  sums: readonly Optelling[],
): string {
  const smallest = (groepen: readonly string[]) =>
    groepen
      .filter((groep) => !verborgen.has(groep))
      .sort((a, b) => aantallen.get(a)! - aantallen.get(b)! || (a < b ? -1 : 1))[0];
  return (
    smallest(sums.flatMap(({ delen }) => delen)) ??
    smallest(sums.map(({ geheel }) => geheel)) ??
    smallest([...aantallen.keys()])!
  );
}
