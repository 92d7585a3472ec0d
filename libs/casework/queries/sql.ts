export type { Prepared, Sql } from '../../storage/sql';

/** A condition made elsewhere, with the parameters it brings; `$n` already follow those of the statement. */
export interface Condition {
  sql: string;
  parameters: unknown[];
}
