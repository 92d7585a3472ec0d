import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../start/free-port';
import { KeptProcess } from '../start/kept-process';

export interface Child {
  name: string;
  pid: number;
  stop(): Promise<void>;
}

export interface Api extends Child {
  port: number;
  call(method: string, path: string, options?: CallOptions): Promise<Answer>;
}

interface CallOptions {
  token?: string;
  headers?: Record<string, string>;
  body?: object;
}
interface Answer {
  status: number;
  body: string;
}

const READY_WITHIN_MS = 60_000;

/** A process of Regie as `npm start` runs it, but with room for as many requests as we can send. */
function child(name: 'api' | 'worker', env: Record<string, string>): Child {
  const file = join(__dirname, '../..', name, 'main.js');
  const kept = new KeptProcess({
    name,
    file,
    env: {
      ...process.env,
      NODE_ENV: 'development',
      OIDC_ISSUER: '',
      RATE_LIMIT_PER_MINUTE: '100000000',
      ...env,
    },
    say: (line) => console.error(line),
    log: () => undefined,
  });
  kept.start();
  return { name, pid: kept.pid!, stop: () => kept.stop(8000) };
}

export const startWorker = (env: Record<string, string>): Child => child('worker', env);

/** The API in a process of its own, once it answers, with a client that keeps its connections open. */
export async function startApi(env: Record<string, string>, atOnce: number): Promise<Api> {
  const port = await freePort();
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const started = child('api', { ...env, HOST: '127.0.0.1', PORT: String(port) });
  const call: Api['call'] = (method, path, { token, headers, body } = {}) =>
    new Promise((resolve, reject) => {
      const text = body && JSON.stringify(body);
      const sent = request({
        agent,
        port,
        host: '127.0.0.1',
        method,
        path,
        headers: {
          ...(token ? { authorization: `Bearer ${token}` } : {}),
          ...(text ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) } : {}),
          ...headers,
        },
      });
      sent.once('error', reject);
      sent.once('response', (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.once('error', reject);
        response.once('end', () =>
          resolve({ status: response.statusCode!, body: Buffer.concat(parts).toString() }),
        );
      });
      sent.end(text);
    });
  for (const until = performance.now() + READY_WITHIN_MS; ; await sleep(200)) {
    const answer = await call('GET', '/health/ready').catch(() => undefined);
    if (answer?.status === 200) break;
    if (performance.now() > until) throw new Error('the API did not become ready');
  }
  return {
    ...started,
    port,
    call,
    async stop() {
      agent.destroy();
      await started.stop();
    },
  };
}

/** What the operating system holds in memory for a process, in MB; NaN where /proc does not say. */
export function residentMb(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024;
  } catch {
    return NaN;
  }
}

/** Tokens of the demo issuer, one per person. */
export function tokensOf(api: Api): (medewerkerId: string) => Promise<string> {
  const known = new Map<string, Promise<string>>();
  const ask = async (medewerkerId: string) => {
    const { status, body } = await api.call('POST', '/demo/tokens', { body: { medewerkerId } });
    if (status !== 200) throw new Error(`no token for ${medewerkerId}: ${status} ${body}`);
    return (JSON.parse(body) as { accessToken: string }).accessToken;
  };
  return (medewerkerId) => {
    const token = known.get(medewerkerId) ?? ask(medewerkerId);
    known.set(medewerkerId, token);
    return token;
  };
}
