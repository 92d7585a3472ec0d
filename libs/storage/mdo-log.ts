import { readTail } from './log-tail';

/** A session that changed, and whose it is. */
export interface MdoPlace {
  id: string;
  teamId: string;
  kantoorId: string;
}

/** The sessions that changed after a place in their history, and how far was read. */
export const readChangedMdo = readTail<MdoPlace>({
  feiten: 'mdo_feiten',
  columns: `s.id, s.team_id as "teamId", t.kantoor_id as "kantoorId"`,
  tables: 'join mdo_sessies s on s.id = f.sessie_id join teams t on t.id = s.team_id',
});
