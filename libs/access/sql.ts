/** Whatever runs one statement: the pool for a single read, an open transaction when the read belongs to it. */
export interface Sql {
  query<T = unknown>(statement: string, parameters?: unknown[]): Promise<T>;
}
