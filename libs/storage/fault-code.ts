import { isDatabaseAway } from './database-away';

/** A statement that ran out of its time. On a database that is well it does so again: it counts as a failure. */
const TOOK_TOO_LONG = '57014';

/** The SQLSTATE or the name of an error. Never its message: that may quote what a client wrote. */
export function faultCode(error: unknown): string {
  if (!(error instanceof Error)) return 'ONBEKEND';
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : error.name;
}

/** True for a fault of the surroundings, which says nothing about the work in hand. */
export function passes(error: unknown): boolean {
  return isDatabaseAway(error) && faultCode(error) !== TOOK_TOO_LONG;
}
