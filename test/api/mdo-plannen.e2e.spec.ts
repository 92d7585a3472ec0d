import { MdoStage, type Who } from '../support/mdo';
import { openApi, type TestApi } from './open-api';

let api: TestApi;
let mdo: MdoStage;
beforeAll(async () => {
  api = await openApi();
  mdo = new MdoStage(api);
});
afterAll(() => api?.close());

describe('a planned MDO', () => {
  test('is moved and called off with a reason: who has a seat is told until they saw it, and what was asked comes back', async () => {
    const { dossierId } = await api.openDossier();
    const plan = { datum: '2026-06-10', aanvang: '09:00' };
    const id = await mdo.plan(plan);
    expect((await mdo.act(id, 'va', 'voegToe', { dossierId, vraag: 'wat met het werk?' })).status).toBe(200);
    const berichten = async (who: Who) =>
      ((await mdo.as(who).get('/v1/mdo-berichten')).body.items as { sessieId: string; tekst: string }[])
        .filter(({ sessieId }) => sessieId === id)
        .map(({ tekst }) => tekst);
    expect(await berichten('va')).toEqual([expect.stringMatching(/gepland op wo 10 jun 2026 om 09:00\.$/)]);
    // given it is moved
    const naar = { datum: '2026-06-11', reden: 'arts op cursus' };
    const key = { 'idempotency-key': 'verzet-1' };
    const moved = await mdo.act(id, 'pb', 'verzet', naar, key);
    expect([moved.status, moved.body.versie]).toEqual([200, 3]);
    expect((await mdo.act(id, 'pb', 'verzet', naar, key)).body).toEqual(moved.body);
    expect((await mdo.act(id, 'pb', 'verzet', naar, { 'if-match': '"2"' })).status).toBe(412);
    const { datum, aanvang, gewijzigd } = await mdo.read(id);
    expect({ datum, aanvang, gewijzigd }).toMatchObject({
      datum: '2026-06-11',
      aanvang: '09:00',
      gewijzigd: { naar: 'VERZET', reden: 'arts op cursus', vanDatum: '2026-06-10' },
    });
    const zin = /verzet van wo 10 jun 2026 om 09:00 naar do 11 jun 2026 om 09:00: arts op cursus$/;
    for (const who of ['va', 'ms-heerlen-1'])
      expect(await berichten(who)).toEqual([expect.stringMatching(zin)]);
    for (const who of ['pb', 'va-breda-1', 'fb-heerlen-1']) expect(await berichten(who)).toEqual([]);
    // when one of them saw it, the others still hear it
    for (let twice = 0; twice < 2; twice++)
      expect((await mdo.as('va').send({ method: 'DELETE', url: `/v1/mdo-berichten/${id}/3` })).status).toBe(
        204,
      );
    expect(await berichten('va')).toEqual([]);
    expect(await berichten('ad')).toHaveLength(1);
    // and called off
    expect((await mdo.act(id, 'ms-heerlen-1', 'zegAf', { reden: 'x' })).status).toBe(403);
    expect((await mdo.act(id, 'pb', 'zegAf', { reden: 'cliënt heeft een depressie' })).body.code).toBe(
      'MEDISCHE_INHOUD',
    );
    expect((await mdo.act(id, 'pb', 'zegAf', { reden: 'te weinig mensen' })).status).toBe(200);
    expect(await berichten('va')).toEqual([
      expect.stringMatching(/op do 11 jun 2026 om 09:00 gaat niet door: te/),
    ]);
    expect((await mdo.act(id, 'pb', 'open')).body.code).toBe('MDO_STAND');
    // then the next session has the question
    const next = await mdo.plan();
    const redenen = async (sessie: string) =>
      (await mdo.read(sessie)).agenda
        .find((punt: { dossierId: string }) => punt.dossierId === dossierId)
        ?.redenen.map(({ tekst }: { tekst: string }) => tekst);
    expect(await redenen(next)).toContain('gevraagd door Persoon va-heerlen-1: “wat met het werk?”');
    await mdo.act(next, 'pb', 'open');
    await mdo.act(next, 'va', 'meldAanwezig');
    expect((await mdo.act(next, 'pb', 'besluit', { dossierId })).status).toBe(200);
    await mdo.act(next, 'pb', 'sluit');
    const later = await mdo.plan();
    expect((await redenen(later)) ?? []).not.toContain(
      'gevraagd door Persoon va-heerlen-1: “wat met het werk?”',
    );
  });

  test.each([
    ['verzet', {}, 'gegevens.datum gegevens.reden'],
    ['verzet', { datum: '2026-06-11' }, 'gegevens.reden'],
    ['verzet', { datum: '2026-06-31', reden: 'x' }, 'gegevens.datum'],
    ['verzet', { datum: '2026-06-11', reden: 'x', aanvang: '24:00' }, 'gegevens.aanvang'],
    ['verzet', { datum: '2026-06-11', reden: 'x', aanvang: null }, 'gegevens.aanvang'],
    ['zegAf', { reden: ' ' }, 'gegevens.reden'],
    ['zegAf', { reden: 'x', dossierId: 'y' }, 'gegevens.dossierId'],
  ])('refuses %s with %j by naming the field', async (actie, gegevens, veld) => {
    const id = await mdo.plan({ datum: '2026-06-10' });
    const { status, body } = await mdo.act(id, 'pb', actie, gegevens);
    expect([status, body.fouten?.map((fout: { veld: string }) => fout.veld).join(' ')]).toEqual([400, veld]);
    expect((await mdo.as('pb').post('/v1/mdo-sessies', { aanvang: '9:00' })).body.fouten[0].veld).toBe(
      'aanvang',
    );
  });
});
