import { createHmac } from 'node:crypto';
import { CommandBus } from '@nestjs/cqrs';
import type { TestingModule } from '@nestjs/testing';
import { registerGebeurtenissenFollower } from '../apps/worker/gebeurtenissen.follower';
import { ActOnDossier } from '../libs/casework/commands/act-on-dossier';
import { LeverGebeurtenissen } from '../libs/casework/commands/lever-gebeurtenissen';
import { NeemAbonnement, StopAbonnement } from '../libs/casework/commands/neem-abonnement';
import { sendWebhook } from '../libs/casework/gebeurtenissen/send-webhook';
import { cloudEvent, GEBEURTENIS_TYPES } from '../libs/domain/gebeurtenissen/gebeurtenis';
import { takeAfleveringen } from '../libs/storage/abonnementen';
import { VOLGERS } from '../libs/storage/volgers';
import { by, WorkerBench } from './queues/worker-bench';
import { followToEnd } from './support/follow-to-end';
import { Receiver } from './support/receiver';

let bench: WorkerBench;
let parts: TestingModule;
let bus: CommandBus;
let receiver: Receiver;
const beheerder = { ...by, medewerkerId: 'fb-1', rollen: ['FUNCTIONEEL_BEHEERDER' as const] };

beforeAll(async () => {
  bench = await WorkerBench.open(13);
  await bench.database.setClock('2026-03-02T10:00:00+01:00');
  parts = await bench.assemble();
  bus = parts.get(CommandBus);
  await registerGebeurtenissenFollower(bench.database.dataSource);
});
afterAll(() => bench.close());
beforeEach(async () => {
  receiver = await Receiver.listen();
});
afterEach(async () => {
  receiver.close();
  await bench.database.owner.query(`update abonnementen set status = 'GESTOPT', gestopt_tijdstip = at`);
});

async function subscribe(typen = GEBEURTENIS_TYPES) {
  const taken = await bus.execute(
    new NeemAbonnement({ naam: 'Keten', url: receiver.url, typen, by: beheerder }),
  );
  if (taken.kind !== 'ok') throw new Error(`not taken: ${taken.kind}`);
  return taken;
}
const open = async () => (await bench.openDossiers(bus, 1, '2026-03-02'))[0]!;
const suspend = async (dossierId: string, versie: number) => {
  const gegevens = { grond: 'AWB_4_15_2A', vanafDatum: '2026-03-02', reden: 'op verzoek' };
  const act = { dossierId, actie: 'schortOp', gegevens, verwachteVersie: versie, by };
  return bus.execute(new ActOnDossier(act as never));
};
const note = () => followToEnd(bench.database.dataSource, VOLGERS.GEBEURTENISSEN);
const lever = () => bus.execute(new LeverGebeurtenissen());
const endPauses = () =>
  bench.database.owner.query('update abonnementen set wacht_tot_tijdstip = clock_timestamp()');
const stand = async (id: string) =>
  (
    await bench.rows<{ mislukt: number; wacht: boolean; open: number; redenen: string[] }>(
      `select s.mislukt, s.wacht_tot_tijdstip > clock_timestamp() as wacht,
         (select count(*)::int from afleveringen a where a.abonnement_id = s.id and geleverd_tijdstip is null) as open,
         array(select distinct reden from afleveringen a where a.abonnement_id = s.id and reden is not null) as redenen
       from abonnementen s where id = $1`,
      [id],
    )
  )[0]!;

describe('telling another system', () => {
  it('what happened since it subscribed, signed, once, and about nobody', async () => {
    const before = await open();
    const { geheim } = await subscribe();
    const dossierId = await open();
    await note();
    await note();
    while (await lever());
    expect(receiver.accepted.map(({ event }) => event.subject)).toEqual([dossierId]);
    const [{ body, event, headers }] = receiver.accepted as [Receiver['accepted'][0]];
    expect(event).toMatchObject({
      specversion: '1.0',
      type: 'nl.uwv.regie.dossier.geopend',
      source: 'urn:nld:uwv:systeem:regie',
      data: { soort: 'WIA_CLAIM' },
    });
    expect(event.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(body).not.toMatch(/Client Test|6411|99999|pb-1/);
    expect(body).not.toContain(before);
    expect(headers['content-type']).toBe('application/cloudevents+json; charset=utf-8');
    const [, t, v1] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(headers['regie-handtekening'] as string)!;
    expect(createHmac('sha256', geheim).update(`${t}.${body}`).digest('hex')).toBe(v1);
    expect(Math.abs(Number(t) - Date.now() / 1000)).toBeLessThan(60);
  });

  it('fails, is too slow, and comes back: everything in the order of its dossier, nothing lost', async () => {
    const { id } = await subscribe();
    receiver.answer = 500;
    const dossierId = await open();
    await note();
    await lever();
    expect(await stand(id)).toMatchObject({ mislukt: 1, wacht: true, open: 1, redenen: ['HTTP_500'] });
    // While it rests nothing is tried.
    expect(await lever()).toBe(false);
    const [{ seq }] = await bench.rows<{ seq: number }>('select seq from journeys where id = $1', [
      dossierId,
    ]);
    expect(await suspend(dossierId, seq!)).toMatchObject({ kind: 'ok' });
    await note();
    receiver.answer = 'nothing';
    await endPauses();
    await lever();
    expect(await stand(id)).toMatchObject({ mislukt: 2, wacht: true, open: 2, redenen: ['TE_LANGZAAM'] });
    receiver.answer = 200;
    await endPauses();
    while (await lever());
    expect(await stand(id)).toMatchObject({ mislukt: 0, open: 0 });
    const order = receiver.sequences(dossierId);
    expect(order).toHaveLength(2);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(new Set(receiver.asked.map(({ event }) => event.id)).size).toBe(2);
  });

  it('tells only what was asked for, and nothing more when it is stopped', async () => {
    const { id } = await subscribe(['nl.uwv.regie.besluit.genomen']);
    await open();
    await note();
    expect(await stand(id)).toMatchObject({ open: 0 });
    await bus.execute(new StopAbonnement({ id, by: beheerder }));
    const all = await subscribe();
    await open();
    await note();
    await bus.execute(new StopAbonnement({ id: all.id, by: beheerder }));
    expect(await lever()).toBe(false);
    expect(receiver.asked).toEqual([]);
  });

  it('loses nothing when a worker dies after it told; the receiver knows the double by its id', async () => {
    const { id, geheim } = await subscribe();
    const dossierId = await open();
    await note();
    // All that a worker does but the last: to record that it was told.
    const [taken] = await takeAfleveringen(bench.database.dataSource.manager);
    const body = JSON.stringify(cloudEvent({ ...taken!, versie: taken!.feitSeq }));
    expect(await sendWebhook({ url: taken!.url, geheim, body, lokaal: true })).toBeNull();

    // Others leave it alone as long as it may be at work, and then tell it again.
    expect(await lever()).toBe(false);
    await bench.database.owner.query(
      'update afleveringen set bezig_tot_tijdstip = clock_timestamp() where bezig_tot_tijdstip is not null',
    );
    while (await lever());
    expect((await stand(id)).open).toBe(0);
    expect(receiver.accepted.map(({ event }) => event.subject)).toEqual([dossierId, dossierId]);
    expect(new Set(receiver.accepted.map(({ event }) => event.id)).size).toBe(1);
  });
});
