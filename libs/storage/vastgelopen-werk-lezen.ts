import type { EntityManager } from 'typeorm';
import type { LogPlace } from './followers';

/** Where stuck work is and how it stands; without a dossier when a whole follower stands still. */
export interface WerkPlace {
  id: string;
  dossierId: string | null;
  teamId: string | null;
  kantoorId: string | null;
  vastAanspreekpuntId: string | null;
  reden: string;
  pogingen: number;
  hoe: 'GELUKT' | 'VERVALLEN' | null;
}

const COLUMNS = `w.id, w.journey_id as "dossierId", w.reden, w.pogingen, w.opgelost_hoe as hoe,
  o.team_id as "teamId", t.kantoor_id as "kantoorId", o.vast_aanspreekpunt_id as "vastAanspreekpuntId"`;
const TABLES = `left join dossier_overview o on o.journey_id = w.journey_id left join teams t on t.id = o.team_id`;

/** One piece of work that is or was stuck. */
export async function findWerk(manager: EntityManager, id: string): Promise<WerkPlace | undefined> {
  const [werk] = (await manager.query(
    `select ${COLUMNS} from vastgelopen_werk w ${TABLES} where w.id = $1 and w.vast_tijdstip is not null`,
    [id],
  )) as WerkPlace[];
  return werk;
}

/** The work that got stuck, was tried again or settled after `after`, and how far was read. */
export async function readChangedWerk(
  manager: EntityManager,
  after: LogPlace,
  limit: number,
): Promise<{ changed: WerkPlace[]; last: LogPlace | undefined }> {
  const rows = (await manager.query(
    `select ${COLUMNS}, f.xid::text as xid, f.position::text as position
     from (select * from vastgelopen_werk_feiten f
       where (f.xid, f.position) > ($1::xid8, $2::bigint) and f.xid < pg_snapshot_xmin(pg_current_snapshot())
       order by f.xid, f.position limit $3) f
     join vastgelopen_werk w on w.id = f.werk_id ${TABLES}
     order by f.xid, f.position`,
    [after.xid, after.position, limit],
  )) as (WerkPlace & LogPlace)[];
  const last = rows.at(-1);
  return { changed: rows, last: last && { xid: last.xid, position: last.position } };
}
