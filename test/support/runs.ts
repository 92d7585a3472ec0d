/**
 * How many random histories a property is tried on: as many as it says itself, so that the suite stays quick, or for
 * all of them `REGIE_HISTORIES`. The one place where that is decided.
 */
export const histories = (usual = 100): { numRuns: number } => ({
  numRuns: Number(process.env.REGIE_HISTORIES ?? usual),
});
