import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { goed, kwaliteitOn, WEG, type Kwaliteit } from './api/kwaliteit-stage';
import { openApi } from './api/open-api';
import { KillableApi } from './support/killable-api';

const SLEUTEL = randomBytes(32).toString('base64');
const TABLES = ['onderzoeken', 'populatie', 'dossiers', 'stappen', 'toetsingen', 'feiten']
  .map((each) => `kwaliteit_${each}`)
  .concat('medisch.kwaliteit_toelichtingen');

let stage: Kwaliteit;
let killable: KillableApi;
beforeAll(async () => {
  stage = await kwaliteitOn(await openApi({ sleutel: SLEUTEL }));
});
beforeEach(async () => {
  killable = await KillableApi.start(stage.api.database.url, SLEUTEL);
});
afterEach(() => killable?.kill());
afterAll(() => stage?.api.close());

const query = async <T extends object>(text: string, values: unknown[] = []) =>
  (await stage.api.database.owner.query<T>(text, values)).rows;

/** Everything that is kept of studies, row by row. */
async function kept(): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const table of TABLES) {
    const rows = await query<{ row: string }>(`select t::text as row from ${table} t order by 1`);
    all[table] = rows.map(({ row }) => row);
  }
  return all;
}
/** How many rows of each table are new. */
const added = (before: Record<string, string[]>, after: Record<string, string[]>) =>
  Object.fromEntries(
    TABLES.map((table) => [table.split('_')[1], after[table]!.length - before[table]!.length]),
  );

type Asked = readonly [path: string, body: object, versie: number];

/** Sends it to an API that is killed (kill -9) when all of the act is written but its fact, so right before the commit. */
async function cutOff(who: string, [path, body, versie]: Asked): Promise<void> {
  const holding = new Client({
    connectionString: stage.api.database.url,
    options: '-c search_path=regie,public',
  });
  await holding.connect();
  try {
    await holding.query('begin');
    await holding.query('lock table kwaliteit_feiten in share mode');
    const cut = killable.post(who, path, body, headers(path, versie)).catch(() => 'cut off');
    await waits();
    await killable.kill();
    expect(await cut).toBe('cut off');
  } finally {
    await holding.end();
  }
}

const headers = (path: string, versie: number) => ({
  'if-match': `"${versie}"`,
  'idempotency-key': `gedood-${versie}-${path}`.slice(0, 100),
});

async function waits(): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    const [row] = await query<{ n: number }>(
      `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (row!.n > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('nobody waited to write a fact');
}

/** Cut off it leaves nothing, and sent again, twice and at once, it is there once. */
async function survives(who: string, asked: Asked) {
  const before = await kept();
  await cutOff(who, asked);
  expect(await kept()).toEqual(before);

  const [path, body, versie] = asked;
  const again = () => stage.api.as(who).post(path, body, headers(path, versie));
  const answers = [...(await Promise.all([again(), again()])), await again()];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  for (const answer of answers) expect(answer.body).toEqual(answers[0]!.body);
  return added(before, await kept());
}

describe('a study, with the API killed in the middle of', () => {
  let onderzoekId: string;

  it('the drawing of its sample', async () => {
    onderzoekId = (await stage.plan()).body.id;
    const path = `${WEG}/${onderzoekId}/acties`;
    // then the population, the five drawn, three steps of each, for two toetsers each, and one fact
    expect(await survives('kt-heerlen-1', [path, { actie: 'trek' }, 1])).toEqual({
      onderzoeken: 0,
      populatie: 6,
      dossiers: 5,
      stappen: 15,
      toetsingen: 30,
      feiten: 1,
      toelichtingen: 0,
    });
  });

  it('the handing in of a judgment, with what is said about medical work', async () => {
    const [{ id }] = await stage.lijst('kt-va-1', onderzoekId);
    const antwoorden = {
      ...goed('VERZEKERINGSARTS'),
      WIA_VA_DUUR: { antwoord: 'NEE', toelichting: 'Zie het spreekuur.' },
    };
    const body = { antwoorden, oordeel: 'ONJUIST' };
    expect(await survives('kt-va-1', [`/v1/toetsingen/${id}/antwoorden`, body, 1])).toMatchObject({
      toetsingen: 0,
      feiten: 1,
      toelichtingen: 1,
    });
    const { body: toetsing } = await stage.api.as('kt-va-1').get(`/v1/toetsingen/${id}`);
    expect(toetsing).toMatchObject({ status: 'INGEDIEND', versie: 2, antwoorden });
  });

  it('the replacing of a dossier', async () => {
    const voor = await stage.steekproef(onderzoekId);
    const weg = voor.find(({ kantoorNaam }: { kantoorNaam: string }) => kantoorNaam === 'Heerlen');
    const body = { actie: 'vervang', gegevens: { id: weg.id, reden: 'WAZO' } };
    const path = `${WEG}/${onderzoekId}/acties`;
    // then one comes in for it, with its three steps
    expect(await survives('kt-heerlen-1', [path, body, 2])).toMatchObject({
      dossiers: 1,
      stappen: 3,
      toetsingen: 6,
      feiten: 1,
    });
    const na: { status: string }[] = await stage.steekproef(onderzoekId);
    expect(na.filter(({ status }) => status === 'TE_BEOORDELEN')).toHaveLength(5);
    expect(na.filter(({ status }) => status === 'VERVANGEN')).toHaveLength(1);
  });
});
