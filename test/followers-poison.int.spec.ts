import { setTimeout as sleep } from 'node:timers/promises';
import { ensureFollower } from '../libs/storage/followers';
import { recountProductie } from '../libs/storage/productie-hertelling';
import { settleWerk } from '../libs/storage/vastgelopen-werk-oplossen';
import { followOn, takeSetAside, VOLGERS, type Volger } from '../libs/storage/volgers';
import { furnishCentre, openJourney, stateAct } from './queues/centre';
import { until } from './support/until';
import { openTestDatabase, type TestDatabase } from './support/test-database';

const { PRODUCTIE } = VOLGERS;
let database: TestDatabase;
let clientId: string;

beforeAll(async () => {
  database = await openTestDatabase();
  clientId = await furnishCentre(database.owner);
  await ensureFollower(database.dataSource.manager, PRODUCTIE.naam);
  // A fact that counts as this handeling cannot be written, whatever follower tries.
  await poison(POISON);
});

afterAll(() => database.close());

const rows = async <T>(statement: string, parameters: unknown[] = []): Promise<T[]> =>
  (await database.owner.query(statement, parameters)).rows as T[];

const EARLY = 'MdoAsked';
const LATE = 'BevindingAccepted';
const POISON = 'RappelSent';
const HANDELING: Record<string, string> = {
  [EARLY]: 'mdo.vragen',
  [LATE]: 'dossier.bevinding',
  [POISON]: 'informatie.rappel',
};

const poison = (type: string) =>
  database.owner.query(
    `alter table productie_regels add constraint gif check (handeling <> '${HANDELING[type]!}') not valid`,
  );

/** A dossier with these facts, in order. */
async function dossierWith(...types: string[]): Promise<string> {
  const id = await openJourney(database.owner, clientId);
  for (const [index, type] of types.entries())
    await database.owner.query(stateAct, [id, index + 1, type, {}]);
  return id;
}

const counted = async (type: string): Promise<number> =>
  (
    await rows<{ n: number }>(
      'select (coalesce(sum(aandeel), 0) / 100)::int as n from productie_regels where handeling = $1',
      [HANDELING[type]],
    )
  )[0]!.n;

const unread = async (): Promise<number> =>
  (
    await rows(`select 1 from followers v join facts f on (f.xid, f.position) > (v.xid, v.position)
    where v.naam = 'productie'`)
  ).length;

const aside = () =>
  rows<{ id: string; dossierId: string; seq: number; reden: string; vast: boolean; hoe: string | null }>(
    `select id, journey_id as "dossierId", fact_seq as seq, reden, vast_tijdstip is not null as vast,
       opgelost_hoe as hoe from vastgelopen_werk where fact_seq is not null order by eerste_poging_tijdstip`,
  );

const standstills = () =>
  rows<{ reden: string; pogingen: number; vast: boolean; hoe: string | null }>(
    `select reden, pogingen, vast_tijdstip is not null as vast, opgelost_hoe as hoe
     from vastgelopen_werk where volger_plaats is not null`,
  );

const followAll = (mostAside?: number) =>
  until(async () => {
    await followOn(database.dataSource, PRODUCTIE, mostAside);
    return (await unread()) === 0;
  });

test('given one fact that cannot be taken, it is set aside in sight and all others have their effect once', async () => {
  const poisoned = await dossierWith(EARLY, POISON, LATE);
  await dossierWith(EARLY, LATE);
  await followAll();
  expect([await counted(EARLY), await counted(LATE), await counted(POISON)]).toEqual([2, 2, 0]);
  const [werk, ...others] = await aside();
  expect(others).toEqual([]);
  expect(werk).toMatchObject({ dossierId: poisoned, seq: 2, reden: '23514', vast: true, hoe: null });

  // Two at once, after it was mended: the effect comes once.
  await database.owner.query('alter table productie_regels drop constraint gif');
  // While it is taken nobody takes a newer one: neither would see what the other writes.
  await dossierWith(LATE);
  const meanwhile: number[] = [];
  const beside: Volger = {
    ...PRODUCTIE,
    effect: async (manager, facts) => {
      meanwhile.push(await followOn(database.dataSource, PRODUCTIE));
      await PRODUCTIE.effect(manager, facts);
    },
  };
  const again = () => takeSetAside(database.dataSource, beside, werk!.id);
  await Promise.all([again(), again(), again()]);
  expect(await counted(POISON)).toBe(1);
  expect([meanwhile, await unread()]).toEqual([[0], 1]);
  await followAll();
  expect(await aside()).toMatchObject([{ hoe: 'GELUKT' }]);
  expect(await recountProductie(database.dataSource.manager)).toEqual([]);
});

test('given more dossiers than may be set aside, the follower stands still in sight, and goes on when it can', async () => {
  await poison(POISON);
  const fine = await counted(EARLY);
  const before = (await aside()).length;
  for (let nth = 0; nth < 3; nth++) await dossierWith(EARLY, POISON);
  await until(async () => {
    await followOn(database.dataSource, PRODUCTIE, 2).catch(() => undefined);
    return (await standstills()).some(({ vast }) => vast);
  });
  expect(await aside()).toHaveLength(before);
  expect(await standstills()).toMatchObject([{ reden: '23514', hoe: null }]);
  expect(await counted(EARLY)).toBe(fine);

  await database.owner.query('alter table productie_regels drop constraint gif');
  await followAll();
  await settleWerk(database.dataSource.manager);
  expect(await standstills()).toMatchObject([{ vast: true, hoe: 'GELUKT' }]);
  expect([await counted(EARLY), await counted(POISON)]).toEqual([fine + 3, 4]);
  expect(await recountProductie(database.dataSource.manager)).toEqual([]);
});

test('given a machine too slow for a whole batch in the time of a transaction, the follower gets on with smaller ones', async () => {
  await dossierWith(...Array<string>(100).fill(EARLY));
  const slow: Volger = {
    ...PRODUCTIE,
    effect: async (manager, facts) => {
      await manager.query('set local idle_in_transaction_session_timeout = 300');
      await sleep(10 * facts.length);
      await PRODUCTIE.effect(manager, facts);
    },
  };
  await until(async () => {
    await followOn(database.dataSource, slow).catch(() => undefined);
    return (await unread()) === 0;
  });
  expect(await recountProductie(database.dataSource.manager)).toEqual([]);
});
