import { ROLLEN } from '../../libs/domain/rollen';
import { DOET_WERK_OPNIEUW } from '../../libs/domain/vastgelopen-werk';
import { recordMessageFailure } from '../../libs/storage/vastgelopen-werk';
import { personOf } from './centre';
import { openApi, type TestApi } from './open-api';

const URL = '/v1/vastgelopen-werk';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api?.close());

const rows = async <T>(statement: string, parameters: unknown[] = []): Promise<T[]> =>
  (await api.database.owner.query(statement, parameters)).rows as T[];

/** A letter of a new dossier of heerlen-1 that was tried four times in vain: it is about a fact that is not there. */
async function stuckLetter(): Promise<{ dossierId: string; werkId: string }> {
  const { dossierId } = await api.openDossier();
  const [{ id }] = (await rows<{ id: string }>(
    `insert into outbox (id, journey_id, fact_seq, soort, data)
     values (gen_random_uuid(), $1, 99, 'ONTVANGSTBEVESTIGING', '{}') returning id`,
    [dossierId],
  )) as [{ id: string }];
  for (let time = 1; time <= 4; time++)
    await recordMessageFailure(api.database.dataSource.manager, id, '23505');
  const [werk] = await rows<{ id: string }>('select id from vastgelopen_werk where outbox_id = $1', [id]);
  return { dossierId, werkId: werk!.id };
}

const list = async (who: string, query = '') => (await api.as(who).get(`${URL}${query}`)).body;
const again = (who: string, werkId: string) => api.as(who).post(`${URL}/${werkId}/_opnieuw`, {});

describe('what is stuck', () => {
  test('stands there with its dossier, kind, reason and attempts for the planner of the kantoor', async () => {
    const { dossierId, werkId } = await stuckLetter();
    const { items, aantal } = await list('pl-heerlen-1');
    expect(aantal).toBe(items.length);
    expect(items.find(({ id }: { id: string }) => id === werkId)).toMatchObject({
      soort: 'BRIEF',
      soortLabel: 'Brief',
      wat: 'ontvangstbevestiging',
      reden: '23505',
      redenTekst: 'Wat er moet worden geschreven, past niet bij wat er al staat.',
      pogingen: 4,
      eerstePogingTijdstip: expect.any(String),
      laatstePogingTijdstip: expect.any(String),
      volgendePogingTijdstip: expect.any(String),
      stand: 'OPEN',
      opnieuw: null,
      dossier: { id: dossierId, client: { naam: "A. van 't Hof" }, team: 'heerlen-1' },
    });
    expect((await list('pl-heerlen-2')).items.map(({ id }: { id: string }) => id)).toContain(werkId);
    expect((await list('pl-breda-1')).items).toEqual([]);
  });

  test('is there for the beheerder wherever it is, without whose it is', async () => {
    const { werkId } = await stuckLetter();
    const { items } = await list('fb-breda-1');
    const werk = items.find(({ id }: { id: string }) => id === werkId);
    expect(werk.dossier).toMatchObject({ team: 'heerlen-1', client: null });
    expect(JSON.stringify(items)).not.toContain('Hof');
  });

  test('comes in pages that miss nothing and repeat nothing', async () => {
    await stuckLetter();
    await stuckLetter();
    const all = (await list('fb-heerlen-1')).items.map(({ id }: { id: string }) => id);
    const paged: string[] = [];
    for (let next: string | undefined = `${URL}?limit=1`; next;) {
      const { body } = await api.as('fb-heerlen-1').get(next);
      paged.push(...body.items.map(({ id }: { id: string }) => id));
      next = body._links.next;
    }
    expect(paged).toEqual(all);
    expect(new Set(paged).size).toBe(paged.length);
  });

  test.each([
    ['cursor', '?cursor=abc'],
    ['status', '?status=weg'],
    ['limit', '?limit=0'],
    ['onbekend', '?onbekend=1'],
  ])('refuses a wrong %s, naming it', async (veld, query) => {
    const { status, body } = await api.as('pl-heerlen-1').get(`${URL}${query}`);
    expect([status, body.fouten[0].veld]).toEqual([400, veld]);
  });

  test('is counted per kind in the metrics, and nobody is named there', async () => {
    await stuckLetter();
    const [{ aantal }] = (await rows<{ aantal: number }>(
      `select count(*)::int as aantal from vastgelopen_werk where opgelost_tijdstip is null`,
    )) as [{ aantal: number }];
    const { body } = await api.anonymous.get('/metrics', { accept: 'text/plain' });
    expect(body).toContain(`regie_vastgelopen_werk{soort="BRIEF"} ${aantal}`);
    expect(body).toContain('regie_vastgelopen_werk{soort="ALARM"} 0');
  });
});

describe('trying it again', () => {
  const mend = (werkId: string) =>
    rows(`update outbox set fact_seq = 1 where id = (select outbox_id from vastgelopen_werk where id = $1)`, [
      werkId,
    ]);

  test.each(ROLLEN.filter((rol) => rol !== 'SYSTEEM'))('%s', async (rol) => {
    const { werkId } = await stuckLetter();
    const may = DOET_WERK_OPNIEUW.includes(rol);
    const who = personOf(rol, 'heerlen-1');
    expect((await api.as(who).get(URL)).status).toBe(may ? 200 : 403);
    const { status, body } = await again(who, werkId);
    expect(status).toBe(may ? 200 : 403);
    if (may) expect(body).toMatchObject({ id: werkId, uitkomst: 'MISLUKT', reden: 'Error', pogingen: 5 });
    const logged = await rows<{ uitkomst: string }>(
      `select uitkomst from access_log where actor_id = $1 and handeling = 'WERK' order by id desc limit 1`,
      [who],
    );
    expect(logged).toEqual([{ uitkomst: may ? 'OK' : 'GEWEIGERD' }]);
  });

  test('given a planner of elsewhere, an unknown one or none at all, it does not exist', async () => {
    const { werkId } = await stuckLetter();
    expect((await again('pl-breda-1', werkId)).status).toBe(404);
    expect((await again('pl-heerlen-1', '0b8f3a52-5c0e-4a1f-9d43-2f1d8b6f7a10')).status).toBe(404);
    expect((await again('pl-heerlen-1', 'x')).status).toBe(404);
    expect((await api.anonymous.post(`${URL}/${werkId}/_opnieuw`, {})).status).toBe(401);
  });

  test('given what was wrong is mended, it is done at once and once, however often it is clicked', async () => {
    const { dossierId, werkId } = await stuckLetter();
    await mend(werkId);
    const clicks = await Promise.all(Array.from({ length: 5 }, () => again('pl-heerlen-1', werkId)));
    for (const { status, body } of clicks)
      expect([status, body.uitkomst ?? body.code]).toEqual(
        status === 200 ? [200, 'GELUKT'] : [409, 'WERK_IN_UITVOERING'],
      );
    expect(clicks.some(({ status }) => status === 200)).toBe(true);
    expect((await again('pl-heerlen-1', werkId)).body).toMatchObject({ uitkomst: 'GELUKT', pogingen: 4 });
    expect(
      await rows('select 1 from brieven where journey_id = $1 and fact_seq = 1', [dossierId]),
    ).toHaveLength(1);
    const history = await rows<{ type: string; actor: string }>(
      `select type, actor_id as actor from vastgelopen_werk_feiten where werk_id = $1 order by versie`,
      [werkId],
    );
    expect(history).toEqual([
      { type: 'WorkStuck', actor: 'systeem' },
      { type: 'WorkRetried', actor: 'pl-heerlen-1' },
      { type: 'WorkSettled', actor: 'systeem' },
    ]);
    const open = (await list('pl-heerlen-1')).items.map(({ id }: { id: string }) => id);
    expect(open).not.toContain(werkId);
    const settled = (await list('pl-heerlen-1', '?status=alles')).items.find(
      ({ id }: { id: string }) => id === werkId,
    );
    expect(settled).toMatchObject({ stand: 'GELUKT', opnieuw: { door: 'Persoon pl-heerlen-1' } });
  });
});
