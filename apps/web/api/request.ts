import { Problem, Unreachable } from './problem';
import { reportReachable, reportUnreachable } from './reachability';
import { getSession, setSession } from './session';

export interface RequestOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  body?: unknown;
  versie?: number;
  idempotencyKey?: string;
  signal?: AbortSignal;
  /** The request outlives the page; for at most 64 kB. */
  keepalive?: boolean;
  accept?: string;
}

/** One request to the API. Throws `Problem` for an answer that is not a success, `Unreachable` for none. */
export async function request<T>(path: string, options: RequestOptions = {}): Promise<T> {
  const answer = await answerOf(path, options);
  return (answer.status === 204 ? undefined : await answer.json()) as T;
}

/** A file, by the same token: a link of its own would carry none. */
export async function requestFile(path: string, type = 'application/pdf'): Promise<Blob> {
  return (await answerOf(path, { accept: `${type}, application/problem+json` })).blob();
}

async function answerOf(path: string, options: RequestOptions): Promise<Response> {
  const answer = await send(path, options);
  if (answer.ok) {
    reportReachable();
    return answer;
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
      keepalive: options.keepalive ?? false,
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
    Accept: options.accept ?? 'application/json',
    ...(session && { Authorization: `Bearer ${session.token}` }),
    ...(options.body !== undefined && { 'Content-Type': 'application/json' }),
    ...(options.versie !== undefined && { 'If-Match': `"${options.versie}"` }),
    ...(options.idempotencyKey && { 'Idempotency-Key': options.idempotencyKey }),
  };
}
