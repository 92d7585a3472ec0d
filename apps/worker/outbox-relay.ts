import type { DataSource } from 'typeorm';
import { enqueue } from '../../libs/jobs/enqueue';
import type { Queues } from '../../libs/jobs/queues';
import { sendUnsent } from '../../libs/storage/outbox';

/**
 * Hands the oldest unsent messages to the queue: publish, then mark, in one transaction. A queue that is away rolls
 * the claim back, so nothing is marked that was not handed over; a crash in between hands over twice, with one job id.
 */
export function relayOutbox(dataSource: DataSource, queues: Queues): Promise<number> {
  return dataSource.transaction((manager) =>
    sendUnsent(manager, (ids) =>
      enqueue(
        queues,
        'brief',
        ids.map((outboxId) => ({ jobId: outboxId, data: { outboxId } })),
      ),
    ),
  );
}
