import { Redis } from 'ioredis';

/** How Redis stands: `away` only makes alarms wait; `wrong` would lose them silently. */
export type RedisStand = 'ok' | 'away' | 'wrong';

/**
 * Watches the Redis of the queues. A policy other than `noeviction` throws jobs away when memory runs short
 * (BullMQ, going to production), so no process should be called ready on it.
 */
export class RedisWatch {
  private readonly redis: Redis;

  constructor(url: string) {
    this.redis = new Redis(url, {
      lazyConnect: true,
      maxRetriesPerRequest: 0,
      enableOfflineQueue: false,
      connectTimeout: 1_000,
      commandTimeout: 1_000,
      retryStrategy: () => null,
    });
    // Without a listener ioredis prints every failed attempt.
    this.redis.on('error', () => {});
  }

  async stand(): Promise<RedisStand> {
    try {
      if (this.redis.status === 'wait' || this.redis.status === 'end') await this.redis.connect();
      // INFO and not CONFIG GET: hosted servers refuse the latter.
      const memory = await this.redis.info('memory');
      return /^maxmemory_policy:noeviction\r?$/m.test(memory) ? 'ok' : 'wrong';
    } catch {
      return 'away';
    }
  }

  close(): void {
    this.redis.disconnect();
  }
}
