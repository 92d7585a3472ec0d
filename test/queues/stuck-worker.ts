import { openBackend } from '../../libs/jobs/queues';
import { startWorking } from '../../libs/jobs/work';

/** A worker that takes a job and never finishes it; the test kills it. It tells its parent which job it holds. */
async function main(): Promise<void> {
  const { databaseUrl, redisUrl } = JSON.parse(process.argv[2]!) as {
    databaseUrl: string;
    redisUrl?: string;
  };
  const processor = {
    jobName: 'brief' as const,
    concurrency: 1,
    process: ({ outboxId }: { outboxId: string }) => {
      process.send?.(outboxId);
      return new Promise<void>(() => {});
    },
  };
  await startWorking(openBackend({ databaseUrl, redisUrl }, true), processor, {
    onError: () => {},
    onFailed: () => {},
  });
}

void main();
