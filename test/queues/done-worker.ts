import { openBackend } from '../../libs/jobs/queues';
import { startWorking } from '../../libs/jobs/work';

/** A worker in a process of its own that tells its parent which jobs it did. */
async function main(): Promise<void> {
  const { databaseUrl, redisUrl } = JSON.parse(process.argv[2]!) as {
    databaseUrl: string;
    redisUrl?: string;
  };
  const processor = {
    jobName: 'brief' as const,
    concurrency: 2,
    process: ({ outboxId }: { outboxId: string }) => {
      process.send?.(outboxId);
      return Promise.resolve();
    },
  };
  await startWorking(openBackend({ databaseUrl, redisUrl }, true), processor, {
    onError: () => {},
    onFailed: () => {},
  });
  process.send?.('ready');
}

void main();
