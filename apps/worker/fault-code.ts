/** Connection lost, out of resources, shutting down, cannot take the lock, serialization: they pass by themselves. */
const passing = /^(08|53|57|55|40)/;

/** The SQLSTATE or the name of an error. Never its message: that may quote what a client wrote. */
export function faultCode(error: unknown): string {
  if (!(error instanceof Error)) return 'ONBEKEND';
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : error.name;
}

/** True for a fault of the surroundings, which says nothing about the message in hand. */
export function passes(error: unknown): boolean {
  const code = faultCode(error);
  return passing.test(code) || /^E[A-Z]+$/.test(code) || code === 'QueryRunnerAlreadyReleasedError';
}
