// 08: connection; 53: out of resources (disk, connections); 57P: the server is stopping or starting;
// 55000: closed to connections; 57014, 55P03: a statement or a lock took too long; 25P03: idle in a transaction; 40: gave up after retries.
const SQLSTATE = /^(08[0-9A-Z]{3}|53[0-9A-Z]{3}|57P0[1-5]|57014|55000|55P03|25P0[34]|40001|40P01)$/;
const SOCKET = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
]);
// TypeORM releases its runner when a connection dies, and then reports that instead of the cause (57P01 is lost);
// pg has no code for a pool that waits in vain or a connection that ended in mid-query.
const MASKED = [
  'query runner already released',
  'queryrunneralreadyreleased',
  'provided by a query runner was already released',
  'connection terminated',
  'client has encountered a connection error',
  'timeout exceeded when trying to connect',
  'query read timeout',
  'connection is not established',
  'connectionisnotset',
  'driver not connected',
  'cannot use a pool after calling end',
];

/** Whether the database, and not the request or our code, is why this failed: then 503, and the caller may try again. */
export function isDatabaseAway(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 4) return false;
  const { code, driverError, cause, errors } = error as Error & {
    code?: unknown;
    driverError?: unknown;
    errors?: unknown[];
  };
  if (typeof code === 'string' && (SQLSTATE.test(code) || SOCKET.has(code))) return true;
  const text = `${error.name} ${error.message}`.toLowerCase();
  if (MASKED.some((phrase) => text.includes(phrase))) return true;
  return [driverError, cause, ...(errors ?? [])].some(
    (inner) => inner !== error && isDatabaseAway(inner, depth + 1),
  );
}
