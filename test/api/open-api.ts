import { randomBytes } from 'node:crypto';
import { Agent, request as httpRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pino from 'pino';
import type { ApiOptions } from '../../apps/api/api.module';
import { createApp } from '../../apps/api/create-app';
import { IssuerSource } from '../../apps/api/door/issuer-source';
import { Metrics } from '../../apps/api/metrics';
import { createDevIssuer, type DevIssuer } from '../../libs/access/dev-issuer';
import { openTestDatabase, type TestDatabase } from '../support/test-database';
import { aanvraag, fillCentre } from './centre';

// The first file of a run compiles the API, on a machine that may be busy.
export interface Answer {
  status: number;
  headers: Record<string, string | string[] | number | undefined>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever JSON the API gives
  body: any;
  /** What came, when `binary` was asked. */
  bytes?: Buffer;
}

export interface TestApi {
  app: NestFastifyApplication;
  database: TestDatabase;
  issuer: DevIssuer;
  log: string[];
  /** The API as one person sees it. */
  as(medewerkerId: string): Person;
  /** Without a token. */
  anonymous: Person;
  /** Opens a dossier of heerlen-1 as its procesbegeleider. */
  openDossier(
    overrides?: object,
  ): Promise<{ dossierId: string; versie: number; uiterlijkeBeslisdatum: string }>;
  close(): Promise<void>;
}

export interface Person {
  get(url: string, headers?: object): Promise<Answer>;
  post(url: string, body: unknown, headers?: object): Promise<Answer>;
  act(dossierId: string, versie: number, actie: string, gegevens: object, headers?: object): Promise<Answer>;
  send(options: {
    method: string;
    url: string;
    headers?: object;
    payload?: string | Buffer;
    binary?: boolean;
  }): Promise<Answer>;
}

/** The real API on a port and a database of its own, on 1 June 2026. */
export async function openApi(options: Partial<ApiOptions> = {}): Promise<TestApi> {
  const database = await openTestDatabase();
  await fillCentre(database.owner);
  await database.setClock('2026-06-01T09:00:00Z');
  const issuer = await createDevIssuer('http://127.0.0.1:3000/demo/oidc', 'regie');
  const log: string[] = [];
  const app = await createApp({
    databaseUrl: database.url,
    pool: 10,
    sleutel: randomBytes(32).toString('base64'),
    demo: issuer,
    issuers: IssuerSource.known(issuer),
    rateLimitPerMinute: 100_000,
    log: pino({ level: 'info' }, { write: (line: string) => void log.push(line) }),
    metrics: new Metrics(),
    ...options,
  });
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  const agent = new Agent({ keepAlive: true });
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (id: string) => {
    if (!tokens.has(id)) tokens.set(id, issuer.issueToken(id));
    return tokens.get(id)!;
  };
  const as = (id: string) =>
    person({ port, agent }, async () => ({ authorization: `Bearer ${await tokenOf(id)}` }));
  return {
    app,
    database,
    issuer,
    log,
    as,
    anonymous: person({ port, agent }, () => Promise.resolve({})),
    openDossier: async (overrides) =>
      (await as('pb-heerlen-1').post('/v1/aanvragen', aanvraag(overrides))).body,
    async close() {
      agent.destroy();
      await app.close();
      await database.close();
    },
  };
}

function person(where: { port: number; agent: Agent }, credentials: () => Promise<object>): Person {
  const send: Person['send'] = async ({ method, url, headers, payload, binary }) => {
    const answer = await exchange(where, method, url, { ...(await credentials()), ...headers }, payload);
    const isJson = String(answer.headers['content-type']).includes('json');
    return {
      status: answer.status,
      headers: answer.headers,
      ...(binary && { bytes: answer.bytes }),
      body: isJson && answer.text ? JSON.parse(answer.text) : answer.text,
    };
  };
  const json = { 'content-type': 'application/json' };
  const post: Person['post'] = (url, body, headers) =>
    send({ method: 'POST', url, headers: { ...json, ...headers }, payload: JSON.stringify(body) });
  return {
    send,
    get: (url, headers) => send({ method: 'GET', url, headers }),
    post,
    act: (id, versie, actie, gegevens, headers) =>
      post(`/v1/dossiers/${id}/acties`, { actie, gegevens }, { 'if-match': `"${versie}"`, ...headers }),
  };
}

async function exchange(
  where: object,
  method: string,
  path: string,
  headers: object,
  payload?: string | Buffer,
) {
  const message = await new Promise<IncomingMessage>((resolve, reject) => {
    const request = httpRequest(
      { ...where, host: '127.0.0.1', method, path, headers: headers as never },
      resolve,
    );
    request.on('error', reject);
    if (payload !== undefined) request.setHeader('content-length', Buffer.byteLength(payload));
    request.end(payload);
  });
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return {
    status: message.statusCode!,
    headers: message.headers,
    bytes: Buffer.concat(chunks),
    text: Buffer.concat(chunks).toString('utf8'),
  };
}
