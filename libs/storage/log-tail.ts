import type { EntityManager } from 'typeorm';
import type { LogPlace } from './followers';

/** What a history gained, oldest first, and how far was read; undefined when that is nowhere further. */
export interface Tail<T> {
  changed: T[];
  last: LogPlace | undefined;
}
export type ReadTail<T> = (manager: EntityManager, after: LogPlace, limit: number) => Promise<Tail<T>>;

/** A history, and what is asked of each fact `f` in it. */
export interface TailVraag {
  feiten: string;
  columns: string;
  tables: string;
}

/** Reads on in a history below the oldest running transaction: the position alone misses late commits. */
export const readTail =
  <T>({ feiten, columns, tables }: TailVraag): ReadTail<T> =>
  async (manager, after, limit) => {
    const rows = (await manager.query(
      `select ${columns}, f.xid::text as xid, f.position::text as position
       from (select * from ${feiten} f
         where (f.xid, f.position) > ($1::xid8, $2::bigint) and f.xid < pg_snapshot_xmin(pg_current_snapshot())
         order by f.xid, f.position limit $3) f ${tables}
       order by f.xid, f.position`,
      [after.xid, after.position, limit],
    )) as (T & LogPlace)[];
    const last = rows.at(-1);
    return { changed: rows, last: last && { xid: last.xid, position: last.position } };
  };
