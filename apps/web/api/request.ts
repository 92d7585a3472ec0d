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
  if (answer.status === 401 && getSession()) setSession(null);
  const body = await answer.json().catch(() => ({}));
  if (isGateway(answer) && !('type' in body)) {
    reportUnreachable();
    throw new Unreachable();
  }
  throw new Problem(answer.status, body);
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

/** A proxy in front of a dead API answers 502, 503 or 504 without a problem body. */
function isGateway(answer: Response): boolean {
  return (
    [500, 502, 503, 504].includes(answer.status) && !answer.headers.get('content-type')?.includes('json')
  );
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
