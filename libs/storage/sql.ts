import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';

/** A statement that is prepared once per connection, for what every request asks: planning it costs more than running it. */
export interface Prepared {
  name: string;
  text: string;
}

/** Whatever runs one statement and gives its rows. */
export interface Sql {
  query<T = unknown>(statement: string | Prepared, parameters?: unknown[]): Promise<T>;
}

/**
 * Single statements straight on the pool of the data source. A query runner per statement costs as much again as the
 * statement itself; reads need none of what it keeps.
 */
export class PoolSql implements Sql {
  private readonly pool: Pool;

  constructor(dataSource: DataSource) {
    this.pool = (dataSource.driver as unknown as { master: Pool }).master;
  }

  async query<T = unknown>(statement: string | Prepared, parameters: unknown[] = []): Promise<T> {
    const what = typeof statement === 'string' ? { text: statement } : statement;
    const { rows } = await this.pool.query({ ...what, values: parameters });
    return rows as T;
  }

  /** Statements that all see the database as it was at the first of them; nothing can be written in between. */
  async snapshot<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    const query = async (statement: string | Prepared, values: unknown[] = []) =>
      (await client.query({ ...(typeof statement === 'string' ? { text: statement } : statement), values }))
        .rows;
    let fault: Error | undefined;
    try {
      await client.query('begin isolation level repeatable read read only');
      return await work({ query } as Sql);
    } catch (error) {
      fault = error as Error;
      throw error;
    } finally {
      // A connection that cannot even roll back is not given to the next request.
      const broken = await client.query(fault ? 'rollback' : 'commit').then(
        () => undefined,
        (error: Error) => error,
      );
      client.release(broken);
    }
  }
}
