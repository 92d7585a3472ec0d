/**
 * How many random histories a property is tried on: as many as it says itself, so that the suite stays quick, or for
 * all of them `REGIE_HISTORIES`; from a seed of its own, or `REGIE_SEED` to see the same ones again. The one place where
 * that is decided.
 */
export const histories = (usual = 100): { numRuns: number; seed?: number } => ({
  numRuns: Number(process.env.REGIE_HISTORIES ?? usual),
  ...(process.env.REGIE_SEED && { seed: Number(process.env.REGIE_SEED) }),
});
