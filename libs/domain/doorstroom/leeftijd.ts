/** How long an open dossier has been waiting, in classes that the terms of the law make natural: 4, 8, 13, 26, 52 weeks. */
export const LEEFTIJDSKLASSEN = [
  { klasse: '0-4 weken', totWeken: 4 },
  { klasse: '4-8 weken', totWeken: 8 },
  { klasse: '8-13 weken', totWeken: 13 },
  { klasse: '13-26 weken', totWeken: 26 },
  { klasse: '26-52 weken', totWeken: 52 },
  { klasse: '> 52 weken', totWeken: null },
] as const;

/** The days at which a class ends and the next begins. */
export const LEEFTIJDSGRENZEN: readonly number[] = LEEFTIJDSKLASSEN.flatMap(({ totWeken }) =>
  totWeken === null ? [] : [7 * totWeken],
);

/** The days of a class, the first with it and the last not; undefined when there is no such class. */
export function leeftijdVan(klasse: string): { van: number; tot: number | null } | undefined {
  const index = LEEFTIJDSKLASSEN.findIndex((each) => each.klasse === klasse);
  return index === -1
    ? undefined
    : { van: index === 0 ? 0 : LEEFTIJDSGRENZEN[index - 1]!, tot: LEEFTIJDSGRENZEN[index] ?? null };
}
