import type { DataSource } from 'typeorm';
import { enqueue } from '../../libs/jobs/enqueue';
import type { Queues } from '../../libs/jobs/queues';
import { sendUnsent } from '../../libs/storage/outbox';
import { KLANTREIS } from '../../libs/storage/outbox-messages';

/**
 * Hands the oldest unsent messages to the queue: publish, then mark, in one transaction. A queue that is away rolls
 * the claim back, so nothing is marked that was not handed over; a crash in between hands over twice, with one job id.
 */
export function relayOutbox(dataSource: DataSource, queues: Queues): Promise<number> {
  return dataSource.transaction((manager) =>
    sendUnsent(manager, async (messages) => {
      const jobs = (news: boolean) =>
        messages
          .filter(({ soort }) => (soort === KLANTREIS) === news)
          .map(({ id: outboxId }) => ({ jobId: outboxId, data: { outboxId } }));
      await enqueue(queues, 'brief', jobs(false));
      await enqueue(queues, 'klantreis', jobs(true));
    }),
  );
}
