import type { EntityManager } from 'typeorm';
import type { PoolClient } from 'pg';
import { changeStatement, type ActChange } from './change-journey';
import type { Cipher } from './cipher';
import { loadJourney, type Along, type LoadedJourney } from './load-journey';
import { onConnection } from './connection';
import type { Query } from './mdo';

/** What has to be written beside a dossier; nothing when it cannot be, and then the dossier is not written either. */
export type Beside<T> = (query: Query, feiten: { van: number; totEnMet: number }) => Promise<T | undefined>;

export type Together<S, T> = { stop: S } | { written: T } | 'lost';

/**
 * Lets `decide` judge a dossier and writes the outcome with what belongs beside it, in one transaction: both or neither.
 * 'lost' when somebody else came first in either; nothing was written then.
 */
export async function changeTogether<S, T>(
  manager: EntityManager,
  cipher: Cipher,
  journeyId: string,
  decide: (journey: LoadedJourney | undefined) => { stop: S } | { write: ActChange },
  beside: Beside<T>,
  { verzoekId, along }: { verzoekId?: string; along: Along },
): Promise<Together<S, T>> {
  return onConnection(manager, async (client) => {
    const journey = await loadJourney(client, journeyId, undefined, along);
    const verdict = decide(journey);
    if ('stop' in verdict) return verdict;
    const written = await inTransaction(client, async () => {
      const { statement, changed } = changeStatement(cipher, journey!, verdict.write, { verzoekId });
      const { rows } = await client.query<{ moved: number }>(statement);
      if (rows[0]!.moved !== 1) return undefined;
      return beside(queryOf(client), { van: journey!.seq + 1, totEnMet: changed.versie });
    });
    return written === undefined ? 'lost' : { written };
  });
}

export const queryOf =
  (client: Pick<PoolClient, 'query'>): Query =>
  async <R>(text: string, values: unknown[]) =>
    (await client.query(text, values)).rows as R[];

async function inTransaction<T>(
  client: PoolClient,
  work: () => Promise<T | undefined>,
): Promise<T | undefined> {
  await client.query('begin');
  try {
    const outcome = await work();
    await client.query(outcome === undefined ? 'rollback' : 'commit');
    return outcome;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
