/** The closed list of grounds for geen benutbare mogelijkheden (Schattingsbesluit 2 lid 2 and 5). */
export type GbmGrond =
  | 'OPNAME'
  | 'BEDLEGERIG'
  | 'ADL_AFHANKELIJK'
  | 'NIET_ZELFREDZAAM'
  | 'VERLIES_BINNEN_DRIE_MAANDEN'
  | 'TERMINAAL'
  | 'WISSELEND_BELASTBAAR';

/** The three areas of lid 5 onder d; not zelfredzaam in two of them is no ground. */
export const ZELFREDZAAMHEID = {
  ZELFVERZORGING: 'zelfverzorging',
  SAMENLEVINGSVERBAND: 'het directe samenlevingsverband',
  SOCIALE_CONTACTEN: 'sociale contacten, werkrelaties daaronder begrepen',
} as const;
export type Zelfredzaamheid = keyof typeof ZELFREDZAAMHEID;

interface GbmEis {
  readonly artikel: string;
  /** All of these areas must be affected. */
  readonly terreinen: readonly Zelfredzaamheid[];
  /** The number of times he must have been seen, at least. */
  readonly keerGezien: number;
  /** The situation is expected to change: he is examined again afterwards (lid 3). */
  readonly heronderzoek: boolean;
}

const eis = (artikel: string, change: Partial<GbmEis> = {}): GbmEis => ({
  artikel: `Schattingsbesluit 2 ${artikel}`,
  terreinen: [],
  keerGezien: 1,
  heronderzoek: false,
  ...change,
});

export const GBM_EISEN: Readonly<Record<GbmGrond, GbmEis>> = {
  OPNAME: eis('lid 5 onder a', { heronderzoek: true }),
  BEDLEGERIG: eis('lid 5 onder b', { heronderzoek: true }),
  ADL_AFHANKELIJK: eis('lid 5 onder c', { heronderzoek: true }),
  NIET_ZELFREDZAAM: eis('lid 5 onder d', {
    terreinen: Object.keys(ZELFREDZAAMHEID) as Zelfredzaamheid[],
    heronderzoek: true,
  }),
  VERLIES_BINNEN_DRIE_MAANDEN: eis('lid 2 onder b', { heronderzoek: true }),
  TERMINAAL: eis('lid 2 onder c'),
  WISSELEND_BELASTBAAR: eis('lid 2 onder d en lid 4', { keerGezien: 3, heronderzoek: true }),
};

/** What the verzekeringsarts found for a ground; only codes and counts, no medical text. */
export interface GbmVaststelling {
  readonly grond: GbmGrond;
  readonly terreinen?: readonly Zelfredzaamheid[];
  readonly keerGezien?: number;
}

/** Why the ground does not hold, in Dutch with its article, or null when it does. */
export function whyNoGbm({ grond, terreinen = [], keerGezien = 1 }: GbmVaststelling): string | null {
  const { artikel, ...needed } = GBM_EISEN[grond];
  const missing = needed.terreinen.filter((terrein) => !terreinen.includes(terrein));
  if (missing.length > 0) {
    const names = missing.map((terrein) => ZELFREDZAAMHEID[terrein]).join('; ');
    return `De cliënt moet op alle drie de terreinen niet zelfredzaam zijn; het ontbreekt aan: ${names} (${artikel}).`;
  }
  return keerGezien < needed.keerGezien
    ? `De cliënt moet ten minste ${needed.keerGezien} keer zijn gezien, nu ${keerGezien} keer (${artikel}).`
    : null;
}
