import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { findUndone, markDone, sendUnsent, takeBackUndone } from '../libs/storage/outbox';
import { recordMessageFailure } from '../libs/storage/vastgelopen-werk';
import { furnishCentre, openJourney, stateFact } from './queues/centre';
import { openTestDatabase, type TestDatabase } from './support/test-database';

let database: TestDatabase;
let journeyId: string;

beforeAll(async () => {
  database = await openTestDatabase();
  journeyId = await openJourney(database.owner, await furnishCentre(database.owner));
  await database.owner.query(stateFact, [journeyId, 1, 'AanvraagReceived', {}]);
});

beforeEach(() => database.owner.query('delete from outbox'));

afterAll(() => database.close());

const insert = `insert into outbox (id, journey_id, fact_seq, soort, data) values ($1, $2, 1, 'BESCHIKKING', '{}')`;

async function given(count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID());
  for (const id of ids) await database.owner.query(insert, [id, journeyId]);
  return ids;
}

/** One step of a relay; answers what it handed over. */
async function relay(fault?: Error): Promise<string[]> {
  const sent: string[] = [];
  await database.dataSource.transaction((manager) =>
    sendUnsent(manager, (messages) => {
      if (fault) return Promise.reject(fault);
      sent.push(...messages.map(({ id }) => id));
      return Promise.resolve();
    }),
  );
  return sent;
}

const sort = (ids: string[]): string[] => [...ids].sort();

test('given relays at once, every message is handed over by one of them', async () => {
  const ids = await given(450);
  const sent = (await Promise.all([relay(), relay(), relay()])).flat();
  while (sent.length < 450) {
    const more = await relay();
    expect(more).not.toEqual([]);
    sent.push(...more);
  }
  expect(sort(sent)).toEqual(sort(ids));
  expect(await relay()).toEqual([]);
});

test('given a queue that is away, nothing is marked, and the message goes out later', async () => {
  const ids = await given(2);
  await expect(relay(new Error('queue away'))).rejects.toThrow('queue away');
  expect(sort(await relay())).toEqual(sort(ids));
});

test('given a message of which the transaction commits late, it is not passed over', async () => {
  const late = new Client({ connectionString: database.url, options: '-c search_path=regie' });
  await late.connect();
  const lateId = randomUUID();
  await late.query('begin');
  await late.query(insert, [lateId, journeyId]);
  const [newer] = await given(1);
  expect(await relay()).toEqual([newer]);
  await late.query('commit');
  expect(await relay()).toEqual([lateId]);
  await late.end();
});

test('given a queue that lost what it was handed, what is not done is handed over again and what is done is not', async () => {
  const { manager } = database.dataSource;
  const [done, lost] = (await given(2)) as [string, string];
  await relay();
  await markDone(manager, done);
  expect(await takeBackUndone(manager, 3600)).toBe(0);
  expect(await takeBackUndone(manager, 0)).toBe(1);
  expect(await relay()).toEqual([lost]);
  expect(await findUndone(manager, done)).toBeUndefined();
  expect(await findUndone(manager, lost)).toEqual({
    id: lost,
    dossierId: journeyId,
    feitSeq: 1,
    soort: 'BESCHIKKING',
    data: {},
  });
});

test('given a message that keeps failing, it is parked with its code and never handed over again', async () => {
  const { manager } = database.dataSource;
  const [poison] = (await given(1)) as [string];
  await relay();
  const parked: boolean[] = [];
  for (let failure = 1; failure <= 4; failure++)
    parked.push(await recordMessageFailure(manager, poison, '23505'));
  expect(parked).toEqual([false, false, false, true]);
  expect(await takeBackUndone(manager, 0)).toBe(0);
  expect(await findUndone(manager, poison)).toBeUndefined();
  const { rows } = await database.owner.query<{ error: string; attempts: number }>(
    'select error, attempts from outbox',
  );
  expect(rows).toEqual([{ error: '23505', attempts: 4 }]);
});
