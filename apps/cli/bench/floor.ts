import { Client, Pool, type QueryConfig } from 'pg';
import { dataSourceOptions } from '../../../libs/storage/data-source';
import { CHANGE } from '../../../libs/storage/write-change';
import { CHANGE_MET_MANDAAT } from '../../../libs/storage/write-mandaat';
import type { Played } from './engine';

type Values = unknown[];

const WRITES: readonly (string | undefined)[] = [CHANGE.name, CHANGE_MET_MANDAAT.name];
/** The parameters of CHANGE; what an act under a mandate writes beyond them is left out of the floor. */
const OF_CHANGE = 22;

/** Every value the engine gives to its write statement while `work` runs, in order, by dossier. */
export async function recordWrites(work: () => Promise<void>): Promise<Map<string, Values[]>> {
  const seen = new Map<string, Values[]>();
  const { query } = Client.prototype;
  Client.prototype.query = function (this: Client, ...args: [QueryConfig]) {
    const [config] = args;
    if (WRITES.includes(config?.name) && config.name && config.values) {
      const [dossierId] = config.values as [string];
      seen.set(dossierId, [...(seen.get(dossierId) ?? []), config.values.slice(0, OF_CHANGE)]);
    }
    return Reflect.apply(query, this, args) as unknown;
  } as typeof query;
  try {
    await work();
  } finally {
    Client.prototype.query = query;
  }
  return seen;
}

/** $8 taken, $10 outbox and $22 stukken carry new ids; $11 the idempotency key. */
const WITH_IDS = [7, 9, 21];
const KEYS = 10;

/** The same writes for another dossier that stands where the recorded one stood. */
export const writesFor = (dossierId: string, recorded: Values[]): Values[] =>
  recorded.map((values) =>
    values.map((value, index) => {
      if (index === 0) return dossierId;
      if (WITH_IDS.includes(index)) return renew(value, (row) => ({ ...row, id: crypto.randomUUID() }));
      return index === KEYS ? renew(value, (row) => ({ ...row, sleutel: crypto.randomUUID() })) : value;
    }),
  );

const renew = (json: unknown, change: (row: object) => object) =>
  JSON.stringify((JSON.parse(json as string) as object[]).map(change));

/**
 * The least an act can cost here: its rows in one prepared statement with ready-made values, from this same process
 * over as many connections. No reading, no deciding, no framework.
 */
export function openFloor(url: string, pool: number) {
  const { extra } = dataSourceOptions({ url }) as { extra: object };
  const connections = new Pool({ connectionString: url, max: pool, min: pool, ...extra });
  // A server that stops says so on connections that nobody is using.
  connections.on('error', () => undefined);
  return {
    async write(values: Values): Promise<void> {
      const { rows } = await connections.query<{ moved: number }>({ ...CHANGE, values });
      if (rows[0]?.moved !== 1) throw new Error('the floor wrote nothing: its values are for another state');
    },
    close: () => connections.end(),
  };
}

/** What tells one kind of claim from another: its recorded writes fit only its own kind. */
export const kindOf = ({ claim: { team, route } }: Played): string => `${team}/${route}`;
