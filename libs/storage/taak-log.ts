import { readTail } from './log-tail';

/** A dossier of which a taak changed hands or place, and where it is. */
export interface TaakPlace {
  dossierId: string;
  teamId: string;
  kantoorId: string;
  vastAanspreekpuntId: string | null;
}

/** The dossiers of which a taak changed after a place in that history, and how far was read. */
export const readChangedTaken = readTail<TaakPlace>({
  feiten: 'taak_feiten',
  columns: `k.journey_id as "dossierId", o.team_id as "teamId", t.kantoor_id as "kantoorId",
    o.vast_aanspreekpunt_id as "vastAanspreekpuntId"`,
  tables: `join taken k on k.id = f.taak_id join dossier_overview o on o.journey_id = k.journey_id
    join teams t on t.id = o.team_id`,
});
