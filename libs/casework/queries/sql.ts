/** Whatever runs one statement: the pool, or an open transaction. */
export interface Sql {
  query<T = unknown>(statement: string, parameters?: unknown[]): Promise<T>;
}

/** A condition made elsewhere, with the parameters it brings; `$n` already follow those of the statement. */
export interface Condition {
  sql: string;
  parameters: unknown[];
}
