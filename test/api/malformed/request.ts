/** A request that is wrong in one way, and what must be answered. */
export interface Malformed {
  what: string;
  status: number | number[];
  method?: string;
  url?: string;
  headers?: Record<string, string>;
  /** Sent as it is. */
  raw?: string | Buffer;
  /** Sent as JSON. */
  json?: unknown;
  /** The field that the answer must name. */
  veld?: string;
  /** Text that must not come back. */
  secret?: string;
}
