import type { PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';

/**
 * One connection for one unit of work: the transaction's own when there is one, else one from the pool. Gives the
 * driver itself, since only the driver can run a prepared statement by name.
 */
export async function onConnection<T>(
  manager: EntityManager,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  if (manager.queryRunner) return work((await manager.queryRunner.connect()) as PoolClient);
  const runner = manager.connection.createQueryRunner();
  try {
    return await work((await runner.connect()) as PoolClient);
  } finally {
    await runner.release();
  }
}
