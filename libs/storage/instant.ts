import type { ColumnOptions } from 'typeorm';

/** A moment in time: `timestamptz` in the table, RFC 3339 text in a row, as in the domain. */
export const instant: ColumnOptions = {
  type: 'timestamptz',
  transformer: {
    to: (value: unknown) => value,
    from: (value: Date | null) => value && value.toISOString(),
  },
};
