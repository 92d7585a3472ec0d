import { Problem, Unreachable } from './problem';
import { reportReachable, reportUnreachable } from './reachability';
import { getSession, setSession } from './session';

export interface RequestOptions {
  method?: 'GET' | 'POST';
  body?: unknown;
  versie?: number;
  idempotencyKey?: string;
  signal?: AbortSignal;
}

/** One request to the API. Throws `Problem` for an answer that is not a success, `Unreachable` for none. */
export async function request<T>(path: string, options: RequestOptions = {}): Promise<T> {
  const answer = await send(path, options);
  if (answer.ok) {
    reportReachable();
    return (answer.status === 204 ? undefined : await answer.json()) as T;
  }
  if (isAway(answer)) {
    reportUnreachable();
    throw new Unreachable();
  }
  if (answer.status === 401) setSession(null);
  throw new Problem(answer.status, await answer.json().catch(() => ({})));
}

async function send(path: string, options: RequestOptions): Promise<Response> {
  try {
    return await fetch(path, {
      method: options.method ?? 'GET',
      headers: headersOf(options),
      body: options.body === undefined ? undefined : JSON.stringify(options.body),
      signal: options.signal ?? null,
      cache: 'no-store',
    });
  } catch (error) {
    if (options.signal?.aborted) throw error;
    reportUnreachable();
    throw new Unreachable();
  }
}

/** The API without its database (503), or a proxy without the API: what was sent may or may not have been done. */
function isAway(answer: Response): boolean {
  return [502, 503, 504].includes(answer.status);
}

export function headersOf(options: RequestOptions): Record<string, string> {
  const session = getSession();
  return {
    Accept: 'application/json',
    ...(session && { Authorization: `Bearer ${session.token}` }),
    ...(options.body !== undefined && { 'Content-Type': 'application/json' }),
    ...(options.versie !== undefined && { 'If-Match': `"${options.versie}"` }),
    ...(options.idempotencyKey && { 'Idempotency-Key': options.idempotencyKey }),
  };
}
