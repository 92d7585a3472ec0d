import type { DataSource } from 'typeorm';
import { enqueue } from '../../libs/jobs/enqueue';
import type { Queues } from '../../libs/jobs/queues';
import { sendUnsent, type Overdracht } from '../../libs/storage/outbox';
import { KLANTREIS, REGELS } from '../../libs/storage/outbox-messages';

/** What is no letter goes to a queue of its own. */
const QUEUE_OF: Readonly<Record<string, 'klantreis' | 'regels'>> = {
  [KLANTREIS]: 'klantreis',
  [REGELS]: 'regels',
};

/**
 * Hands the oldest unsent messages to the queue: publish, then mark, in one transaction. A queue that is away rolls
 * the claim back, so nothing is marked that was not handed over; a crash in between hands over twice, with one job id.
 */
export function relayOutbox(dataSource: DataSource, queues: Queues): Promise<number> {
  return dataSource.transaction((manager) =>
    sendUnsent(manager, async (messages) => {
      for (const name of ['brief', 'klantreis', 'regels'] as const) {
        const own = messages.filter(({ soort }) => (QUEUE_OF[soort] ?? 'brief') === name);
        await enqueue(
          queues,
          name,
          own.map((message) => ({ jobId: messageJobId(message), data: { outboxId: message.id } })),
        );
      }
    }),
  );
}

/** The id of a message job. Handed over again it is another job: the first may be locked by a worker that is gone. */
const messageJobId = ({ id, overdrachten }: Overdracht): string =>
  overdrachten === 0 ? id : `${id}-${overdrachten}`;
