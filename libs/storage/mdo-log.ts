import type { EntityManager } from 'typeorm';
import type { LogPlace } from './followers';

/** A session that changed, and whose it is. */
export interface MdoPlace {
  id: string;
  teamId: string;
  kantoorId: string;
}

/** The sessions that changed after `after`, and how far was read. */
export async function readChangedMdo(
  manager: EntityManager,
  after: LogPlace,
  limit: number,
): Promise<{ changed: MdoPlace[]; last: LogPlace | undefined }> {
  const rows = (await manager.query(
    `select s.id, s.team_id as "teamId", t.kantoor_id as "kantoorId", f.xid::text as xid, f.position::text as position
     from (select * from mdo_feiten f
       where (f.xid, f.position) > ($1::xid8, $2::bigint) and f.xid < pg_snapshot_xmin(pg_current_snapshot())
       order by f.xid, f.position limit $3) f
     join mdo_sessies s on s.id = f.sessie_id join teams t on t.id = s.team_id
     order by f.xid, f.position`,
    [after.xid, after.position, limit],
  )) as (MdoPlace & LogPlace)[];
  const last = rows.at(-1);
  return { changed: rows, last: last && { xid: last.xid, position: last.position } };
}
