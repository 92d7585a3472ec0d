/**
 * What one client goes through, and which share of the clients does. After the volumes of UWV: WIA most of all, then
 * herbeoordelingen and deskundigenoordelen; of the ziekmeldingen, which are far more, a part that keeps the rest visible.
 */
export const TRAJECTEN = {
  WIA: 0.635,
  ZW: 0.1,
  EZWB: 0.045,
  HERBEOORDELING_VRAAG: 0.055,
  HERBEOORDELING_PROFESSIONEEL: 0.012,
  DESKUNDIGENOORDEEL: 0.05,
  PARTICIPATIEWET: 0.03,
  VERKORTE_WACHTTIJD: 0.012,
  /** Whole klantreizen of two to four dossiers. */
  ZW_EZWB_WIA: 0.014,
  ZW_WIA: 0.012,
  ZW_HERSTELD: 0.009,
  ZW_VERHUISD: 0.004,
  ZW_OVERLEDEN: 0.003,
  WIA_HERBEOORDELING: 0.009,
  WIA_BEZWAAR: 0.004,
  WIA_LOONSANCTIE: 0.006,
} as const;
export type Traject = keyof typeof TRAJECTEN;

/** How many weeks somebody is ill already when the year begins, where the klantreis asks for that. */
export const WEKEN_ZIEK: Partial<Record<Traject, [least: number, most: number]>> = {
  ZW_EZWB_WIA: [44, 50],
  ZW_WIA: [62, 80],
  ZW_HERSTELD: [46, 58],
  ZW_VERHUISD: [60, 76],
  ZW_OVERLEDEN: [60, 76],
};

/** Dossiers a client has on average: how many clients make a centre of so many dossiers. */
export const DOSSIERS_PER_CLIENT = 1.11;

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** The traject of the n-th client: every share is met in every row of clients, and in every team. */
export function trajectVan(n: number): Traject {
  const names = Object.keys(TRAJECTEN) as Traject[];
  let left = ((n * GOLDEN) % 1) * Object.values(TRAJECTEN).reduce((sum, share) => sum + share, 0);
  return names.find((name) => (left -= TRAJECTEN[name]) < 0) ?? names[0]!;
}
