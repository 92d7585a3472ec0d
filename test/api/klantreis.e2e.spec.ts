import { CommandBus } from '@nestjs/cqrs';
import { FollowKlantreis } from '../../libs/casework/commands/follow-klantreis';
import { nextBsn, personOf } from './centre';
import { openApi, type TestApi } from './open-api';

const CLIENT = { naam: 'K. de Reiziger', geboorteDatum: '1975-02-03', postcode: '6411 CR' };
const bsn = nextBsn();

let api: TestApi;
let zw: string;
let wia: string;
let clientId: string;

const logged = async (actor: string) =>
  (
    await api.database.owner.query(
      `select journey_id, hoedanigheid, uitkomst from access_log where actor_id = $1 and object = 'klantreis' order by id`,
      [actor],
    )
  ).rows;

beforeAll(async () => {
  api = await openApi();
  const client = { ...CLIENT, bsn };
  const opened = async (overrides: object) =>
    (await api.openDossier({ client, eersteZiektedagDatum: '2024-11-04', ...overrides })).dossierId;
  zw = await opened({ soort: 'ZW', ontvangstDatum: '2026-05-04' });
  wia = await opened({ soort: 'WIA_CLAIM', ontvangstDatum: '2026-05-18' });
  clientId = (await api.as('pb-heerlen-1').get(`/v1/dossiers/${wia}`)).body.clientId;
  // What the WIA-aanvraag tells the ZW dossier, as the worker carries it over.
  const { rows } = await api.database.owner.query(
    `select id as "outboxId", journey_id as "dossierId", fact_seq as "feitSeq" from outbox where soort = 'KLANTREIS'`,
  );
  for (const message of rows) await api.app.get(CommandBus).execute(new FollowKlantreis(message));
});
afterAll(() => api?.close());

const read = (id: string, clientOf = clientId) => api.as(id).get(`/v1/klantreizen/${clientOf}`);

describe('the klantreis of a client', () => {
  test('has every dossier in order, with its clock, its phases and what it is called', async () => {
    const { status, body } = await read('pb-heerlen-1');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      vandaagDatum: '2026-06-01',
      client: {
        naam: 'K. de Reiziger',
        geboorteDatum: '1975-02-03',
        leeftijd: 51,
        postcode: '6411CR',
        bsnEinde: bsn.slice(-2),
      },
      vastAanspreekpunt: { id: 'pb-heerlen-1', naam: 'Persoon pb-heerlen-1' },
      team: { id: 'heerlen-1', naam: 'Heerlen 1' },
    });
    expect(
      body.dossiers.map(({ id, soortLabel, magOpenen }: Record<string, string>) => [
        id,
        soortLabel,
        magOpenen,
      ]),
    ).toEqual([
      [zw, 'Ziektewet', true],
      [wia, 'WIA-claim', true],
    ]);
    expect(body.dossiers[1]).toMatchObject({
      fase: 'INTAKE',
      faseLabel: 'Intake',
      status: 'OPEN',
      uitkomst: null,
      uitkomstLabel: null,
      ontvangstDatum: '2026-05-18',
      afgeslotenDatum: null,
      herkomst: null,
      termijn: {
        status: 'LOOPT',
        uiterlijkeBeslisdatum: '2026-07-13',
        zin: expect.stringContaining('Wet WIA 102'),
      },
    });
    expect(body.dossiers[1].fasen[0]).toMatchObject({
      fase: 'INTAKE',
      stand: 'NU',
      datum: expect.any(String),
    });
    expect(JSON.stringify(body)).not.toContain(bsn);
  });

  test('has what began, what runs and what the calendar brings, in order of date', async () => {
    const { body } = await read('pb-heerlen-1');
    expect(body.mijlpalen).toContainEqual({
      datum: '2026-07-13',
      label: 'Beslistermijn',
      dossierId: wia,
      soort: 'TERMIJN',
      status: 'LOOPT',
      artikel: expect.stringContaining('Wet WIA 102'),
    });
    expect(body.mijlpalen).toContainEqual(
      expect.objectContaining({
        label: 'Einde wachttijd',
        dossierId: zw,
        soort: 'KALENDER',
        datum: '2026-11-02',
      }),
    );
    expect(body.mijlpalen).toContainEqual(
      expect.objectContaining({ label: 'Intake', dossierId: wia, soort: 'FEIT', status: 'VOLDAAN' }),
    );
    const dates = body.mijlpalen.map(({ datum }: { datum: string }) => datum);
    expect(dates).toEqual([...dates].sort());
  });

  test('says what one dossier did to another', async () => {
    const { body } = await read('pb-heerlen-1');
    expect(body.verbanden).toEqual([
      { van: wia, naar: zw, label: 'WIA-aanvraag ontvangen', datum: '2026-06-01' },
    ]);
  });

  test('puts one line per dossier shown on the access log, in the capacity in which it is seen', async () => {
    await read('kt-breda-1');
    expect(await logged('kt-breda-1')).toEqual(
      expect.arrayContaining([
        { journey_id: zw, hoedanigheid: 'KWALITEITSTOETSER', uitkomst: 'OK' },
        { journey_id: wia, hoedanigheid: 'KWALITEITSTOETSER', uitkomst: 'OK' },
      ]),
    );
    expect(await logged('kt-breda-1')).toHaveLength(2);
  });
});

describe('out of sight', () => {
  test('a client without a dossier in sight does not exist, and that somebody tried is on record', async () => {
    for (const id of ['pb-breda-1', personOf('FUNCTIONEEL_BEHEERDER', 'heerlen-1')]) {
      expect((await read(id)).status).toBe(404);
      expect(await logged(id)).toEqual(
        expect.arrayContaining([expect.objectContaining({ journey_id: zw, uitkomst: 'NIET_GEVONDEN' })]),
      );
    }
  });

  test.each(['00000000-0000-4000-8000-000000000000', 'geen-id'])('%s is nobody', async (id) => {
    const { status, body } = await read('pb-heerlen-1', id);
    expect([status, body.code]).toEqual([404, 'NIET_GEVONDEN']);
  });

  test('a dossier of another team is left out, with its milestones, its links and where another came from', async () => {
    await api.database.owner.query(
      `update dossier_overview set team_id = 'breda-1', vast_aanspreekpunt_id = null where journey_id = $1`,
      [zw],
    );
    await api.database.owner.query(
      `update journeys set context = jsonb_set(context, '{herkomst}', $2) where id = $1`,
      [wia, JSON.stringify({ dossierId: zw, aanleiding: 'HERBEOORDELING_NA_WIA' })],
    );
    const { body } = await read('va-heerlen-1');
    expect(body.dossiers.map(({ id }: { id: string }) => id)).toEqual([wia]);
    expect(body.dossiers[0].herkomst).toBeNull();
    expect(body.verbanden).toEqual([]);
    expect(JSON.stringify(body)).not.toContain(zw);
    expect(await logged('va-heerlen-1')).toEqual([
      { journey_id: wia, hoedanigheid: 'VERZEKERINGSARTS', uitkomst: 'OK' },
    ]);

    // and who sees both, sees the cause
    const all = (await read('po-breda-1')).body;
    expect(all.dossiers[1].herkomst).toEqual({
      dossierId: zw,
      aanleiding: 'HERBEOORDELING_NA_WIA',
      label: 'Gepland bij de toekenning van de WIA (Ziektewet)',
    });
  });
});
