import type { PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';
import { changeJourney, changeValues, type Changed, type Verdict } from './change-journey';
import type { Cipher } from './cipher';
import { onConnection } from './connection';
import { mandaatValues } from './write-mandaat';
import { loadJourneys, type LoadedJourney } from './load-journey';
import { asColumns, CHANGES } from './write-changes';

/** What is to be judged about one journey. */
export interface Asked<S> {
  journeyId: string;
  decide: (journey: LoadedJourney | undefined) => Verdict<S>;
}

export type Settled<S> = { stop: S } | { changed: Changed } | { fault: unknown };

/** Data, constraints, deadlock, a lock not given: of one of them. The rest befalls each of them alone as well. */
const OF_ONE_OF_THEM = /^(22|23|40|55)/;

/**
 * `changeJourney` for many, in two round trips and one commit. Each is settled on its own: what the batch could not
 * write (another act came first, a second question about the same journey, one that spoils the statement) is done alone.
 */
export async function changeJourneys<S>(
  manager: EntityManager,
  cipher: Cipher,
  asked: readonly Asked<S>[],
): Promise<Settled<S>[]> {
  const firsts = new Map(asked.toReversed().map((one) => [one.journeyId, one]));
  const together = await changeTogether(manager, cipher, [...firsts.values()]);
  const settled: Settled<S>[] = [];
  for (const one of asked) settled.push(together.get(one) ?? (await changeAlone(manager, cipher, one)));
  return settled;
}

async function changeAlone<S>(
  manager: EntityManager,
  cipher: Cipher,
  { journeyId, decide }: Asked<S>,
): Promise<Settled<S>> {
  return changeJourney(manager, cipher, journeyId, decide).catch((fault: unknown) => ({ fault }));
}

/** Of different journeys; what is missing in the answer is still to be done. */
async function changeTogether<S>(
  manager: EntityManager,
  cipher: Cipher,
  asked: readonly Asked<S>[],
): Promise<Map<Asked<S>, Settled<S>>> {
  try {
    return await onConnection(manager, (client) => decideAndWrite(client, cipher, asked));
  } catch (fault) {
    if (OF_ONE_OF_THEM.test((fault as { code?: string }).code ?? '')) return new Map();
    return new Map(asked.map((one) => [one, { fault }]));
  }
}

async function decideAndWrite<S>(client: PoolClient, cipher: Cipher, asked: readonly Asked<S>[]) {
  const journeys = await loadJourneys(
    client,
    asked.map(({ journeyId }) => journeyId),
  );
  const settled = new Map<Asked<S>, Settled<S>>();
  const ready: { one: Asked<S>; values: unknown[]; changed: Changed }[] = [];
  for (const one of asked) {
    const journey = journeys.get(one.journeyId);
    try {
      const verdict = one.decide(journey);
      if ('stop' in verdict) settled.set(one, verdict);
      // What touches a mandate has a statement of its own.
      else if (!mandaatValues(journey!, verdict.write))
        ready.push({ one, ...changeValues(cipher, journey!, verdict.write) });
    } catch (fault) {
      settled.set(one, { fault });
    }
  }
  if (ready.length === 0) return settled;
  const { rows } = await client.query<{ id: string }>(CHANGES, asColumns(ready.map(({ values }) => values)));
  const moved = new Set(rows.map(({ id }) => id));
  for (const { one, changed } of ready) if (moved.has(one.journeyId)) settled.set(one, { changed });
  return settled;
}
