import { afgerond, maal, type Breuk } from './breuk';

const HONDERD: Breuk = { teller: 100n, noemer: 1n };

/** "1.234,50": Dutch notation, half up. */
export function getal(b: Breuk, decimalen: number): string {
  const count = afgerond(b, decimalen);
  const digits = (count < 0n ? -count : count).toString().padStart(decimalen + 1, '0');
  const whole = digits.slice(0, digits.length - decimalen).replace(/\B(?=(\d{3})+$)/g, '.');
  const tail = decimalen === 0 ? '' : `,${digits.slice(digits.length - decimalen)}`;
  return `${count < 0n ? '-' : ''}${whole}${tail}`;
}

/** "€ 18,60". */
export const euro = (b: Breuk): string => `€ ${getal(b, 2)}`;

/** A fraction of one as "77,50%". */
export const alsProcent = (b: Breuk): string => `${getal(maal(b, HONDERD), 2)}%`;

/** Hours without needless decimals: "38", "36,5". */
export const uren = (b: Breuk): string => getal(b, 2).replace(/,00$|(?<=,\d)0$/, '');
