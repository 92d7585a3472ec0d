/** An exact fraction; the denominator is always positive. Not reduced: only a few steps follow each other. */
export interface Breuk {
  readonly teller: bigint;
  readonly noemer: bigint;
}

export const NUL: Breuk = { teller: 0n, noemer: 1n };
export const EEN: Breuk = { teller: 1n, noemer: 1n };

/** Whether a JSON number has at most two decimals, so that it is exactly its hundredths. */
export function heeftTweeDecimalen(getal: number): boolean {
  const hundredths = Math.round(getal * 100);
  return Number.isSafeInteger(hundredths) && hundredths / 100 === getal;
}

/** The exact value of a number with at most two decimals; throws RangeError for any other. */
export function breuk(getal: number): Breuk {
  if (!heeftTweeDecimalen(getal)) throw new RangeError(`meer dan twee decimalen: ${getal}`);
  return { teller: BigInt(Math.round(getal * 100)), noemer: 100n };
}

export function maal(a: Breuk, b: Breuk): Breuk {
  return { teller: a.teller * b.teller, noemer: a.noemer * b.noemer };
}

/** a : b, for a positive b; throws RangeError otherwise. */
export function deel(a: Breuk, b: Breuk): Breuk {
  if (b.teller <= 0n) throw new RangeError('delen kan alleen door meer dan nul');
  return { teller: a.teller * b.noemer, noemer: a.noemer * b.teller };
}

export function verschil(a: Breuk, b: Breuk): Breuk {
  return { teller: a.teller * b.noemer - b.teller * a.noemer, noemer: a.noemer * b.noemer };
}

/** Negative when a < b, zero when equal, positive when a > b. */
export function vergelijk(a: Breuk, b: Breuk): number {
  const left = a.teller * b.noemer;
  const right = b.teller * a.noemer;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function kleinste(a: Breuk, b: Breuk): Breuk {
  return vergelijk(b, a) < 0 ? b : a;
}

export function grootste(a: Breuk, b: Breuk): Breuk {
  return vergelijk(b, a) > 0 ? b : a;
}

/** A part of 100 per cent: 65 of 'procent' as the fraction 65/100. */
export function procent(getal: number): Breuk {
  return maal(breuk(getal), { teller: 1n, noemer: 100n });
}

/** Rounded half up to a number of decimals, as a count of the last decimal: 1,005 in two gives 101. For display only. */
export function afgerond({ teller, noemer }: Breuk, decimalen: number): bigint {
  const scaled = 2n * teller * 10n ** BigInt(decimalen) + noemer;
  const floor = scaled / (2n * noemer);
  // BigInt division cuts towards zero; below zero the floor lies one lower.
  return scaled < 0n && scaled % (2n * noemer) !== 0n ? floor - 1n : floor;
}

/** Half up to two decimals as the JSON number to show. */
export function getoond(b: Breuk): number {
  return Number(afgerond(b, 2)) / 100;
}
