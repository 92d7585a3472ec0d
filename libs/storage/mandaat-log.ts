import { readTail } from './log-tail';

/** A mandate that changed, or an act under it that was judged or mended, and whose it is. */
export interface MandaatPlace {
  id: string;
  opdrachtgeverId: string;
  aanId: string | null;
  teamId: string;
}

const OF = `m.id, m.opdrachtgever_id as "opdrachtgeverId", m.team_id as "teamId"`;

/** The mandates that changed after a place in their history, and how far was read. */
export const readChangedMandaten = readTail<MandaatPlace>({
  feiten: 'mandaat_feiten',
  columns: `${OF}, m.aan_id as "aanId"`,
  tables: 'join mandaten m on m.id = f.mandaat_id',
});

/** The mandates with an act that was judged after a place in that history: told to who did the act. */
export const readBeoordeeldeMandaten = readTail<MandaatPlace>({
  feiten: 'beoordeling_feiten',
  columns: `${OF}, h.door_id as "aanId"`,
  tables: 'join mandaat_handelingen h on h.id = f.handeling_id join mandaten m on m.id = h.mandaat_id',
});
