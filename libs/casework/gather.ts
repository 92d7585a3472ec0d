export interface GatherPlan<I, O> {
  /** Does many together; the answers are in the order of the items. */
  work(items: readonly I[]): Promise<readonly O[]>;
  /** Items in one batch. */
  most: number;
  /** Batches in hand. */
  atOnce: number;
}

/**
 * Lets what is asked one by one be done together. Nobody waits for company: what comes in while the batches in hand are
 * busy makes up the next one.
 */
export function gather<I, O>({ work, most, atOnce }: GatherPlan<I, O>): (item: I) => Promise<O> {
  interface Waiting {
    item: I;
    resolve(answer: O): void;
    reject(error: unknown): void;
  }
  const waiting: Waiting[] = [];
  let inHand = 0;

  async function settle(batch: readonly Waiting[]): Promise<void> {
    try {
      const answers = await work(batch.map(({ item }) => item));
      batch.forEach(({ resolve }, index) => resolve(answers[index]!));
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }

  function next(): void {
    if (inHand === atOnce || waiting.length === 0) return;
    inHand++;
    void settle(waiting.splice(0, most)).then(() => {
      inHand--;
      setImmediate(next);
    });
  }

  return (item) =>
    new Promise((resolve, reject) => {
      // On the next turn, so that those who ask in the same turn are together.
      if (waiting.push({ item, resolve, reject }) === 1) setImmediate(next);
    });
}
