import { FollowKlantreis } from '../libs/casework/commands/follow-klantreis';
import type { Aanvraag } from '../libs/domain/aanvraag';
import type { JsonObject } from '../libs/domain/json';
import type { Actor } from '../libs/domain/rollen';
import type { Datum } from '../libs/domain/termijnen/datum';
import { verifyJourneys } from '../libs/storage/verify';
import { openCasework, testBsn, wie, type Casework } from './support/casework';

const RB = wie('RE_INTEGRATIEBEGELEIDER');
const PB = wie('PROCESBEGELEIDER');

let casework: Casework;
let clients = 100;
beforeAll(async () => {
  casework = await openCasework();
  for (const nummer of [1, 2])
    await casework.query(`insert into medewerkers values ($1, 'RB', 'heerlen', 'heerlen-1')`, [
      wie('RE_INTEGRATIEBEGELEIDER', nummer).medewerkerId,
    ]);
  await casework.query(
    `insert into verdeling (kantoor_id, sleutel, vanaf, tot_en_met, team_id, geldig_van)
     values ('breda', 'POSTCODE', 4800, 4899, 'breda-1', '2000-01-01')`,
  );
  // The ranges of a real centre do not overlap.
  await casework.query(`update verdeling set vanaf = 6000 where team_id = 'heerlen-1'`);
});
afterAll(() => casework.close());
beforeEach(() => casework.database.setClock('2026-08-17T10:00:00+02:00'));

const newClient = () => ({
  bsn: testBsn(clients++),
  naam: 'K. Lantreis',
  geboorteDatum: '1980-05-01' as Datum,
  postcode: '6411 AB',
});
const open = async (client: Aanvraag['client'], soort: string, by: Actor, over: Partial<Aanvraag> = {}) =>
  (await casework.open({ soort, client, ontvangstDatum: '2026-08-17' as Datum, ...over }, by)).dossierId;
const act = async (dossierId: string, actie: string, by: Actor, gegevens: JsonObject = {}) => {
  const done = await casework.act(dossierId, actie, by, gegevens);
  expect(done).toMatchObject({ kind: 'ok' });
};
/** What the worker does with every message that waits, and what comes of that, until nothing waits. */
async function newsSpreads(times = 1): Promise<void> {
  for (;;) {
    const messages = await casework.query(
      `select id as "outboxId", journey_id as "dossierId", fact_seq as "feitSeq" from outbox
       where soort = 'KLANTREIS' and done_at is null order by created_at`,
    );
    if (messages.length === 0) return;
    for (const message of messages)
      for (let time = 0; time < times; time++)
        await casework.bus.execute(new FollowKlantreis(message as never));
  }
}
const dossiersOf = (client: Aanvraag['client']) =>
  casework.query(
    `select o.journey_id as id, o.soort, o.status, o.uitkomst, o.team_id as team, o.vast_aanspreekpunt_id as aanspreekpunt,
       j.context from dossier_overview o join journeys j on j.id = o.journey_id
     join clients c on c.id = o.client_id where c.bsn_einde = $1 and c.naam = 'K. Lantreis' and c.id = (
       select client_id from dossier_overview where journey_id = $2)
     order by o.ontvangst_datum, o.soort`,
    [client.bsn.slice(-2), anyDossier],
  );
let anyDossier = '';
const facts = async (dossierId: string, type: string) =>
  (
    await casework.query('select data from facts where journey_id = $1 and type = $2 order by seq', [
      dossierId,
      type,
    ])
  ).map(({ data }) => data);

const opgenomen = async () => {
  const client = newClient();
  anyDossier = await open(client, 'ZW', RB, {
    eersteZiektedagDatum: '2025-10-06' as Datum,
    groep: 'UITZENDKRACHT',
  });
  return { client, zw: anyDossier };
};

describe('one klantreis', () => {
  it('keeps its team and its vaste aanspreekpunt over every dossier, whoever registers the next', async () => {
    const { client } = await opgenomen();
    await open({ ...client, postcode: '4811 AA' }, 'WIA_CLAIM', wie('PROCESBEGELEIDER', 1, 'breda-1'));
    const dossiers = await dossiersOf(client);
    expect(dossiers.map(({ soort, team, aanspreekpunt }) => [soort, team, aanspreekpunt])).toEqual([
      ['WIA_CLAIM', 'heerlen-1', RB.medewerkerId],
      ['ZW', 'heerlen-1', RB.medewerkerId],
    ]);
  });

  it('opens the EZWb from the Ziektewet, with where it came from, once however often it is asked', async () => {
    const { client, zw } = await opgenomen();
    await act(zw, 'startEzwb', RB);
    await newsSpreads(3);
    const ezwb = (await dossiersOf(client)).filter(({ soort }) => soort === 'EZWB');
    expect(ezwb).toHaveLength(1);
    expect(ezwb[0]!.context).toMatchObject({
      herkomst: { dossierId: zw, aanleiding: 'EZWB_UIT_ZW' },
      eersteZiektedagDatum: '2025-10-06',
    });
    expect(ezwb[0]).toMatchObject({ team: 'heerlen-1', aanspreekpunt: RB.medewerkerId, status: 'OPEN' });
  });

  it('tells the Ziektewet that the WIA-aanvraag came', async () => {
    const { client, zw } = await opgenomen();
    await open(client, 'WIA_CLAIM', PB);
    await newsSpreads(2);
    expect(await facts(zw, 'BerichtReceived')).toMatchObject([{ bericht: 'WIA_AANVRAAG_ONTVANGEN' }]);
  });

  it('proposes to annul the WIA-aanvraag of who recovers, takes it back at a new illness, and rejects nothing', async () => {
    const { client, zw } = await opgenomen();
    const wia = await open(client, 'WIA_CLAIM', PB);
    await act(zw, 'registreerHerstel', RB, { herstelDatum: '2026-08-17' });
    await newsSpreads(2);
    const taken = () =>
      casework.query(
        `select soort from taken where journey_id = $1 and status = 'OPEN' and soort = 'VOORSTEL_BEOORDELEN'`,
        [wia],
      );
    expect(await taken()).toHaveLength(1);
    expect(await facts(wia, 'BerichtReceived')).toHaveLength(1);
    await casework.database.setClock('2026-08-24T10:00:00+02:00');
    await act(zw, 'registreerNieuweZiekmelding', RB, { ziekDatum: '2026-08-24' });
    await newsSpreads();
    expect(await taken()).toHaveLength(0);
    await act(zw, 'registreerHerstel', RB, { herstelDatum: '2026-08-25' });
    await newsSpreads();
    await act(wia, 'annuleer', PB, { reden: 'ZW_GEEINDIGD' });
    expect((await dossiersOf(client)).find(({ id }) => id === wia)).toMatchObject({
      status: 'AFGESLOTEN',
      uitkomst: 'GEANNULEERD_ZW_GEEINDIGD',
    });
  });

  it('ends everywhere when the client has died', async () => {
    const { client, zw } = await opgenomen();
    await open(client, 'WIA_CLAIM', PB);
    await open(client, 'DESKUNDIGENOORDEEL', PB);
    await act(zw, 'registreerOverlijden', RB, { overlijdensDatum: '2026-08-15' });
    await newsSpreads(2);
    const dossiers = await dossiersOf(client);
    expect(dossiers.map(({ status, uitkomst }) => [status, uitkomst])).toEqual(
      dossiers.map(() => ['AFGESLOTEN', 'OVERLEDEN']),
    );
    expect(dossiers).toHaveLength(3);
  });

  it('moves to the team of the new postcode as a whole, with how late each dossier then was', async () => {
    const { client, zw } = await opgenomen();
    const wia = await open(client, 'WIA_CLAIM', PB);
    await act(wia, 'registreerVerhuizing', PB, { postcode: '4811 AA', verhuisDatum: '2026-08-16' });
    await newsSpreads(2);
    expect((await dossiersOf(client)).map(({ team }) => team)).toEqual(['breda-1', 'breda-1']);
    for (const dossier of [zw, wia])
      expect(await facts(dossier, 'DossierTransferred')).toMatchObject([
        { vanTeamId: 'heerlen-1', naarTeamId: 'breda-1', termijnstatusBijOvername: 'LOOPT' },
      ]);
    const [{ postcode }] = (await casework.query(
      'select c.postcode from clients c join dossier_overview o on o.client_id = c.id where o.journey_id = $1',
      [zw],
    )) as [{ postcode: string }];
    expect(postcode).toBe('4811AA');
  });

  it('goes half-way, crashes, and goes on where it stopped', async () => {
    const { client, zw } = await opgenomen();
    const wia = await open(client, 'WIA_CLAIM', PB);
    await newsSpreads();
    await act(zw, 'registreerOverlijden', RB, { overlijdensDatum: '2026-08-15' });
    const [message] = await casework.query(
      `select id as "outboxId", journey_id as "dossierId", fact_seq as "feitSeq" from outbox
       where soort = 'KLANTREIS' and done_at is null and journey_id = $1`,
      [zw],
    );
    await casework.bus.execute(new FollowKlantreis(message as never));
    // Killed before the mark: the queue brings the message again.
    await casework.query('update outbox set done_at = null where id = $1', [message!.outboxId]);
    await casework.bus.execute(new FollowKlantreis(message as never));
    expect(await facts(wia, 'OverlijdenRegistered')).toHaveLength(1);
  });

  it('leaves a record that replays to what is stored', async () => {
    const differences = [];
    for await (const difference of verifyJourneys(casework.database.dataSource.manager))
      differences.push(difference);
    expect(differences).toEqual([]);
  });
});
