import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { recordMessageFailure } from '../../libs/storage/vastgelopen-werk';
import { until } from '../support/until';
import { openApi, type TestApi } from './open-api';

let shared: TestApi;
beforeAll(async () => {
  shared = await openApi();
});
afterAll(() => shared?.close());

/** Listens as somebody; `text` is what came in so far. */
async function listen(who: string, api = shared) {
  const { port } = api.app.getHttpServer().address() as AddressInfo;
  const authorization = `Bearer ${await api.issuer.issueToken(who)}`;
  const headers = { authorization, accept: 'text/event-stream' };
  const message = await new Promise<IncomingMessage>((resolve, reject) => {
    get({ port, host: '127.0.0.1', path: '/v1/stroom', headers }, resolve).on('error', reject);
  });
  const heard = { text: '', message, ended: false };
  message.on('data', (chunk: Buffer) => (heard.text += chunk.toString()));
  message.on('close', () => (heard.ended = true));
  return heard;
}

describe('the stream', () => {
  test('tells who may see a dossier that it changed, ids only, and tells nobody else', async () => {
    const mine = await listen('pb-heerlen-1');
    const theirs = await listen('pb-breda-1');
    expect(mine.message.headers['content-type']).toContain('text/event-stream');
    expect(mine.message.headers['api-version']).toBeDefined();
    await until(() => mine.text.includes('retry'));
    const { dossierId } = await shared.openDossier();
    await until(() => mine.text.includes(dossierId));
    expect(mine.text).toContain(`data: {"dossierId":"${dossierId}","versie":1}`);
    expect(mine.text).not.toContain('Hof');
    expect(theirs.text).not.toContain(dossierId);
    mine.message.destroy();
    theirs.message.destroy();
  });

  test('tells of work that got stuck to who may have it tried again, ids only', async () => {
    const { dossierId } = await shared.openDossier();
    const [planner, colleague, elsewhere] = [
      await listen('pl-heerlen-1'),
      await listen('pb-heerlen-1'),
      await listen('pl-breda-1'),
    ];
    await until(() => elsewhere.text.includes('retry'));
    const { rows } = await shared.database.owner.query<{ id: string }>(
      'select id from outbox where journey_id = $1',
      [dossierId],
    );
    await recordMessageFailure(shared.database.dataSource.manager, rows[0]!.id, '23505', 4);
    await until(() => planner.text.includes('event: vastgelopen-werk'));
    expect(planner.text).toMatch(/data: \{"werkIds":\["[0-9a-f-]{36}"\]\}/);
    for (const { text } of [colleague, elsewhere]) expect(text).not.toContain('vastgelopen');
    for (const { message } of [planner, colleague, elsewhere]) message.destroy();
  });

  test('tells of a mandate that is given and withdrawn to arts and SMV, and of a taak that is picked to the team', async () => {
    const [smv, colleague, elsewhere] = [
      await listen('smv-heerlen-1'),
      await listen('pb2-heerlen-1'),
      await listen('smv-breda-1'),
    ];
    await until(() => elsewhere.text.includes('retry'));
    const va = shared.as('va-heerlen-1');
    const { body: mandaat } = await va.post('/v1/mandaten', {
      handelingen: ['registreerContact'],
      aanId: 'smv-heerlen-1',
      totDatum: '2026-10-01',
      terugVoorDatum: '2026-09-01',
      review: 'ALTIJD',
    });
    const told = `event: mandaat\ndata: {"mandaatIds":["${mandaat.id}"]}`;
    await until(() => smv.text.includes(told));
    const before = smv.text.length;
    const gone = await va.post(
      `/v1/mandaten/${mandaat.id}/acties`,
      { actie: 'trekIn' },
      { 'if-match': `"${mandaat.versie}"` },
    );
    expect(gone.status).toBe(200);
    await until(() => smv.text.slice(before).includes(told));

    const { dossierId } = await shared.openDossier();
    const { id, versie } = (await shared.as('pb-heerlen-1').get(`/v1/dossiers/${dossierId}`)).body.taken[0];
    await shared
      .as('pb-heerlen-1')
      .post(`/v1/taken/${id}/acties`, { actie: 'pak' }, { 'if-match': `"${versie}"` });
    await until(() => colleague.text.includes(`event: taak\ndata: {"dossierIds":["${dossierId}"]}`));
    for (const never of ['mandaat', 'taak']) expect(elsewhere.text).not.toContain(never);
    expect(colleague.text).not.toContain('mandaat');
    for (const { message } of [smv, colleague, elsewhere]) message.destroy();
  });

  test('tells at once what was written through the same API, before it looks again', async () => {
    const hourly = await openApi({ stroomEveryMs: 3_600_000 });
    try {
      const colleague = await listen('pb2-heerlen-1', hourly);
      await until(() => colleague.text.includes('retry'));
      // A transaction of another test may hold it up until the next look, here that of the next act.
      await until(async () => {
        const opened = await Promise.all([hourly.openDossier(), hourly.openDossier()]);
        await new Promise((resolve) => setTimeout(resolve, 100));
        return opened.every(({ dossierId }) => colleague.text.includes(dossierId));
      });
      colleague.message.destroy();
    } finally {
      await hourly.close();
    }
  });

  test('needs a token', async () => {
    expect((await shared.anonymous.get('/v1/stroom', { accept: 'text/event-stream' })).status).toBe(401);
  });

  // Last: the application closes.
  test('does not keep the API from stopping', async () => {
    const heard = await listen('pb-heerlen-1');
    await until(() => heard.text.includes('retry'));
    const since = Date.now();
    await shared.app.close();
    expect(Date.now() - since).toBeLessThan(10_000);
    await until(() => heard.ended);
  });
});
