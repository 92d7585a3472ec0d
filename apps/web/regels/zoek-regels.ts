import type { Regel } from './regels-api';

/** The rules with every word of the search somewhere in their name, article or explanation, under their subject. */
export function zoekRegels(regels: readonly Regel[], zoek: string): [onderwerp: string, regels: Regel[]][] {
  const words = plain(zoek).split(/\s+/).filter(Boolean);
  const groups = new Map<string, Regel[]>();
  for (const regel of regels) {
    const { onderwerp, naam, artikel, toelichting = '', inWoorden } = regel;
    const text = plain([onderwerp, naam, artikel, toelichting, inWoorden].join(' '));
    if (!words.every((word) => text.includes(word))) continue;
    groups.set(onderwerp, [...(groups.get(onderwerp) ?? []), regel]);
  }
  return [...groups];
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '');
