import { createPostgresBackend, createRedisBackend, Queue } from 'bullmq';
import type { ConnectionOptions, QueueBaseOptions } from 'bullmq';
import { Redis } from 'ioredis';
import { Pool } from 'pg';
import { jobNames, type JobName } from './job-names';

/** Where the queues live: on Redis when there is one, otherwise beside the facts in PostgreSQL. */
export interface QueueSettings {
  databaseUrl: string;
  redisUrl?: string;
}

/** What BullMQ needs to reach one of its two backends. */
export interface Backend {
  kind: 'PostgreSQL' | 'Redis';
  options: QueueBaseOptions & { prefix?: string };
  factory: typeof createRedisBackend;
  close(): Promise<void>;
}

export type Queues = { readonly [N in JobName]: Queue };

export const bullmqSchema = 'bullmq';

// A silent drop must end in an error: the defaults of pg wait for ever.
const pgTimeouts = {
  connectionTimeoutMillis: 3000,
  query_timeout: 8000,
  statement_timeout: 5000,
  keepAlive: true,
};

/** The one switch between the backends. `blocking` is for workers, which wait; a producer must fail at once. */
export function openBackend({ databaseUrl, redisUrl }: QueueSettings, blocking: boolean): Backend {
  if (!redisUrl) {
    // One pool for all queues: given settings instead, BullMQ opens a pool for each, 45 connections in a worker. A worker
    // keeps one connection per queue to be told of new jobs; the rest is for taking and finishing them.
    const pool = new Pool({
      connectionString: databaseUrl,
      options: `-c search_path=${bullmqSchema}`,
      max: blocking ? jobNames.length + 4 : 4,
      ...pgTimeouts,
    });
    const factory = createPostgresBackend as unknown as typeof createRedisBackend;
    return {
      kind: 'PostgreSQL',
      options: { connection: pool as unknown as ConnectionOptions },
      factory,
      close: () => pool.end(),
    };
  }
  const redis = new Redis(redisUrl, {
    maxRetriesPerRequest: blocking ? null : 1,
    enableOfflineQueue: blocking,
    retryStrategy: (attempt) => Math.min(attempt * 200, 2000),
  });
  // Without a listener ioredis prints every failed attempt; the queue reports the same error.
  redis.on('error', () => {});
  return {
    kind: 'Redis',
    // The hash tag keeps all keys of one queue on one node of a cluster.
    options: { connection: redis as ConnectionOptions, prefix: '{regie}' },
    factory: createRedisBackend,
    close: async () => {
      await redis.quit().catch(() => redis.disconnect());
    },
  };
}

/** Opens one producer per kind of job. */
export function openQueues(backend: Backend, onError: (error: Error) => void): Queues {
  const opened = jobNames.map((name) => {
    const queue = new Queue(name, backend.options, backend.factory);
    queue.on('error', onError);
    return [name, queue] as const;
  });
  return Object.fromEntries(opened) as unknown as Queues;
}
