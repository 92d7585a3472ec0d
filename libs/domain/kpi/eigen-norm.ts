import type { KpiNaam } from './definitie';

/** The figures of which a district sets its own norm; that of zw-arbo follows from these two. */
export const MET_EIGEN_NORM = [
  'verzuimduur',
  'afwijzingen-wia-vangnet',
] as const satisfies readonly KpiNaam[];
export type MetEigenNorm = (typeof MET_EIGEN_NORM)[number];
