import type { EntityManager } from 'typeorm';
import { readTail } from './log-tail';

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

/** The work that got stuck, was tried again or settled after a place in its history, and how far was read. */
export const readChangedWerk = readTail<WerkPlace>({
  feiten: 'vastgelopen_werk_feiten',
  columns: COLUMNS,
  tables: `join vastgelopen_werk w on w.id = f.werk_id ${TABLES}`,
});
