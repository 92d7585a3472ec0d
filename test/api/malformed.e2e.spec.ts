import { AANVRAGEN } from './malformed/aanvragen';
import { ACTS } from './malformed/acts';
import { BEREKENINGEN } from './malformed/berekeningen';
import { BODIES } from './malformed/bodies';
import { DWANGSOM_DOSSIERS, DWANGSOMMEN } from './malformed/dwangsommen';
import { READS } from './malformed/reads';
import type { Malformed } from './malformed/request';
import { TERMIJNBORD } from './malformed/termijnbord';
import { openApi, type TestApi } from './open-api';
import { everyTable } from './unchanged';

let api: TestApi;
let dossierId: string;
let taakId: string;
let before: Record<string, string>;

beforeAll(async () => {
  api = await openApi();
  ({ dossierId } = await api.openDossier());
  const { body } = await api.as('pb-heerlen-1').get(`/v1/dossiers/${dossierId}`);
  taakId = body.taken[0].id;
  before = await everyTable(api.database.owner);
});
afterAll(() => api?.close());

const send = ({ method = 'POST', url, headers, raw, json }: Malformed) =>
  api.as('pb-heerlen-1').send({
    method,
    url: url!.replace('{dossier}', dossierId).replace('{taak}', taakId),
    headers: { ...(method === 'POST' || json ? { 'content-type': 'application/json' } : {}), ...headers },
    payload: raw ?? (json === undefined ? undefined : JSON.stringify(json)),
  });

const all = [
  ...BODIES,
  ...AANVRAGEN,
  ...ACTS,
  ...READS,
  ...BEREKENINGEN,
  ...DWANGSOMMEN,
  ...DWANGSOM_DOSSIERS,
  ...TERMIJNBORD,
];

test('there are a hundred and more of them', () => {
  expect(all.length).toBeGreaterThan(150);
});

describe.each([
  ['body', BODIES],
  ['aanvraag', AANVRAGEN],
  ['act', ACTS],
  ['read', READS],
  ['berekening', BEREKENINGEN],
  ['dwangsom', DWANGSOMMEN],
  ['dwangsom of a dossier', DWANGSOM_DOSSIERS],
  ['question of the board or the meldingen', TERMIJNBORD],
])('a malformed %s', (_kind, requests) => {
  test.each(requests.map((request) => [request.what, request] as const))('%s', async (_what, request) => {
    const answer = await send(request);
    expect([request.status].flat()).toContain(answer.status);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.headers['api-version']).toBe('1.0.0');
    expect(answer.body).toMatchObject({
      type: expect.stringMatching(/^urn:regie:probleem:[a-z-]+$/),
      title: expect.stringMatching(/./),
      status: answer.status,
      detail: expect.stringMatching(/\.$/),
      instance: expect.stringMatching(/^urn:regie:verzoek:[0-9a-f-]{36}$/),
      code: expect.stringMatching(/^[A-Z0-9_]+$/),
    });
    if (request.veld)
      expect(answer.body.fouten.map(({ veld }: { veld: string }) => veld)).toContain(request.veld);
    if (request.secret) expect(JSON.stringify(answer.body)).not.toContain(request.secret);
  });
});

test('none of them changed anything', async () => {
  expect(await everyTable(api.database.owner)).toEqual(before);
});

test('none of them was a fault', () => {
  expect(api.log.filter((line) => line.includes('"msg":"fault"'))).toEqual([]);
});

test('nothing they brought is in the log', () => {
  const log = api.log.join('');
  for (const secret of ["van 't Hof", '123456789', '999990019', 'F32', 'Loonstroken', '?'])
    expect(log).not.toContain(secret);
});
