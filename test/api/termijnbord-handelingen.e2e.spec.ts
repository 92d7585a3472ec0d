import { aanvraag, nextBsn } from './centre';
import { openApi, type TestApi } from './open-api';

// It is 1 June 2026. A claim of 6 April is due today; one of 1 April is too late for any kennisgeving.
let api: TestApi;
interface Regel {
  id: string;
  versie: number;
}
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api?.close());

async function opens(ontvangstDatum: string, who = 'pb-heerlen-1', postcode = '6411 CR'): Promise<Regel> {
  const client = { bsn: nextBsn(), naam: 'A. Client', geboorteDatum: '1975-02-03', postcode };
  const { body } = await api.as(who).post('/v1/aanvragen', aanvraag({ ontvangstDatum, client }));
  return { id: body.dossierId, versie: body.versie };
}
const verleng = { kennisgevingDatum: '2026-06-01', reden: 'Drukte' };
let keys = 0;
const bulk = (who: string, body: object, key: string | null = `sleutel-${++keys}`, query = '') =>
  api
    .as(who)
    .post(`/v1/termijnbord/handelingen${query}`, body, key === null ? {} : { 'idempotency-key': key });
const proef = (who: string, body: object) => bulk(who, body, null, '?proef=true');

const TABLES = ['facts', 'journeys', 'deadlines', 'dossier_overview', 'taken', 'outbox', 'idempotency_keys'];
async function everything(): Promise<string> {
  const sums = TABLES.map(
    (t) => `(select md5(string_agg(x::text, '|' order by x::text)) from ${t} x) as ${t}`,
  );
  return JSON.stringify((await api.database.owner.query(`select ${sums.join(', ')}`)).rows[0]);
}

describe('an act to many dossiers', () => {
  test('is tried first: per dossier whether it can, why not, and the new date; nothing is written', async () => {
    const kan = await opens('2026-04-06');
    const teLaat = await opens('2026-04-01');
    const elders = await opens('2026-04-06', 'pb-breda-1', '4811 AA');
    const oud = { ...(await opens('2026-05-18')), versie: 7 };
    const geen = { id: '00000000-0000-4000-8000-000000000000', versie: 1 };
    const before = await everything();

    const { status, body } = await proef('pl-heerlen-1', {
      actie: 'verleng',
      gegevens: verleng,
      dossiers: [kan, teLaat, elders, oud, geen],
    });

    expect(status).toBe(200);
    expect(body).toMatchObject({ proef: true, gelukt: 1 });
    const niet = (id: string, code: string, reden: unknown) => ({
      id,
      kan: false,
      code,
      reden,
      nuDatum: null,
      straksDatum: null,
      versie: null,
    });
    expect(body.items).toEqual([
      {
        id: kan.id,
        kan: true,
        code: null,
        reden: null,
        nuDatum: '2026-06-01',
        straksDatum: '2026-07-27',
        versie: null,
      },
      niet(teLaat.id, 'KENNISGEVING_TE_LAAT', expect.stringContaining('na wo 27 mei 2026 verzonden')),
      niet(elders.id, 'NIET_GEVONDEN', expect.any(String)),
      niet(oud.id, 'VERSIE_VEROUDERD', expect.any(String)),
      niet(geen.id, 'NIET_GEVONDEN', expect.any(String)),
    ]);
    expect(await everything()).toBe(before);
  });

  test('comes of it as the proef said, each dossier on its own', async () => {
    const dossiers = [await opens('2026-04-06'), await opens('2026-04-01'), await opens('2026-04-08')];
    const asked = { actie: 'verleng', gegevens: verleng, dossiers };
    const tried = (await proef('pl-heerlen-1', asked)).body.items;
    const { body } = await bulk('pl-heerlen-1', asked);
    expect(body).toMatchObject({ proef: false, gelukt: 2 });
    const outcome = ({ id, kan, code, straksDatum }: Record<string, unknown>) => ({
      id,
      kan,
      code,
      straksDatum,
    });
    expect(body.items.map(outcome)).toEqual(tried.map(outcome));
    for (const { id, kan, straksDatum } of body.items)
      if (kan)
        expect((await api.as('pl-heerlen-1').get(`/v1/dossiers/${id}`)).body.uiterlijkeBeslisdatum).toBe(
          straksDatum,
        );
    const { rows } = await api.database.owner.query(
      `select handeling, uitkomst from access_log where journey_id = any($1) and object = 'verleng' order by 2`,
      [dossiers.map(({ id }) => id)],
    );
    expect(rows.map(({ handeling, uitkomst }) => `${handeling} ${uitkomst}`)).toEqual([
      'ACTIE GEWEIGERD',
      'ACTIE OK',
      'ACTIE OK',
    ]);
  });

  test('sent twice with one key does nothing twice, and gives the same answer', async () => {
    const dossiers = [await opens('2026-04-06'), await opens('2026-04-07')];
    const asked = { actie: 'verleng', gegevens: verleng, dossiers };
    const first = await bulk('pl-heerlen-1', asked, 'eenmaal');
    const before = await everything();
    const again = await bulk('pl-heerlen-1', asked, 'eenmaal');
    expect(again.body).toEqual(first.body);
    expect(await everything()).toBe(before);
    // Somebody else's same key is another key; the dossiers have moved on meanwhile.
    expect((await bulk('pb-heerlen-1', asked, 'eenmaal')).body.items[0].code).toBe('VERSIE_VEROUDERD');
  });

  test('goes on where it stopped, at the same time from two tabs too', async () => {
    const dossiers = await Promise.all(['2026-04-06', '2026-04-07', '2026-04-08'].map((dag) => opens(dag)));
    const asked = { actie: 'verleng', gegevens: verleng, dossiers };
    await bulk('pl-heerlen-1', { ...asked, dossiers: dossiers.slice(0, 1) }, 'gestopt');
    const both = await Promise.all([
      bulk('pl-heerlen-1', asked, 'gestopt'),
      bulk('pl-heerlen-1', asked, 'gestopt'),
    ]);
    for (const { body } of both) expect(body.gelukt).toBe(3);
    const { rows } = await api.database.owner.query(
      `select count(*)::int as n from facts where type = 'BeslistermijnExtended' and journey_id = any($1)`,
      [dossiers.map(({ id }) => id)],
    );
    expect(rows[0].n).toBe(3);
  });

  test('hands dossiers over, and says no date of what is out of sight then', async () => {
    const dossiers = [await opens('2026-05-18')];
    const gegevens = { naarTeam: 'breda-1', reden: 'Ruimte in Breda' };
    const { body } = await bulk('pl-heerlen-1', { actie: 'draagOver', gegevens, dossiers });
    expect(body.items[0]).toMatchObject({ kan: true, straksDatum: null });
    const { teams } = (await api.as('pl-breda-1').get('/v1/termijnbord')).body;
    expect(teams[0].team).toBe('breda-1');
  });

  test.each([
    ['va-heerlen-1', 'verleng', 403],
    ['pb-heerlen-1', 'draagOver', 403],
    ['kt-breda-1', 'schortOp', 403],
    ['fb-heerlen-1', 'verleng', 403],
  ])('is not for %s to %s', async (who, actie, status) => {
    expect((await bulk(who, { actie, gegevens: {}, dossiers: [await opens('2026-05-18')] })).status).toBe(
      status,
    );
  });

  const een = { id: '00000000-0000-4000-8000-000000000000', versie: 1 };
  test.each([
    ['actie', { actie: 'trekIn', gegevens: {}, dossiers: [een] }],
    ['gegevens.kennisgevingDatum', { actie: 'verleng', gegevens: { reden: 'x' }, dossiers: [een] }],
    ['dossiers', { actie: 'verleng', gegevens: verleng, dossiers: [] }],
    ['dossiers', { actie: 'verleng', gegevens: verleng, dossiers: [een, een] }],
    ['dossiers', { actie: 'verleng', gegevens: verleng, dossiers: [null] }],
    [
      'dossiers',
      {
        actie: 'verleng',
        gegevens: verleng,
        dossiers: Array.from({ length: 201 }, (_, i) => ({
          ...een,
          id: een.id.replace(/.{3}$/, String(i).padStart(3, '0')),
        })),
      },
    ],
    ['dossiers.0.versie', { actie: 'verleng', gegevens: verleng, dossiers: [{ id: een.id, versie: '1' }] }],
    ['dossiers.0.id', { actie: 'verleng', gegevens: verleng, dossiers: [{ id: 'x', versie: 1 }] }],
  ])('refuses a wrong %s', async (veld, body) => {
    const { status, body: problem } = await bulk('pl-heerlen-1', body);
    expect([status, problem.fouten?.[0].veld]).toEqual([400, veld]);
  });

  test('needs a key, or it could happen twice', async () => {
    const { status, body } = await bulk(
      'pl-heerlen-1',
      { actie: 'verleng', gegevens: verleng, dossiers: [een] },
      null,
    );
    expect([status, body.fouten[0].veld]).toEqual([400, 'Idempotency-Key']);
  });
});
